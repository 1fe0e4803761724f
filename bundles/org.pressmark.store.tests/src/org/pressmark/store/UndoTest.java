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
import static org.pressmark.store.ProjectFixture.entity;
import static org.pressmark.store.ProjectFixture.mention;
import static org.pressmark.store.ProjectFixture.redo;
import static org.pressmark.store.ProjectFixture.sql;
import static org.pressmark.store.ProjectFixture.undo;
import static org.pressmark.store.ProjectStore.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
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
	void undo_ChangeOfText_LeavesNoMarkOnOtherWords() throws Exception {
		ProjectFixture.addArticle(store, "a", "One", "first words");
		HistoryEntry changed = change(store, t -> t.get(Article.class, "a").setText("first of all words"));
		change(store, t -> t.add(ProjectFixture.mention("front", 0, 5, null), "a"));
		change(store, t -> t.add(ProjectFixture.mention("behind", 13, 18, null), "a"));

		StoreException refused = assertThrows(StoreException.class, () -> await(store.undo(changed.id())));
		assertTrue(refused.getMessage().contains("changed the same annotation"), refused.getMessage());
		assertEquals("first of all words", store.read(reader -> reader.article("a")).orElseThrow().getText());

		change(store, t -> t.delete(t.get(Mention.class, "behind")));
		await(store.undo(changed.id()));
		assertEquals("first words", store.read(reader -> reader.article("a")).orElseThrow().getText());
	}

	@Test
	void undo_ChangeOfText_BeforeSomethingElseWasSaidOfAMark() throws Exception {
		ProjectFixture.addArticle(store, "a", "One", "frist words");
		change(store, t -> t.add(ProjectFixture.mention("m", 0, 5, null), "a"));
		HistoryEntry changed = change(store, t -> t.get(Article.class, "a").setText("first words"));
		change(store, t -> t.get(Mention.class, "m").setComment("a comment"));
		undo(store);
		change(store, t -> t.get(Mention.class, "m").setEnd(11));

		assertThrows(StoreException.class, () -> await(store.undo(changed.id())));
		undo(store);
		change(store, t -> t.get(Mention.class, "m").setComment("another"));
		await(store.undo(changed.id()));
		Article article = store.read(reader -> reader.article("a")).orElseThrow();
		assertEquals("frist words", article.getText());
		assertEquals(5, article.getAnnotations().getFirst().getEnd());
		assertEquals("another", article.getAnnotations().getFirst().getComment());
	}

	@Test
	void undo_ChangeOfMarkedText_AfterTheMarkWasDeletedAndCameBack() throws Exception {
		ProjectFixture.addArticle(store, "a", "One", "frist words");
		change(store, t -> t.add(ProjectFixture.mention("m", 0, 5, null), "a"));
		HistoryEntry changed = change(store, t -> t.get(Article.class, "a").setText("first words"));
		change(store, t -> t.delete(t.get(Mention.class, "m")));
		undo(store);
		await(store.undo(changed.id()));
		assertEquals("frist words", store.read(reader -> reader.article("a")).orElseThrow().getText());
	}

	@Test
	void undo_DeletedMark_NotOnOtherWords() throws Exception {
		ProjectFixture.addArticle(store, "a", "One", "first words");
		change(store, t -> {
			t.add(ProjectFixture.mention("front", 0, 5, null), "a");
			t.add(ProjectFixture.mention("behind", 6, 11, null), "a");
		});
		HistoryEntry front = change(store, t -> t.delete(t.get(Mention.class, "front")));
		HistoryEntry behind = change(store, t -> t.delete(t.get(Mention.class, "behind")));
		HistoryEntry changed = change(store, t -> t.get(Article.class, "a").setText("first of all words"));

		await(store.undo(front.id()));
		StoreException refused = assertThrows(StoreException.class, () -> await(store.undo(behind.id())));
		assertTrue(refused.getMessage().contains("changed the same article"), refused.getMessage());

		await(store.undo(changed.id()));
		await(store.undo(behind.id()));
		assertEquals(2, store.read(reader -> reader.article("a")).orElseThrow().getAnnotations().size());
	}

	@Test
	void text_AroundAStep() throws Exception {
		ProjectFixture.addArticle(store, "a", "One", "first");
		HistoryEntry titled = change(store, t -> t.get(Article.class, "a").setTitle("Other"));
		HistoryEntry second = change(store, t -> t.get(Article.class, "a").setText("second"));
		HistoryEntry third = change(store, t -> t.get(Article.class, "a").setText("third"));
		HistoryEntry deleted = change(store, t -> t.delete(t.get(Article.class, "a")));

		assertEquals(Optional.of("first"), store.read(reader -> reader.textAfter("a", titled.id())));
		assertEquals(Optional.of("first"), store.read(reader -> reader.textBefore("a", second.id())));
		assertEquals(Optional.of("second"), store.read(reader -> reader.textAfter("a", second.id())));
		assertEquals(Optional.of("third"), store.read(reader -> reader.textAfter("a", third.id())));
		assertEquals(Optional.of("third"), store.read(reader -> reader.textBefore("a", deleted.id())));
		assertEquals(Optional.empty(), store.read(reader -> reader.textAfter("a", deleted.id())));
		assertEquals(Optional.empty(), store.read(reader -> reader.textAfter("a", "no such step")));
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
	void undo_StillReferredTo_NamesTheStepThatDoesAndWhoDidIt() throws Exception {
		ProjectFixture.addArticle(store, "a", "One", "first words");
		HistoryEntry step = store.execute(
				ProjectCommand.of("Create Eve", t -> t.add(entity("eve", "Eve"), t.project().getId()))).orElseThrow();
		ProjectStore.await(store.submit(
				ProjectCommand.of("Mark Eve", t -> t.add(mention("m", 0, 5, t.get(Entity.class, "eve")), "a")), "Bob"));
		ProjectStore.await(store.submit(
				ProjectCommand.of("Comment", t -> t.get(Mention.class, "m").setComment("hm")), "Cy"));

		String once = assertThrows(StoreException.class, () -> await(store.undo(step.id()))).getMessage();
		store.execute(ProjectCommand.of("Host", t -> {
			Event event = ProjectFixture.event("x", "Talks");
			t.add(event, t.project().getId());
			event.getParticipants().add(ModelFactory.eINSTANCE.createParticipant());
			event.getParticipants().getFirst().setEntity(t.get(Entity.class, "eve"));
		}));
		String twice = assertThrows(StoreException.class, () -> await(store.undo(step.id()))).getMessage();

		assertEquals("Eve is still referred to once, by \u201cMark Eve\u201d of Bob. "
				+ "Remove this reference first, or take that step back.", once);
		assertEquals("Eve is still referred to 2 times, last by \u201cHost\u201d of Ada. "
				+ "Remove these references first, or take their steps back.", twice);
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
	void undo_StopsAtTheBaseline() throws Exception {
		String creation = store.<List<HistoryEntry>>read(reader -> reader.history(1)).getFirst().id();
		HistoryEntry making = change(store, transaction -> transaction.project().setName("made"));
		HistoryEntry baseline = await(store.setBaseline("Made")).orElseThrow();

		assertTrue(store.toUndo().isEmpty());
		change(store, transaction -> transaction.project().setDescription("mine"));
		undo(store);
		reopen();
		assertEquals("There is nothing to undo.", refusal(store.undo()));
		assertEquals("“Made” changed nothing that could be taken back.", refusal(store.undo(baseline.id())));
		assertEquals(List.of(), store.<List<Problem>>read(ProjectReader::check));

		assertEquals(making.id(), await(store.undoAfter(creation)).getFirst().target().orElseThrow());
		assertEquals("P", store.<String>read(reader -> reader.project().getName()));
		assertEquals(List.of(), store.<List<Problem>>read(ProjectReader::check));
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
	void undoOld_NothingDependsOnIt() throws Exception {
		ProjectFixture.addMention(store);
		HistoryEntry renamed = change(store, t -> t.get(Entity.class, "e").setName("Antony Blinken"));
		change(store, t -> t.get(Article.class, "a").setTitle("Other"));

		HistoryEntry undone = await(store.undo(renamed.id())).orElseThrow();

		assertEquals(renamed.id(), undone.target().orElseThrow());
		assertEquals("Blinken", entityName());
		assertEquals("Other", store.read(reader -> reader.article("a")).orElseThrow().getTitle());
		assertEquals(renamed.id(), store.toRedo().orElseThrow().id());
		redo(store);
		assertEquals("Antony Blinken", entityName());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void undoOld_TwiceChanged_SaysByWhichStep() throws Exception {
		ProjectFixture.addMention(store);
		HistoryEntry first = store.execute(ProjectCommand.of("First", t -> t.get(Entity.class, "e").setName("One")))
				.orElseThrow();
		store.execute(ProjectCommand.of("Second", t -> t.get(Entity.class, "e").setName("Two")));
		String before = dump(file);

		String reason = refusal(store.undo(first.id()));

		assertTrue(reason.contains("First") && reason.contains("Second") && reason.contains("Ada"), reason);
		assertEquals(before, dump(file));
	}

	@Test
	void undoOld_SomethingRefersToItSince() throws Exception {
		HistoryEntry made = change(store, t -> t.add(ProjectFixture.entity("e", "Blinken"), t.project().getId()));
		change(store, transaction -> {
			transaction.add(ProjectFixture.article("a", "One", ProjectFixture.TEXT), null);
			transaction.add(ProjectFixture.mention("m", 0, 7, transaction.get(Entity.class, "e")), "a");
		});
		String before = dump(file);

		String reason = refusal(store.undo(made.id()));

		assertTrue(reason.contains("Blinken"), reason);
		assertEquals(before, dump(file));
	}

	@Test
	void undoOld_ArticleAnnotatedSince() throws Exception {
		HistoryEntry imported = change(store, t -> t.add(ProjectFixture.article("a", "One", ProjectFixture.TEXT), null));
		change(store, t -> t.add(ProjectFixture.mention("m", 0, 7, null), "a"));
		String before = dump(file);

		refusal(store.undo(imported.id()));

		assertEquals(before, dump(file));
	}

	@Test
	void undoOld_TakenBackAlready() throws Exception {
		HistoryEntry step = change(store, t -> t.project().setName("one"));
		undo(store);

		assertTrue(refusal(store.undo(step.id())).contains("already"));
	}

	@Test
	void undoOld_NoStep() throws Exception {
		HistoryEntry creation = store.read(reader -> reader.history(1)).getFirst();
		change(store, t -> t.project().setName("one"));
		HistoryEntry undone = undo(store);

		refusal(store.undo("no such id"));
		assertTrue(refusal(store.undo(undone.id())).contains("takes another step back"));
		assertTrue(refusal(store.undo(creation.id())).contains("no project"));
	}

	@Test
	void undoAfter_AllStepsSince() throws Exception {
		ProjectFixture.addMention(store);
		HistoryEntry last = change(store, t -> t.get(Entity.class, "e").setName("One"));
		String then = dump(file);
		change(store, t -> t.get(Entity.class, "e").setName("Two"));
		change(store, t -> t.get(Article.class, "a").setTitle("gone soon"));
		undo(store);
		HistoryEntry third = change(store, t -> t.delete(t.get(Article.class, "a")));
		String now = dump(file);

		List<HistoryEntry> undone = await(store.undoAfter(last.id()));

		assertEquals(2, undone.size());
		assertEquals(third.id(), undone.getFirst().target().orElseThrow());
		assertEquals(then, dump(file));
		redo(store);
		redo(store);
		assertEquals(now, dump(file));
		assertEquals(List.of(), store.read(ProjectReader::check));
		assertEquals(List.of(), await(store.undoAfter(third.id())));
	}

	@Test
	void undoAfter_OneStepIsRefused_NoneIsTakenBack() throws Exception {
		ProjectFixture.addMention(store);
		HistoryEntry last = change(store, t -> t.project().setDescription("x"));
		change(store, t -> t.get(Entity.class, "e").setName("Two"));
		change(store, t -> t.get(Article.class, "a").setTitle("Other"));
		sql(file, "UPDATE entity SET name = 'Blinkie' WHERE id = 'e'");
		String before = dump(file);

		refusal(store.undoAfter(last.id()));

		assertEquals(before, dump(file));
		assertEquals(List.of(), store.read(reader -> reader.history(9)).stream()
				.filter(entry -> entry.kind() == Kind.UNDO).toList());
	}

	@Test
	void undoAfter_ListenersHearEachStep() throws Exception {
		HistoryEntry last = change(store, t -> t.project().setDescription("x"));
		change(store, t -> t.project().setName("one"));
		change(store, t -> t.project().setName("two"));
		List<Commit> commits = new java.util.ArrayList<>();
		store.addListener(commits::add);

		assertEquals(await(store.undoAfter(last.id())), commits.stream().map(Commit::entry).toList());
	}

	@Test
	void history_OfOneArticle_AlsoOfItsAnnotationsAndAfterItIsGone() throws Exception {
		ProjectFixture.addMention(store);
		ProjectFixture.addArticle(store, "b", "Two", "text");
		HistoryEntry marked = change(store, t -> t.get(Mention.class, "m").setComment("x"));
		HistoryEntry deleted = change(store, t -> t.delete(t.get(Article.class, "a")));
		HistoryEntry undone = undo(store);

		List<HistoryEntry> steps = store.read(reader -> reader.history(new HistoryQuery(Optional.of("a"),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 99)));

		assertEquals(List.of(undone.id(), deleted.id(), marked.id()),
				steps.stream().map(HistoryEntry::id).limit(3).toList());
		assertEquals(4, steps.size());
		assertTrue(steps.get(1).takenBack() && !steps.get(2).takenBack());
	}

	@Test
	void history_ByPersonKindAndTable_PageByPage() throws Exception {
		await(store.submit(ProjectCommand.of("Bob's", t -> t.add(ProjectFixture.entity("e", "E"), t.project().getId())), "Bob"));
		change(store, t -> t.project().setName("one"));
		undo(store);

		assertEquals(List.of("Ada", "Bob"), store.read(ProjectReader::historyAuthors));
		assertEquals(List.of("Bob's"), labels(Optional.of("Bob"), Optional.empty(), Optional.empty()));
		assertEquals(List.of("change"), labels(Optional.empty(), Optional.of(Kind.UNDO), Optional.empty()));
		assertEquals(List.of("Bob's"), labels(Optional.empty(), Optional.empty(), Optional.of("entity")));
		List<HistoryEntry> all = store.read(reader -> reader.history(99));
		List<HistoryEntry> older = store.read(reader -> reader.history(HistoryQuery.newest(1).olderThan(all.get(1))));
		assertEquals(all.subList(2, 3), older);
	}

	@Test
	void history_ByPartOfLabel_CaseIgnored() throws Exception {
		for (String label : List.of("Mark \u201C\u00C9lys\u00E9e\u201D as place", "100% sure", "\u0130stanbul")) {
			store.execute(ProjectCommand.of(label, t -> t.project().setName(label)));
		}

		assertEquals(List.of("Mark \u201C\u00C9lys\u00E9e\u201D as place"), labelled("\u00E9LYS\u00C9E\u201D AS"));
		assertEquals(List.of("100% sure"), labelled("0%"));
		assertEquals(List.of("\u0130stanbul"), labelled("\u0130STAN"));
		assertEquals(List.of(), labelled("_"));
	}

	@Test
	void annotation_SaysWhereItIs() throws Exception {
		ProjectFixture.addMention(store);

		AnnotationRow row = store.read(reader -> reader.annotation("m")).orElseThrow();

		assertEquals(new AnnotationRow(row.row(), "m", "a", "Mention", 0, 7, "", "Blinken", row.after()), row);
		assertEquals(Optional.empty(), store.read(reader -> reader.annotation("a")));
	}

	@Test
	void history_SaysWhatChanged() throws Exception {
		ProjectFixture.addMention(store);
		HistoryEntry step = change(store, t -> t.get(Entity.class, "e").setName("Antony Blinken"));

		assertEquals(1, step.size());
		assertEquals(java.util.Set.of("entity"), step.tables());
		RowChange change = store.read(reader -> reader.changes(step.id())).getFirst();
		assertEquals("Blinken", change.before().orElseThrow().get("name"));
		assertEquals("Antony Blinken", change.after().orElseThrow().get("name"));
		assertEquals(List.of(), store.read(reader -> reader.changes("no such step")));
	}

	@Test
	void undo_HistoryOfNoProgram() throws Exception {
		for (String changes : List.of("[]]", "{}", "[{}]", "[{\"table\":{}}]", "[{\"table\":\"entity\",\"id\":\"e\"}]",
				"[{\"table\":\"entity; DROP TABLE entity\",\"id\":\"e\",\"after\":{}}]",
				"[{\"table\":\"entity\",\"id\":\"e\",\"before\":{\"no\":1},\"after\":{\"no such column\":2}}]")) {
			change(store, t -> t.project().setName(t.project().getName() + "x"));
			sql(file, "UPDATE history SET changes = x'" + ProjectFixture.deflated(changes) + "' WHERE seq = (SELECT max(seq) FROM history)");
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

	@Test
	void undo_MoveOfCode() throws Exception {
		addCodes();
		undoesAndRedoes(project -> change(project, t -> t.move(t.get(Code.class, "3"), "2", 0)));
		undoesAndRedoes(project -> change(project, t -> t.move(t.get(Code.class, "2"), t.project().getId(), 0)));
	}

	@Test
	void undo_OfMoveThatWouldPutACodeBelowItself() throws Exception {
		addCodes();
		HistoryEntry out = change(store, t -> t.move(t.get(Code.class, "2.1"), t.project().getId(), 0));
		change(store, t -> t.move(t.get(Code.class, "2"), "2.1", 0));
		String before = dump(file);

		String reason = refusal(store.undo(out.id()));

		assertTrue(reason.contains("Child"), reason);
		assertEquals(before, dump(file));
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

	private String entityName() throws StoreException {
		return store.read(ProjectReader::project).getEntities().getFirst().getName();
	}

	private List<String> labels(Optional<String> author, Optional<Kind> kind, Optional<String> table)
			throws StoreException {
		return store.read(reader -> reader.history(
				new HistoryQuery(Optional.empty(), author, kind, table, Optional.empty(), Optional.empty(), 99))).stream()
				.map(HistoryEntry::label).toList();
	}

	private List<String> labelled(String part) throws StoreException {
		return store.read(reader -> reader.history(new HistoryQuery(Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.of(part), Optional.empty(), 99))).stream().map(HistoryEntry::label).toList();
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
