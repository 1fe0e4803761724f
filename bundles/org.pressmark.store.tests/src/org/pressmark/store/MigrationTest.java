// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Entity;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ReportDefinition;

/** Files that earlier versions wrote, stored as they were, become projects of this version and lose nothing. */
class MigrationTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void old() throws IOException {
		file = folder.resolve("p.pressmark");
		copyOld(1);
	}

	private void copyOld(int version) throws IOException {
		copyOld("format-" + version);
	}

	private void copyOld(String name) throws IOException {
		try (InputStream old = MigrationTest.class.getResourceAsStream("fixtures/" + name + ".pressmark")) {
			Files.copy(old, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anyFormat_IsWhatNewProjectsAre(int version) throws Exception {
		copyOld(version);
		Path fresh = folder.resolve("fresh.pressmark");
		ProjectStore.create(fresh, "P", "Ada").close();
		ProjectStore.open(file, "Ada").close();

		String tables = "SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name";
		assertEquals(ProjectFixture.list(fresh, tables), ProjectFixture.list(file, tables));
		for (String table : ProjectFixture.list(fresh, tables)) {
			String columns = "SELECT * FROM pragma_table_xinfo('" + table + "')";
			assertEquals(ProjectFixture.list(fresh, columns), ProjectFixture.list(file, columns));
		}
		assertEquals(9, ProjectFixture.number(file, "SELECT user_version FROM pragma_user_version"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anyFormat_KeepsAllRows(int version) throws Exception {
		copyOld(version);
		String before = ProjectFixture.dump(file);
		List<String> steps = ProjectFixture.list(file, "SELECT seq, id, at, author, label, kind, target FROM history");

		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertTrue(store.readOnly().isEmpty());
			assertEquals(List.of(), store.read(ProjectReader::check));
		}

		assertEquals(before, ProjectFixture.dump(file));
		assertEquals(steps, ProjectFixture.list(file, "SELECT seq, id, at, author, label, kind, target FROM history"));
	}

	@Test
	void format1_ItsStepsCanBeTakenBack() throws Exception {
		try (ProjectStore store = ProjectStore.open(file, "Bob")) {
			assertEquals("Rename Blinken", store.toRedo().orElseThrow().label());
			ProjectFixture.redo(store);
			assertEquals("Antony Blinken", store.read(ProjectReader::project).getEntities().getFirst().getName());
			for (int i = 0; i < 6; i++) {
				ProjectFixture.undo(store);
			}
			assertEquals(List.of(), store.read(ProjectReader::project).getEntities());
			assertEquals(List.of(), store.read(reader -> reader.articles(ArticleQuery.ALL)));
			assertTrue(store.toUndo().isEmpty());
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@Test
	void format1_StepsKnowTheirArticles() throws Exception {
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			List<HistoryEntry> steps = store.read(reader -> reader.history(new HistoryQuery(Optional.of("a"),
					Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 99)));
			assertEquals(List.of("Delete the passage", "Add event", "Comment", "Mark Blinken", "Import one"),
					steps.stream().map(HistoryEntry::label).toList());
			assertEquals(3, steps.get(1).size());
		}
	}

	@Test
	void format1_IsCopiedBefore() throws Exception {
		byte[] before = Files.readAllBytes(file);
		ProjectStore.open(file, "Ada").close();

		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(folder.resolve("p.backups"), file), files.sorted().toList());
		}
		assertEquals(1, ProjectFixture.number(folder.resolve("p.backups/format-1.pressmark"),
				"SELECT user_version FROM pragma_user_version"));
		Files.write(file, before);
		ProjectStore.open(file, "Ada").close();
		assertTrue(Files.exists(folder.resolve("p.backups/format-1-2.pressmark")));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void olderFormat_Cancelled_StaysAsItWas(int version) throws Exception {
		copyOld(version);
		byte[] before = Files.readAllBytes(file);
		List<String> said = new ArrayList<>();
		IProgressMonitor impatient = new NullProgressMonitor() {

			@Override
			public void subTask(String name) {
				said.add(name);
				setCanceled(name.contains("same story"));
			}
		};

		assertThrows(OperationCanceledException.class, () -> ProjectStore.open(file, "Ada", impatient));

		assertTrue(said.getFirst().startsWith("Copying"), said.toString());
		assertTrue(said.getLast().contains("same story: 0 of "), said.toString());
		assertArrayEquals(before, Files.readAllBytes(file));
		try (Stream<Path> copies = Files.list(folder.resolve("p.backups"))) {
			assertEquals(List.of(), copies.toList());
		}
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertTrue(store.readOnly().isEmpty());
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@Test
	void olderFormat_CancelledWhileItIsCopied() throws Exception {
		byte[] before = Files.readAllBytes(file);
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> ProjectStore.openReadOnly(file, cancelled));

		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void format1_OpenedOnlyToRead_IsBroughtUpToDateToo() throws Exception {
		try (ProjectStore store = ProjectStore.openReadOnly(file)) {
			Entity entity = store.read(ProjectReader::project).getEntities().getFirst();
			assertEquals("Blinken", entity.getName());
		}
	}

	@Test
	void format1_TellsItsStateAsItIs() throws Exception {
		byte[] before = Files.readAllBytes(file);
		ProjectSummary old = ProjectFile.summary(file);
		assertArrayEquals(before, Files.readAllBytes(file));

		ProjectStore.open(file, "Ada").close();

		assertEquals(ProjectFile.summary(file), old);
	}

	@Test
	void format1_Damaged_StaysAsItIs() throws Exception {
		ProjectFixture.sql(file, "UPDATE history SET changes = '[{' WHERE seq = 3");
		byte[] before = Files.readAllBytes(file);

		String reason = assertThrows(StoreException.class, () -> ProjectStore.open(file, "Ada")).getMessage();

		assertTrue(reason.contains(file.toString()) && reason.contains("format 1"), reason);
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void format6_ItsStepsCanBeTakenBackAndReportsKept() throws Exception {
		copyOld(6);
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertEquals(28, store.read(ProjectReader::project).getEvents().size());
			ProjectFixture.undo(store);
			assertEquals(0, store.read(ProjectReader::project).getEvents().size());
			ReportDefinition report = ModelFactory.eINSTANCE.createReportDefinition();
			report.setId("r");
			report.setName("Weekly");
			ProjectFixture.change(store, transaction -> transaction.add(report, transaction.project().getId()));
			assertEquals("Weekly", store.read(ProjectReader::project).getReports().getFirst().getName());
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@Test
	void format2_ItsTextsAreComparedWithEachOther() throws Exception {
		copyOld(2);
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertEquals(List.of(new Story(List.of("a", "b", "d"))), store.read(reader -> reader.stories(0, 9)));
			ProjectFixture.redo(store);
			assertEquals(List.of(new Story(List.of("a", "b"))), store.read(reader -> reader.stories(0, 9)));
			ProjectFixture.undo(store);
			ProjectFixture.undo(store);
			assertEquals(List.of(new Story(List.of("a", "d"))), store.read(reader -> reader.stories(0, 9)));
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@Test
	void format2_WhatIsAddedLaterIsFound() throws Exception {
		copyOld(2);
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			String text = store.read(reader -> reader.article("a")).orElseThrow().getText();
			ProjectFixture.addArticle(store, "z", "Late", text.substring(0, text.length() * 3 / 4));
			assertEquals("a", store.read(reader -> reader.row("z")).orElseThrow().story());
		}
	}

	/** Its links came of a rule that took articles for the same story that are not, and missed others. */
	@Test
	void format6_ItsStoriesAreFoundAnew() throws Exception {
		copyOld("format-6-stories");
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertEquals(List.of(new Story(List.of("a", "b", "d"))), store.read(reader -> reader.stories(0, 9)));
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** Its links came of a rule that took two reports of one form for the same story. */
	@Test
	void format7_ItsStoriesAreFoundAnew() throws Exception {
		copyOld("format-7-notes");
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertEquals(List.of(new Story(List.of("a", "c", "d"))), store.read(reader -> reader.stories(0, 9)));
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** Its index took the Russian letter with two dots for another one than that without. */
	@Test
	void format7_ItsWordsAreIndexedAnew() throws Exception {
		copyOld("format-7-letters");
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			for (String word : List.of("\u043a\u043e\u0440\u043e\u043b\u0435\u0432", "\u043a\u043e\u0440\u043e\u043b\u0451\u0432")) {
				SearchHit hit = store.read(reader -> reader.search(word, 9)).getFirst();
				assertEquals("\u041a\u043e\u0440\u043e\u043b\u0451\u0432", hit.words());
			}
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}
}
