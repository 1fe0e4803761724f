// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the encodings of Cyrillic letters apart: in its own a text has next to nothing but such letters beyond ASCII, most
 * of them the common ones, and no capitals within its words. ICU4J knows neither IBM866, the one of DOS, nor that of the
 * Macintosh, and is not sure of windows-1251 where the language is not Russian.
 */
final class CyrillicGuess {

	private static final List<Charset> ENCODINGS = Stream.of("windows-1251", "KOI8-U", "IBM866", "ISO-8859-5", "x-MacCyrillic")
			.filter(Charset::isSupported).map(Charset::forName).toList();
	/** Two thirds of any text in Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian, and more. */
	private static final String COMMON = "оеаинтсрвлкмдпуі";
	private static final int FEWEST = 12;
	private static final double LETTERS = 0.95;
	private static final double LEAST_COMMON = 0.65;
	private static final double MOST_ODD = 0.03;
	private static final int ASCII = 0x80;

	private record Count(Charset charset, int all, int letters, int common, int odd) {

		static Count of(byte[] bytes, Charset charset) {
			String text = new String(bytes, charset);
			int all = 0;
			int letters = 0;
			int common = 0;
			int odd = 0;
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				if (c >= ASCII) {
					boolean letter = Character.isLetter(c);
					char before = i == 0 ? ' ' : text.charAt(i - 1);
					all++;
					letters += letter ? 1 : 0;
					common += COMMON.indexOf(c) >= 0 ? 1 : 0;
					odd += letter && (isLatin(before) || Character.isUpperCase(c) && Character.isLowerCase(before)) ? 1 : 0;
				}
			}
			return new Count(charset, all, letters, common, odd);
		}

		private static boolean isLatin(char c) {
			return c < ASCII && Character.isLetter(c);
		}

		boolean isLikely() {
			return letters >= FEWEST && letters >= LETTERS * all
					&& common >= LEAST_COMMON * letters && odd <= MOST_ODD * letters;
		}

		int score() {
			return letters + common - odd;
		}
	}

	private CyrillicGuess() {
	}

	/** Whether this is one of the encodings told apart here. */
	static boolean knows(Charset charset) {
		return ENCODINGS.contains(charset);
	}

	/** Whether the bytes are a text of a language with Cyrillic letters in an encoding. */
	static boolean isLikely(byte[] bytes, Charset charset) {
		return Count.of(bytes, charset).isLikely();
	}

	/** The encoding in which the bytes are a text of a language with Cyrillic letters; empty when there is none. */
	static Optional<Charset> of(byte[] bytes) {
		return ENCODINGS.stream().map(charset -> Count.of(bytes, charset)).filter(Count::isLikely)
				.max(Comparator.comparingInt(Count::score)).map(Count::charset);
	}
}
