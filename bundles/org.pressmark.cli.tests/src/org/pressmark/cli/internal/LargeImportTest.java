// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;

import com.google.gson.JsonObject;

/** An import that is stored in several steps is listed as that, and taken back and repeated as one. */
class LargeImportTest {

	private static final int SOURCES = 101;

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void importMany() throws IOException {
		project = folder.resolve("large.pressmark");
		Path sources = Files.createDirectory(folder.resolve("sources"));
		for (int i = 0; i < SOURCES; i++) {
			Files.writeString(sources.resolve("s" + i + ".txt"), "Report number " + i + " from London says what was said.");
		}
		assertEquals(Cli.DONE, runner.run("import", project, sources).code());
	}

	@Test
	void history_NamesTheParts() {
		List<JsonObject> steps = runner.run("history", project, "--json").json();
		assertEquals(3, steps.size());
		assertEquals(2, steps.get(0).get("part").getAsInt());
		assertEquals(steps.get(1).get("id"), steps.get(0).get("target"));
		assertEquals(1, steps.get(1).get("part").getAsInt());
		Result listed = runner.run("history", project);
		assertTrue(listed.out().get(1).contains("Import 101 articles so far (part 2)"), listed.toString());
		assertTrue(listed.out().get(2).contains("Import 100 articles  "), listed.toString());
	}

	@Test
	void undo_Redo_AllOfIt() {
		assertEquals(List.of("Taken back: Import 101 articles"), runner.run("undo", project).out());
		assertEquals(List.of("No articles."), runner.run("list", project).out());
		assertEquals(List.of("Repeated: Import 101 articles"), runner.run("redo", project).out());
		assertEquals(SOURCES, runner.run("list", project, "--json").json().size());
		String first = runner.run("history", project, "--json").json().get(5).get("id").getAsString();
		assertEquals(List.of("Taken back: Import 101 articles"), runner.run("undo", project, "--step", first).out());
		assertEquals(Cli.DONE, runner.run("check", project).code());
	}
}
