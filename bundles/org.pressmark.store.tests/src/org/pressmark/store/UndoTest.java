// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.store.ProjectFixture.change;
import static org.pressmark.store.ProjectFixture.code;
import static org.pressmark.store.ProjectFixture.dump;
import static org.pressmark.store.ProjectFixture.redo;
import static org.pressmark.store.ProjectFixture.sql;
import static org.pressmark.store.ProjectFixture.undo;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.Project;
import org.pressmark.store.HistoryEntry.Kind;

/** Undo and redo, within a session and across sessions, and when they are refused. */
class UndoTest {

	@TempDir
	Path folder;
	private Path file;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("p.pressmark");
		store = ProjectStore.create(file, "P", "Ada");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void undo_Add() throws Exception {
		undoesAndRedoes(ProjectFixture::addMention);
	}

	@Test
	void undo_Change() throws Exception {
		ProjectFixture.addMention(store);
		undoesAndRedoes(project -> change(project, transaction -> {
			transaction.get(Mention.class, "m").setConfidence(0.3);
			transaction.get(Mention.class, "m").setEntity(null);
			transaction.get(Entity.class, "e").getAliases().addAll(List.of("A", "B"));
		}));
	}

	@Test
	void undo_ChangeOfText() throws Exception {
		ProjectFixture.addArticle(store, "a", "One", "first words");
		undoesAndRedoes(project -> change(project, t -> t.get(Article.class, "a").setText("second words")));
	}

	@Test
	void undo_DeleteOfArticleWithAnnotations() throws Exception {
		ProjectFixture.addMention(store);
		undoesAndRedoes(project -> change(project, t -> t.delete(t.get(Article.class, "a"))));
		undo(store);
		assertEquals(1, store.read(reader -> reader.search("blinken", 9)).size());
		assertEquals(1, store.read(reader -> reader.references("e")).size());
	}

	@Test
	void undo_DeleteOfCodeTree() throws Exception {
		addCodes();
		undoesAndRedoes(project -> change(project, t -> t.delete(t.get(Code.class, "2"))));
		undo(store);

		Project project = store.read(ProjectReader::project);
		assertEquals(List.of("1", "2", "3"), project.getCodes().stream().map(Code::getId).toList());
		assertEquals("2.1", project.getCodes().get(1).getCodes().getFirst().getId());
	}

	@Test
	void undo_Compound() throws Exception {
		ProjectFixture.addMention(store);
		undoesAndRedoes(project -> change(project, transaction -> {
			transaction.delete(transaction.get(Mention.class, "m"));
			transaction.delete(transaction.get(Entity.class, "e"));
			transaction.get(Article.class, "a").setTitle("Without");
			transaction.add(ProjectFixture.article("b", "Two", "other words"), null);
			transaction.add(ProjectFixture.mention("n", 0, 5, null), "b");
		}));
	}

	@Test
	void undo_IsAStepOfTheHistory() throws Exception {
		HistoryEntry step = change(store, transaction -> transaction.project().setName("Other"));
		HistoryEntry undone = undo(store);
		HistoryEntry redone = redo(store);

		assertSame(Kind.UNDO, undone.kind());
		assertSame(Kind.REDO, redone.kind());
		assertEquals(step.id(), undone.target().orElseThrow());
		assertEquals(step.id(), redone.target().orElseThrow());
		assertEquals(step.label(), undone.label());
		assertEquals(List.of(redone, undone, step), store.read(reader -> reader.history(3)));
	}

	@Test
	void undo_SeveralSteps_InTheirReverseOrder() throws Exception {
		for (String name : List.of("one", "two", "three")) {
			store.execute(ProjectCommand.of(name, transaction -> transaction.project().setName(name)));
		}
		assertEquals("three", store.toUndo().orElseThrow().label());
		assertEquals(List.of("three", "two", "one"), List.of(undo(store).label(), undo(store).label(), undo(store).label()));
		assertEquals("one", store.toRedo().orElseThrow().label());
		assertEquals(List.of("one", "two", "three"), List.of(redo(store).label(), redo(store).label(), redo(store).label()));
		assertTrue(store.toRedo().isEmpty());
	}

	@Test
	void undo_AcrossReopening() throws Exception {
		String empty = dump(file);
		ProjectFixture.addMention(store);
		String one = dump(file);
		change(store, transaction -> transaction.get(Article.class, "a").setTitle("Other"));
		String two = dump(file);

		reopen();
		undo(store);
		assertEquals(one, dump(file));
		reopen();
		undo(store);
		assertEquals(empty, dump(file));
		reopen();
		redo(store);
		assertEquals(one, dump(file));
		reopen();
		redo(store);
		assertEquals(two, dump(file));
		assertTrue(store.toRedo().isEmpty());
	}

	@Test
	void undo_CreationOfTheProject() throws Exception {
		assertTrue(store.toUndo().isEmpty());
		assertEquals("There is nothing to undo.", refusal(store.undo()));
		reopen();
		assertEquals("There is nothing to undo.", refusal(store.undo()));
	}

	@Test
	void redo_Nothing() {
		assertEquals("There is nothing to redo.", refusal(store.redo()));
	}

	@Test
	void redo_ClearedByNewCommand() throws Exception {
		change(store, transaction -> transaction.project().setName("one"));
		undo(store);
		change(store, transaction -> transaction.project().setName("two"));

		assertTrue(store.toRedo().isEmpty());
		refusal(store.redo());
		reopen();
		assertTrue(store.toRedo().isEmpty());
		undo(store);
		assertEquals("P", store.<String>read(reader -> reader.project().getName()));
	}

	@Test
	void redo_KeptWhenACommandFails() throws Exception {
		change(store, transaction -> transaction.project().setName("one"));
		undo(store);
		ProjectFixture.refusal(store, transaction -> {
			throw new StoreException("no");
		});

		assertEquals("one", name(redo(store)));
	}

	@Test
	void undo_RowChangedSince() throws Exception {
		ProjectFixture.addMention(store);
		store.execute(ProjectCommand.of("Rename", t -> t.get(Entity.class, "e").setName("Antony Blinken")));
		sql(file, "UPDATE entity SET name = 'Blinkie' WHERE id = 'e'");
		String before = dump(file);

		String reason = refusal(store.undo());

		assertTrue(reason.contains("Rename") && reason.contains("entity"), reason);
		assertEquals(before, dump(file));
		assertEquals("Rename", store.toUndo().orElseThrow().label());
	}

	@Test
	void undo_OtherColumnChangedSince() throws Exception {
		ProjectFixture.addMention(store);
		change(store, transaction -> transaction.get(Entity.class, "e").setName("Antony Blinken"));
		sql(file, "UPDATE entity SET notes = 'from elsewhere' WHERE id = 'e'");

		undo(store);

		Entity entity = store.read(ProjectReader::project).getEntities().getFirst();
		assertEquals("Blinken", entity.getName());
		assertEquals("from elsewhere", entity.getNotes());
	}

	@Test
	void undo_RowGoneSince() throws Exception {
		ProjectFixture.addMention(store);
		change(store, transaction -> transaction.get(Mention.class, "m").setComment("x"));
		sql(file, "DELETE FROM annotation");

		assertTrue(refusal(store.undo()).contains("annotation"));
	}

	@Test
	void undo_ChangedByOtherStore() throws Exception {
		ProjectFixture.addMention(store);
		try (ProjectStore other = ProjectStore.open(file, "Bob")) {
			change(other, transaction -> transaction.get(Entity.class, "e").setName("Bob's"));
			assertTrue(refusal(store.undo()).contains("later step"));
		}
	}

	@Test
	void undo_OtherStoreRefersToItSince() throws Exception {
		change(store, t -> t.add(ProjectFixture.entity("e", "Blinken"), t.project().getId()));
		try (ProjectStore other = ProjectStore.open(file, "Bob")) {
			change(other, transaction -> {
				transaction.add(ProjectFixture.article("a", "One", ProjectFixture.TEXT), null);
				transaction.add(ProjectFixture.mention("m", 0, 7, transaction.get(Entity.class, "e")), "a");
			});
		}

		assertTrue(refusal(store.undo()).contains("Blinken"));
	}

	@Test
	void undo_ByTurnsWithOtherStore_ReopensWithItsOwnTargets() throws Exception {
		change(store, t -> t.add(ProjectFixture.entity("mine", "Mine"), t.project().getId()));
		try (ProjectStore other = ProjectStore.open(file, "Bob")) {
			change(other, t -> t.add(ProjectFixture.entity("theirs", "Theirs"), t.project().getId()));
		}
		HistoryEntry undone = undo(store);

		reopen();

		assertEquals(undone.target(), store.toRedo().map(HistoryEntry::id));
		assertEquals("Bob", store.toUndo().orElseThrow().author());
	}

	@Test
	void undo_HistoryOfNoProgram() throws Exception {
		for (String changes : List.of("[]]", "{}", "[{}]", "[{\"table\":{}}]", "[{\"table\":\"entity\",\"id\":\"e\"}]",
				"[{\"table\":\"entity; DROP TABLE entity\",\"id\":\"e\",\"after\":{}}]",
				"[{\"table\":\"entity\",\"id\":\"e\",\"before\":{\"no\":1},\"after\":{\"no such column\":2}}]")) {
			change(store, t -> t.project().setName(t.project().getName() + "x"));
			sql(file, "UPDATE history SET changes = '" + changes + "' WHERE seq = (SELECT max(seq) FROM history)");
			String before = dump(file);

			refusal(store.undo());

			assertEquals(before, dump(file), changes);
		}
	}

	@Test
	void history_GivesTheNewest() throws Exception {
		for (int i = 0; i < 5; i++) {
			String name = "step " + i;
			store.execute(ProjectCommand.of(name, transaction -> transaction.project().setName(name)));
		}

		List<HistoryEntry> newest = store.read(reader -> reader.history(2));
		assertEquals(List.of("step 4", "step 3"), newest.stream().map(HistoryEntry::label).toList());
		assertTrue(newest.get(0).seq() > newest.get(1).seq());
		assertNotEquals(newest.get(0).id(), newest.get(1).id());
	}

	private void addCodes() throws StoreException {
		change(store, transaction -> {
			for (String id : List.of("1", "2", "3")) {
				transaction.add(code(id, "Code " + id), transaction.project().getId());
			}
			transaction.add(code("2.1", "Child"), "2");
		});
	}

	private void undoesAndRedoes(Change step) throws Exception {
		String before = dump(file);
		step.run(store);
		String after = dump(file);
		assertNotEquals(before, after);
		undo(store);
		assertEquals(before, dump(file));
		redo(store);
		assertEquals(after, dump(file));
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	private void reopen() throws StoreException {
		store.close();
		store = ProjectStore.open(file, "Ada");
	}

	private String name(HistoryEntry entry) throws StoreException {
		assertSame(Kind.REDO, entry.kind());
		return store.read(reader -> reader.project().getName());
	}

	private static String refusal(java.util.concurrent.CompletableFuture<?> future) {
		return assertThrows(StoreException.class, () -> ProjectStore.await(future)).getMessage();
	}

	@FunctionalInterface
	private interface Change {

		void run(ProjectStore store) throws StoreException;
	}
}
