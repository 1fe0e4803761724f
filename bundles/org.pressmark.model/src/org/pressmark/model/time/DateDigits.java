// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

/** Digits as people write them: those of Arabic and Persian, and the wide ones of Japanese newspapers. */
final class DateDigits {

	private static final int DECIMAL = 10;
	private static final int LAST_PLAIN = 0x7F;

	private DateDigits() {
	}

	/** The same text with the digits of ASCII, each character at its place; those beyond the Basic Multilingual Plane stay. */
	static String plain(String text) {
		if (text.chars().noneMatch(unit -> unit > LAST_PLAIN && Character.isDigit((char) unit))) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text);
		for (int i = 0; i < plain.length(); i++) {
			int value = Character.digit(plain.charAt(i), DECIMAL);
			if (value >= 0) {
				plain.setCharAt(i, (char) ('0' + value));
			}
		}
		return plain.toString();
	}
}
