// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.sources.Warning;
import org.pressmark.sources.internal.Messages;

/**
 * Tells texts that are plainly no prose: JSON (RFC 8259), tables with commas or the like between their cells (RFC 4180),
 * the source of a program in one of the languages that end their lines as C does.
 */
final class DataLines {

	private static final int FEWEST_LINES = 5;
	private static final double NEARLY_ALL = 0.9;
	private static final int LONGEST_CELL = 40;
	private static final Pattern JSON_BEGIN = Pattern.compile("\\{\\s*\"[^\"]{0,200}\"\\s*:.*|\\[\\s*[\\[{].*", Pattern.DOTALL);
	private static final Pattern CODE_END = Pattern.compile(".*(?:[;{}]|\\*/)|(?://|#include|/\\*).*");
	private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

	private DataLines() {
	}

	/**
	 * The warning.
	 *
	 * @param lines all that the source shows
	 * @return that it is no article; empty when it may be one
	 */
	static Optional<Warning> warning(List<String> lines) {
		boolean data = isJson(String.join("\n", lines)) || isTableOrCode(lines);
		return data ? Optional.of(new Warning(Warning.Kind.NO_ARTICLE, Messages.noArticle_data)) : Optional.empty();
	}

	private static boolean isJson(String text) {
		return (text.endsWith("}") || text.endsWith("]")) && JSON_BEGIN.matcher(text).matches();
	}

	private static boolean isTableOrCode(List<String> lines) {
		if (lines.size() < FEWEST_LINES) {
			return false;
		}
		int code = 0;
		for (String line : lines) {
			code += CODE_END.matcher(line).matches() ? 1 : 0;
		}
		boolean braces = lines.stream().anyMatch(line -> line.indexOf('{') >= 0);
		return braces && code > NEARLY_ALL * lines.size() || SEPARATORS.stream().anyMatch(separator -> isTable(lines, separator));
	}

	/** Whether nearly all lines have as many short cells as the first one, two at least, and none is a sentence. */
	private static boolean isTable(List<String> lines, String separator) {
		int cells = cells(lines.getFirst(), separator);
		int same = 0;
		for (String line : lines) {
			boolean row = cells(line, separator) == cells && line.length() <= cells * LONGEST_CELL
					&& !(line.endsWith(".") || line.contains(separator + ' '));
			same += row ? 1 : 0;
		}
		return cells > 1 && same >= NEARLY_ALL * lines.size();
	}

	private static int cells(String line, String separator) {
		return line.split(Pattern.quote(separator), -1).length;
	}
}
