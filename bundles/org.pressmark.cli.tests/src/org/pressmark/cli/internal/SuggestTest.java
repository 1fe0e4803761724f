// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;

import com.google.gson.JsonObject;

/** Suggestions without a window. */
class SuggestTest {

	private static final String TEXT = "\uD83D\uDE00 “We will talk,” Maria Vance said yesterday in London.\r\nIt took two years.";

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path text;

	@BeforeEach
	void write() throws IOException {
		text = Files.writeString(folder.resolve("text.txt"), TEXT);
	}

	private static JsonObject of(List<JsonObject> lines, String words) {
		return lines.stream().filter(line -> line.get("text").getAsString().equals(words)).findFirst().orElseThrow();
	}

	@Test
	void text_EachSuggestionIsAnObject_WithItsPlace() {
		Result result = runner.run("suggest", "--text", text, "--published", "2021-05-04", "--json");
		assertEquals(Cli.DONE, result.code(), result.toString());
		List<JsonObject> lines = result.json();
		for (JsonObject line : lines) {
			assertEquals(line.get("text").getAsString(), TEXT.substring(line.get("begin").getAsInt(), line.get("end").getAsInt()));
			assertEquals(lines.getFirst().keySet(), line.keySet());
		}
		JsonObject quotation = of(lines, "We will talk");
		assertEquals("quotation Maria Vance said direct", quotation.get("kind").getAsString() + ' '
				+ quotation.get("speaker").getAsString() + ' ' + quotation.get("cue").getAsString() + ' '
				+ quotation.get("mode").getAsString());
		assertEquals("DATE 2021-05-03", of(lines, "yesterday").get("type").getAsString() + ' '
				+ of(lines, "yesterday").get("value").getAsString());
		assertEquals("DURATION P2Y", of(lines, "two years").get("type").getAsString() + ' '
				+ of(lines, "two years").get("value").getAsString());
		assertEquals("place London", of(lines, "London").get("type").getAsString() + ' '
				+ of(lines, "London").get("entity").getAsString());
		assertTrue(of(lines, "London").get("value").isJsonNull());
	}

	@Test
	void text_AsATable_AndFromStandardInput() {
		List<String> out = runner.runWithInput(TEXT.getBytes(StandardCharsets.UTF_8), "suggest", "--text", "-").out();
		assertTrue(out.getFirst().startsWith("Place"), out.toString());
		assertTrue(out.stream().anyMatch(line -> line.matches("\\d+-\\d+ +mention +London +place London .*")), out.toString());
		assertFalse(out.stream().anyMatch(line -> line.contains("yesterday")), "nobody said when it was published");
		assertEquals(List.of("Nothing to suggest."),
				runner.runWithInput("nothing here".getBytes(StandardCharsets.UTF_8), "suggest", "--text", "-").out());
		assertEquals(List.of(), runner.run("suggest", "--text", text, "--only", "org.pressmark.analysis.times", "--json").json()
				.stream().filter(line -> !line.get("kind").getAsString().equals("time")).toList());
	}

	@Test
	void text_Language() throws IOException {
		Files.writeString(text, "Am 3. Mai 2021 sagte er: „Wir werden bald alle reden.“ 3. Mai 2021 in Südkorea.");
		List<JsonObject> lines = runner.run("suggest", "--text", text, "--language", "de", "--json").json();
		assertEquals("country", of(lines, "Südkorea").get("type").getAsString());
		assertEquals("2021-05-03", of(lines, "3. Mai 2021").get("value").getAsString());
	}

	@Test
	void text_ThatIsNone_IsNamed() throws IOException {
		Map<String, byte[]> inputs = Map.of("latin", new byte[] { 'a', (byte) 0xE4, 'b' }, "surrogate",
				new byte[] { 'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80 }, "zeros", new byte[100]);
		for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
			Files.write(text, input.getValue());
			Result result = runner.run("suggest", "--text", text);
			assertEquals(Cli.FAILED, result.code(), input.getKey());
			assertEquals(1, result.err().size());
			assertTrue(result.err().getFirst().contains("is no text in UTF-8"), result.toString());
		}
		assertEquals(Cli.FAILED, runner.run("suggest", "--text", folder.resolve("none.txt")).code());
		Files.write(text, new byte[0]);
		assertEquals(Cli.FAILED, runner.run("suggest", "--text", text).code());
	}

	@Test
	void text_OfOneHugeLine() throws IOException {
		Files.writeString(text, "x".repeat(300_000) + " on 3 May 2021 " + "“ ".repeat(20_000) + "\u202e 4 May 2021");
		Result result = runner.run("suggest", "--text", text, "--json");
		assertEquals(Cli.DONE, result.code(), result.err().toString());
		assertTrue(result.json().stream().anyMatch(line -> "3 May 2021".equals(line.get("text").getAsString())));
	}

	@Test
	void project_WhatIsMarkedIsNotSuggested_AndNothingIsStored() throws IOException {
		Path project = runner.annotatedProject(folder);
		Map<String, String> before = CommandRunner.contents(folder);
		Result result = runner.run("suggest", project, "--json");
		assertEquals(Cli.DONE, result.code(), result.toString());
		List<JsonObject> lines = result.json();
		assertTrue(lines.stream().noneMatch(line -> "Antony Blinken".equals(line.get("text").getAsString())), "all are marked");
		assertEquals(before, CommandRunner.contents(folder));

		String article = runner.run("list", project, "--json").json().getFirst().get("id").getAsString();
		assertTrue(runner.run("suggest", project, "--article", article, "--json").json().stream()
				.allMatch(line -> article.equals(line.get("article").getAsString())));
		assertEquals(Cli.DONE, runner.run("suggest", project).code());
		assertEquals(Cli.FAILED, runner.run("suggest", project, "--article", "none").code());
	}

	@Test
	void project_AcceptsAllOfAKind_AsOneStep() {
		Path project = runner.annotatedProject(folder);
		List<String> shown = runner.run("suggest", project).out();
		int times = (int) runner.run("suggest", project, "--json").json().stream()
				.filter(line -> line.get("kind").getAsString().equals("time")).count();
		assertTrue(times > 1, shown.toString());
		assertTrue(shown.getLast().contains("time " + times), shown.getLast());

		Result accepted = runner.run("suggest", project, "--accept", "time");
		assertEquals(Cli.DONE, accepted.code(), accepted.toString());
		assertTrue(accepted.out().getLast().startsWith("Marked " + times + " places in "), accepted.out().getLast());
		assertFalse(runner.run("suggest", project).out().getLast().contains("time"), "none is left");
		assertEquals(List.of("Nothing to suggest."), runner.run("suggest", project, "--accept", "time").out());
		assertEquals(Cli.DONE, runner.run("check", project).code());

		runner.run("undo", project);
		assertEquals(shown, runner.run("suggest", project).out());
	}

	@Test
	void usage_WhatDoesNotGoTogether() {
		assertEquals(Cli.WRONG_USAGE, runner.run("suggest", "--text", text, "--accept", "time").code());
		assertEquals(Cli.WRONG_USAGE, runner.run("suggest", "p.pressmark", "--accept", "word").code());
		assertEquals(Cli.WRONG_USAGE, runner.run("suggest").code());
		assertEquals(Cli.WRONG_USAGE, runner.run("suggest", "p.pressmark", "--text", text).code());
		assertEquals(Cli.WRONG_USAGE, runner.run("suggest", "p.pressmark", "--published", "2021").code());
		assertEquals(Cli.WRONG_USAGE, runner.run("suggest", "--text", text, "--article", "a").code());
		assertEquals(Cli.WRONG_USAGE, runner.run("suggest", "--text", text, "--published", "soon").code());
		Result unknown = runner.run("suggest", "--text", text, "--only", "none");
		assertEquals(Cli.WRONG_USAGE, unknown.code());
		assertTrue(unknown.err().getFirst().contains("org.pressmark.analysis.names"), unknown.toString());
		assertEquals(Cli.FAILED, runner.run("suggest", folder.resolve("none.pressmark")).code());
	}
}
