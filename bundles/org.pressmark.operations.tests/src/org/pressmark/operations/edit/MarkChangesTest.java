// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationStatus;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Moving, splitting, joining and replacing annotations: what stays of them, what is refused, and that one undo is enough. */
class MarkChangesTest {

	private static final String TEXT = "Kim Jong-un \uD83D\uDC69\u200D\uD83D\uDCBB spoke. Kim left, Kim said.";

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		store.execute(ProjectCommand.of("add", transaction -> {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId("a");
			article.setText(TEXT);
			transaction.add(article, null);
		}));
	}

	@AfterEach
	void close() throws StoreException {
		assertEquals(List.of(), store.read(ProjectReader::check));
		store.close();
	}

	@Test
	void move_TakesWholeCharacters_OneUndo() throws Exception {
		String kim = mark(0, 3);
		store.execute(MoveMark.of(annotation(kim), 0, 14));
		assertEquals(List.of("Kim Jong-un \uD83D\uDC69\u200D\uD83D\uDCBB"), words());
		store.execute(MoveMark.of(annotation(kim), 4, 12));
		assertEquals(List.of("Jong-un"), words());
		ProjectStore.await(store.undo());
		ProjectStore.await(store.undo());
		assertEquals(List.of("Kim"), words());
	}

	/** Each step is stored, so nothing is lost; for whoever undoes they are one, which says by what the mark was changed. */
	@Test
	void move_WordByWord_IsOneUndo() throws Exception {
		String mark = mark(0, 3);
		MoveMark longer = MoveMark.of(annotation(mark), 0, 11);
		HistoryEntry first = store.execute(longer).orElseThrow();
		assertEquals("Lengthen the mark on \u201cKim\u201d by \u201cJong-un\u201d", first.label());
		MoveMark again = longer.further(annotation(mark), first, 0, 23);
		HistoryEntry second = store.execute(again).orElseThrow();
		assertEquals("Lengthen the mark on \u201cKim\u201d by \u201cJong-un \uD83D\uDC69\u200D\uD83D\uDCBB spoke\u201d",
				second.label());
		store.execute(again.further(annotation(mark), second, 0, 17));
		ProjectStore.await(store.undo());
		assertEquals(List.of("Kim"), words());
		ProjectStore.await(store.redo());
		assertEquals(List.of("Kim Jong-un \uD83D\uDC69\u200D\uD83D\uDCBB"), words());

		HistoryEntry other = store.execute(MoveMark.of(annotation(mark), 4, 17)).orElseThrow();
		assertEquals("Shorten the mark on \u201cKim Jong-un \uD83D\uDC69\u200D\uD83D\uDCBB\u201d by \u201cKim\u201d", other.label());
		ProjectStore.await(store.undo());
		assertEquals(List.of("Kim Jong-un \uD83D\uDC69\u200D\uD83D\uDCBB"), words());
	}

	@Test
	void move_OntoTheSameMark_OrOntoSpace_IsRefused() throws Exception {
		String one = mark(0, 3);
		mark(25, 28);
		StoreException failure = assertThrows(StoreException.class,
				() -> store.execute(MoveMark.of(annotation(one), 25, 28)));
		assertEquals("These words are marked as this already.", failure.getMessage());
		assertThrows(StoreException.class, () -> store.execute(MoveMark.of(annotation(one), 3, 4)));
		assertEquals(List.of("Kim", "Kim"), words());
	}

	@Test
	void split_Join_KeepWhatWasNoted() throws Exception {
		String kim = mark(0, 11);
		store.execute(new SetFeature("note", annotation(kim), ModelPackage.Literals.ANNOTATION__COMMENT, "who?"));
		SplitMark split = SplitMark.of(annotation(kim), 4);
		store.execute(split);
		assertEquals(List.of("Kim", "Jong-un"), words());
		Annotation second = annotation(split.secondId().orElseThrow());
		assertEquals("who?", second.getComment());
		assertEquals(((Mention) annotation(kim)).getEntity().getId(), ((Mention) second).getEntity().getId());

		store.execute(new SetFeature("open", second, ModelPackage.Literals.ANNOTATION__STATUS, AnnotationStatus.OPEN));
		store.execute(JoinMarks.of(annotation(kim), annotation(second.getId())));
		assertEquals(List.of("Kim Jong-un"), words());
		assertEquals("who?", annotation(kim).getComment());
		assertEquals(AnnotationStatus.OPEN, annotation(kim).getStatus());
		for (int i = 0; i < 3; i++) {
			ProjectStore.await(store.undo());
		}
		assertEquals(List.of("Kim Jong-un"), words());
	}

	@Test
	void split_AtAnEnd_OrInsideTheFirstCharacter_IsRefused() throws Exception {
		String woman = mark(12, 17);
		for (int at : new int[] { 12, 13, 14, 17 }) {
			assertThrows(StoreException.class, () -> store.execute(SplitMark.of(annotation(woman), at)), () -> "at " + at);
		}
		assertEquals(1, words().size());
	}

	@Test
	void join_WhatSaysSomethingElse_IsRefused() throws Exception {
		String kim = mark(0, 3);
		MarkMention other = MarkMention.ofNew(new Span("a", 4, 11), "Jong-un", EntityType.OTHER, "Jong-un");
		store.execute(other);
		assertThrows(StoreException.class, () -> store.execute(
				JoinMarks.of(annotation(kim), annotation(other.annotationId().orElseThrow()))));
		assertEquals(List.of("Kim", "Jong-un"), words());
	}

	@Test
	void replace_AnotherKind_KeepsTheComment_OneUndo() throws Exception {
		String kim = mark(0, 3);
		store.execute(new SetFeature("note", annotation(kim), ModelPackage.Literals.ANNOTATION__COMMENT, "who?"));
		MarkQuotation quotation = MarkQuotation.ofUnknown(new Span("a", 0, 3), "Kim", QuotationMode.DIRECT);
		store.execute(new ReplaceMark(kim, quotation));
		Annotation now = annotation(quotation.annotationId().orElseThrow());
		assertEquals("who?", now.getComment());
		assertEquals(Optional.empty(), find(kim));
		assertEquals(true, now instanceof Quotation);
		ProjectStore.await(store.undo());
		assertEquals(List.of("Kim"), words());
		assertEquals(true, annotation(kim) instanceof Mention);
	}

	/** Marks words as the same entity each time. */
	private String mark(int begin, int end) throws Exception {
		Span span = new Span("a", begin, end);
		String words = TEXT.substring(begin, end);
		Optional<Entity> known = store.read(reader -> reader.project().getEntities().stream().findFirst());
		MarkMention command = known.map(entity -> MarkMention.of(span, words, entity))
				.orElseGet(() -> MarkMention.ofNew(span, words, EntityType.PERSON, "Kim Jong-un"));
		store.execute(command);
		return command.annotationId().orElseThrow();
	}

	private List<String> words() throws StoreException {
		return store.read(reader -> reader.article("a")).orElseThrow().getAnnotations().stream()
				.sorted((one, other) -> Integer.compare(one.getBegin(), other.getBegin()))
				.map(each -> TEXT.substring(each.getBegin(), each.getEnd())).toList();
	}

	private Annotation annotation(String id) {
		return find(id).orElseThrow();
	}

	private Optional<Annotation> find(String id) {
		try {
			return store.read(reader -> reader.article("a")).orElseThrow().getAnnotations().stream()
					.filter(each -> each.getId().equals(id)).findFirst();
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}
}
