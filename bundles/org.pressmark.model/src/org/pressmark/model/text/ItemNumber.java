// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.util.regex.Pattern;

/** Tells items of lists that begin with their number: these need no sign before them. Immutable, for any thread. */
public final class ItemNumber {

	private static final int LONGEST = 20;
	private static final Pattern NUMBER = Pattern.compile(
			"[(\\[]?(?:\\d{1,4}(?:\\.\\d{1,4})*|\\p{L}|[ivxlc]{1,7}|[IVXLC]{1,7})[.):\\]]{1,2}\\s");

	private ItemNumber() {
	}

	/**
	 * Whether an item begins with a number: {@code 2. }, {@code b) }, {@code (iv) }.
	 *
	 * @param text the text
	 * @param at   where the item begins in it, an offset in UTF-16 code units
	 * @return true when so
	 */
	public static boolean begins(String text, int at) {
		return NUMBER.matcher(text).region(at, Math.min(text.length(), at + LONGEST)).lookingAt();
	}
}
