// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;

import com.google.gson.JsonObject;

/** Reports are kept in the project and written again. */
class KeptReportsTest {

	@TempDir
	Path folder;

	private final CommandRunner commands = new CommandRunner();
	private Path project;

	@BeforeEach
	void makeProject() {
		project = commands.annotatedProject(folder);
	}

	private Result done(Object... arguments) {
		Result result = commands.run(arguments);
		assertEquals(Cli.DONE, result.code(), result::toString);
		return result;
	}

	private static String text(Path word) throws IOException {
		try (ZipFile zip = new ZipFile(word.toFile())) {
			return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void kept_WrittenTwice_SameBytes() throws Exception {
		Path first = folder.resolve("first.docx");
		Path second = folder.resolve("second.docx");
		Path excel = folder.resolve("first.xlsx");
		Path again = folder.resolve("second.xlsx");
		done("report", project, "--save", "Weekly", "--title", "Week 18", "--classification", "Internal", "--language", "en",
				"--section", "quotations", "--section", "sources:provenance=no", "--word", first, "--excel", excel);
		Files.copy(project, folder.resolve("copy.pressmark"));
		done("report", folder.resolve("copy.pressmark"), "--definition", "weekly", "--word", second, "--excel", again);
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
		assertArrayEquals(Files.readAllBytes(excel), Files.readAllBytes(again));
		assertTrue(text(first).contains(">Quotations<") && !text(first).contains(">Events in the order of time<"));
	}

	@Test
	void kept_OptionsChangeOnlyThisTime() throws IOException {
		Path word = folder.resolve("r.docx");
		done("report", project, "--save", "Weekly", "--title", "Week 18", "--section", "title");
		done("report", project, "--definition", "Weekly", "--title", "Week 19", "--section", "sources:provenance=no", "--word",
				word);
		assertTrue(text(word).contains(">Week 19<") && text(word).contains(">Sources<"));
		assertEquals(List.of("--title Week 18", "--section title"), done("reports", project, "--show", "Weekly").out());
	}

	@Test
	void reports_ListedShownDeleted() {
		assertEquals(1, done("reports", project).out().size());
		done("report", project, "--save", "Weekly", "--articles", "outlet:Hankyoreh", "--date", "2021-05-31", "--section",
				"quotations:which=literal");
		List<String> list = done("reports", project).out();
		assertTrue(list.get(1).matches("Weekly +outlet:Hankyoreh +title, contents, .*"), list::toString);
		JsonObject json = done("reports", project, "--json").json().getFirst();
		assertEquals("2021-05-31", json.get("date").getAsString());
		assertTrue(done("reports", project, "--show", "weekly").out().containsAll(List.of("--articles outlet:Hankyoreh",
				"--date 2021-05-31", "--section quotations:which=literal")));
		assertTrue(done("history", project).out().stream().anyMatch(line -> line.contains("Save the report “Weekly”")));
		done("reports", project, "--delete", "Weekly");
		assertEquals(1, done("reports", project).out().size());
	}

	@Test
	void reports_RenamedCopiedUndone() {
		done("report", project, "--save", "Weekly", "--title", "Week 18", "--section", "title");
		assertEquals(List.of("Renamed: Weekly to Brief"), done("reports", project, "--rename", "weekly", "--as", "Brief").out());
		assertEquals(List.of("Copied: Brief as Long"), done("reports", project, "--copy", "Brief", "--as", "Long").out());
		assertEquals(List.of("--title Week 18", "--section title"), done("reports", project, "--show", "long").out());
		assertEquals(3, done("reports", project).out().size());
		Result taken = commands.run("reports", project, "--rename", "Long", "--as", "BRIEF");
		assertEquals(Cli.FAILED, taken.code());
		assertTrue(taken.err().getFirst().contains("There is a report “Brief” already"), taken::toString);
		assertEquals(Cli.FAILED, commands.run("reports", project, "--copy", "Weekly", "--as", "Other").code());
		done("undo", project);
		done("undo", project);
		assertTrue(done("reports", project).out().get(1).startsWith("Weekly "));
	}

	@Test
	void articles_OnlyThose() throws IOException {
		Path word = folder.resolve("r.docx");
		done("report", project, "--articles", "outlet:Hankyoreh", "--word", word);
		assertTrue(text(word).contains("Hankyoreh") && !text(word).contains("Phnom Penh Post"));
	}

	@Test
	void template_IsKeptWithTheReport() throws Exception {
		Path template = folder.resolve("ministry.docx");
		Path first = folder.resolve("first.docx");
		Path second = folder.resolve("second.docx");
		done("report", project, "--section", "legend", "--word", template);
		Result saved = done("report", project, "--save", "Weekly", "--template", template, "--section", "sources", "--word", first);
		assertEquals(List.of(), saved.err());
		assertTrue(text(first).contains(">How to read the marks<") && text(first).contains(">Sources<"));
		Files.delete(template);
		done("report", project, "--definition", "Weekly", "--word", second);
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
		assertTrue(done("reports", project, "--show", "Weekly").out().contains("--template ministry.docx"));
		assertEquals(List.of(project + ": no problems"), done("check", project).out());
		Files.writeString(template, "no template");
		Result refused = commands.run("report", project, "--template", template, "--word", second);
		assertEquals(Cli.FAILED, refused.code());
		assertTrue(refused.err().getFirst().contains("ministry.docx is no Word document"), refused::toString);
		assertEquals(Cli.FAILED, commands.run("report", project, "--template", folder, "--word", second).code());
	}

	@Test
	void template_OfPressmark() throws Exception {
		Path first = folder.resolve("first.docx");
		Path second = folder.resolve("second.docx");
		Result saved = done("report", project, "--save", "Minister", "--template", "brief", "--section",
				"summary:text=What matters", "--word", first);
		assertEquals(List.of(), saved.err());
		String text = text(first);
		assertTrue(text.contains(">What matters<") && text.contains(">Coverage<") && !text.contains(">Who said what<"));
		List<String> kept = done("reports", project, "--show", "Minister").out();
		assertTrue(kept.contains("--template brief") && kept.contains("--section sources"), kept::toString);
		done("report", project, "--definition", "Minister", "--word", second);
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
		done("report", project, "--template", "full", "--section", "legend", "--word", second);
		assertTrue(text(second).contains(">How to read the marks<") && !text(second).contains(">Coverage<"));
	}

	@Test
	void templates_SavedToBeAdapted() throws Exception {
		assertTrue(done("templates").out().stream().anyMatch(line -> line.startsWith("brief ")));
		Path file = folder.resolve("ministry.dotx");
		assertEquals(List.of("Saved: Brief report as " + file), done("templates", "--save", "brief", "--to", file).out());
		Path adapted = folder.resolve("adapted.docx");
		Path shipped = folder.resolve("shipped.docx");
		done("report", project, "--template", file, "--section", "coverage", "--date", "2021-05-31", "--word", adapted);
		done("report", project, "--template", "brief", "--section", "coverage", "--date", "2021-05-31", "--word", shipped);
		assertEquals(text(shipped), text(adapted));
		Files.writeString(file, "adapted");
		Result refused = commands.run("templates", "--save", "full", "--to", file);
		assertEquals(Cli.FAILED, refused.code());
		assertEquals("adapted", Files.readString(file));
		done("templates", "--save", "full", "--to", file, "--replace");
		assertTrue(Files.size(file) > 1000);
		assertEquals(Cli.FAILED, commands.run("templates", "--save", "full", "--replace", "--to", folder).code());
		assertEquals(Cli.WRONG_USAGE, commands.run("templates", "--save", "full").code());
		assertEquals(Cli.WRONG_USAGE, commands.run("templates", "--save", "none", "--to", file).code());
	}

	@Test
	void whatCannotBe() {
		Path word = folder.resolve("r.docx");
		assertEquals(Cli.FAILED, commands.run("report", project, "--definition", "None", "--word", word).code());
		assertEquals(Cli.FAILED, commands.run("reports", project, "--show", "None").code());
		assertEquals(Cli.FAILED, commands.run("report", project, "--articles", "(a", "--word", word).code());
		assertEquals(Cli.FAILED, commands.run("report", project, "--save", " ", "--word", word).code());
		assertEquals(Cli.WRONG_USAGE, commands.run("report", project, "--date", "soon", "--word", word).code());
		assertEquals(Cli.WRONG_USAGE, commands.run("report", project, "--language", "e n", "--word", word).code());
		assertEquals(Cli.WRONG_USAGE, commands.run("reports", project, "--rename", "Weekly").code());
		assertEquals(Cli.WRONG_USAGE, commands.run("reports", project, "--as", "Weekly").code());
		assertEquals(Cli.WRONG_USAGE, commands.run("reports", project, "--show", "A", "--delete", "B").code());
		assertTrue(Files.notExists(word));
	}
}
