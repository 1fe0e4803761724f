// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Article;
import org.pressmark.model.text.TextDifference;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** The texts that a step dealt with: an offset that it tells is one of its time. Valid as long as its reader. */
final class StepTexts {

	private final ProjectReader reader;
	private final String stepId;
	private final Map<String, Optional<String>> before = new HashMap<>();
	private final Map<String, Optional<String>> after = new HashMap<>();
	private final Map<String, Optional<String>> now = new HashMap<>();

	StepTexts(ProjectReader reader, String stepId) {
		this.reader = reader;
		this.stepId = stepId;
	}

	/** Which step it is. */
	String stepId() {
		return stepId;
	}

	/** Whether a change gives another text to an article that was there. */
	static boolean isOfText(RowChange change) {
		return change.table().equals(Columns.ARTICLE) && !change.isInsert() && !change.isDelete()
				&& change.after().orElseThrow().containsKey(Columns.TEXT);
	}

	/** The text in which a row of the article was before it was deleted, or else is after the step. */
	Optional<String> of(String articleId, RowChange change) throws StoreException {
		return change.isDelete() ? before(articleId) : after(articleId);
	}

	/** Whether the article's text is now, up to an offset, as it was for that change. */
	boolean isStillThere(String articleId, RowChange change, int end) throws StoreException {
		String then = of(articleId, change).orElse("");
		return end <= then.length() && then.regionMatches(0, now(articleId).orElse(""), 0, end);
	}

	/** The words that the step took out of a text or put into it. */
	FieldChange change(String articleId) throws StoreException {
		String old = before(articleId).orElse("");
		String changed = after(articleId).orElse("");
		TextDifference difference = TextDifference.between(old, changed);
		return new FieldChange(Words.field(Columns.TEXT), words(old.substring(difference.begin(), difference.endBefore())),
				words(changed.substring(difference.begin(), difference.endAfter())));
	}

	/** Where these words are, or stood; empty once the text is another. */
	Optional<StepSubject.OfWords> changedWords(StepSubject.OfArticle article) throws StoreException {
		String old = before(article.articleId()).orElse("");
		String changed = after(article.articleId()).orElse("");
		String here = now(article.articleId()).orElse("");
		TextDifference difference = TextDifference.between(old, changed);
		if (here.equals(changed)) {
			return Optional.of(new StepSubject.OfWords(article, difference.begin(), difference.endAfter()));
		}
		return here.equals(old)
				? Optional.of(new StepSubject.OfWords(article, difference.begin(), difference.endBefore()))
				: Optional.empty();
	}

	private static Optional<String> words(String words) {
		return words.isBlank() ? Optional.empty() : Optional.of(Words.shortened(words, Words.VALUE_CHARACTERS));
	}

	private Optional<String> before(String articleId) throws StoreException {
		if (!before.containsKey(articleId)) {
			before.put(articleId, reader.textBefore(articleId, stepId));
		}
		return before.get(articleId);
	}

	private Optional<String> after(String articleId) throws StoreException {
		if (!after.containsKey(articleId)) {
			after.put(articleId, reader.textAfter(articleId, stepId));
		}
		return after.get(articleId);
	}

	private Optional<String> now(String articleId) throws StoreException {
		if (!now.containsKey(articleId)) {
			now.put(articleId, reader.article(articleId).map(Article::getText));
		}
		return now.get(articleId);
	}
}
