// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the {@code and} between names that Arabic and Hebrew write together with the name behind it. Names that begin with the
 * same letter are none: there is one before it, or behind, with a single word.
 */
final class PrefixedAnd {

	private static final Pattern AND = Pattern.compile("\\s(?=(و\\p{IsArabic}{2,}|ו\\p{IsHebrew}{2,}))[וو]");
	private static final char FIRST_LETTER = 'א';
	private static final char LAST_LETTER = 'ي';
	private static final Set<String> NAMES = Set.of("وليد", "وائل", "وسام", "وفاء", "وجدي", "وجدان", "وحيد", "وديع", "وسيم", "وصفي", "وضاح", "وداد",
			"وردة", "ورد", "ولاء", "وهيب", "وهبة", "وهبي", "ونيس", "وجيه", "ويليام", "والتر", "واصف", "وديان", "وئام", "ورود", "وصال", "وعد",
			"ויקטור", "ויקטוריה", "ורד", "ורדה", "ולדימיר", "ויקי", "וילי", "וילים", "ויליאם", "ולרי", "ולריה", "ויויאן", "וסילי", "ורוניקה", "ונסה", "ואדים");

	private PrefixedAnd() {
	}

	/** The names with a semicolon for each such word. */
	static String apart(String names) {
		if (names.chars().noneMatch(c -> c >= FIRST_LETTER && c <= LAST_LETTER)) {
			return names; // As in most languages.
		}
		StringBuilder apart = new StringBuilder();
		int begin = 0;
		Matcher and = AND.matcher(names);
		while (and.find()) {
			if (!NAMES.contains(and.group(1)) && !and.group(1).startsWith("וו") && isFull(names.substring(begin, and.start()))
					&& isFull(names.substring(and.end()))) {
				apart.append(names, begin, and.start()).append("; ");
				begin = and.end();
			}
		}
		return apart.append(names, begin, names.length()).toString();
	}

	private static boolean isFull(String name) {
		return name.strip().indexOf(' ') > 0;
	}
}
