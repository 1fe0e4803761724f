// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.operations.edit.SettleWords;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.lists.Background;

/** The list of marks to decide of: read in pages, and followed through the changes of the project. */
class DecisionListTest implements DecisionList.Listener, Background {

	private static final int MARKS = 130;

	@TempDir
	Path folder;
	private final Queue<Runnable> questions = new ArrayDeque<>();
	private final List<Commit> commits = new ArrayList<>();
	private final List<String> told = new ArrayList<>();
	private final DecisionList list = new DecisionList(this);
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		store.execute(ProjectCommand.of("Add", transaction -> {
			for (String id : List.of("a", "b")) {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId(id);
				article.setTitle("Title " + id);
				article.setText("Kim spoke. ".repeat(MARKS));
				transaction.add(article, null);
			}
			for (int i : IntStream.range(0, MARKS).toArray()) {
				transaction.add(mark("m" + i, i * 11, i % 2 == 0 ? "Kin" : null), "a");
			}
			transaction.add(mark("other", 0, "Lee"), "b");
		}));
		store.addListener(commits::add);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void ofAnArticle_OrOfAll_WithFormerWordsAndThoseNow() {
		list.show(this, Optional.of("a"));
		answer();
		assertEquals(MARKS / 2, list.size());
		list.show(this, Optional.empty());
		answer();
		assertEquals(MARKS / 2 + 1, list.size());

		assertEquals(Optional.empty(), list.decision(1));
		answer();
		Decision second = list.decision(1).orElseThrow();
		assertEquals("Title a", second.article());
		assertEquals("Kin", second.words().formerWords());
		assertEquals("Kim", second.words().annotation().words());
		assertEquals(22, second.words().annotation().begin());
		list.clear();
		assertEquals(0, list.size());
	}

	@Test
	void settled_Goes_AndComesBackWithUndo() throws Exception {
		list.show(this, Optional.of("a"));
		answer();
		store.execute(new SettleWords(List.of("m0", "m2")));
		follow();
		assertEquals(MARKS / 2 - 2, list.size());
		ProjectStore.await(store.undo());
		follow();
		assertEquals(List.of("0 to 65", "65 to 63", "63 to 65"), told);
	}

	@Test
	void marksOfWhichNothingIsToBeDecided_AreNotReadFor() throws Exception {
		list.show(this, Optional.of("a"));
		answer();
		store.execute(ProjectCommand.of("Mark", transaction -> transaction.add(mark("new", 0, null), "a")));
		commits.forEach(list::committed);
		assertEquals(0, questions.size());
	}

	@Override
	public void ordered(long[] before, long[] after) {
		told.add(before.length + " to " + after.length);
	}

	@Override
	public void decisionsRead() {
		// What is known is asked for.
	}

	@Override
	public void failed(Throwable failure) {
		told.add(failure.toString());
	}

	@Override
	public <T> CompletableFuture<T> read(ProjectStore.Reading<T> reading) {
		CompletableFuture<T> future = new CompletableFuture<>();
		questions.add(() -> {
			try {
				future.complete(store.read(reading));
			} catch (StoreException e) {
				future.completeExceptionally(e);
			}
		});
		return future;
	}

	private void follow() {
		commits.forEach(list::committed);
		commits.clear();
		answer();
	}

	private void answer() {
		while (!questions.isEmpty()) {
			questions.remove().run();
		}
	}

	private static Annotation mark(String id, int begin, String formerWords) {
		Annotation mark = ModelFactory.eINSTANCE.createPassage();
		mark.setId(id);
		mark.setBegin(begin);
		mark.setEnd(begin + 3);
		mark.setFormerWords(formerWords);
		return mark;
	}
}
