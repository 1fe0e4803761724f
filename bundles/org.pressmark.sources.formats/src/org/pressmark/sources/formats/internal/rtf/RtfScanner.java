// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.rtf;

import java.nio.charset.StandardCharsets;

/**
 * Takes rich text apart: groups, control words with their numbers, control symbols, bytes of text; as in the Rich Text
 * Format Specification, version 1.9.1, "Basic Entities". Never fails: what is cut off ends.
 */
final class RtfScanner {

	/** What was found. */
	enum Token {
		OPEN, CLOSE, WORD, SYMBOL, HEX, BYTE, END
	}

	static final int NONE = Integer.MIN_VALUE;
	private static final int LONGEST_WORD = 32;

	private final byte[] bytes;
	private int at;
	private String word = "";
	private int number = NONE;

	RtfScanner(byte[] bytes) {
		this.bytes = bytes;
	}

	/** The control word, or the character of the control symbol. */
	String word() {
		return word;
	}

	/** The number behind the word, {@link #NONE} if there is none, or the byte. */
	int number() {
		return number;
	}

	/** Leaves out binary data. */
	void skip(int length) {
		at = (int) Math.min(bytes.length, (long) at + Math.max(0, length));
	}

	/** The next entity; line ends are none. */
	Token next() {
		while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
			at++;
		}
		if (at >= bytes.length) {
			return Token.END;
		}
		int b = bytes[at++] & 0xFF;
		return switch (b) {
		case '{' -> Token.OPEN;
		case '}' -> Token.CLOSE;
		case '\\' -> control();
		default -> value(Token.BYTE, b);
		};
	}

	private Token value(Token token, int value) {
		number = value;
		return token;
	}

	private Token control() {
		if (at >= bytes.length) {
			return Token.END;
		}
		int b = bytes[at] & 0xFF;
		if (isLetter(b)) {
			return controlWord();
		}
		at++;
		if (b == '\'') {
			return hex();
		}
		word = String.valueOf((char) b);
		return Token.SYMBOL;
	}

	private Token hex() {
		int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
		int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
		if (high < 0 || low < 0) {
			return next();
		}
		at += 2;
		return value(Token.HEX, high << 4 | low);
	}

	private Token controlWord() {
		int begin = at;
		while (at < bytes.length && isLetter(bytes[at] & 0xFF) && at - begin < LONGEST_WORD) {
			at++;
		}
		word = new String(bytes, begin, at - begin, StandardCharsets.US_ASCII);
		readNumber();
		if (at < bytes.length && bytes[at] == ' ') {
			at++;
		}
		return Token.WORD;
	}

	private void readNumber() {
		int begin = at;
		boolean negative = at < bytes.length && bytes[at] == '-';
		int digits = negative ? at + 1 : at;
		long value = 0;
		int end = digits;
		while (end < bytes.length && Character.isDigit(bytes[end]) && end - digits < 10) {
			value = value * 10 + bytes[end++] - '0';
		}
		at = end > digits ? end : begin;
		number = end > digits ? (int) Math.clamp(negative ? -value : value, -Integer.MAX_VALUE, Integer.MAX_VALUE) : NONE;
	}

	private static boolean isLetter(int b) {
		return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
	}
}
