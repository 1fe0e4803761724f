// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.store.ProjectFixture.change;
import static org.pressmark.store.ProjectFixture.dump;
import static org.pressmark.store.ProjectFixture.redo;
import static org.pressmark.store.ProjectFixture.undo;
import static org.pressmark.store.ProjectStore.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Mention;
import org.pressmark.store.HistoryEntry.Kind;

/** What a person did as one thing is taken back and repeated as one, in however many steps it was stored. */
class BatchTest {

	@TempDir
	Path folder;
	private Path file;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("p.pressmark");
		store = ProjectStore.create(file, "P", "Ada");
	}

	/** Whatever a test does, check finds nothing wrong with it. */
	@AfterEach
	void close() throws StoreException {
		assertEquals(List.of(), store.read(ProjectReader::check));
		store.close();
	}

	@Test
	void undo_AllPartsInOneTransaction() throws Exception {
		change(store, t -> t.add(ProjectFixture.entity("e", "Blinken"), t.project().getId()));
		String before = dump(file);
		HistoryEntry first = part(Optional.empty(), "a");
		HistoryEntry last = part(Optional.of(part(Optional.of(first), "b")), "c");
		String after = dump(file);
		assertEquals(List.of(1, 3), List.of(first.part(), last.part()));
		assertEquals(first.id(), last.batch());
		assertEquals(Optional.of(last), store.toUndo());
		List<Commit> told = new ArrayList<>();
		store.addListener(told::add);

		assertEquals("Add c", undo(store).label());

		assertEquals(before, dump(file));
		assertEquals(List.of("Add c", "Add b", "Add a"), told.stream().map(commit -> commit.entry().label()).toList());
		assertEquals(List.of("c", "b", "a"), told.stream().map(commit -> commit.changes().getFirst().id()).toList());
		assertEquals(List.of(3, 2, 1), told.stream().map(commit -> commit.entry().part()).toList());
		assertEquals("change", store.toUndo().orElseThrow().label());
		assertEquals(Optional.of(last.id()), store.toRedo().map(HistoryEntry::id));

		assertEquals("Add c", redo(store).label());
		assertEquals(after, dump(file));
		assertTrue(store.toRedo().isEmpty());
		assertEquals(Optional.of(last.id()), store.toUndo().map(HistoryEntry::id));
	}

	@Test
	void undo_AfterReopening() throws Exception {
		part(Optional.of(part(Optional.empty(), "a")), "b");
		store.close();
		store = ProjectStore.open(file, "Bob");

		undo(store);
		assertEquals(0, articles());
		store.close();
		store = ProjectStore.open(file, "Bob");
		redo(store);
		assertEquals(2, articles());
	}

	@Test
	void undo_OfOnePart_TakesAllBack() throws Exception {
		HistoryEntry first = part(Optional.empty(), "a");
		HistoryEntry second = part(Optional.of(first), "b");
		part(Optional.of(first), "c");
		HistoryEntry other = part(Optional.empty(), "d");

		await(store.undo(second.id()));

		assertEquals(1, articles());
		assertEquals(Optional.of(other.id()), store.toUndo().map(HistoryEntry::id));
		assertTrue(assertThrows(StoreException.class, () -> await(store.undo(first.id()))).getMessage()
				.contains("is taken back already"));
		redo(store);
		assertEquals(4, articles());
	}

	/** What was done while an import went on may be about what it brought, and is newer than that it was begun. */
	@Test
	void undo_WhatWasDoneMeanwhileComesFirst() throws Exception {
		HistoryEntry first = part(Optional.empty(), "a");
		HistoryEntry titled = change(store, t -> t.get(Article.class, "a").setTitle("Mine"));
		HistoryEntry last = part(Optional.of(first), "b");
		assertEquals(Optional.of(last.id()), store.newest().map(HistoryEntry::id));

		assertEquals(Optional.of(titled.id()), undo(store).target());
		assertEquals(Optional.of(last.id()), undo(store).target());
		assertEquals(0, articles());
		redo(store);
		assertEquals(2, articles());
		redo(store);
		assertEquals("Mine", store.read(reader -> reader.article("a")).orElseThrow().getTitle());
	}

	@Test
	void undo_OfTwoBatchesAtOnce_TheOneBegunLastFirst() throws Exception {
		HistoryEntry one = part(Optional.empty(), "a");
		HistoryEntry other = part(Optional.empty(), "b");
		part(Optional.of(other), "c");
		part(Optional.of(one), "d");

		assertEquals("Add c", undo(store).label());
		assertEquals(2, articles());
		assertEquals("Add d", undo(store).label());
		assertEquals(0, articles());
	}

	@Test
	void undo_SomethingDependsOnIt_NothingIsTakenBack() throws Exception {
		HistoryEntry first = part(Optional.empty(), "a");
		part(Optional.of(first), "b");
		change(store, t -> t.get(Article.class, "a").setTitle("Mine"));
		String before = dump(file);

		StoreException refused = assertThrows(StoreException.class, () -> await(store.undo(first.id())));

		assertTrue(refused.getMessage().contains("\u201cchange\u201d"), refused.getMessage());
		assertEquals(before, dump(file));
	}

	@Test
	void undoAfter_OnlyTheLaterParts_RedoAndUndoAllOfIt() throws Exception {
		HistoryEntry first = part(Optional.empty(), "a");
		part(Optional.of(first), "b");
		part(Optional.of(first), "c");

		assertEquals(2, await(store.undoAfter(first.id())).size());
		assertEquals(1, articles());
		redo(store);
		assertEquals(3, articles());
		await(store.undoAfter(first.id()));
		undo(store);
		assertEquals(0, articles());
	}

	@Test
	void part_AfterTheFirstWasTakenBack() throws Exception {
		HistoryEntry first = part(Optional.empty(), "a");
		undo(store);
		part(Optional.of(first), "b");

		assertTrue(store.toRedo().isEmpty());
		assertTrue(store.read(reader -> reader.step(first.id())).orElseThrow().takenBack());
		undo(store);
		assertEquals(0, articles());
		redo(store);
		assertEquals(1, articles());
	}

	@Test
	void undo_NotBehindABaseline() throws Exception {
		HistoryEntry first = part(Optional.empty(), "a");
		part(Optional.of(first), "b");
		await(store.setBaseline("Ready"));

		assertTrue(store.toUndo().isEmpty());
		await(store.undo(first.id()));
		assertEquals(0, articles());
	}

	@Test
	void undo_Cancelled_NothingChanged() throws Exception {
		HistoryEntry first = part(Optional.empty(), "a");
		part(Optional.of(first), "b");
		String before = dump(file);
		NullProgressMonitor monitor = new NullProgressMonitor() {

			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};

		assertThrows(OperationCanceledException.class, () -> await(store.undo(monitor)));

		assertEquals(before, dump(file));
		assertEquals(3, store.read(reader -> reader.history(9)).size());
		undo(store);
		assertEquals(0, articles());
	}

	@Test
	void continues_WhatIsNoFirstStep_Refused() throws Exception {
		HistoryEntry creation = store.read(reader -> reader.history(9)).getLast();
		HistoryEntry second = part(Optional.of(part(Optional.empty(), "a")), "b");
		HistoryEntry undone = undo(store);

		for (HistoryEntry wrong : List.of(creation, second, undone)) {
			assertTrue(assertThrows(StoreException.class, () -> store.execute(new Part("c", Optional.of(wrong.id()))))
					.getMessage().contains("Nothing can go on with"));
		}
		assertThrows(StoreException.class, () -> store.execute(new Part("c", Optional.of("nowhere"))));
	}

	@Test
	void check_PartOfAPart_Reported() throws Exception {
		HistoryEntry second = part(Optional.of(part(Optional.empty(), "a")), "b");
		HistoryEntry third = part(Optional.of(second), "c");
		store.close();
		ProjectFixture.sql(file, "UPDATE history SET target = '" + second.id() + "' WHERE id = '" + third.id() + "'");
		try (ProjectStore damaged = ProjectStore.open(file, "Ada")) {
			assertNotEquals(List.of(), damaged.read(ProjectReader::check).stream()
					.filter(problem -> problem.what().contains("refers to step")).toList());
		}
		ProjectFixture.sql(file, "UPDATE history SET target = '" + second.batch() + "' WHERE id = '" + third.id() + "'");
		store = ProjectStore.open(file, "Ada");
	}

	@Test
	void reader_TellsThePartsOfABatch() throws Exception {
		HistoryEntry first = part(Optional.empty(), "a");
		HistoryEntry second = part(Optional.of(first), "b");
		undo(store);

		assertEquals(List.of(first.id(), second.id()), store.read(reader -> reader.batch(second)).stream()
				.filter(HistoryEntry::takenBack).map(HistoryEntry::id).toList());
		assertEquals(2, store.read(reader -> reader.history(9)).stream()
				.filter(step -> step.kind() == Kind.DO && step.part() == 1).count());
	}

	/** Adds an article as a step that goes on with the batch of another. */
	private HistoryEntry part(Optional<HistoryEntry> of, String articleId) throws StoreException {
		return store.execute(new Part(articleId, of.map(HistoryEntry::batch))).orElseThrow();
	}

	private int articles() throws StoreException {
		return store.read(ProjectReader::articleCount);
	}

	@Test
	void history_Joined_HasTheLastOfThePartsThatChangeAMark() throws Exception {
		ProjectFixture.addMention(store);
		HistoryEntry first = store.execute(new Comment("one", Optional.empty())).orElseThrow();
		HistoryEntry second = store.execute(new Comment("two", Optional.of(first.id()))).orElseThrow();
		HistoryEntry third = store.execute(new Comment("three", Optional.of(first.id()))).orElseThrow();
		HistoryEntry other = store.execute(new Comment("four", Optional.empty())).orElseThrow();
		assertEquals(List.of(other.id(), third.id()), joined(2));
		assertEquals(List.of(other.id(), third.id(), second.id(), first.id()),
				store.read(reader -> reader.history(4)).stream().map(HistoryEntry::id).toList());

		await(store.undoAfter(second.id()));

		assertEquals(List.of(other.id(), third.id(), second.id()), joined(9).stream()
				.filter(List.of(first.id(), second.id(), third.id(), other.id())::contains).toList());
	}

	private List<String> joined(int limit) throws StoreException {
		return store.read(reader -> reader.history(HistoryQuery.newest(limit).join())).stream().map(HistoryEntry::id).toList();
	}

	private record Comment(String words, Optional<String> continues) implements ProjectCommand {

		@Override
		public String label() {
			return "Comment " + words;
		}

		@Override
		public void run(ProjectTransaction transaction) throws StoreException {
			transaction.get(Mention.class, "m").setComment(words);
		}
	}

	private record Part(String articleId, Optional<String> continues) implements ProjectCommand {

		@Override
		public String label() {
			return "Add " + articleId;
		}

		@Override
		public void run(ProjectTransaction transaction) throws StoreException {
			transaction.add(ProjectFixture.article(articleId, articleId, "Words of " + articleId), null);
		}
	}
}
