// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.cli.internal.CommandRunner.HANKYOREH;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.cli.internal.CommandRunner.Result;

/** How commands are called, and what is said when they are called wrongly. */
class UsageTest {

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;

	static Stream<String> wrongUsages() {
		return Stream.of("", "unknown", "unknown x y", "--unknown", "list", "list a b", "list a --unknown",
				"list a --sort nothing", "list a --filter", "search a", "search a b --limit 0", "search a b --limit many",
				"history a --kind done", "history a --touched text", "history a --limit 0", "undo", "redo", "redo a --step b",
				"undo a --step b --after c",
				"import a", "import", "import a b --published yesterday", "extract", "import a --links",
				"import a b --feed-entries 0", "extract b --timeout 0", "extract b --pause -1", "annotate a", "annotate a --from",
				"report a", "report a --to", "report a --to b.txt", "report a --to docx=b", "report a --template", "report a --word w --section none",
				"check", "backup", "backup a --keep 0", "new-plugin", "new-plugin a.b c", "new-plugin wire", "backup a b c", "backups", "restore a", "sample a",
				"list a --json --json", "cut a", "cut a b --paragraph one", "keep a", "keep a b --block", "entities",
				"events", "events unknown", "events import a", "events import a b --map c",
				"events import a b --map nothing=c", "events import a b --date-order c", "codebook", "codebook a --import b --export c", "codebook a --dry-run",
				"codebook a --import", "entities a --merge b", "entities a --into b", "entities a --suggest --merge b --into c", "concordance a",
				"concordance a b --by year", "look-up", "look-up a", "look-up a --in none", "correct a", "correct a b --at 1-2", "correct a b --with c",
				"correct a b --at 1 --with c", "correct a b --at -1-2 --with c");
	}

	@ParameterizedTest
	@MethodSource("wrongUsages")
	void wrongUsage_IsOneLineThatLeadsToHelp(String command) {
		Result result = runner.run(Arrays.stream(command.split(" ")).filter(word -> !word.isEmpty()).toArray());

		assertEquals(Cli.WRONG_USAGE, result.code(), result.toString());
		assertEquals(List.of(), result.out());
		assertEquals(1, result.err().size(), result.toString());
		assertTrue(result.err().getFirst().matches("pressmark: .+\\. See pressmark( [a-z-]+){0,2} --help\\."), result.toString());
	}

	@Test
	void wrongUsage_NamesWhatIsWrong() {
		assertEquals(List.of("pressmark: There is no command unknown. See pressmark --help."), runner.run("unknown").err());
		assertTrue(runner.run("import", "a", "b", "--published", "yesterday").err().getFirst().contains("yesterday"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "import", "extract", "suggest", "list", "search", "codebook", "entities", "look-up", "concordance", "timeline", "events", "history", "undo",
			"redo", "annotate", "mark-all", "carry-over", "cut", "keep", "correct", "report", "reports", "check", "backup", "backups",
			"restore", "sample", "templates", "new-plugin", "plugins", "help" })
	void help_OfEachCommand(String command) {
		Result result = runner.run(command, "--help");

		assertEquals(Cli.DONE, result.code());
		assertEquals(List.of(), result.err());
		assertTrue(result.out().get(1).startsWith("Usage: pressmark " + command), result.toString());
		assertTrue(result.out().stream().noneMatch(line -> line.matches(" {6}[-A-Z]\\S* *")), "without text: " + result);
		assertTrue(runner.run("--help").out().stream().anyMatch(line -> line.startsWith("  " + command + " ")));
	}

	@Test
	void help_AsACommand() {
		assertEquals(runner.run("--help"), runner.run("help"));
		assertEquals(runner.run("import", "--help"), runner.run("help", "import"));
		assertEquals(runner.run("unknown"), runner.run("help", "unknown"));
	}

	@Test
	void version() {
		assertEquals(List.of("Pressmark 1.2.3"), runner.run("--version").out());
	}

	@Test
	void debug_AddsTheTrace() {
		Path missing = folder.resolve("missing.pressmark");

		assertEquals(1, runner.run("list", missing).err().size());
		List<String> traced = runner.run("list", missing, "--debug").err();
		assertTrue(traced.getFirst().startsWith("pressmark: There is no project"), traced.toString());
		assertTrue(traced.stream().anyMatch(line -> line.startsWith("\tat org.pressmark.store")), traced.toString());
		assertEquals(traced.size(), runner.run("--debug", "list", missing).err().size());
	}

	@Test
	void relativePath_IsRelativeToTheWorkingFolder() {
		Path working = Path.of("").toAbsolutePath();
		Path relative = working.relativize(HANKYOREH.toAbsolutePath());

		Result result = runner.run("extract", relative, "--json");

		assertEquals(Cli.DONE, result.code(), result.toString());
		assertEquals(relative.toString(), result.json().getFirst().get("source").getAsString());
	}

	@Test
	void articleNamedLikeAnOption_AfterTwoHyphens() throws Exception {
		Path file = Files.copy(HANKYOREH, folder.resolve("@article.txt"));

		assertEquals(Cli.DONE, runner.run("extract", "--json", "--", file).code());
	}
}
