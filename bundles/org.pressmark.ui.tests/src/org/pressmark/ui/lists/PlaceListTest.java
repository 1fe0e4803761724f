// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** A list of places: read in pages, and followed through the changes of the project. */
class PlaceListTest implements PlaceList.Listener, Background {

	private static final String TEXT = "Kim spoke. ".repeat(400);
	private static final int SENTENCE = 11;

	@TempDir
	Path folder;
	private final Queue<Runnable> questions = new ArrayDeque<>();
	private final List<Commit> commits = new ArrayList<>();
	private final List<String> told = new ArrayList<>();
	private final PlaceList list = new PlaceList(this);
	private ProjectStore store;
	private CompletableFuture<?> pending;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		change(transaction -> {
			for (String name : List.of("Kim", "Lee")) {
				Entity entity = ModelFactory.eINSTANCE.createEntity();
				entity.setId(name);
				entity.setName(name);
				transaction.add(entity, transaction.project().getId());
			}
			for (String id : List.of("a", "b", "c")) {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId(id);
				article.setTitle("Title " + id);
				article.setText(TEXT);
				transaction.add(article, null);
			}
		});
		mark("b", "Kim", IntStream.range(0, 250).toArray());
		store.addListener(commits::add);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void show_ReadsTheOrderAndThenThePagesThatAreSeen() {
		list.show(this, "Kim");
		assertFalse(list.isKnown());
		answer();
		assertTrue(list.isKnown());
		assertEquals(250, list.size());
		assertEquals(List.of("0 to 0", "0 to 250"), told);

		assertEquals(Optional.empty(), list.place(249));
		assertEquals(Optional.empty(), list.place(200));
		assertEquals(1, questions.size());
		answer();
		assertEquals("places", told.getLast());
		Place last = list.place(249).orElseThrow();
		assertEquals("Title b", last.article());
		assertEquals(249 * SENTENCE, last.annotation().begin());
		assertEquals("Kim", last.annotation().words());
		assertEquals(0, questions.size());
	}

	@Test
	void committed_MarkBefore_ComesInItsPlaceAndTheOthersStayKnown() throws Exception {
		list.show(this, "Kim");
		answer();
		list.place(0);
		answer();
		mark("a", "Kim", 3);
		follow();
		answer();

		assertEquals("250 to 251", told.getLast());
		assertEquals(0, list.place(1).orElseThrow().annotation().begin());
		list.place(0);
		answer();
		assertEquals("Title a", list.place(0).orElseThrow().article());
	}

	@Test
	void committed_DeletedAndUndone_Goes_AndComesBack() throws Exception {
		list.show(this, "Kim");
		answer();
		change(transaction -> transaction.delete(transaction.get(Article.class, "b")));
		follow();
		answer();
		assertEquals(0, list.size());
		ProjectStore.await(store.undo());
		follow();
		answer();
		assertEquals(250, list.size());
	}

	@Test
	void committed_OtherTitle_IsShownWithoutAGap() throws Exception {
		list.show(this, "Kim");
		answer();
		list.place(0);
		answer();
		change(transaction -> transaction.get(Article.class, "b").setTitle("New"));
		follow();
		assertEquals("Title b", list.place(0).orElseThrow().article());
		answer();
		assertEquals("New", list.place(0).orElseThrow().article());
		assertEquals("places", told.getLast());
	}

	@Test
	void committed_MarkIsAboutSomebodyElseNow_Goes() throws Exception {
		list.show(this, "Kim");
		answer();
		change(transaction -> transaction.get(Mention.class, "b7").setEntity(transaction.get(Entity.class, "Lee")));
		follow();
		answer();
		assertEquals("250 to 249", told.getLast());
	}

	@Test
	void committed_MoreThanCanBeFollowed_ReadsTheOrderAnew() throws Exception {
		list.show(this, "Kim");
		answer();
		// Changes that do not say in which article they are.
		change(transaction -> {
			for (int i = 0; i < 250; i++) {
				transaction.get(Mention.class, "b" + i).setComment("seen");
			}
		});
		mark("c", "Kim", IntStream.range(0, 300).toArray());
		change(transaction -> {
			for (int i = 0; i < 300; i++) {
				transaction.get(Mention.class, "c" + i).setComment("seen");
			}
		});
		follow();
		answer();
		answer();
		assertEquals("250 to 550", told.getLast());
	}

	@Test
	void committed_WhileItReads_IsReadToo() throws Exception {
		list.show(this, "Kim");
		mark("a", "Kim", 3);
		follow();
		mark("c", "Kim", 3);
		follow();
		assertEquals(1, questions.size());
		answer();
		answer();
		assertEquals(252, list.size());
		assertEquals(0, questions.size());
	}

	@Test
	void show_SomebodyElse_TheAnswerThatComesLateIsDropped() {
		list.show(this, "Kim");
		list.show(this, "Lee");
		answer();
		assertFalse(list.isKnown());
		answer();
		assertTrue(list.isKnown());
		assertEquals(0, list.size());
		list.clear();
		assertFalse(list.isKnown());
		assertEquals(0, questions.size());
	}

	@Test
	void failed_IsTold_AndTheNextChangeReadsAll() throws Exception {
		list.show(this, "Kim");
		questions.clear();
		pending.completeExceptionally(new StoreException("as a test"));
		assertEquals("failed", told.getLast());
		mark("a", "Kim", 3);
		follow();
		answer();
		assertEquals(251, list.size());
	}

	@Override
	public <T> CompletableFuture<T> read(ProjectStore.Reading<T> reading) {
		CompletableFuture<T> future = new CompletableFuture<>();
		pending = future;
		questions.add(() -> {
			try {
				future.complete(store.read(reading));
			} catch (StoreException e) {
				future.completeExceptionally(e);
			}
		});
		return future;
	}

	@Override
	public void ordered(long[] before, long[] after) {
		told.add(before.length + " to " + after.length);
	}

	@Override
	public void placesRead() {
		told.add("places");
	}

	@Override
	public void failed(Throwable failure) {
		told.add("failed");
	}

	private void answer() {
		questions.remove().run();
	}

	private void follow() {
		commits.forEach(list::committed);
		commits.clear();
	}

	private void mark(String article, String entity, int... sentences) throws StoreException {
		change(transaction -> {
			for (int sentence : sentences) {
				Mention mention = ModelFactory.eINSTANCE.createMention();
				mention.setId(article + sentence);
				mention.setBegin(sentence * SENTENCE);
				mention.setEnd(sentence * SENTENCE + 3);
				mention.setEntity(transaction.get(Entity.class, entity));
				transaction.add(mention, article);
			}
		});
	}

	private void change(ProjectCommand.Change change) throws StoreException {
		store.execute(ProjectCommand.of("change", change));
	}
}
