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

/** What scripts do that people do with X and K in the window. */
class CutAndKeepTest {

	private static final String PAGE = """
			<!DOCTYPE html><html lang="en"><head><title>Harbours open</title></head><body>
			<nav><ul><li><a href="/">Home</a></li></ul></nav>
			<article><h1>Harbours open</h1>
			<p>The ministers of nine coastal states agreed on Tuesday to open their harbours to relief ships.</p>
			<p>Marta Lindqvist led the talks for the host country and spoke to reporters on Tuesday night.</p>
			<p>The parliament of Vestmark has to ratify the agreement on Thursday, and is divided over it.</p>
			</article></body></html>
			""";
	private static final String MARKS = """
			{"kind":"entity","id":"marta","type":"person","name":"Marta Lindqvist"}
			{"kind":"mention","article":"page.html","text":"Marta Lindqvist","entity":"marta"}
			""";

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void importPage() throws IOException {
		project = folder.resolve("p.pressmark");
		Result imported = runner.run("import", project, Files.writeString(folder.resolve("page.html"), PAGE));
		assertEquals(Cli.DONE, imported.code(), imported.toString());
	}

	private List<JsonObject> parts(String command) {
		return runner.run(command, project, "page.html", "--json").json();
	}

	@Test
	void withoutNumber_BothListAndChangeNothing() {
		Result history = runner.run("history", project);

		List<JsonObject> parts = parts("cut");

		JsonObject home = parts.stream().filter(part -> part.has("block")).findFirst().orElseThrow();
		assertEquals(1, home.get("block").getAsInt());
		assertEquals(0, home.get("position").getAsInt());
		assertEquals("navigation", home.get("reason").getAsString());
		assertEquals("Home", home.get("text").getAsString());
		assertEquals("listItem", home.get("kind").getAsString());
		List<JsonObject> paragraphs = parts.stream().filter(part -> part.has("paragraph")).toList();
		assertEquals(List.of(1, 2, 3), paragraphs.stream().map(part -> part.get("paragraph").getAsInt()).toList());
		assertEquals(paragraphs.get(0).get("end").getAsInt() + 1, paragraphs.get(1).get("begin").getAsInt());
		assertEquals(parts, parts("keep"));
		List<String> lines = runner.run("keep", project, "page.html").out();
		assertEquals(parts.size() + 1, lines.size());
		assertTrue(lines.get(1).matches(" +1 +navigation +Home"), lines.get(1));
		assertTrue(lines.getLast().matches("3 +The parliament of Vestmark .*\u2026"), lines.getLast());
		assertEquals(history, runner.run("history", project));
	}

	@Test
	void cut_AndKeep() {
		List<JsonObject> before = parts("cut");

		Result cut = runner.run("cut", project, "Harbours open", "--paragraph", 3);

		assertEquals(Cli.DONE, cut.code(), cut.toString());
		assertTrue(cut.out().getFirst()
				.matches("Cut \u201cThe parliament .*\u201d, now block \\d. Marks deleted: 0, shortened: 0"),
				cut.toString());
		JsonObject block = parts("cut").getLast();
		assertEquals("by-hand", block.get("reason").getAsString());
		Result kept = runner.run("keep", project, "page.html", "--block", block.get("block").getAsInt(), "--json");
		assertEquals(3, kept.json().getFirst().get("paragraph").getAsInt());
		assertEquals(before, parts("keep"));
		assertTrue(runner.run("keep", project, "page.html", "--block", 1).out().getFirst()
				.matches("Bring back \u201cHome\u201d, now paragraph 1"));
		assertEquals("listItem", parts("keep").getFirst().get("kind").getAsString());
		assertEquals(Cli.DONE, runner.run("check", project).code());
	}

	@Test
	void cut_MarksGoOnlyIfThatIsSaid() throws Exception {
		runner.run("annotate", project, "--from", Files.writeString(folder.resolve("marks.jsonl"), MARKS));

		Result refused = runner.run("cut", project, "page.html", "--paragraph", 2);

		assertEquals(Cli.FAILED, refused.code());
		assertEquals(List.of("pressmark: Paragraph 2 was not cut: 1 mark lies on it and would be deleted with it. "
				+ "Give --with-marks if it may go."), refused.err());
		JsonObject cut = runner.run("cut", project, "page.html", "--paragraph", 2, "--with-marks", "--json").json().getFirst();
		assertEquals(1, cut.get("marksDeleted").getAsInt());
		assertEquals(0, cut.get("marksShortened").getAsInt());
	}

	@Test
	void wrongNumber_SaysHowManyThereAre() {
		assertEquals(List.of(
				"pressmark: There is no paragraph 4: this article has 3. Without --paragraph, the command lists them."),
				runner.run("cut", project, "page.html", "--paragraph", 4).err());
		assertEquals(Cli.FAILED, runner.run("cut", project, "page.html", "--paragraph", 0).code());
		assertTrue(runner.run("keep", project, "page.html", "--block", 99).err().getFirst()
				.matches("pressmark: There is no block 99: (1 was|\\d were) cut from this article.*"));
		assertEquals(Cli.FAILED, runner.run("keep", project, "gone.html", "--block", 1).code());
	}
}
