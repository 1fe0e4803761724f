// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleQuery.Sort;
import org.pressmark.store.Commit;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.RowChange;

/** Which changes of the project a list of articles has to follow. */
class ChangesTest {

	private static Commit commit(RowChange... changes) {
		HistoryEntry entry = new HistoryEntry(1, "h1", Instant.EPOCH, "me", "Change", HistoryEntry.Kind.DO,
				Optional.empty(), 1, Set.of(), 1, false);
		return new Commit(entry, List.of(changes), Map.of());
	}

	@Test
	void article_ChangedItself() {
		Commit commit = commit(new RowChange("article", "a1", Optional.of(Map.of("status", "new")),
				Optional.of(Map.of("status", "read"))));
		assertEquals(Set.of("a1"), Changes.articles(commit));
		assertTrue(Changes.ofOrder(commit, new ArticleQuery("", Sort.STATUS, false)));
		assertFalse(Changes.ofOrder(commit, new ArticleQuery("x", Sort.TITLE, false)));
	}

	@Test
	void article_CameOrFilteredByWhatChanged_AnotherOrder() {
		Commit added = commit(new RowChange("article", "a1", Optional.empty(), Optional.of(Map.of("title", "T"))));
		assertTrue(Changes.ofOrder(added, ArticleQuery.ALL));
		Commit named = commit(new RowChange("article", "a1", Optional.of(Map.of("sourceName", "a")),
				Optional.of(Map.of("sourceName", "b"))));
		assertTrue(Changes.ofOrder(named, new ArticleQuery("a", Sort.ADDED, false)));
		assertFalse(Changes.ofOrder(named, ArticleQuery.ALL));
	}

	@Test
	void annotation_CameOrWent_ItsArticle() {
		Commit commit = commit(new RowChange("annotation", "n1", Optional.empty(), Optional.of(Map.of("owner", "a1"))),
				new RowChange("annotation", "n2", Optional.of(Map.of("owner", "a2")), Optional.empty()));
		assertEquals(Set.of("a1", "a2"), Changes.articles(commit));
		assertFalse(Changes.ofOrder(commit, ArticleQuery.ALL));
	}

	@Test
	void annotationOrEntity_Changed_NoArticle() {
		Commit commit = commit(
				new RowChange("annotation", "n1", Optional.of(Map.of("comment", "")),
						Optional.of(Map.of("comment", "x"))),
				new RowChange("entity", "e1", Optional.empty(), Optional.of(Map.of("owner", "p1"))));
		assertEquals(Set.of(), Changes.articles(commit));
	}

	@Test
	void stories_OnlyWhereTextsComeAndGo() {
		Commit added = commit(new RowChange("article", "a1", Optional.empty(), Optional.of(Map.of("title", "T"))));
		assertTrue(Changes.ofStories(added));
		Commit text = commit(
				new RowChange("article", "a1", Optional.of(Map.of("text", "1")), Optional.of(Map.of("text", "2"))));
		assertTrue(Changes.ofStories(text));
		assertTrue(Changes.ofOrder(text, new ArticleQuery("", Sort.STORY, false)));
		assertTrue(Changes.ofOrder(text, new ArticleQuery("", Sort.ADDED, false, Optional.of("a2"))));
		assertFalse(Changes.ofOrder(text, ArticleQuery.ALL));
		assertFalse(Changes.ofStories(commit(new RowChange("article", "a1", Optional.of(Map.of("status", "new")),
				Optional.of(Map.of("status", "read"))))));
	}
}
