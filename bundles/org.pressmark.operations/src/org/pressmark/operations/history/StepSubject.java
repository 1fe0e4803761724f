// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

/** What a step is about that is still there, so that it can be shown. */
public sealed interface StepSubject {

	/**
	 * An article.
	 *
	 * @param articleId its id
	 * @param title its title, or how it begins
	 */
	record OfArticle(String articleId, String title) implements StepSubject {
	}

	/**
	 * Words of an article.
	 *
	 * @param article the article
	 * @param begin offset of their first UTF-16 unit in its text
	 * @param end offset behind their last UTF-16 unit
	 */
	record OfWords(OfArticle article, int begin, int end) implements StepSubject {
	}

	/** An event. */
	record OfEvent(String eventId) implements StepSubject {
	}

	/** Somebody or something that articles name. */
	record OfEntity(String entityId) implements StepSubject {
	}
}
