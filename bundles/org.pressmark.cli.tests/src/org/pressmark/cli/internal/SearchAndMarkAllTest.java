// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;

import com.google.gson.JsonObject;

/** Searching with fields and expressions, and marking all occurrences of a name. */
class SearchAndMarkAllTest {

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void makeProject() throws Exception {
		project = folder.resolve("p.pressmark");
		Path one = Files.writeString(folder.resolve("one.txt"),
				"Ministers meet\n\nMarta Lindqvist opened the talks in Vestmark. The minister said that Lindqvist's plan was fair.\n");
		Path two = Files.writeString(folder.resolve("two.txt"),
				"Harbours open\n\nThe ships left Vestmark on Tuesday. LINDQVIST was not there, said Karl Lindqvist, no relation.\n");
		assertEquals(Cli.DONE, runner.run("import", project, one, two).code());
		Path marks = Files.writeString(folder.resolve("marks.jsonl"), """
				{"kind":"entity","id":"marta","type":"person","name":"Marta Lindqvist","aliases":["Lindqvist"]}
				{"kind":"entity","id":"karl","type":"person","name":"Karl Lindqvist"}
				{"kind":"mention","article":"one.txt","text":"Marta Lindqvist","entity":"marta"}
				""");
		Result annotated = runner.run("annotate", project, "--from", marks);
		assertEquals(Cli.DONE, annotated.code(), annotated.toString());
	}

	@Test
	void search_WithFieldsAndExpressions() {
		assertEquals(1, runner.run("search", project, "title:harbours").out().size());
		assertEquals(2, runner.run("search", project, "vestmark OR nothing").out().size());
		List<JsonObject> hits = runner.run("search", project, "/L\\w+t/", "--kwic", "--json").json();
		assertEquals(3, hits.size());
		assertEquals("Lindqvist", hits.getFirst().get("text").getAsString());
		assertEquals(2, runner.run("search", project, "lindqvist", "--kwic", "--limit", "2").out().size());
		assertEquals(List.of("No matches."), runner.run("search", project, "ships -vestmark").out());
		assertEquals(1, runner.run("search", project, "entity:\"Marta Lindqvist\"").out().size());
	}

	@Test
	void search_KwicStandsInOneColumn() {
		List<String> lines = runner.run("search", project, "vestmark", "--kwic").out();

		assertEquals(2, lines.size());
		assertEquals(42, lines.getFirst().indexOf("Vestmark"), lines.toString());
		assertEquals(42, lines.getLast().indexOf("Vestmark"), lines.toString());
	}

	/** Whoever has many articles without titles wants to know which one it is. */
	@Test
	void search_ArticleWithoutTitle_IsCalledByWhatIsKnown() throws Exception {
		Path three = Files.writeString(folder.resolve("three.txt"),
				"Snow fell on the quay of Osterhavn all night, and nobody came to see the boats that lay there.\n");
		assertEquals(Cli.DONE, runner.run("import", project, three).code());
		String kwic = runner.run("search", project, "osterhavn", "--kwic").out().getFirst();
		assertTrue(kwic.endsWith("  (untitled) three.txt"), kwic);
		String ranked = runner.run("search", project, "osterhavn").out().getFirst();
		assertTrue(ranked.contains("(untitled) three.txt"), ranked);
	}

	@Test
	void search_Refused() {
		for (String query : List.of("korea AND", "foo:bar", "/(/", "entity:nobody", "(a")) {
			Result result = runner.run("search", project, query);
			assertEquals(Cli.FAILED, result.code(), result.toString());
			assertEquals(1, result.err().size(), result.toString());
			assertTrue(result.err().getFirst().contains("character "), result.toString());
		}
	}

	/** A project of one article, without a title, in which an expression takes too long. */
	@Test
	void search_TakesTooLongEverywhere_IsNotSaidToFindNothing() throws Exception {
		Path slow = folder.resolve("slow.pressmark");
		Path text = Files.writeString(folder.resolve("slow.txt"), "The archive begins here and goes on: " + "a".repeat(600) + "!\n");
		assertEquals(Cli.DONE, runner.run("import", slow, text).code());
		for (Result result : List.of(runner.run("search", slow, "/(a*)(a*)(a*)(a*)(a*)!!/"), runner.run("search", slow, "/(a*)(a*)(a*)(a*)(a*)!!/", "--kwic"),
				runner.run("search", slow, "/(a*)(a*)(a*)(a*)(a*)!!/", "--excel", folder.resolve("slow.xlsx")))) {
			assertEquals(Cli.FAILED, result.code(), result.toString());
			assertFalse(result.out().contains("No matches."), result.toString());
			assertTrue(result.err().getFirst().contains("takes too long there: \u201cThe archive begins here"), result.toString());
		}
	}

	@Test
	void search_ToExcel() throws Exception {
		Path excel = folder.resolve("hits.xlsx");
		Result written = runner.run("search", project, "lindqvist", "--excel", excel);

		assertEquals(Cli.DONE, written.code(), written.toString());
		assertEquals(List.of("4 hits in 2 articles written to " + excel), written.out());
		assertTrue(Files.size(excel) > 0);
		byte[] before = Files.readAllBytes(project);
		Result refused = runner.run("search", project, "lindqvist", "--excel", project);
		assertEquals(Cli.FAILED, refused.code());
		assertEquals(before.length, Files.readAllBytes(project).length);
		assertEquals(Cli.FAILED, runner.run("search", project, "lindqvist", "--excel", folder.resolve("none/x.xlsx")).code());
	}

	@Test
	void markAll_DryRunChangesNothing() {
		Result dry = runner.run("mark-all", project, "Marta Lindqvist", "--dry-run");

		assertEquals(Cli.DONE, dry.code(), dry.toString());
		assertEquals("Would mark 2 places as Marta Lindqvist, looked at 2 articles that have the name:", dry.out().getFirst());
		assertEquals(List.of("1 left alone: part of a longer name"),
				dry.out().stream().filter(line -> line.contains("longer")).toList());
		assertEquals(dry.out(), runner.run("mark-all", project, "lindqvist", "--dry-run").out());
		List<JsonObject> all = runner.run("mark-all", project, "--entity", "marta", "--dry-run", "--json").json();
		assertEquals(4, all.size());
		assertEquals("marked", all.getFirst().get("excluded").getAsString());
		assertTrue(all.get(1).get("excluded").isJsonNull());
	}

	@Test
	void markAll_IsOneStep() {
		Result marked = runner.run("mark-all", project, "Marta Lindqvist");

		assertEquals(Cli.DONE, marked.code(), marked.toString());
		assertEquals("Marked 2 places as Marta Lindqvist", marked.out().getFirst());
		assertEquals("Marked 0 places as Marta Lindqvist", runner.run("mark-all", project, "Marta Lindqvist").out().getFirst());
		assertEquals(Cli.DONE, runner.run("check", project).code());
		assertEquals("Taken back: Mark 2 occurrences of Marta Lindqvist", runner.run("undo", project).out().getFirst());
		assertEquals("Marked 1 place as Marta Lindqvist",
				runner.run("mark-all", project, "Marta Lindqvist", "--articles", "one.txt").out().getFirst());
	}

	@Test
	void markAll_Refused() {
		assertEquals(Cli.FAILED, runner.run("mark-all", project, "Nobody").code());
		assertEquals(Cli.FAILED, runner.run("mark-all", project, "Marta Lindqvist", "--articles", "gone.txt").code());
		assertEquals(Cli.WRONG_USAGE, runner.run("mark-all", project).code());
		assertEquals(Cli.WRONG_USAGE, runner.run("mark-all", project, "Marta", "--entity", "marta").code());
	}
}
