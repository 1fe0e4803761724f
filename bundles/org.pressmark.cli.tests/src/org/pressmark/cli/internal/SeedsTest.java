// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.cli.internal.CommandRunner.ANNOTATIONS;
import static org.pressmark.cli.internal.CommandRunner.HANKYOREH;
import static org.pressmark.cli.internal.CommandRunner.MAY_3;
import static org.pressmark.cli.internal.CommandRunner.MAY_4;
import static org.pressmark.cli.internal.CommandRunner.PHNOM_PENH_POST;
import static org.pressmark.cli.internal.CommandRunner.SEEDS;
import static org.pressmark.cli.internal.CommandRunner.contents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportFormats;

import com.google.gson.JsonObject;

/** What an analyst does with the four seed articles, from the first import to the report. */
class SeedsTest {

	/** Where the article of the Hankyoreh says when it was published. */
	private static final String POSTED = "line 3: Posted on : 2021-05-07 16:59 KST Modified on : 2021-05-07 16:59 KST";

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void nameProject() {
		project = folder.resolve("g7.pressmark");
	}

	@Test
	void importAnnotateCheckReport() throws IOException {
		Result imported = runner.run("import", project, PHNOM_PENH_POST, MAY_3, MAY_4, HANKYOREH);
		assertDone(imported);
		assertEquals(4, imported.out().size());
		assertTrue(imported.out().get(0).contains("· Phnom Penh Post · date unknown"), imported.out().get(0));
		assertTrue(imported.out().get(1).contains("(untitled)"), imported.out().get(1));
		assertTrue(imported.out().get(1).contains("· outlet unknown · "), imported.out().get(1));

		Result annotated = runner.run("annotate", project, "--from", ANNOTATIONS, "--author", "Ann Analyst");
		assertDone(annotated);
		long lines = Files.readAllLines(ANNOTATIONS).size();
		assertEquals(List.of(lines + " applied, 0 unchanged, 0 failed"), annotated.out());
		assertEquals("Ann Analyst", runner.run("history", project, "--json").json().getFirst().get("author").getAsString());

		assertEquals(List.of(project + ": no problems"), runner.run("check", project).out());
		assertReports();
	}

	private void assertReports() throws IOException {
		Path word = folder.resolve("g7.docx");
		Path excel = folder.resolve("g7.xlsx");
		Path picture = folder.resolve("g7.svg");
		Result reported = runner.run("report", project, "--word", word, "--excel", excel, "--timeline", picture, "--title",
				"G7", "--author", "An Office");
		assertEquals(Cli.DONE, reported.code(), reported.toString());
		assertEquals(List.of("Written: " + word, "Written: " + excel, "Written: " + picture), reported.out());
		assertEquals("PK", new String(Files.readAllBytes(word), 0, 2));
		assertEquals("PK", new String(Files.readAllBytes(excel), 0, 2));
		assertTrue(Files.readString(picture).contains("<svg"));
	}

	@Test
	void report_To_TheNameOfTheFileTellsTheKind() throws IOException {
		runner.annotatedProject(folder);
		Path word = folder.resolve("g7.docx");
		Path excel = folder.resolve("g7.XLSX");
		Path picture = folder.resolve("g7.svg");

		Result reported = runner.run("report", project, "--to", word, "--to", excel, "--to=" + picture);

		assertDone(reported);
		assertEquals(List.of("Written: " + word, "Written: " + excel, "Written: " + picture), reported.out());
		assertEquals("PK", new String(Files.readAllBytes(excel), 0, 2));
		assertTrue(Files.readString(picture).contains("<svg"));
	}

	@Test
	void report_To_KindsThatPluginsAdd() throws IOException {
		ReportFormats formats = new ReportFormats(List.of(plain("example.first"), plain("example.second")));
		CommandRunner extended = new CommandRunner(formats);
		extended.annotatedProject(folder);
		Path byName = folder.resolve("a=b.txt");
		Path byId = folder.resolve("g7");

		assertDone(extended.run("report", project, "--to", byName, "--to", "example.second=" + byId));

		assertEquals("example.first", Files.readString(byName));
		assertEquals("example.second", Files.readString(byId));
	}

	private static ReportFormat plain(String id) {
		return new ReportFormat(id, id, "txt", (input, options, output, monitor) -> {
			output.write(id.getBytes(StandardCharsets.UTF_8));
			return List.of();
		});
	}

	@Test
	void import_Again_AddsNothing() throws IOException {
		runner.run("import", project, HANKYOREH);
		Map<String, String> before = contents(folder);

		Result again = runner.run("import", project, HANKYOREH);

		assertDone(again);
		assertEquals(List.of("already there: " + HANKYOREH), again.out());
		assertEquals(before, contents(folder));
	}

	@Test
	void import_Overrides() {
		runner.run("import", project, PHNOM_PENH_POST, "--published", "2021-05", "--outlet", "The Post");

		JsonObject article = runner.run("list", project, "--json").json().getFirst();
		assertEquals("2021-05", article.get("published").getAsString());
		assertEquals("The Post", article.get("outlet").getAsString());
	}

	@Test
	void import_StandardInput() throws IOException {
		Result imported = runner.runWithInput(Files.readAllBytes(HANKYOREH), "import", project, "-");

		assertDone(imported);
		JsonObject article = runner.run("list", project, "--json").json().getFirst();
		assertEquals("stdin", article.get("source").getAsString());
		assertTrue(article.get("title").getAsString().startsWith("US puts ball"));
	}

	@Test
	void annotate_Again_ChangesNothing() throws IOException {
		runner.annotatedProject(folder);
		Map<String, String> before = contents(folder);

		Result again = runner.run("annotate", project, "--from", ANNOTATIONS);

		assertDone(again);
		assertEquals(List.of("0 applied, " + Files.readAllLines(ANNOTATIONS).size() + " unchanged, 0 failed"), again.out());
		assertEquals(before, contents(folder));
	}

	@Test
	void annotate_AnotherComment_NamesTheOneThatItReplaces() throws IOException {
		runner.annotatedProject(folder);
		String line = "{\"kind\":\"mention\",\"article\":\"phnom-penh-post_undated.txt\",\"text\":\"Blinken\","
				+ "\"before\":\"movements, \",\"entity\":\"antony-blinken\",\"comment\":\"%s\"}";
		Path lines = folder.resolve("lines.jsonl");
		assertEquals(List.of("1 applied, 0 unchanged, 0 failed"),
				runner.run("annotate", project, "--from", Files.writeString(lines, line.formatted("one"))).out());

		Result other = runner.run("annotate", project, "--from", Files.writeString(lines, line.formatted("two")));

		assertDone(other);
		assertEquals(List.of("1 applied, 0 unchanged, 0 failed",
				lines + ":1: field \"comment\" of the annotation of \"Blinken\" was \"one\" and is \"two\" now"), other.out());
	}

	@Test
	void extract_Json_HasWhatIsKnownAndNullForTheRest() throws IOException {
		Result extracted = runner.run("extract", PHNOM_PENH_POST, HANKYOREH, "--json");

		assertDone(extracted);
		JsonObject post = extracted.json().getFirst();
		assertEquals(List.of("source", "title", "outlet", "authors", "published", "updated", "url", "language", "text",
				"paragraphs", "removed", "from"), List.copyOf(post.keySet()));
		assertEquals(PHNOM_PENH_POST.toString(), post.get("source").getAsString());
		assertTrue(post.get("published").isJsonNull());
		assertTrue(post.get("url").isJsonNull());
		JsonObject paragraph = post.getAsJsonArray("paragraphs").get(0).getAsJsonObject();
		assertEquals(List.of("begin", "end", "kind"), List.copyOf(paragraph.keySet()));
		assertEquals(post.get("text").getAsString().lines().findFirst().orElseThrow().length(), paragraph.get("end").getAsInt());
		JsonObject removed = post.getAsJsonArray("removed").get(0).getAsJsonObject();
		assertEquals(List.of("position", "kind", "text", "reason", "evidence"), List.copyOf(removed.keySet()));
		assertEquals("2021-05-07T16:59+09:00", extracted.json().get(1).get("published").getAsString());
		assertEquals(Map.of(), contents(folder));
	}

	@Test
	void extract_Json_SaysWhatEachParagraphIs() throws IOException {
		Path page = Files.writeString(folder.resolve("page.html"), "<html><body><article><h1>Bridge shut</h1><p>The council of the coast said on Monday "
				+ "that the bridge would stay shut.</p><h2>Why</h2><blockquote><p>We found cracks in eleven piers.</p></blockquote><ul><li>More in May"
				+ "</ul><table><tr><td>Pier<td>Cracks<tr><td>North<td>4</table><p>Hauliers said the detour would cost them sixty million a year.</p>"
				+ "</article></body></html>");

		JsonObject draft = runner.run("extract", page, "--json").json().getFirst();

		String text = draft.get("text").getAsString();
		List<String> said = new ArrayList<>();
		draft.getAsJsonArray("paragraphs").forEach(each -> said.add(each.getAsJsonObject().get("kind").getAsString() + ": "
				+ text.substring(each.getAsJsonObject().get("begin").getAsInt(), each.getAsJsonObject().get("end").getAsInt())));
		assertEquals(List.of("text: The council of the coast said on Monday that the bridge would stay shut.", "heading: Why",
				"quote: We found cracks in eleven piers.", "listItem: More in May", "text: Pier | Cracks", "text: North | 4",
				"text: Hauliers said the detour would cost them sixty million a year."), said);
	}

	@Test
	void extract_Json_SaysWhereEachKnownValueIsFrom() {
		JsonObject draft = runner.run("extract", HANKYOREH, "--json").json().getFirst();

		JsonObject from = draft.getAsJsonObject("from");
		assertEquals(POSTED, from.get("published").getAsString());
		for (String name : List.of("title", "outlet", "authors", "published", "updated", "url", "language", "caption")) {
			boolean known = draft.has(name) && !draft.get(name).isJsonNull() && !draft.get(name).toString().equals("[]");
			assertEquals(known, from.has(name), name);
		}
	}

	@Test
	void extract_Text_SaysWhereEachKnownValueIsFrom() {
		List<String> lines = runner.run("extract", HANKYOREH).out();

		assertTrue(lines.contains("Published: 2021-05-07T16:59+09:00  [" + POSTED + ']'), lines.toString());
	}

	@Test
	void extract_Text_NamesWhatIsUnknown() {
		List<String> lines = runner.run("extract", PHNOM_PENH_POST).out();

		assertEquals(PHNOM_PENH_POST.toString(), lines.getFirst());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("Outlet:    Phnom Penh Post  [")), lines.toString());
		assertTrue(lines.contains("Published: unknown"));
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("Removed (")));
	}

	@Test
	void list_FiltersAndSorts() {
		runner.annotatedProject(folder);

		List<JsonObject> filtered = runner.run("list", project, "--json", "--filter", "hankyoreh").json();
		assertEquals(List.of("hankyoreh_2021-05-07.txt"), sources(filtered));

		List<JsonObject> sorted = runner.run("list", project, "--json", "--sort", "published", "--descending").json();
		assertEquals(List.of("hankyoreh_2021-05-07.txt", "unnamed-outlet_2021-05-04.txt", "unnamed-outlet_2021-05-03.txt",
				"phnom-penh-post_undated.txt"), sources(sorted));
	}

	@Test
	void list_Text_HasALineForEachArticle() {
		runner.annotatedProject(folder);

		List<String> lines = runner.run("list", project).out();

		assertEquals(5, lines.size());
		int column = lines.getFirst().indexOf("Outlet");
		assertTrue(lines.stream().skip(1).anyMatch(line -> line.startsWith("Phnom Penh Post", column)), lines.toString());
	}

	@Test
	void list_NothingMatches() {
		runner.annotatedProject(folder);

		assertEquals(List.of("No articles."), runner.run("list", project, "--filter", "nowhere").out());
		assertEquals(List.of(), runner.run("list", project, "--filter", "nowhere", "--json").out());
	}

	@Test
	void search_FindsPhrasesAndWords() {
		runner.annotatedProject(folder);

		List<JsonObject> hits = runner.run("search", project, "\"strategic patience\"", "--json").json();
		assertFalse(hits.isEmpty());
		assertTrue(hits.getFirst().get("text").getAsString().toLowerCase(Locale.ROOT).startsWith("strategic"));
		assertEquals(1, runner.run("search", project, "Blinken", "--limit", "1").out().size());
		assertEquals(List.of("No matches."), runner.run("search", project, "Timbuktu").out());
		assertEquals(runner.run("search", project, "Iran nationals").out(),
				runner.run("search", project, "Iran", "nationals").out());
	}

	@Test
	void timeline_IsInTheOrderOfTimeWithUndatedLast() throws IOException {
		runner.annotatedProject(folder);
		Path undated = Files.writeString(folder.resolve("undated.jsonl"),
				"{\"kind\":\"event\",\"id\":\"aa-undated\",\"title\":\"A rumour\",\"status\":\"disputed\"}\n");
		runner.run("annotate", project, "--from", undated);

		List<JsonObject> events = runner.run("timeline", project, "--json").json();

		JsonObject last = events.getLast();
		assertEquals("aa-undated", last.get("id").getAsString());
		assertTrue(last.get("when").isJsonNull());
		assertTrue(last.get("place").isJsonNull());
		assertEquals(0, last.get("evidence").getAsInt());
		JsonObject summit = events.stream().filter(event -> event.get("id").getAsString().equals("g7-summit-2021"))
				.findFirst().orElseThrow();
		assertEquals("2021-06", summit.get("when").getAsString());
		assertEquals("Group of Seven",
				summit.getAsJsonArray("participants").get(0).getAsJsonObject().get("name").getAsString());
		assertEquals(2, summit.getAsJsonArray("articles").size());
		assertTrue(runner.run("timeline", project).out().getLast().startsWith("undated"));
	}

	@Test
	void history_HasEachStepNewestFirst() {
		runner.annotatedProject(folder);

		List<JsonObject> steps = runner.run("history", project, "--json").json();

		assertEquals(List.of("The sample project is made", "Apply annotations from annotations.jsonl", "Import 4 articles"),
				steps.stream().limit(3).map(step -> step.get("label").getAsString()).toList());
		assertEquals(steps.size() + 1, runner.run("history", project).out().size());
	}

	@Test
	void history_OfArticlePersonKindAndWhatWasTouched() {
		runner.annotatedProject(folder);
		String annotated = runner.run("history", project, "--json").json().get(1).get("id").getAsString();
		runner.run("undo", project, "--step", annotated, "--author", "Bob");
		String article = runner.run("list", project, "--json").json().getFirst().get("id").getAsString();

		assertEquals(List.of("undo", "do", "do"), kinds("--article", article));
		assertEquals(List.of("undo", "do", "do"), kinds("--article", HANKYOREH.getFileName()));
		assertEquals(List.of("undo"), kinds("--author", "Bob"));
		assertEquals(List.of("undo"), kinds("--kind", "UNDO"));
		assertEquals(List.of("undo", "do"), kinds("--touched", "annotation"));
		assertEquals(List.of("do"), kinds("--filter", "IMPORT 4"));
		assertEquals(List.of("undo"), kinds("--limit", "1"));
		assertEquals(List.of("No steps."), runner.run("history", project, "--author", "Nobody").out());
	}

	@Test
	void history_ArticleByItsTitle() {
		runner.annotatedProject(folder);
		String title = runner.run("list", project, "--json").json().getFirst().get("title").getAsString();

		assertEquals(2, kinds("--article", title).size());
	}

	@Test
	void history_Changes_InWordsAndAsRows() throws IOException {
		runner.annotatedProject(folder);
		Path line = Files.writeString(folder.resolve("line.jsonl"),
				"{\"kind\":\"event\",\"id\":\"rumour\",\"title\":\"A rumour\",\"status\":\"disputed\"}\n");
		runner.run("annotate", project, "--from", line);

		List<String> words = runner.run("history", project, "--changes", "--limit", "1").out();
		assertEquals(List.of("  Event \u201cA rumour\u201d added", "    Title: A rumour", "    Status: disputed"),
				words.subList(1, words.size()));
		JsonObject step = runner.run("history", project, "--changes", "--limit", "1", "--json").json().getFirst();
		JsonObject change = step.getAsJsonArray("changes").get(0).getAsJsonObject();
		assertEquals("event", change.get("table").getAsString());
		assertEquals("rumour", change.get("id").getAsString());
		assertTrue(change.get("before").isJsonNull());
		assertEquals("disputed", change.getAsJsonObject("after").get("status").getAsString());
		assertEquals("[\"event\"]", step.get("tables").toString());
		assertEquals(1, step.get("size").getAsInt());
	}

	@Test
	void undo_Redo_TakeBackAndRepeat() {
		runner.annotatedProject(folder);
		List<JsonObject> steps = runner.run("history", project, "--json").json();
		String annotated = steps.get(1).get("id").getAsString();
		String imported = steps.get(2).get("id").getAsString();

		assertEquals(Cli.FAILED, runner.run("undo", project).code());

		Result undone = runner.run("undo", project, "--step", annotated);
		assertDone(undone);
		assertEquals(List.of("Taken back: Apply annotations from annotations.jsonl"), undone.out());
		assertTrue(runner.run("history", project, "--json").json().get(2).get("takenBack").getAsBoolean());
		assertEquals(annotated, runner.run("history", project, "--json").json().get(0).get("target").getAsString());
		assertEquals(List.of("Repeated: Apply annotations from annotations.jsonl"), runner.run("redo", project).out());
		assertEquals(1, runner.run("undo", project, "--after", imported).out().size());
		assertEquals(List.of("Nothing was done since."), runner.run("undo", project, "--after", imported).out());
		assertEquals(List.of("Taken back: Import 4 articles"), runner.run("undo", project, "--step", imported).out());
		assertEquals(List.of("No articles."), runner.run("list", project).out());
		assertDone(runner.run("check", project));
	}

	@Test
	void reading_LeavesTheFileAsItWas() throws IOException {
		runner.annotatedProject(folder);
		Map<String, String> before = contents(folder);

		for (String command : List.of("list", "history", "timeline", "check")) {
			assertDone(runner.run(command, project));
		}
		assertDone(runner.run("search", project, "Blinken"));

		assertEquals(before, contents(folder));
	}

	@Test
	void backup_Restore_IsTheSameProject() throws IOException {
		runner.annotatedProject(folder);
		Path backup = folder.resolve("backup.pressmark");
		Path restored = folder.resolve("restored.pressmark");

		assertDone(runner.run("backup", project, backup));
		byte[] bytes = Files.readAllBytes(backup);
		assertDone(runner.run("restore", backup, restored));

		assertEquals(runner.run("list", project, "--json"), runner.run("list", restored, "--json"));
		assertEquals(runner.run("history", project, "--json"), runner.run("history", restored, "--json"));
		assertEquals(List.of(restored + ": no problems"), runner.run("check", restored).out());
		assertArrayEquals(bytes, Files.readAllBytes(backup));
	}

	@Test
	void sample_IsThere_SaysNothing() throws IOException {
		runner.annotatedProject(folder);
		Map<String, String> before = contents(folder);

		Result again = runner.run("sample", project, "--from", SEEDS);

		assertEquals(new Result(Cli.DONE, List.of(), List.of()), again);
		assertEquals(before, contents(folder));
	}

	private List<String> kinds(Object... options) {
		Object[] arguments = Stream.concat(Stream.of("history", project, "--json"), Stream.of(options)).toArray();
		return runner.run(arguments).json().stream().map(step -> step.get("kind").getAsString()).toList();
	}

	private static List<String> sources(List<JsonObject> articles) {
		return articles.stream().map(article -> article.get("source").getAsString()).toList();
	}

	private static void assertDone(Result result) {
		assertEquals(Cli.DONE, result.code(), result.toString());
		assertEquals(List.of(), result.err());
	}
}
