// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the items of numbered lists. A line of text may begin with a number, too; that of an item has the one before it,
 * or the one behind it, at the same edge nearby.
 */
final class NumberedItems {

	private static final Pattern NUMBER = Pattern.compile("(?:(\\d{1,3})|(\\p{Ll})|(\\p{Lu}))([.)])\\s\\S.*");
	private static final int LETTER = 2;
	private static final int DELIMITER = 4;
	/** An item has fewer lines. */
	private static final int FAR = 30;

	private record Number(int form, String delimiter, int value) {

		/** The number of a line, or one that nothing follows. */
		static Number of(String line) {
			Matcher number = NUMBER.matcher(line);
			if (!number.matches()) {
				return new Number(0, "", 0);
			}
			for (int form = LETTER; form < DELIMITER; form++) {
				if (number.group(form) != null) {
					return new Number(form, number.group(DELIMITER), number.group(form).charAt(0));
				}
			}
			return new Number(1, number.group(DELIMITER), Integer.parseInt(number.group(1)));
		}

		private boolean isBefore(Number other) {
			return form > 0 && form == other.form && delimiter.equals(other.delimiter) && value + 1 == other.value;
		}
	}

	private NumberedItems() {
	}

	/**
	 * The lines with which an item begins.
	 *
	 * @param lines in the order of reading
	 * @return those very objects
	 */
	static Set<Run> of(List<Run> lines) {
		List<Number> numbers = lines.stream().map(Run::text).map(Number::of).toList();
		Set<Run> items = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int i = 0; i < lines.size(); i++) {
			for (int next = i + 1; next < Math.min(lines.size(), i + FAR) && numbers.get(i).form() > 0; next++) {
				if (numbers.get(i).isBefore(numbers.get(next)) && isBelow(lines.get(next), lines.get(i))) {
					items.add(lines.get(i));
					items.add(lines.get(next));
				}
			}
		}
		return items;
	}

	/** Numbers of two digits may begin further left. */
	private static boolean isBelow(Run line, Run other) {
		return Math.abs(line.left() - other.left()) < line.size();
	}
}
