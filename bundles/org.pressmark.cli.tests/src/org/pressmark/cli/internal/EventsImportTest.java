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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.cli.internal.CommandRunner.Result;

import com.google.gson.JsonObject;

/** Tables of events into the sample project, without a window. */
class EventsImportTest {

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void make() {
		project = runner.annotatedProject(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "events.csv", "events.xlsx" })
	void writtenTable_ReadsBackWithoutAChange(String name) {
		Path file = folder.resolve(name);
		assertEquals(Cli.DONE, runner.run("timeline", project, "--to", file).code());
		int events = runner.run("timeline", project, "--json").out().size();

		Result result = runner.run("events", "import", project, file);

		assertEquals(new Result(Cli.DONE, List.of("0 added, 0 changed, " + events + " the same, 0 not taken"), List.of()), result);
	}

	@Test
	void rowsThatCannotBeTaken_AreNamed_TheOthersAreDone_InOneStep() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"),
				"What;Day;Where\nFirst;3.5.2021;\nSecond;31.2.2021;\n;5.5.2021;\nThird;early May 2021;Nowhere\n");
		List<String> before = runner.run("timeline", project, "--json").out();

		Result trial = runner.run("events", "import", project, file, "--dry-run");

		assertEquals(Cli.FAILED, trial.code());
		assertTrue(trial.out().getLast().startsWith("Would be: 2 added, 0 changed, 0 the same, 2 not taken"), trial.toString());
		assertTrue(trial.err().stream().anyMatch(line -> line.contains("Row 3: B") && line.contains("31.2.2021")), trial.toString());
		assertTrue(trial.err().stream().anyMatch(line -> line.contains("Row 5: C") && line.contains("Nowhere")), trial.toString());
		assertEquals(before, runner.run("timeline", project, "--json").out());

		List<JsonObject> rows = runner.run("events", "import", project, file, "--json", "--new-entities", "--date-order", "day").json();
		assertEquals(List.of("new", "refused", "refused", "new"), rows.stream().map(row -> row.get("kind").getAsString()).toList());
		assertEquals("2021-05-03", rows.getFirst().get("when").getAsString());
		assertEquals(before.size() + 2, runner.run("timeline", project, "--json").out().size());
		assertEquals(Cli.DONE, runner.run("check", project).code());
		runner.run("undo", project);
		assertEquals(before, runner.run("timeline", project, "--json").out());
	}

	@Test
	void wrongColumns_AreNamed_AndCanBeSaid() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "Foo,Bar\nTalks,2021-05-03\n");

		Result wrong = runner.run("events", "import", project, file);
		assertEquals(Cli.FAILED, wrong.code());
		assertTrue(wrong.err().getFirst().contains("Bar"), wrong.toString());
		assertEquals(Cli.WRONG_USAGE, runner.run("events", "import", project, file, "--map", "title=Baz").code());
		assertEquals("Row 2: new: Talks  2021-05-03",
				runner.run("events", "import", project, file, "--map", "title=foo", "--map", "WHEN=B").out().getFirst());
	}

	@Test
	void fileThatIsNoTable_IsRefused() throws IOException {
		Path project2 = folder.resolve("missing.pressmark");
		assertEquals(Cli.FAILED, runner.run("events", "import", project2, project).code());
		Result result = runner.run("events", "import", project, folder.resolve("gone.csv"));
		assertEquals(Cli.FAILED, result.code());
		assertEquals(1, result.err().size(), result.toString());
		assertEquals(Cli.FAILED, runner.run("events", "import", project, project).code());
	}
}
