// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.ModelFactory;
import org.pressmark.operations.edit.MoveMark;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** How far steps reach that undo takes back. */
class ExtentTest {

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void articleComes_IsAnImport() throws Exception {
		assertEquals(Extent.IMPORT, extent(transaction -> add(transaction, "a")));
		assertEquals(Extent.HERE, extent(transaction -> transaction.get(Article.class, "a").setTitle("Talks")));
	}

	@Test
	void marksOfOneArticle_AreHere_OfTwo_Several() throws Exception {
		extent(transaction -> {
			add(transaction, "a");
			add(transaction, "b");
		});
		assertEquals(Extent.HERE, extent(transaction -> {
			mark(transaction, "a", "1");
			mark(transaction, "a", "2");
		}));
		assertEquals(Extent.SEVERAL, extent(transaction -> {
			mark(transaction, "a", "3");
			mark(transaction, "b", "4");
		}));
		assertEquals(Extent.SEVERAL, extent(transaction -> {
			transaction.get(Annotation.class, "3").setComment("?");
			transaction.get(Annotation.class, "4").setComment("?");
		}));
		assertEquals(Extent.HERE, extent(transaction -> {
			transaction.get(Annotation.class, "1").setComment("?");
			transaction.get(Annotation.class, "2").setComment("?");
			transaction.project().setName("Q");
		}));
	}

	/** A table of events that was imported; two events that were made one have links to change, too. */
	@Test
	void manyEvents_AreAskedAbout_AFewAreHere() throws Exception {
		assertEquals(Extent.HERE, extent(transaction -> events(transaction, "a", 2)));
		HistoryEntry step = step(transaction -> {
			events(transaction, "b", 3);
			transaction.get(Event.class, "a0").setTitle("Talks");
		});
		assertFalse(Extent.isPlain(step));
		assertEquals(Extent.EVENTS, store.read(reader -> Extent.of(reader, step)));
		assertEquals(new EventCounts(3, 1, 0), store.read(reader -> EventCounts.of(reader.changes(step.id()))));
		assertEquals(Extent.HERE, extent(transaction -> {
			transaction.delete(transaction.get(Event.class, "b0"));
			transaction.delete(transaction.get(Event.class, "b1"));
			transaction.get(Event.class, "a0").setTitle("Talks in Seoul");
		}));
	}

	@Test
	void manyChangedEvents_AreAskedAbout() throws Exception {
		for (int i = 0; i < 10; i++) {
			String id = "c" + i;
			step(transaction -> events(transaction, id, 1));
		}
		assertEquals(Extent.EVENTS, extent(transaction -> {
			for (int i = 0; i < 10; i++) {
				transaction.get(Event.class, "c" + i + "0").setTitle("Vote");
			}
		}));
	}

	private static void events(ProjectTransaction transaction, String id, int number) throws StoreException {
		for (int i = 0; i < number; i++) {
			Event event = ModelFactory.eINSTANCE.createEvent();
			event.setId(id + i);
			event.setTitle("Talks " + i);
			transaction.add(event, transaction.project().getId());
		}
	}

	@Test
	void partsOfABatch_AreHere_IfAllAreOfOneMark() throws Exception {
		step(transaction -> {
			add(transaction, "a");
			mark(transaction, "a", "1");
			mark(transaction, "a", "2");
		});
		Annotation one = annotation("1");
		MoveMark shorter = MoveMark.of(one, 0, 2);
		HistoryEntry first = store.execute(shorter).orElseThrow();
		HistoryEntry second = store.execute(shorter.further(one, first, 0, 1)).orElseThrow();
		assertEquals(2, second.part());
		assertEquals(Extent.HERE, store.read(reader -> Extent.of(reader, second)));

		HistoryEntry third = store.execute(shorter.further(annotation("2"), second, 0, 2)).orElseThrow();
		assertEquals(Extent.BATCH, store.read(reader -> Extent.of(reader, third)));
	}

	/** Whoever takes back a mark whose words became an alias waits for nothing to be looked up. */
	@Test
	void markAndAlias_ArePlain_TwoMarksAreNot() throws Exception {
		step(transaction -> {
			add(transaction, "a");
			Entity kim = ModelFactory.eINSTANCE.createEntity();
			kim.setId("kim");
			kim.setName("Kim Jong Un");
			transaction.add(kim, transaction.project().getId());
		});
		assertTrue(Extent.isPlain(step(transaction -> {
			mark(transaction, "a", "1");
			transaction.get(Entity.class, "kim").getAliases().add("Kim");
		})));
		assertFalse(Extent.isPlain(step(transaction -> {
			mark(transaction, "a", "2");
			mark(transaction, "a", "3");
		})));
		assertFalse(Extent.isPlain(step(transaction -> transaction.get(Article.class, "a").setTitle("Talks"))));
	}

	private Annotation annotation(String id) throws StoreException {
		return store.read(reader -> reader.article("a").orElseThrow().getAnnotations().stream()
				.filter(each -> each.getId().equals(id)).findFirst().orElseThrow());
	}

	private Extent extent(ProjectCommand.Change change) throws StoreException {
		HistoryEntry step = step(change);
		return store.read(reader -> Extent.of(reader, step));
	}

	private HistoryEntry step(ProjectCommand.Change change) throws StoreException {
		return store.execute(ProjectCommand.of("step", change)).orElseThrow();
	}

	private static void add(ProjectTransaction transaction, String id) throws StoreException {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setText("Kim left.");
		transaction.add(article, null);
	}

	private static void mark(ProjectTransaction transaction, String articleId, String id) throws StoreException {
		Annotation mark = ModelFactory.eINSTANCE.createPassage();
		mark.setId(id);
		mark.setBegin(0);
		mark.setEnd(3);
		transaction.add(mark, articleId);
	}
}
