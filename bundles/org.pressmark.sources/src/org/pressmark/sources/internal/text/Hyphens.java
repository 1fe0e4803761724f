// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts words together that a hyphen parts at the end of a wrapped line. */
final class Hyphens {

	private static final Pattern HYPHENED = Pattern.compile("[\\p{L}\\p{M}]++(?:[-‐][\\p{L}\\p{M}]++){1,5}+");
	private static final Pattern END = Pattern.compile("(?:(?<=\\s)|^)([\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*)[-‐\u00AD]\\s*$");
	private static final Pattern REST = Pattern.compile("^\\s*(\\p{Ll}[\\p{L}\\p{M}]*)(?![\\p{L}\\p{M}])");
	/** What words with a hyphen begin with; programs that wrap English texts break these and no others. */
	private static final Set<String> FIRST_PARTS = Set.of("all", "anti", "co", "cross", "ex", "far", "first", "four", "full", "half",
			"hard", "high", "ill", "left", "long", "low", "mid", "multi", "near", "non", "one", "part", "post", "pre", "pro", "right",
			"second", "self", "semi", "short", "six", "so", "ten", "three", "two", "vice", "well", "world", "year");
	/** No longer word is looked at, so that the time is bounded. */
	private static final int LONGEST = 60;

	private Hyphens() {
	}

	/** The words that the lines have with a hyphen within a line. */
	static Set<String> written(String[] lines) {
		Set<String> words = new HashSet<>();
		for (String line : lines) {
			if (line.indexOf('-') > 0 || line.indexOf('‐') > 0) {
				HYPHENED.matcher(line).results().forEach(word -> words.add(plain(word.group())));
			}
		}
		return words;
	}

	private static String plain(String word) {
		return word.replace('‐', '-');
	}

	/**
	 * Appends a line to what it goes on with.
	 *
	 * @param text    what stands before it, with a hyphen at its end or not
	 * @param line    the line
	 * @param written the words that have a hyphen wherever they stand
	 */
	static void join(StringBuilder text, String line, Set<String> written) {
		Matcher end = END.matcher(text.substring(Math.max(0, text.length() - LONGEST)));
		Matcher rest = REST.matcher(line);
		if (!end.find() || !rest.find()) {
			text.append(' ').append(line);
			return;
		}
		text.setLength(text.length() - (end.group().length() - end.group(1).length()));
		boolean soft = end.group().indexOf('\u00AD') >= 0;
		boolean own = FIRST_PARTS.contains(end.group(1)) || written.contains(plain(end.group(1)) + '-' + rest.group(1));
		text.append(own && !soft ? "-" : "").append(line.substring(rest.start(1)));
	}
}
