// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.Locale;

/**
 * What a person should know of a draft before relying on it.
 *
 * @param kind     what may be wrong
 * @param evidence what was seen, as the end of a sentence for a person
 * @since 1.0
 */
public record Warning(Kind kind, String evidence) {

	/** What may be wrong with a draft. */
	public enum Kind {

		/** The source shows no article: it is a home page, a list of articles, a form to log in. */
		NO_ARTICLE,

		/** Text of the article is missing, most of it maybe: it is behind a paywall, or its end was not loaded. */
		INCOMPLETE,

		/** Characters of the text could not be read: parts of the source are in another encoding, or were damaged. */
		DAMAGED,

		/** A date that the source gives was left out, for it is no day, or is still to come. */
		IMPOSSIBLE_DATE,

		/** The source shows several articles where one is expected; maybe they were taken for one, or the wrong one was taken. */
		SEVERAL_ARTICLES;

		/**
		 * The kind as a stable keyword for files and scripts.
		 *
		 * @return lower-case words joined by hyphens: {@code no-article}, {@code incomplete}, {@code damaged},
		 *         {@code impossible-date}, {@code several-articles}
		 */
		public String keyword() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}
}
