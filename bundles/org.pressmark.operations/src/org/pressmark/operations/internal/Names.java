// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/** Names and titles: one line of characters that can be seen, wherever they come from. */
public final class Names {

	/** Where a line or a cell ends, with the white space around it: what was copied from a page may have it in the middle. */
	private static final Pattern BREAK = Pattern.compile("\\h*[\\t\\v][\\h\\v]*");

	/** In UTF-16 units: names of offices have up to about ninety, a sentence seldom has fewer. */
	private static final int LONGEST = 100;

	private Names() {
	}

	/**
	 * The name as it is stored: tabs and line breaks are spaces in it, and there are none at its ends.
	 *
	 * @throws StoreException if there are other control characters in it, naming the first
	 */
	public static String of(String entered) throws StoreException {
		String name = oneLine(entered);
		Optional<String> control = control(name);
		if (control.isPresent()) {
			throw new StoreException(NLS.bind(Messages.edit_nameControl, control.get()));
		}
		return name;
	}

	/** The words as a name, whatever is in them. */
	public static String oneLine(String words) {
		return BREAK.matcher(words.strip()).replaceAll(" ");
	}

	/** Whether words can name somebody at another place, too: a number can't, nor can a paragraph. */
	public static boolean canBeName(String words) {
		return words.length() <= LONGEST && words.codePoints().anyMatch(Character::isLetter);
	}

	/** The first control character that is neither a tab nor a line break, as {@code U+0000}. */
	public static Optional<String> control(String text) {
		return text.chars().filter(unit -> Character.isISOControl(unit) && !isBreak(unit)).mapToObj("U+%04X"::formatted)
				.findFirst();
	}

	private static boolean isBreak(int unit) {
		return unit >= '\t' && unit <= '\r' || unit == '\u0085';
	}
}
