// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

/**
 * The one stretch in which a text differs from what it was before: everything in front of it and everything behind it
 * is the same. Offsets are in UTF-16 code units. What was only put in or only taken out can often be seen at more than
 * one place, as the second {@code b} of {@code abb}; then it is the one that begins a line, if there is such a one.
 *
 * @param begin where it begins, in both texts; never inside a character
 * @param endBefore where it ends in the text before
 * @param endAfter where it ends in the text after
 */
public record TextDifference(int begin, int endBefore, int endAfter) {

	/** How two texts differ; an empty stretch when they are the same. In time proportional to their length. */
	public static TextDifference between(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int same = 0;
		while (same < shorter && before.charAt(same) == after.charAt(same)) {
			same++;
		}
		if (WholeCharacters.splits(before, same) || WholeCharacters.splits(after, same)) {
			same--;
		}
		int behind = 0;
		while (behind < shorter - same
				&& before.charAt(before.length() - 1 - behind) == after.charAt(after.length() - 1 - behind)) {
			behind++;
		}
		if (WholeCharacters.splits(before, before.length() - behind)
				|| WholeCharacters.splits(after, after.length() - behind)) {
			behind--;
		}
		return new TextDifference(same, before.length() - behind, after.length() - behind).atLine(before, after);
	}

	/** Whether the texts are the same. */
	public boolean isNone() {
		return begin == endBefore && begin == endAfter;
	}

	/** Where in the text after an offset of the text before is: at the end of the stretch if it was inside. */
	public int moved(int offset) {
		if (offset <= begin) {
			return offset;
		}
		return offset < endBefore ? endAfter : offset + endAfter - endBefore;
	}

	/** What was only put in or taken out can begin one unit earlier when it ends with the unit that stands before it. */
	private TextDifference atLine(String before, String after) {
		String longer = before.length() > after.length() ? before : after;
		int length = Math.max(endBefore, endAfter) - begin;
		if (isNone() || Math.min(endBefore, endAfter) > begin) {
			return this;
		}
		int first = begin;
		while (first > 0 && longer.charAt(first - 1) != '\n' && longer.charAt(first - 1) == longer.charAt(first - 1 + length)) {
			first--;
		}
		boolean line = first == 0 || longer.charAt(first - 1) == '\n';
		int by = line ? begin - first : 0;
		return new TextDifference(begin - by, endBefore - by, endAfter - by);
	}
}
