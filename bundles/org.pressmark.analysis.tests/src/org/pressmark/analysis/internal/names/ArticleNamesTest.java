// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.pressmark.analysis.Articles;
import org.pressmark.analysis.SuggestionContext;

class ArticleNamesTest {

	private static final String TEXT = "She met Maria Vance, Blinken and others in Seoul.";

	@Test
	void of_TheSameArticleAgain_IsFoundOnce() {
		SuggestionContext article = Articles.known("en", TEXT);
		assertSame(ArticleNames.of(article, new NullProgressMonitor()), ArticleNames.of(article, new NullProgressMonitor()));
	}

	@Test
	void of_AnotherArticleOrProject_IsFoundAnew() {
		SuggestionContext known = Articles.known("en", TEXT);
		SuggestionContext alone = Articles.in("en", TEXT);
		assertNotEquals(ArticleNames.of(known, new NullProgressMonitor()), ArticleNames.of(alone, new NullProgressMonitor()));
		assertEquals(3, ArticleNames.of(known, new NullProgressMonitor()).size());
	}

	@Test
	void of_Cancelled_KeepsNothing() {
		SuggestionContext article = Articles.known("en", TEXT);
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> ArticleNames.of(article, cancelled));
		assertEquals(3, ArticleNames.of(article, new NullProgressMonitor()).size());
	}
}
