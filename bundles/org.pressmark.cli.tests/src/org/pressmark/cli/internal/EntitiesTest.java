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

/** The registry, concordances and corrections of the sample project, without a window. */
class EntitiesTest {

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void make() {
		project = runner.annotatedProject(folder);
	}

	@Test
	void entities_CountsAreThoseOfTheConcordance() {
		List<JsonObject> entities = runner.run("entities", project, "--json").json();
		assertEquals(entities.size() + 1, runner.run("entities", project).out().size());
		for (JsonObject entity : entities) {
			String id = entity.get("id").getAsString();
			int annotations = entity.get("mentions").getAsInt() + entity.get("quotations").getAsInt();
			assertEquals(annotations, runner.run("concordance", project, id, "--json").out().size(), id);
			int counted = runner.run("concordance", project, id, "--by", "month", "--json").json().stream()
					.filter(line -> line.has("month")).mapToInt(line -> line.get("annotations").getAsInt()).sum();
			assertEquals(annotations, counted, id);
		}
	}

	@Test
	void concordance_ByMonth_SaysMonths() {
		List<String> lines = runner.run("concordance", project, "Antony Blinken", "--by", "month").out();
		assertTrue(lines.stream().anyMatch(line -> line.matches("2021-05  \\d+ in \\d articles?")), lines.toString());
		assertTrue(runner.run("concordance", project, "Antony Blinken", "--by", "day").out().stream()
				.anyMatch(line -> line.matches("2021-05-0\\d  \\d+ in 1 article")));
	}

	@Test
	void entities_Merge_IsOneStep() {
		List<JsonObject> entities = runner.run("entities", project, "--json").json();
		String into = entities.get(0).get("id").getAsString();
		String other = entities.get(1).get("name").getAsString();
		List<String> before = runner.run("entities", project, "--json").out();

		Result merged = runner.run("entities", project, "--merge", other, "--merge", other, "--into", into);
		assertEquals(Cli.DONE, merged.code(), merged.toString());
		assertTrue(merged.out().getFirst().startsWith("Merge " + other + " into "), merged.toString());
		assertTrue(merged.err().getFirst().contains("they have different ids in wikidata (Q"), merged.toString());
		assertEquals(entities.size() - 1, runner.run("entities", project, "--json").out().size());
		assertTrue(runner.run("entities", project, "--json").json().getFirst().get("aliases").toString().contains(other));
		assertDone(runner.run("check", project));
		assertDone(runner.run("undo", project));
		assertEquals(before, runner.run("entities", project, "--json").out());
	}

	@Test
	void entities_Suggest() {
		assertDone(runner.run("entities", project, "--suggest"));
		for (JsonObject each : runner.run("entities", project, "--suggest", "--json").json()) {
			assertTrue(each.get("score").getAsDouble() <= 1, each.toString());
		}
	}

	@Test
	void concordance_Excel() throws IOException {
		String name = runner.run("entities", project, "--json").json().getFirst().get("name").getAsString();
		Path excel = folder.resolve("places.xlsx");
		Result written = runner.run("concordance", project, name, "--excel", excel);
		assertDone(written);
		assertEquals(List.of("Written: " + excel), written.out());
		assertEquals("PK", new String(Files.readAllBytes(excel), 0, 2));
		assertEquals(1, runner.run("concordance", project, name, "--excel", project).code());
		assertEquals(1, runner.run("concordance", project, name, "--excel", folder.resolve("none/x.xlsx")).code());
	}

	@Test
	void unknownNames_AreOneLine() {
		assertEquals(List.of("pressmark: The project has no entity \u201cNobody\u201d. The command entities shows which it has."),
				runner.run("concordance", project, "Nobody").err());
		assertEquals(1, runner.run("entities", project, "--merge", "Nobody", "--into", "Nobody").code());
	}

	@Test
	void correct_ListsWhatIsToBeDecided_AndIsUndone() {
		JsonObject place = runner.run("concordance", project,
				runner.run("entities", project, "--json").json().getFirst().get("id").getAsString(), "--json").json().getFirst();
		String article = place.get("article").getAsString();
		String at = place.get("begin").getAsInt() + "-" + place.get("end").getAsInt();
		assertEquals(List.of("No marks to decide about."), runner.run("correct", project, article).out());

		Result corrected = runner.run("correct", project, article, "--at", at, "--with", "Somebody");
		assertDone(corrected);
		assertEquals("Correct \u201c" + place.get("text").getAsString() + "\u201d to \u201cSomebody\u201d", corrected.out().getFirst());
		assertTrue(runner.run("correct", project, article, "--json").json().stream()
				.anyMatch(line -> line.get("annotation").equals(place.get("annotation"))
						&& line.get("formerText").equals(place.get("text")) && "Somebody".equals(line.get("text").getAsString())));
		assertDone(runner.run("check", project));
		assertDone(runner.run("undo", project));
		assertEquals(List.of("No marks to decide about."), runner.run("correct", project, article).out());
		assertEquals(1, runner.run("correct", project, article, "--at", "0-99999999", "--with", "x").code());
		assertEquals("The text is so already.",
				runner.run("correct", project, article, "--at", "0-0", "--with", "\n\n").out().getFirst());
		Result reversed = runner.run("correct", project, article, "--at", "40-31", "--with", "x");
		assertEquals(Cli.WRONG_USAGE, reversed.code());
		assertTrue(reversed.err().getFirst().contains("40-31 ends before it begins"), reversed.toString());
		assertEquals(1, runner.run("correct", project, "none", "--at", "0-1", "--with", "x").code());
	}

	private static void assertDone(Result result) {
		assertEquals(Cli.DONE, result.code(), result.toString());
		assertEquals(List.of(), result.err());
	}
}
