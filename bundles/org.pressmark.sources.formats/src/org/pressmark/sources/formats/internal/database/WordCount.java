// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.sources.ArticleDraft;

/** The length that a database gives of an article, and the one that it has. */
final class WordCount {

	private static final Pattern LENGTH = Pattern.compile("([0-9]{1,3}(?:[.,’' ][0-9]{3}){1,2}|[0-9]{1,7})\\s?"
			+ "(?:words?|wörter|worte|mots?|palabras?|parole|palavras?|woorden|слова?|слов|ord)\\b.{0,20}",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

	private WordCount() {
	}

	/** The number in a line that is nothing but a length: {@code 1,024 words}. */
	static OptionalInt parse(String line) {
		Matcher length = LENGTH.matcher(line);
		return line.length() <= 40 && length.matches()
				? OptionalInt.of(Integer.parseInt(length.group(1).replaceAll("[^0-9]", "")))
				: OptionalInt.empty();
	}

	/** The words of an article: its title and all of its paragraphs, those that are set apart included. */
	static int of(ArticleDraft draft) {
		return draft.title().map(WordCount::of).orElse(0) + of(draft.text());
	}

	private static int of(String text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			boolean white = Character.isWhitespace(text.charAt(i));
			words += !white && !inside ? 1 : 0;
			inside = !white;
		}
		return words;
	}
}
