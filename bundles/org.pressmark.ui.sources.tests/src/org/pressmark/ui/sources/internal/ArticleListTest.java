// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleQuery.Sort;
import org.pressmark.store.ArticleRow;

/** What the list knows when, and what it reads for that. */
class ArticleListTest implements ArticleList.Listener {

	private final ArticleList list = new ArticleList(this);
	private final List<long[]> orders = new ArrayList<>();
	private final List<Throwable> failures = new ArrayList<>();
	private final List<Set<Long>> rowsRead = new ArrayList<>();

	@Override
	public void ordered(long[] before, long[] after) {
		orders.add(after);
	}

	@Override
	public void rowsRead(Set<Long> rows) {
		rowsRead.add(rows);
	}

	@Override
	public void failed(Throwable failure) {
		failures.add(failure);
	}

	private Articles opened(int count) {
		Articles articles = Articles.of(count);
		list.show(Optional.of(articles));
		articles.answerAll();
		orders.clear();
		articles.reads().clear();
		return articles;
	}

	private String title(int index) {
		return list.row(index).flatMap(ArticleRow::title).orElse("?");
	}

	@Test
	void show_NothingReadYet_NothingKnown() {
		list.show(Optional.of(Articles.of(3)));
		assertFalse(list.isKnown());
		assertEquals(0, list.size());
	}

	@Test
	void show_OrderRead_CountsWithoutReadingRows() {
		Articles articles = opened(250);
		assertTrue(list.isKnown());
		assertEquals(250, list.size());
		assertEquals(250, list.total());
		assertEquals(List.of(), articles.reads());
	}

	@Test
	void show_NoProject_Empty() {
		opened(3);
		list.show(Optional.empty());
		assertEquals(0, list.size());
		assertFalse(list.isKnown());
		assertEquals(0, orders.getLast().length);
	}

	@Test
	void row_NotKnown_ItsPageIsReadOnce() {
		Articles articles = opened(250);
		assertEquals("?", title(120));
		assertEquals("?", title(130));
		articles.answerAll();
		assertEquals("Title 120", title(120));
		assertEquals("Title 199", title(199));
		assertEquals(List.of(ArticleList.PAGE), articles.reads());
		assertEquals(1, rowsRead.size());
	}

	@Test
	void row_LastPage_OnlyWhatIsThere() {
		Articles articles = opened(250);
		title(249);
		articles.answerAll();
		assertEquals(List.of(50), articles.reads());
	}

	@Test
	void row_AnotherProjectShownMeanwhile_AnswerDropped() {
		Articles first = opened(3);
		title(0);
		Runnable late = first.answerLater();
		Articles second = Articles.of(2);
		second.put(0, "Other");
		list.show(Optional.of(second));
		second.answerAll();
		late.run();
		assertEquals("?", title(0));
		second.answerAll();
		assertEquals("Other", title(0));
	}

	@Test
	void query_AnswersOutOfOrder_NewestShown() {
		Articles articles = opened(20);
		list.show(new ArticleQuery("Title 1", Sort.TITLE, false));
		Runnable early = articles.answerLater();
		list.show(new ArticleQuery("Title 19", Sort.TITLE, false));
		articles.answerAll();
		early.run();
		assertEquals(1, list.size());
		assertEquals(20, list.total());
		assertEquals(19, list.rowNumber(0));
	}

	@Test
	void query_Same_NothingRead() {
		Articles articles = opened(3);
		list.show(ArticleQuery.ALL);
		articles.answerAll();
		assertEquals(List.of(), orders);
	}

	@Test
	void query_Sorted_KnownRowsAreShownAtOnce() {
		Articles articles = opened(3);
		title(0);
		articles.answerAll();
		list.show(new ArticleQuery("", Sort.TITLE, true));
		articles.answerAll();
		assertArrayEquals(new long[] { 2, 1, 0 }, orders.getLast());
		assertEquals("Title 2", title(0));
	}

	@Test
	void changed_OneArticle_OnlyThatIsReadAgain() {
		Articles articles = opened(3);
		title(0);
		articles.answerAll();
		articles.reads().clear();
		articles.put(1, "Changed");
		list.changed(Set.of("a1"), true, false);
		assertEquals("Title 1", title(1));
		articles.answerAll();
		assertEquals("Changed", title(1));
		assertEquals(List.of(1), articles.reads());
		assertEquals(List.of(), orders);
		assertEquals(Set.of(1L), rowsRead.getLast());
	}

	@Test
	void changed_ShowsTheSame_NoRowIsPainted() {
		Articles articles = opened(3);
		title(0);
		articles.answerAll();
		list.changed(Set.of("a1"), false, false);
		articles.answerAll();
		assertEquals(Set.of(), rowsRead.getLast());
	}

	@Test
	void changed_VersionsOfStories_AllThatAreKnownAreReadAgain() {
		Articles articles = opened(3);
		title(0);
		articles.answerAll();
		articles.put(0, "One more version");
		articles.put(2, "Another one");
		list.changed(Set.of("a2"), false, true);
		articles.answerAll();
		assertEquals("One more version", title(0));
		assertEquals("Another one", title(2));
	}

	@Test
	void changed_OnlyAnnotations_OrderNotReadAgain() {
		Articles articles = opened(3);
		articles.remove(2);
		list.changed(Set.of("a0"), false, false);
		articles.answerAll();
		assertEquals(3, list.size());
	}

	@Test
	void changed_OnlyAnnotationsSortedByThem_OrderReadAgain() {
		Articles articles = opened(3);
		list.show(new ArticleQuery("", Sort.ANNOTATIONS, false));
		articles.answerAll();
		articles.remove(2);
		list.changed(Set.of("a0"), false, false);
		articles.answerAll();
		assertEquals(2, list.size());
	}

	@Test
	void changed_TwiceBeforeTheAnswer_BothAreReadAgain() {
		Articles articles = opened(3);
		title(0);
		articles.answerAll();
		articles.put(0, "First");
		list.changed(Set.of("a0"), true, false);
		articles.put(1, "Second");
		list.changed(Set.of("a1"), false, false);
		articles.answerAll();
		assertEquals("First", title(0));
		assertEquals("Second", title(1));
	}

	@Test
	void changed_Deleted_Gone() {
		Articles articles = opened(3);
		title(0);
		articles.answerAll();
		articles.remove(1);
		list.changed(Set.of("a1"), true, false);
		articles.answerAll();
		assertArrayEquals(new long[] { 0, 2 }, orders.getLast());
		assertTrue(list.cached(1).isEmpty());
		assertEquals(-1, list.indexOf(1));
		assertEquals(1, list.indexOf(2));
	}

	@Test
	void changed_WhileAPageIsOnItsWay_ThePageIsReadAgain() {
		Articles articles = opened(3);
		title(0);
		Runnable overtaken = articles.answerLater();
		list.changed(Set.of("a1"), false, false);
		overtaken.run();
		articles.answerAll();
		assertEquals(1, orders.size(), "all rows are to be asked for anew");
		assertEquals("?", title(0));
		articles.answerAll();
		assertEquals("Title 0", title(0));
	}

	@Test
	void manyRows_ReadAgainWhenForgotten() {
		Articles articles = opened(100 * ArticleList.PAGE);
		for (int index = 0; index < list.size(); index += ArticleList.PAGE) {
			title(index);
			articles.answerAll();
		}
		assertEquals("?", title(0));
		articles.answerAll();
		assertEquals("Title 0", title(0));
	}

	@Test
	void unreadable_Told() {
		Articles articles = opened(3);
		list.show(new ArticleQuery("unreadable", Sort.TITLE, false));
		articles.answerAll();
		assertEquals("The project cannot be read.", failures.getFirst().getMessage());
		assertEquals(3, list.size());
	}
}
