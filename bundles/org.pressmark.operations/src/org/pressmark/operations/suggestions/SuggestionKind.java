// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import org.pressmark.analysis.SuggestedMark;

/** As what kind of mark something is suggested. */
public enum SuggestionKind {

	/** A name. */
	MENTION,
	/** A date, a time of day, a duration or what recurs. */
	TIME,
	/** What somebody says. */
	QUOTATION,
	/** Words that are about something. */
	PASSAGE;

	/** That of a mark. */
	public static SuggestionKind of(SuggestedMark mark) {
		return switch (mark) {
		case SuggestedMark.Mention any -> MENTION;
		case SuggestedMark.Time any -> TIME;
		case SuggestedMark.Quotation any -> QUOTATION;
		case SuggestedMark.Passage any -> PASSAGE;
		};
	}
}
