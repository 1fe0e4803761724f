// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.cli.internal.CommandRunner.HANKYOREH;
import static org.pressmark.cli.internal.CommandRunner.MAY_3;
import static org.pressmark.cli.internal.CommandRunner.SEEDS;
import static org.pressmark.cli.internal.CommandRunner.contents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.cli.internal.CommandRunner.Result;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportFormats;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.Source;
import org.pressmark.store.ProjectStore;
import org.sqlite.SQLiteConfig;

import com.google.gson.JsonObject;

/** Whatever is wrong is one line that names it, nothing else is lost, and nothing is written that should not be. */
class BadInputTest {

	private static final int VERSION_AT = 60;

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void nameProject() {
		project = folder.resolve("g7.pressmark");
	}

	@Test
	void import_BadSources_NamesEachAndImportsTheOthers() throws IOException {
		Path empty = Files.createFile(folder.resolve("empty.txt"));
		Path binary = Files.write(folder.resolve("binary.txt"), new byte[] { 0, 1, 2, 3, (byte) 0xFF, 0, 0, 7 });
		Path missing = folder.resolve("missing.txt");

		Result result = runner.run("import", project, empty, HANKYOREH, binary, missing, "http://localhost/a", MAY_3);

		assertFailed(result, empty + " is empty", binary + " is not text", missing + " does not exist",
				"http://localhost/a was not fetched: localhost is on this machine or in a private network. Allow");
		assertEquals(2, result.out().size());
		assertEquals(2, runner.run("list", project, "--json").out().size());
	}

	@Test
	void import_NothingImported_LeavesNoProject() throws IOException {
		Path missing = folder.resolve("missing.txt");

		Result result = runner.run("import", project, missing);

		assertFailed(result, missing + " does not exist");
		assertEquals(Map.of(), contents(folder));
	}

	@Test
	void import_NothingImported_KeepsAProjectThatWasThere() throws IOException {
		runner.annotatedProject(folder);
		Map<String, String> before = contents(folder);

		assertFailed(runner.run("import", project, folder.resolve("missing.txt")), "missing.txt does not exist");

		assertEquals(before, contents(folder));
	}

	@Test
	void import_EmptyStandardInput() throws IOException {
		assertFailed(runner.run("import", project, "-"), "stdin is empty");
		assertEquals(Map.of(), contents(folder));
	}

	@Test
	void import_FolderOfProjectMissing() throws IOException {
		Path nowhere = folder.resolve("nowhere");

		assertFailed(runner.run("import", nowhere.resolve("g7.pressmark"), HANKYOREH), "There is no folder " + nowhere);
		assertEquals(Map.of(), contents(folder));
	}

	@Test
	void extract_BadSource_NamesItAndExtractsTheOthers() {
		Path missing = folder.resolve("missing.txt");

		Result result = runner.run("extract", missing, HANKYOREH, "--json");

		assertFailed(result, missing + " does not exist");
		assertEquals(1, result.json().size());
	}

	@Test
	void extract_ImporterBreaks_NamesItAndExtractsTheOthers() throws IOException {
		Path bad = Files.writeString(folder.resolve("bad.txt"), "Bad.");
		Path good = Files.writeString(folder.resolve("good.txt"), "Good.");
		CommandRunner broken = new CommandRunner(Importers.of(List.of(new Importer() {

			@Override
			public boolean accepts(Source source) {
				return source.name().endsWith("bad.txt");
			}

			@Override
			public List<ArticleDraft> read(Source source) {
				throw new IllegalStateException("a plug-in's bug");
			}
		}, new Importer() {

			@Override
			public boolean accepts(Source source) {
				return true;
			}

			@Override
			public List<ArticleDraft> read(Source source) {
				return List.of(new ArticleDraft(source.name(), "text/plain", Metadata.UNKNOWN, List.of()));
			}
		})));

		Result result = broken.run("extract", bad, good, "--json");

		assertFailed(result, "The importer for " + bad + " failed");
		assertEquals(1, result.json().size());
	}

	@Test
	void import_FrontPage_RefusedUnlessTold() throws IOException {
		StringBuilder page = new StringBuilder("<html><head><link rel='canonical' href='https://example.org/'></head><body>");
		page.append("<p>Your paper for the coast, every day since 1901.</p>");
		for (int i = 0; i < 20; i++) {
			page.append("<p><a href='/").append(i).append("'>What happened today in town number ").append(i).append("</a></p>");
		}
		Path front = Files.writeString(folder.resolve("front.html"), page);

		Result refused = runner.run("import", project, front);
		assertFailed(refused, front + " was not imported: it looks like the front page");
		assertTrue(refused.err().getFirst().endsWith("Or import it with --anyway."), refused.toString());
		Result told = runner.run("import", project, front, "--anyway");
		assertEquals(Cli.DONE, told.code(), told.toString());

		JsonObject draft = runner.run("extract", front, "--json").json().getFirst();
		assertEquals("no-article", draft.getAsJsonArray("warnings").get(0).getAsJsonObject().get("kind").getAsString());
	}

	@Test
	void import_PublishedInAnInterval() throws IOException {
		Result result = runner.run("import", project, HANKYOREH, "--published", "2021-05-03/2021-05-05");

		assertEquals(Cli.WRONG_USAGE, result.code());
		assertEquals(1, result.err().size(), result.toString());
		assertTrue(result.err().getFirst().contains("cannot be a publication date"), result.toString());
		assertEquals(Map.of(), contents(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "search", "history", "timeline", "check", "annotate", "report", "backup", "import",
			"undo", "redo" })
	void anyCommand_ProjectIsNone(String command) throws IOException {
		Files.writeString(project, "no project at all");
		Map<String, String> before = contents(folder);

		assertFailed(run(command), project + " is not a Pressmark project");
		assertEquals(before, contents(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "search", "history", "timeline", "check", "annotate", "report", "backup", "import",
			"undo", "redo" })
	void anyCommand_ProjectIsNewer(String command) throws IOException {
		runner.annotatedProject(folder);
		byte[] bytes = Files.readAllBytes(project);
		Files.write(project, ByteBuffer.wrap(bytes).putInt(VERSION_AT, 99).array());
		Map<String, String> before = contents(folder);

		assertFailed(run(command), project + " was written by a newer version of Pressmark");
		assertEquals(before, contents(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "search", "history", "timeline", "check", "annotate", "report", "backup", "undo",
			"redo" })
	void anyCommand_ProjectIsMissing(String command) throws IOException {
		assertFailed(run(command), "There is no project " + project);
		assertEquals(Map.of(), contents(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "search", "history", "timeline", "check", "annotate", "report", "backup", "import",
			"undo", "redo" })
	void anyCommand_ProjectIsAFolderOrEmptyOrALinkToNothing(String command) throws IOException {
		Files.createDirectory(project);
		assertFailed(run(command), project + " is a folder");
		Files.delete(project);

		Files.createFile(project);
		assertFailed(run(command), project + " is empty");
		Files.delete(project);

		Path nowhere = folder.resolve("nowhere.pressmark");
		Files.createSymbolicLink(project, nowhere);
		assertFailed(run(command), project + " is a link to " + nowhere + ", which is not there");
		Files.delete(project);
		assertEquals(Map.of(), contents(folder));
	}

	/** A command with arguments that would do if the project were one. */
	private Result run(String command) {
		return switch (command) {
		case "search" -> runner.run(command, project, "Blinken");
		case "annotate" -> runner.run(command, project, "--from", CommandRunner.ANNOTATIONS);
		case "report" -> runner.run(command, project, "--timeline", folder.resolve("t.svg"));
		case "backup" -> runner.run(command, project, folder.resolve("b.pressmark"));
		case "import" -> runner.run(command, project, HANKYOREH);
		default -> runner.run(command, project);
		};
	}

	@Test
	void annotate_BadLines_NamesEachAndAppliesTheOthers() throws IOException {
		runner.run("import", project, HANKYOREH);
		Path lines = Files.writeString(folder.resolve("lines.jsonl"), """
				{"kind":"entity","id":"us","type":"country","name":"United States"}
				{"kind":"mention","article":"hankyoreh_2021-05-07.txt","begin":999990,"end":999999,"entity":"us"}
				{"kind":"opinion","article":"hankyoreh_2021-05-07.txt","begin":0,"end":8}
				not JSON
				{"kind":"mention","article":"hankyoreh_2021-05-07.txt","begin":0,"end":8,"text":"Momentum","entity":"us"}
				""");

		Result result = runner.run("annotate", project, "--from", lines);

		assertFailed(result, lines + ":2: 999990 to 999999 lies outside the text of hankyoreh_2021-05-07.txt",
				lines + ":3: unknown kind \"opinion\"", lines + ":4: not a JSON object");
		assertEquals(List.of("2 applied, 0 unchanged, 3 failed"), result.out());
		assertEquals(1, runner.run("list", project, "--json").json().getFirst().get("annotations").getAsInt());
	}

	@Test
	void annotate_ArticleMissing_IsOneLine() throws IOException {
		runner.run("import", project, MAY_3);
		long all = Files.readString(CommandRunner.ANNOTATIONS).lines().filter(line -> !line.isBlank()).count();

		Result result = runner.run("annotate", project, "--from", CommandRunner.ANNOTATIONS);

		assertEquals(Cli.FAILED, result.code());
		assertEquals(3, result.err().size(), result.toString());
		assertTrue(result.err().stream().allMatch(line -> line.matches(
				"pressmark: .+:\\d+: the project has no article from \"\\S+\"; import it first \\(\\d+ lines name it\\)")),
				result.toString());
		int applied = Integer.parseInt(result.out().getFirst().split(" ")[0]);
		assertEquals(List.of(applied + " applied, 0 unchanged, " + (all - applied) + " failed"), result.out());
	}

	@Test
	void annotate_OnlyBadLines_WritesNothing() throws IOException {
		runner.run("import", project, HANKYOREH);
		Path lines = Files.writeString(folder.resolve("lines.jsonl"),
				"{\"kind\":\"mention\",\"article\":\"hankyoreh_2021-05-07.txt\",\"begin\":-1,\"end\":5,\"entity\":\"us\"}\n");
		Map<String, String> before = contents(folder);

		Result result = runner.run("annotate", project, "--from", lines);

		assertEquals(Cli.FAILED, result.code());
		assertEquals(1, result.err().size());
		assertEquals(before, contents(folder));
	}

	@Test
	void annotate_FileIsNone() throws IOException {
		runner.run("import", project, HANKYOREH);
		Path binary = Files.write(folder.resolve("binary.jsonl"), new byte[] { (byte) 0xFF, (byte) 0xFE, 0 });
		Map<String, String> before = contents(folder);

		assertFailed(runner.run("annotate", project, "--from", folder.resolve("missing.jsonl")), "missing.jsonl");
		assertFailed(runner.run("annotate", project, "--from", binary), binary + " is not text in UTF-8");
		assertEquals(before, contents(folder));
	}

	@Test
	void check_Problems_OneALine() throws SQLException {
		runner.annotatedProject(folder);
		damage();

		Result result = runner.run("check", project);

		assertEquals(Cli.FAILED, result.code());
		assertEquals(List.of(), result.err());
		assertEquals(1, result.out().size(), result.toString());
		assertTrue(result.out().getFirst().contains("1000000 to 1000005 lies outside"), result.toString());
	}

	@Test
	void check_Mark_IsNamedByItsWordsAndArticle() throws SQLException {
		runner.annotatedProject(folder);
		sql("UPDATE annotation SET entity = 'nobody' WHERE id = (SELECT annotation.id FROM annotation"
				+ " JOIN article ON article.id = annotation.owner WHERE entity = 'united-states' AND \"sourceName\" LIKE 'hankyoreh%' LIMIT 1)");

		Result result = runner.run("check", project);

		assertEquals(Cli.FAILED, result.code());
		assertEquals(1, result.out().size(), result.toString());
		assertTrue(result.out().getFirst().matches("annotation \\w+ \\(\u201cUS\u201d in US puts ball .+\\): "
				+ "refers to entity nobody, which does not exist"), result.toString());
	}

	@Test
	void restore_BackupHasProblems_RestoresNothing() throws IOException, SQLException {
		runner.annotatedProject(folder);
		damage();
		Map<String, String> before = contents(folder);

		Result result = runner.run("restore", project, folder.resolve("restored.pressmark"));

		assertFailed(result, project + " was not restored, because it is damaged: ");
		assertEquals(before, contents(folder));
	}

	@Test
	void restore_BackupIsNone_RestoresNothing() throws IOException {
		Path text = Files.writeString(folder.resolve("text.pressmark"), "no project at all");
		Map<String, String> before = contents(folder);

		assertFailed(runner.run("restore", text, project), text + " is not a Pressmark project");
		assertFailed(runner.run("restore", folder.resolve("missing"), project), "There is no backup " + folder);
		assertEquals(before, contents(folder));
	}

	@Test
	void restore_BackupIsDamaged_RestoresNothing() throws IOException {
		runner.annotatedProject(folder);
		byte[] bytes = Files.readAllBytes(project);
		Path cut = Files.write(folder.resolve("cut.pressmark"), Arrays.copyOf(bytes, bytes.length / 2));
		Arrays.fill(bytes, bytes.length / 4, bytes.length * 3 / 4, (byte) 0x5a);
		Path overwritten = Files.write(folder.resolve("overwritten.pressmark"), bytes);
		Map<String, String> before = contents(folder);

		assertFailed(runner.run("restore", cut, folder.resolve("r.pressmark")),
				"The backup " + cut + " is damaged itself, and was not restored. Choose another backup.");
		assertFailed(runner.run("restore", overwritten, folder.resolve("r.pressmark")), overwritten.toString());
		assertEquals(before, contents(folder));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void restore_OverAFolder_LeavesItAlone(boolean isReplacing) throws IOException {
		runner.annotatedProject(folder);
		Path papers = Files.createDirectory(folder.resolve("papers"));
		Files.writeString(papers.resolve("draft.txt"), "words");
		Map<String, String> before = contents(folder);

		Result result = isReplacing ? runner.run("restore", project, papers, "--replace")
				: runner.run("restore", project, papers);

		assertFailed(result, papers + " is a folder");
		assertEquals(before, contents(folder));
	}

	@Test
	void restore_BackupIsOpen() throws IOException {
		runner.annotatedProject(folder);
		Files.writeString(folder.resolve("g7.pressmark-wal"), "changes that are not in the file yet");
		Map<String, String> before = contents(folder);

		assertFailed(runner.run("restore", project, folder.resolve("r.pressmark")), project + " is an open project");
		assertEquals(before, contents(folder));
	}

	@Test
	void backupAndRestore_TargetExists_IsKept() throws IOException {
		runner.annotatedProject(folder);
		Path target = Files.writeString(folder.resolve("target.pressmark"), "keep me");

		assertFailed(runner.run("backup", project, target), target + " exists already");
		assertFailed(runner.run("restore", project, target), target + " exists already");
		assertEquals("keep me", Files.readString(target));
	}

	@Test
	void sample_SeedsMissing() throws IOException {
		assertFailed(runner.run("sample", project, "--from", folder.resolve("nowhere")), "There is no folder ");
		assertEquals(Map.of(), contents(folder));
	}

	@Test
	void report_OneFileFails_WritesTheOthers() {
		runner.annotatedProject(folder);
		Path picture = folder.resolve("t.svg");
		CommandRunner broken = new CommandRunner(new ReportFormats(
				List.of(new ReportFormat("org.pressmark.export.word", "Word", "docx", (input, options, output, monitor) -> {
					throw new IOException("no more ink");
				}))));

		Result result = broken.run("report", project, "--word", folder.resolve("g7.docx"), "--timeline", picture);

		assertFailed(result, "no more ink");
		assertEquals(List.of("Written: " + picture), result.out());
		assertFalse(Files.exists(folder.resolve("g7.docx")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--word", "--excel", "--timeline", "--to" })
	void report_ToTheProject_WritesNothing(String option) throws IOException {
		runner.annotatedProject(folder);
		Path copy = Files.copy(project, folder.resolve("copy.svg"));
		Map<String, String> before = contents(folder);

		String kind = "--to".equals(option) ? "org.pressmark.cli.timeline=" : "";
		assertFailed(runner.run("report", project, "--to", folder.resolve("t.svg"), option, kind + project),
				project + " is the project itself");
		assertFailed(runner.run("report", project, option, kind + copy), copy + " is a Pressmark project");
		assertFailed(runner.run("report", project, option, kind + project + "-lock"), project + "-lock is a file that is kept");
		assertEquals(before, contents(folder));
	}

	@Test
	void report_TwoFormatsInOneFile_WritesNothing() throws IOException {
		runner.annotatedProject(folder);
		Map<String, String> before = contents(folder);
		Path same = folder.resolve("same.out");

		assertFailed(runner.run("report", project, "--word", same, "--excel", same), same + " cannot be written twice");
		assertEquals(before, contents(folder));
	}

	@Test
	void anyCommandThatMakesAProject_WhereFilesOfAnotherGo_MakesNone() throws IOException {
		runner.annotatedProject(folder);
		Path backup = folder.resolve("b.pressmark");
		runner.run("backup", project, backup);
		Map<String, String> before = contents(folder);

		for (String suffix : List.of("-wal", "-shm", "-journal", "-lock", ".part")) {
			Path target = folder.resolve("g7.pressmark" + suffix);
			String words = target + " has the name of a file that is kept beside a project";
			assertFailed(runner.run("backup", project, target), words);
			assertFailed(runner.run("restore", backup, target), words);
			assertFailed(runner.run("restore", backup, target, "--replace"), words);
			assertFailed(runner.run("import", target, HANKYOREH), words);
			assertFailed(runner.run("sample", target, "--from", SEEDS), words);
		}
		assertEquals(before, contents(folder));
	}

	@Test
	void backup_FolderIsTheProject() throws IOException {
		runner.annotatedProject(folder);
		Map<String, String> before = contents(folder);

		assertFailed(runner.run("backup", project, "--folder", project), "The folder for backups " + project);
		assertEquals(before, contents(folder));
	}

	@Test
	void annotate_UnknownField_NamesItAndDoesNotApplyTheLine() throws IOException {
		runner.run("import", project, HANKYOREH);
		Path lines = Files.writeString(folder.resolve("lines.jsonl"), """
				{"kind":"entity","id":"us","type":"country","name":"United States","alias":["US"]}
				{"kind":"entity","id":"kim","type":"person","name":"Kim"}
				""");

		Result result = runner.run("annotate", project, "--from", lines);

		assertFailed(result, lines + ":1: unknown field \"alias\"");
		assertEquals(List.of("1 applied, 0 unchanged, 1 failed"), result.out());
	}

	@Test
	void annotate_FileIsEmpty() throws IOException {
		runner.run("import", project, HANKYOREH);
		Path lines = Files.createFile(folder.resolve("lines.jsonl"));
		Map<String, String> before = contents(folder);

		assertFailed(runner.run("annotate", project, "--from", lines), lines + " has no lines");
		assertEquals(before, contents(folder));
	}

	@Test
	void report_FormatNotInstalled() {
		runner.annotatedProject(folder);

		Result result = new CommandRunner(new ReportFormats(List.of())).run("report", project, "--excel",
				folder.resolve("g7.xlsx"));

		assertFailed(result, "org.pressmark.export.excel");
	}

	@Test
	void report_NobodyKnowsThatKind_NamesThoseThatThereAre() throws IOException {
		runner.annotatedProject(folder);
		Map<String, String> before = contents(folder);

		Result result = runner.run("report", project, "--to", folder.resolve("g7.docx"), "--to", folder.resolve("g7.pdf"));

		assertEquals(Cli.WRONG_USAGE, result.code());
		assertEquals(List.of(), result.out());
		assertEquals(1, result.err().size());
		assertTrue(result.err().getFirst().contains("g7.pdf"), result.toString());
		assertTrue(result.err().getFirst().contains(".docx, .xlsx, .svg"), result.toString());
		assertEquals(before, contents(folder));
	}

	@Test
	void import_FolderOfArticles_LeavesProjectsAlone() throws IOException {
		Files.copy(HANKYOREH, folder.resolve("a.txt"));
		runner.run("import", project, folder);

		Result again = runner.run("import", project, folder, SEEDS.resolve("nowhere"));

		assertFailed(again, "nowhere does not exist");
		assertEquals(List.of("already there: " + folder.resolve("a.txt")), again.out());
	}

	@Test
	void history_ArticleIsGone_IsFoundByTheNameItHad() {
		runner.run("import", project, HANKYOREH);
		String id = runner.run("list", project, "--json").json().getFirst().get("id").getAsString();
		runner.run("undo", project);
		runner.run("import", project, MAY_3);

		List<String> steps = runner.run("history", project, "--article", id).out();
		assertEquals(3, steps.size(), steps.toString());
		Result byFile = runner.run("history", project, "--article", HANKYOREH.getFileName());
		assertEquals(steps, byFile.out(), byFile.toString());
		assertEquals(steps, runner.run("history", project, "--article",
				"US puts ball in Pyongyang\u2019s court instead of actively seeking dialogue").out());
	}

	@Test
	void history_ArticleIsNone() {
		runner.annotatedProject(folder);

		assertFailed(runner.run("history", project, "--article", "no such"), "no article \u201cno such\u201d");
	}

	@Test
	void undo_CannotBe_ChangesNothing() throws IOException {
		runner.annotatedProject(folder);
		List<String> before = runner.run("history", project, "--json").out();
		String created = runner.run("history", project, "--json").json().getLast().get("id").getAsString();

		assertFailed(runner.run("undo", project, "--step", "nothing"), "There is no step with the id nothing");
		assertFailed(runner.run("undo", project, "--step", created), "without it there is no project");
		assertFailed(runner.run("undo", project, "--after", "nothing"), "There is no step with the id nothing");
		assertFailed(runner.run("redo", project), "There is nothing to redo.");
		assertEquals(before, runner.run("history", project, "--json").out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "undo", "redo", "import", "annotate" })
	void anyCommandThatChanges_SomebodyHasTheProject_SaysWhoAndNothingOfWhatIsShown(String command) throws Exception {
		runner.annotatedProject(folder);
		try (ProjectStore store = ProjectStore.openToWrite(project, "Ada")) {
			Result result = run(command);

			assertFailed(result, "Ada");
			String line = result.err().getFirst();
			assertTrue(line.endsWith("Until it is closed there, it can only be read here."), line);
		}
	}

	/** Moves a mark out of its text, as no command would. */
	private void damage() throws SQLException {
		sql("UPDATE annotation SET \"begin\" = 1000000, \"end\" = 1000005 WHERE id = (SELECT min(id) FROM annotation)");
	}

	private void sql(String sql) throws SQLException {
		try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + project);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** One line for each, in this order, and no traces. */
	private static void assertFailed(Result result, String... complaints) {
		assertEquals(Cli.FAILED, result.code(), result.toString());
		assertEquals(complaints.length, result.err().size(), result.toString());
		for (int i = 0; i < complaints.length; i++) {
			String line = result.err().get(i);
			assertTrue(line.startsWith("pressmark: ") && line.contains(complaints[i]), line);
		}
	}
}
