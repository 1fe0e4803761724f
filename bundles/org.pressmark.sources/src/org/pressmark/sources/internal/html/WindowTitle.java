// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressmark.sources.internal.article.Organisations;

/**
 * Tells headline and outlet apart in the title of a window whose page shows neither: by the bars that sites set between them, or
 * by a dash and a name as outlets have. {@code Strike ends - UN} is one headline.
 */
final class WindowTitle {

	private static final Pattern BAR = Pattern.compile("\\s?[|»]\\s?");
	private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");
	private static final Pattern SPACES = Pattern.compile("\\s+");
	private static final int LONGEST_NAME = 40;
	private static final int MOST_WORDS = 4;
	private static final int SHORTEST_HEADLINE = 10;
	/** A headline has more words than what a section is called. */
	private static final int FEWEST_WORDS = 3;

	private WindowTitle() {
	}

	/** The headline, or the whole where nothing else is told from it. */
	static String headline(String title) {
		List<String> parts = BAR.splitAsStream(title).toList();
		if (parts.size() > 1) {
			boolean names = parts.stream().skip(1).allMatch(WindowTitle::mayBeName);
			boolean headline = parts.size() > 2 || words(parts.getFirst()) >= FEWEST_WORDS || isOutlet(parts.getLast());
			return names && headline && mayBeHeadline(parts.getFirst()) ? parts.getFirst() : title;
		}
		List<String> sides = DASH.splitAsStream(title).toList();
		if (sides.size() == 2 && isOutlet(sides.getLast()) && mayBeHeadline(sides.getFirst())) {
			return sides.getFirst();
		}
		return sides.size() == 2 && isOutlet(sides.getFirst()) && mayBeHeadline(sides.getLast()) ? sides.getLast() : title;
	}

	private static boolean mayBeHeadline(String part) {
		return part.length() >= SHORTEST_HEADLINE && words(part) > 1 && !isOutlet(part);
	}

	private static boolean mayBeName(String part) {
		return !part.isEmpty() && part.length() <= LONGEST_NAME && words(part) <= MOST_WORDS;
	}

	/** Whether it is written as a name, and has one of the words that outlets have. */
	private static boolean isOutlet(String part) {
		return mayBeName(part) && Organisations.isOutlet(part) && !Character.isLowerCase(part.codePointAt(0));
	}

	private static long words(String part) {
		return Stream.of(SPACES.split(part)).filter(word -> !word.isEmpty()).count();
	}
}
