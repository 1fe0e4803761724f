// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;

class ArticleMarksTest {

	private static final int MARKS = 40;

	private final Article article = ModelFactory.eINSTANCE.createArticle();

	ArticleMarksTest() {
		article.setText("Words of an article. ".repeat(MARKS));
		IntStream.range(0, MARKS).forEach(i -> add(ModelFactory.eINSTANCE.createMention(), "m" + i, 21 * i, 21 * i + 5));
	}

	@Test
	void with_NewMark_InReadingOrderAndAboveWhatIsLonger() {
		ArticleMarks before = new ArticleMarks(article, mark -> true);
		Annotation passage = add(ModelFactory.eINSTANCE.createPassage(), "p", 21, 40);
		ArticleMarks now = before.with(Set.of("p"), List.of(passage));
		assertEquals(List.of("m0", "p", "m1", "m2"), ids(now.all()).subList(0, 4));
		assertEquals(1, now.level(passage));
		assertEquals(MARKS, before.all().size());
	}

	@Test
	void with_MarkGone_NotFoundAnyMore() {
		ArticleMarks before = new ArticleMarks(article, mark -> true);
		article.getAnnotations().remove(3);
		ArticleMarks now = before.with(Set.of("m3"), List.of());
		assertTrue(now.at(21 * 3).isEmpty());
		assertEquals(MARKS - 1, now.all().size());
	}

	@Test
	void with_MarkMoved_FoundThereOnly() {
		ArticleMarks before = new ArticleMarks(article, mark -> true);
		Annotation moved = article.getAnnotations().get(3);
		moved.setBegin(9);
		moved.setEnd(11);
		ArticleMarks now = before.with(Set.of("m3"), List.of(moved));
		assertTrue(now.at(21 * 3).isEmpty());
		assertEquals(List.of(moved), now.at(10));
	}

	@Test
	void with_MarkThatTheFilterHides_NotShown() {
		ArticleMarks before = new ArticleMarks(article, mark -> mark.getComment() == null);
		Annotation commented = article.getAnnotations().get(3);
		commented.setComment("Why?");
		ArticleMarks now = before.with(Set.of("m3"), List.of(commented));
		assertTrue(now.at(21 * 3).isEmpty());
		commented.setComment(null);
		assertEquals(List.of(commented), now.with(Set.of("m3"), List.of(commented)).at(21 * 3));
	}

	@Test
	void with_MarkBehindTheText_NotShown() {
		Annotation behind = add(ModelFactory.eINSTANCE.createMention(), "b", article.getText().length() - 2,
				article.getText().length() + 2);
		ArticleMarks before = new ArticleMarks(article, mark -> mark != behind);
		assertEquals(MARKS, before.with(Set.of("b"), List.of(behind)).all().size());
	}

	private Annotation add(Annotation mark, String id, int begin, int end) {
		mark.setId(id);
		mark.setBegin(begin);
		mark.setEnd(end);
		article.getAnnotations().add(mark);
		return mark;
	}

	private static List<String> ids(List<Annotation> marks) {
		return marks.stream().map(Annotation::getId).toList();
	}
}
