// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds how long ago something was written at the end of a line: {@code Jane · 2 hours ago}. */
public final class RelativeTime {

	private static final Map<String, List<String>> WORDS = Resources.lists(RelativeTime.class, "relative.properties", "\\|");
	private static final String NUMBER = "(?:\\p{Nd}{1,3}|" + any("number") + "(?=\\s))";
	private static final String UNIT = "\\s?[\\p{L}\\p{M}]{1,12}\\.?";
	private static final Pattern AT_END = Pattern.compile("(?:^|[\\s·•|,(–—-]+)(?:" + any("before") + "\\s" + NUMBER + UNIT
			+ "|" + NUMBER + UNIT + "\\s" + any("behind") + "|\\p{Nd}{1,3}\\s?\\p{L}{1,3}\\s?" + any("attached")
			+ "|" + any("since") + UNIT + "|" + any("alone") + ")[).]?$|(?:^|[·•|,(–—-]\\s?)\\p{Nd}{1,2}\\s?(?:min|[smhdwyj])\\)?$");

	private RelativeTime() {
	}

	private static String any(String key) {
		return WORDS.get(key).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
	}

	/**
	 * Finds it.
	 *
	 * @param line a short line, normalised
	 * @return where it begins, with what sets it apart from the words before it; empty when the line does not end so
	 */
	public static OptionalInt at(String line) {
		Matcher found = AT_END.matcher(line.toLowerCase(Locale.ROOT));
		return found.find() ? OptionalInt.of(found.start()) : OptionalInt.empty();
	}
}
