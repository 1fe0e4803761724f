// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;

/**
 * Turns what stands on a line from left to right into what a person reads there. A page has its characters at places, so
 * that those of Arabic and Hebrew come in the order opposite to that of reading, but not the numbers and the words of other
 * alphabets among them. That is the Unicode Bidirectional Algorithm (UAX #9) the other way round, as ICU4J has it.
 */
final class VisualOrder {

	/** What ends a sentence or a part of one. */
	private static final String STOPS = ".:!,;?\u060C\u061B\u061F\u06D4";

	private VisualOrder() {
	}

	/** Whether a text has letters that are read from right to left, and more of them than of others. */
	static boolean isFromRight(String text) {
		return balance(text) > 0;
	}

	/** How many more letters are read from right to left than from left to right. */
	static long balance(String text) {
		return hasFromRight(text) ? text.codePoints().map(VisualOrder::direction).sum() : -text.length();
	}

	/** The characters of nearly all texts are below all that are read from the right. */
	private static boolean hasFromRight(String text) {
		return text.chars().anyMatch(c -> c >= 0x590) && text.codePoints().anyMatch(c -> direction(c) > 0);
	}

	private static int direction(int character) {
		return switch (UCharacter.getDirection(character)) {
		case UCharacter.RIGHT_TO_LEFT, UCharacter.RIGHT_TO_LEFT_ARABIC -> 1;
		case UCharacter.LEFT_TO_RIGHT -> -1;
		default -> 0;
		};
	}

	/**
	 * One character of the font, as it goes into a line: a ligature is several letters in the order of reading, which
	 * {@link #read} turns like all others.
	 */
	static String glyph(String text) {
		return text.length() > 1 && hasFromRight(text) ? new StringBuilder(text).reverse().toString() : text;
	}

	/**
	 * The line as it is read. Which way it goes as a whole, most letters tell, unless a full stop would stand before the
	 * sentence then. Programs disagree on whether a bracket is stored as it looks or as it is meant: it is the way in which
	 * it opens before a word and closes behind one.
	 *
	 * @param line characters from left to right, of each that which {@link #glyph} makes of it
	 */
	static String read(String line) {
		if (!hasFromRight(line)) {
			return line;
		}
		byte likely = isFromRight(line) ? Bidi.RTL : Bidi.LTR;
		byte other = likely == Bidi.RTL ? Bidi.LTR : Bidi.RTL;
		String read = Stream.of(reordered(line, likely, 0), reordered(line, likely, Bidi.DO_MIRRORING),
				reordered(line, other, 0), reordered(line, other, Bidi.DO_MIRRORING))
				.min(Comparator.comparingInt(VisualOrder::misplaced)).orElseThrow();
		return withoutForms(read);
	}

	private static String reordered(String line, byte direction, int mirroring) {
		Bidi bidi = new Bidi();
		bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
		bidi.setPara(line, direction, null);
		return bidi.writeReordered(Bidi.KEEP_BASE_COMBINING | mirroring);
	}

	/** How many brackets and quotation marks close before a word or open behind one, and how many stops stand before one. */
	private static int misplaced(String text) {
		int misplaced = 0;
		for (int i = 0; i < text.length(); i++) {
			boolean before = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
			boolean behind = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
			misplaced += opens(text.charAt(i)) && !before && behind || closes(text.charAt(i)) && before && !behind
					|| isLoneStop(text, i) ? 1 : 0;
		}
		return misplaced;
	}

	/** Whether a stop begins a line or a word. */
	private static boolean isLoneStop(String text, int at) {
		return STOPS.indexOf(text.charAt(at)) >= 0 && (at == 0 || text.charAt(at - 1) == ' ')
				&& at + 1 < text.length() && text.charAt(at + 1) != ' ' && STOPS.indexOf(text.charAt(at + 1)) < 0;
	}

	private static boolean opens(char c) {
		int type = Character.getType(c);
		return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
	}

	private static boolean closes(char c) {
		int type = Character.getType(c);
		return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
	}

	/** Some fonts name the forms that letters have within words. */
	private static String withoutForms(String text) {
		if (text.chars().noneMatch(VisualOrder::isForm)) {
			return text;
		}
		StringBuilder letters = new StringBuilder();
		Normalizer2 compatible = Normalizer2.getNFKCInstance();
		for (String each : List.of(text.split(""))) {
			letters.append(isForm(each.charAt(0)) ? compatible.normalize(each) : each);
		}
		return letters.toString();
	}

	private static boolean isForm(int c) {
		return c >= 0xFB1D && c <= 0xFDFF && c != 0xFD3E && c != 0xFD3F || c >= 0xFE70 && c <= 0xFEFC;
	}
}
