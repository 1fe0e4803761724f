// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.cli.internal.CommandRunner.Result;

/** Looking up without a window; what a service finds, releng/check-plugins shows with a sample. */
class LookUpTest {

	private final CommandRunner runner = new CommandRunner();

	@Test
	void unknownService_ThoseThatThereAreAreNamed() {
		Result result = runner.run("look-up", "Kim", "--in", "org.example.\u001b[31mnone");

		assertEquals(Cli.WRONG_USAGE, result.code());
		String line = result.err().getFirst();
		assertTrue(line.contains("org.pressmark.operations.gazetteer") && line.indexOf('\u001b') < 0, line);
	}

	@Test
	void serviceWithoutAnswer_SaysWhyInOneLine() {
		Result result = runner.run("look-up", "Kim", "--in", "org.pressmark.operations.gazetteer", "--json");

		assertEquals(Cli.FAILED, result.code());
		assertEquals(List.of(), result.out());
		assertEquals(1, result.err().size(), result.toString());
		assertTrue(result.err().getFirst().contains("table of names"), result.toString());
	}

	@Test
	void blankName_IsNotAsked() {
		assertEquals(Cli.WRONG_USAGE, runner.run("look-up", " ", "--in", "org.pressmark.operations.gazetteer").code());
	}
}
