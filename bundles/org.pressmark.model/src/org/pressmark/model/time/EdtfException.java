// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.io.Serial;
import java.util.Set;

import org.pressmark.model.text.WholeCharacters;

/**
 * A text is no {@link Edtf} value. The message says in one line what text, where, and what is expected there.
 *
 * @since 1.0
 */
public final class EdtfException extends IllegalArgumentException {

	@Serial
	private static final long serialVersionUID = 1L;
	private static final int SHOWN_CHARACTERS = 60;
	private static final Set<String> COUNTED = Set.of("absoluteDate", "yearOfDate");

	private final String text;
	private final int index;
	private final String expected;
	private final boolean countedFromUnknown;

	/**
	 * @param text the whole text that was refused
	 * @param index where it goes wrong, 0 to the length of the text
	 * @param key the message that says what is expected there
	 * @param arguments what is inserted into this message
	 */
	EdtfException(String text, int index, String key, Object... arguments) {
		this(text, index, EdtfMessages.ofDefaultLocale("expected_" + key, arguments), COUNTED.contains(key));
	}

	private EdtfException(String text, int index, String expected, boolean countedFromUnknown) {
		super(EdtfMessages.ofDefaultLocale("refused", shown(text), String.valueOf(index + 1), expected));
		this.text = text;
		this.index = index;
		this.expected = expected;
		this.countedFromUnknown = countedFromUnknown;
	}

	/** The same about a longer text that has the refused one inside. */
	EdtfException within(String longer, int offset) {
		return new EdtfException(longer, offset + index, expected, countedFromUnknown);
	}

	private static String shown(String text) {
		return text.length() <= SHOWN_CHARACTERS ? text
				: text.substring(0, WholeCharacters.floor(text, SHOWN_CHARACTERS)) + "…";
	}

	/** The text that was refused. */
	public String text() {
		return text;
	}

	/** Where the text goes wrong: an index of a UTF-16 code unit, the length of the text when more is expected. */
	public int index() {
		return index;
	}

	/** Whether the text is a date such as "yesterday" or "3 May", only nobody said from which day it is counted. */
	public boolean isCountedFromUnknown() {
		return countedFromUnknown;
	}

	/** What is expected there, for a person to read. */
	public String expected() {
		return expected;
	}
}
