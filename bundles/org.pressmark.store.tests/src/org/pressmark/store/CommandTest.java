// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.store.ProjectFixture.TEXT;
import static org.pressmark.store.ProjectFixture.article;
import static org.pressmark.store.ProjectFixture.change;
import static org.pressmark.store.ProjectFixture.code;
import static org.pressmark.store.ProjectFixture.entity;
import static org.pressmark.store.ProjectFixture.mention;
import static org.pressmark.store.ProjectFixture.refusal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Project;

/** One command is one transaction, one history row, one commit that listeners hear of; or nothing at all. */
class CommandTest {

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
	void command_OneHistoryRow() throws Exception {
		Optional<HistoryEntry> entry = store.execute(ProjectCommand.of("Bring in three", transaction -> {
			transaction.add(article("a", "One", TEXT), null);
			transaction.add(article("b", "Two", TEXT), null);
			transaction.project().setDescription("Talks");
		}));

		List<HistoryEntry> history = store.read(reader -> reader.history(10));
		assertEquals(2, history.size());
		assertEquals(entry.orElseThrow(), history.getFirst());
		assertEquals("Bring in three", history.getFirst().label());
		assertEquals("Ada", history.getFirst().author());
		assertSame(HistoryEntry.Kind.DO, history.getFirst().kind());
		assertTrue(history.getFirst().target().isEmpty());
	}

	@Test
	void command_ThrowsHalfway_StoreException() throws Exception {
		ProjectFixture.addMention(store);
		leavesNoTrace(() -> assertEquals("no", refusal(store, transaction -> {
			halfOfSomething(transaction);
			throw new StoreException("no");
		})));
	}

	@Test
	void command_ThrowsHalfway_RuntimeException() throws Exception {
		ProjectFixture.addMention(store);
		leavesNoTrace(() -> {
			ProjectCommand command = ProjectCommand.of("broken", transaction -> {
				halfOfSomething(transaction);
				throw new IllegalStateException("a bug");
			});
			assertEquals("a bug",
					assertThrows(IllegalStateException.class, () -> store.execute(command)).getMessage());
		});
	}

	@Test
	void command_ThrowsHalfway_Error() throws Exception {
		ProjectFixture.addMention(store);
		leavesNoTrace(() -> {
			ProjectCommand command = ProjectCommand.of("broken", transaction -> {
				halfOfSomething(transaction);
				throw new StackOverflowError();
			});
			assertTrue(store.submit(command).handle((entry, failure) -> failure).join() instanceof StackOverflowError);
		});
	}

	@Test
	void command_RefusedByRules() throws Exception {
		ProjectFixture.addMention(store);
		leavesNoTrace(() -> refusal(store, transaction -> {
			halfOfSomething(transaction);
			transaction.add(mention("late", 0, 9999, null), "b");
		}));
	}

	@Test
	void command_AfterOneThatFailed() throws Exception {
		refusal(store, transaction -> {
			halfOfSomething(transaction);
			throw new StoreException("no");
		});

		change(store, transaction -> transaction.add(article("b", "Two", TEXT), null));

		assertEquals(List.of("b"), ids());
	}

	@Test
	void command_ChangesNothing() throws Exception {
		ProjectFixture.addMention(store);
		List<Commit> commits = new ArrayList<>();
		store.addListener(commits::add);

		Optional<HistoryEntry> entry = store.execute(ProjectCommand.of("look", transaction -> {
			transaction.project().setName("P");
			transaction.get(Article.class, "a").setTitle("Talks");
			transaction.get(Annotation.class, "m");
			transaction.keepSource(new byte[] { 1 });
			transaction.delete(add(transaction, article("gone", "Gone", TEXT)));
		}));

		assertTrue(entry.isEmpty());
		assertEquals(List.of(), commits);
		assertEquals(2, store.read(reader -> reader.history(10)).size());
	}

	@Test
	void command_LooksAtArticleWithoutText_ChangesNothing() throws Exception {
		change(store, transaction -> transaction.add(article("a", "One", null), null));

		assertTrue(store.execute(ProjectCommand.of("look", transaction -> {
			assertNull(transaction.get(Article.class, "a").getText());
			assertEquals("", transaction.text("a"));
		})).isEmpty());
	}

	@Test
	void listener_HearsEachCommitOnceInOrder() throws Exception {
		List<Commit> commits = new ArrayList<>();
		store.addListener(commits::add);

		ProjectFixture.addMention(store);
		change(store, transaction -> transaction.get(Article.class, "a").setTitle("Other"));
		store.removeListener(commits::add);

		assertEquals(List.of("annotation", "article", "entity"),
				commits.get(0).changes().stream().map(RowChange::table).sorted().toList());
		RowChange title = commits.get(1).changes().getFirst();
		assertEquals(1, commits.get(1).changes().size());
		assertEquals("Talks", title.before().orElseThrow().get("title"));
		assertEquals("Other", title.after().orElseThrow().get("title"));
		assertEquals(1, title.after().orElseThrow().size());
		assertTrue(commits.get(1).touches("article"));
		assertFalse(commits.get(1).touches("entity"));
		assertEquals(2, commits.size());
	}

	@Test
	void listener_ThatThrows_HarmsNobody() throws Exception {
		List<Commit> commits = new ArrayList<>();
		store.addListener(commit -> {
			throw new IllegalStateException("a listener's bug");
		});
		store.addListener(commits::add);
		try (StoreLog log = new StoreLog()) {
			ProjectFixture.addMention(store);
			assertEquals(List.of("a listener's bug"), log.causes());
		}

		assertEquals(1, commits.size());
	}

	@Test
	void transaction_GivesTheSameObject() throws Exception {
		ProjectFixture.addMention(store);

		store.execute(ProjectCommand.of("look", transaction -> {
			Mention mention = transaction.get(Mention.class, "m");
			assertSame(mention, transaction.get(Annotation.class, "m"));
			assertSame(mention.getEntity(), transaction.get(Entity.class, "e"));
			assertSame(transaction.project(), transaction.get(Project.class, transaction.project().getId()));
			assertEquals("a", transaction.ownerId(mention));
			assertEquals(TEXT, transaction.text("a"));
			assertEquals("Ada", transaction.author());
		}));
	}

	@Test
	void transaction_GetMissing() throws Exception {
		assertTrue(refusal(store, transaction -> transaction.get(Entity.class, "nobody")).contains("nobody"));
		assertTrue(refusal(store, transaction -> transaction.text("nothing")).contains("nothing"));
		store.execute(ProjectCommand.of("look", transaction -> {
			assertTrue(transaction.find(Entity.class, "nobody").isEmpty());
			assertTrue(transaction.find(Event.class, "nobody").isEmpty());
		}));
	}

	@Test
	void transaction_FindOfOtherKind() throws Exception {
		ProjectFixture.addMention(store);

		store.execute(ProjectCommand.of("look", transaction -> {
			assertTrue(transaction.find(org.pressmark.model.Quotation.class, "m").isEmpty());
			assertTrue(transaction.find(Entity.class, "m").isEmpty());
		}));
	}

	@Test
	void transaction_IdTaken() throws Exception {
		ProjectFixture.addMention(store);

		assertTrue(refusal(store, t -> t.add(entity("e", "Other"), t.project().getId())).contains("id e "));
		assertTrue(refusal(store, t -> {
			t.add(article("new", "One", TEXT), null);
			t.add(article("new", "Two", TEXT), null);
		}).contains("id new "));
	}

	@Test
	void transaction_SameIdInOtherTable() throws Exception {
		change(store, transaction -> {
			transaction.add(entity("g7", "G7"), transaction.project().getId());
			transaction.add(ProjectFixture.event("g7", "G7 summit"), transaction.project().getId());
			transaction.add(code("g7", "G7"), transaction.project().getId());
		});

		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void transaction_NewObjectGetsId() throws Exception {
		List<String> ids = new ArrayList<>();
		change(store, transaction -> {
			Entity made = (Entity) transaction.create(ModelPackage.Literals.ENTITY);
			made.setName("Made");
			transaction.add(made, transaction.project().getId());
			Entity other = entity(null, "Other");
			transaction.add(other, transaction.project().getId());
			ids.addAll(List.of(made.getId(), other.getId()));
		});

		assertEquals(ids, store.read(reader -> reader.project().getEntities().stream().map(Entity::getId).toList()));
	}

	@Test
	void transaction_CreatedButNotAdded_IsNotKept() throws Exception {
		assertTrue(store.execute(ProjectCommand.of("make", t -> t.create(ModelPackage.Literals.ENTITY))).isEmpty());
	}

	@Test
	void transaction_AddsTree() throws Exception {
		change(store, transaction -> {
			Article article = article("a", "One", TEXT);
			article.getAnnotations().add(mention(null, 0, 7, null));
			transaction.add(article, null);
			Code code = code("c", "Policy");
			code.getCodes().add(code("c1", "Criticism"));
			transaction.add(code, transaction.project().getId());
		});

		store.read(reader -> {
			assertEquals(1, reader.article("a").orElseThrow().getAnnotations().size());
			assertEquals("c1", reader.project().getCodes().getFirst().getCodes().getFirst().getId());
			return null;
		});
	}

	@Test
	void transaction_DeletesTree_NewMembersIncluded() throws Exception {
		ProjectFixture.addMention(store);
		change(store, transaction -> {
			transaction.add(mention("new", 8, 13, null), "a");
			transaction.delete(transaction.get(Article.class, "a"));
		});

		assertEquals(0, ProjectFixture.number(file, "SELECT count(*) FROM annotation"));
	}

	@Test
	void transaction_DeletesNewTree() throws Exception {
		assertTrue(store.execute(ProjectCommand.of("nothing in the end", transaction -> {
			Code parent = code("c", "Policy");
			parent.getCodes().add(code("c1", "Criticism"));
			transaction.add(parent, transaction.project().getId());
			transaction.delete(parent);
		})).isEmpty());
	}

	@Test
	void transaction_DeletesAndAddsAgain() throws Exception {
		ProjectFixture.addMention(store);
		change(store, transaction -> {
			transaction.delete(transaction.get(Mention.class, "m"));
			transaction.add(mention("m", 8, 13, null), "a");
		});

		Annotation mention = store.read(reader -> reader.article("a")).orElseThrow().getAnnotations().getFirst();
		assertEquals(8, mention.getBegin());
	}

	@Test
	void transaction_DeletesWhatItDidNotGive() {
		assertTrue(refusal(store, transaction -> transaction.delete(entity("stranger", "X"))).contains("stranger"));
	}

	@Test
	void transaction_ReaderSeesTheStateBefore() throws Exception {
		change(store, transaction -> {
			transaction.add(article("a", "One", TEXT), null);
			assertEquals(0, transaction.reader().articles(ArticleQuery.ALL).size());
		});
	}

	@Test
	void transaction_KeepsSource() throws Exception {
		byte[] bytes = { 1, 0, -1, 13, 10 };
		String[] hash = new String[1];
		change(store, transaction -> {
			hash[0] = transaction.keepSource(bytes);
			assertEquals(hash[0], transaction.keepSource(bytes));
			Article article = article("a", "One", TEXT);
			article.setSourceHash(hash[0]);
			transaction.add(article, null);
		});

		assertTrue(hash[0].matches("[0-9a-f]{64}"));
		assertArrayEquals(bytes, store.read(reader -> reader.source(hash[0])).orElseThrow());
		assertEquals(true, store.read(reader -> reader.hasSource(bytes)));
		assertEquals(false, store.read(reader -> reader.hasSource(new byte[] { 1 })));
		assertTrue(store.read(reader -> reader.source("0")).isEmpty());
	}

	@Test
	void sameTextTwice_StoredOnce() throws Exception {
		change(store, transaction -> {
			transaction.add(article("a", "One", TEXT), null);
			transaction.add(article("b", "Two", TEXT), null);
		});

		assertEquals(1, ProjectFixture.number(file, "SELECT count(*) FROM text_content"));
	}

	private static void halfOfSomething(ProjectTransaction transaction) throws StoreException {
		transaction.add(article("b", "Half", "never stored"), null);
		transaction.keepSource(new byte[] { 9 });
		transaction.project().setName("Half");
		transaction.find(Mention.class, "m").ifPresent(mention -> mention.setComment("half"));
		Optional<Article> article = transaction.find(Article.class, "a");
		if (article.isPresent()) {
			article.get().setTitle("Half");
		}
	}

	private static Article add(ProjectTransaction transaction, Article article) throws StoreException {
		transaction.add(article, null);
		return article;
	}

	private void leavesNoTrace(Action action) throws Exception {
		List<Commit> commits = new ArrayList<>();
		store.addListener(commits::add);
		String before = all();
		Optional<HistoryEntry> undo = store.toUndo();

		action.run();

		assertEquals(before, all());
		assertEquals(undo, store.toUndo());
		assertEquals(List.of(), commits);
		assertEquals(List.of(), store.read(reader -> reader.search("half", 10)));
	}

	private String all() throws Exception {
		return ProjectFixture.dump(file) + ProjectFixture.list(file, "SELECT * FROM history")
				+ ProjectFixture.list(file, "SELECT hash FROM text_content")
				+ ProjectFixture.list(file, "SELECT hash FROM source_content");
	}

	private List<String> ids() throws StoreException {
		return store.read(reader -> reader.articles(ArticleQuery.ALL)).stream().map(ArticleRow::id).toList();
	}

	@FunctionalInterface
	private interface Action {

		void run() throws Exception;
	}
}
