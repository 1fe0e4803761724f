// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

/** A place in a text that moves to the right, and the errors that name it. */
final class EdtfScanner {

	/** What {@link #peek()} gives behind the last character. */
	static final char END = '\0';

	private final String text;
	private int position;

	EdtfScanner(String text) {
		this.text = text;
	}

	int position() {
		return position;
	}

	boolean isAtEnd() {
		return position == text.length();
	}

	/** The character at the place. */
	char peek() {
		return isAtEnd() ? END : text.charAt(position);
	}

	boolean isAtDigit() {
		return isDigit(peek());
	}

	/** Whether a digit, or the X of one that is not specified, stands at the place. */
	boolean isAtDigitOrX() {
		return isDigitOrX(peek());
	}

	boolean isAtTwoDigitsOrX() {
		return isAtDigitOrX() && position + 1 < text.length() && isDigitOrX(text.charAt(position + 1));
	}

	/** Steps over a text that stands at the place; says whether it did. */
	boolean skip(String expected) {
		boolean found = text.startsWith(expected, position);
		position += found ? expected.length() : 0;
		return found;
	}

	/** Steps over all digits at the place, and gives them. */
	String digits() {
		int start = position;
		while (isAtDigit()) {
			position++;
		}
		return text.substring(start, position);
	}

	/** Steps over all digits and X at the place, and gives them. */
	String digitsAndX() {
		int start = position;
		while (isAtDigitOrX()) {
			position++;
		}
		return text.substring(start, position);
	}

	/**
	 * Steps over two digits or X and gives their number.
	 *
	 * @param key the message that says what is expected when they are not there
	 */
	EdtfDigits twoDigitsOrX(String key) {
		if (!isAtTwoDigitsOrX()) {
			throw expected(key);
		}
		position += 2;
		return EdtfDigits.parse(text.substring(position - 2, position));
	}

	/** The text between an earlier place and this one. */
	String textFrom(int start) {
		return text.substring(start, position);
	}

	/**
	 * Steps over two digits and gives their number.
	 *
	 * @param key the message that says what is expected when they are not there or the number is out of range
	 */
	int twoDigits(int from, int to, String key) {
		if (position + 2 > text.length() || !isAtDigit() || !isDigit(text.charAt(position + 1))) {
			throw expected(key, String.valueOf(to));
		}
		int number = Integer.parseInt(text, position, position + 2, 10);
		if (number < from || number > to) {
			throw expected(key, String.valueOf(to));
		}
		position += 2;
		return number;
	}

	/** Only the digits that ASCII knows; {@link Character#isDigit(char)} knows many others. */
	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static boolean isDigitOrX(char character) {
		return isDigit(character) || character == 'X';
	}

	EdtfException expected(String key, Object... arguments) {
		return expectedAt(position, key, arguments);
	}

	EdtfException expectedAt(int index, String key, Object... arguments) {
		return new EdtfException(text, index, key, arguments);
	}
}
