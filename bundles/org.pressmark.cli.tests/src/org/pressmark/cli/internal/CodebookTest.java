// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;

import com.google.gson.JsonObject;

/** The codebook of the sample project, without a window. */
class CodebookTest {

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void make() {
		project = runner.annotatedProject(folder);
	}

	@Test
	void list_CountsAreThoseOfTheSearch() {
		List<JsonObject> codes = runner.run("codebook", project, "--json").json();
		assertEquals(codes.size() + 1, runner.run("codebook", project).out().size());
		assertTrue(codes.stream().anyMatch(code -> code.get("level").getAsInt() > 0));
		for (JsonObject code : codes) {
			boolean isLeaf = codes.stream().noneMatch(each -> code.get("id").equals(each.get("parent")));
			if (isLeaf) {
				Result hits = runner.run("search", project, "code:\"" + code.get("name").getAsString() + '"', "--kwic", "--json");
				assertEquals(code.get("passages").getAsInt(), hits.out().size(), code.toString());
			}
		}
	}

	@Test
	void exported_IntoAnEmptyProject_IsTheSame_AndOneUndo() throws IOException {
		Path file = folder.resolve("codes.qdc");
		Result exported = runner.run("codebook", project, "--export", file);
		assertDone(exported);
		int count = runner.run("codebook", project, "--json").out().size();
		assertEquals(List.of(count + " codes written to " + file), exported.out());
		Path other = folder.resolve("other.pressmark");
		assertDone(runner.run("import", other, Files.writeString(folder.resolve("a.txt"), "Talks in London.\n\nThey went on.")));

		assertDone(runner.run("codebook", other, "--import", file));

		assertEquals(names(project), names(other));
		assertTrue(runner.run("codebook", other, "--import", file).out().getLast().startsWith("0 added, 0 changed, " + count));
		assertDone(runner.run("check", other));
		assertDone(runner.run("undo", other));
		assertEquals(List.of("No codes."), runner.run("codebook", other).out());
	}

	@Test
	void import_TellsWhatChanges() throws IOException {
		String name = runner.run("codebook", project, "--json").json().getFirst().get("name").getAsString();
		Path file = Files.writeString(folder.resolve("x.qdc"), "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes><Code name='"
				+ name + "'><Description>New.</Description></Code><Code name='Brand new'/></Codes></CodeBook>");
		List<String> before = runner.run("codebook", project, "--json").out();

		Result trial = runner.run("codebook", project, "--import", file, "--dry-run");

		assertEquals(List.of(name + ": guideline", "New: Brand new"), List.of(trial.out().get(0), trial.out().get(1)));
		assertTrue(trial.out().getLast().startsWith("Would be: 1 added, 1 changed, 0 "), trial.toString());
		assertEquals(before, runner.run("codebook", project, "--json").out());
		assertDone(runner.run("codebook", project, "--import", file, "--json"));
		assertEquals("New.", runner.run("codebook", project, "--json").json().getFirst().get("guideline").getAsString());
	}

	@Test
	void import_OfWhatIsNoCodebook_IsOneLine() throws IOException {
		Path file = Files.writeString(folder.resolve("x.qdc"), "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><CodeBook/>");

		Result refused = runner.run("codebook", project, "--import", file);

		assertEquals(1, refused.code());
		assertEquals(1, refused.err().size(), refused.toString());
		assertEquals(1, runner.run("codebook", project, "--export", project).code());
	}

	private List<String> names(Path of) {
		return runner.run("codebook", of, "--json").json().stream()
				.map(code -> code.get("level") + " " + code.get("name") + ' ' + code.get("color").getAsString().toUpperCase(Locale.ROOT)
						+ code.get("guideline"))
				.toList();
	}

	private static void assertDone(Result result) {
		assertEquals(0, result.code(), result.toString());
	}
}
