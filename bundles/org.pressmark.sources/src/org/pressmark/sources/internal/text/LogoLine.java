// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names the outlet, as the picture of its logo does when a page is copied as text:
 * {@code Logo of Example Times newspaper Example Times - Title of the article}.
 *
 * @param outlet the outlet's name
 * @param title  the title behind it, when there is one
 */
record LogoLine(String outlet, Optional<String> title) {

	private static final int MOST_WORDS = 12;
	private static final int MOST_WORDS_OF_OUTLET = 6;
	private static final Pattern SEPARATOR = Pattern.compile("\\s[-–—|·:]\\s");
	private static final Pattern LOGO = Pattern.compile("(?:the )?logo (?:of |for )?(?:the )?|(?=.* logo$)",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Reads a line.
	 *
	 * @param line   the line
	 * @param others the lines near it, one of which may be the title that it has too
	 * @return what it says; empty when it is no such line
	 */
	static Optional<LogoLine> read(String line, List<String> others) {
		Matcher separator = SEPARATOR.matcher(line);
		while (separator.find()) {
			String before = line.substring(0, separator.start());
			String after = line.substring(separator.end());
			if (others.contains(after) && words(before).size() <= MOST_WORDS) {
				return Optional.of(new LogoLine(outlet(before), Optional.of(after)));
			}
			if (others.contains(before) && words(after).size() <= MOST_WORDS_OF_OUTLET) {
				return Optional.of(new LogoLine(outlet(after), Optional.of(before)));
			}
		}
		boolean bare = LOGO.matcher(line).lookingAt() && words(line).size() <= MOST_WORDS;
		return bare ? Optional.of(new LogoLine(outlet(line), Optional.empty())) : Optional.empty();
	}

	/** The name in what is said of the logo: the words that are said twice, or all without {@code Logo of}. */
	private static String outlet(String text) {
		List<String> words = words(text);
		for (int length = words.size() / 2; length > 0; length--) {
			List<String> last = words.subList(words.size() - length, words.size());
			if (Collections.indexOfSubList(words, last) < words.size() - length) {
				return String.join(" ", last);
			}
		}
		return LOGO.matcher(text).replaceFirst("").replaceFirst("(?i) logo$", "");
	}

	private static List<String> words(String text) {
		return Arrays.asList(text.split(" "));
	}
}
