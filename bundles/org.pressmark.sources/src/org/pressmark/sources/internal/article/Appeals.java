// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.List;
import java.util.Map;

/**
 * Tells what a newspaper asks of its readers from a sentence of an article with the same words in it; its words are in
 * {@code appeals.properties}.
 */
final class Appeals {

	private static final Map<String, List<String>> WORDS = Resources.lists(Appeals.class, "appeals.properties", "\\|");
	private static final PhraseFinder APPEAL = new PhraseFinder(WORDS.get("appeal"));
	private static final PhraseFinder OFFER = new PhraseFinder(WORDS.get("offer"));
	private static final PhraseFinder FOLLOW = new PhraseFinder(WORDS.get("follow"));
	private static final PhraseFinder REPORTED = new PhraseFinder(WORDS.get("reported"));

	private Appeals() {
	}

	/**
	 * Whether a line speaks of the newspaper or to its readers, or of what newspapers offer, and nobody else is said to
	 * speak.
	 *
	 * @param lower one line, set as the phrases are
	 */
	static boolean isIn(String lower) {
		return (speaks(lower) || finds(OFFER, lower)) && !isReported(lower);
	}

	/**
	 * Whether a line speaks of the newspaper or to its readers.
	 *
	 * @param lower one line, set as the phrases are
	 */
	static boolean speaks(String lower) {
		return lower.indexOf('@') >= 0 || lower.contains("http") || lower.contains("www.") || finds(APPEAL, lower);
	}

	/**
	 * Whether a line asks its readers to follow the newspaper elsewhere, as far as its own words tell.
	 *
	 * @param lower one line, set as the phrases are
	 */
	static boolean invites(String lower) {
		return (speaks(lower) || finds(FOLLOW, lower)) && !isReported(lower);
	}

	/**
	 * Whether a line says who else says it.
	 *
	 * @param lower one line, set as the phrases are
	 */
	static boolean isReported(String lower) {
		return finds(REPORTED, lower);
	}

	private static boolean finds(PhraseFinder words, String lower) {
		return words.isIn(lower, (begin, end) -> Phrases.isWhole(lower, begin, end));
	}
}
