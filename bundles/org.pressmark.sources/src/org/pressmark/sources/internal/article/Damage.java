// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.Warning;
import org.pressmark.sources.internal.Messages;

/** Tells when characters of a text could not be read, or were damaged before it came here. */
public final class Damage {

	private static final char REPLACEMENT = '\uFFFD';
	/** What the first bytes of characters in UTF-8 are in windows-1252, that of many Latin and Cyrillic letters and quotation marks. */
	private static final String LEADS = "\u00C2\u00C3\u00C4\u00C5\u00CE\u00CF\u00D0\u00D1\u00D8\u00D9\u00E2";
	/** What the bytes behind them are there, beside U+0080 to U+00BF. */
	private static final String FOLLOWING = "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
			+ "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";
	private static final int FEWEST_TWICE = 3;

	private Damage() {
	}

	/**
	 * The warning.
	 *
	 * @param text as it was decoded
	 * @return how many characters are damaged; empty when none is
	 */
	public static Optional<Warning> warning(String text) {
		if (text.indexOf(REPLACEMENT) < 0) {
			return isEncodedTwice(text) ? Optional.of(new Warning(Warning.Kind.DAMAGED, Messages.damaged_twice)) : Optional.empty();
		}
		long damaged = text.chars().filter(c -> c == REPLACEMENT).count();
		return Optional.of(new Warning(Warning.Kind.DAMAGED,
				damaged == 1 ? Messages.damaged_one : NLS.bind(Messages.damaged_many, damaged)));
	}

	/** Whether most letters beyond ASCII are two or three signs that are one in UTF-8, which was taken for another encoding. */
	private static boolean isEncodedTwice(String text) {
		if (text.indexOf('\u00C3') < 0 && text.indexOf('\u00D0') < 0 && text.indexOf('\u00E2') < 0) {
			return false;
		}
		int pairs = 0;
		int letters = 0;
		for (int i = 0; i + 1 < text.length(); i++) {
			if (text.charAt(i) > 0x7F && Character.isLetter(text.charAt(i))) {
				boolean pair = LEADS.indexOf(text.charAt(i)) >= 0 && follows(text.charAt(i + 1));
				pairs += pair ? 1 : 0;
				letters++;
				i += pair ? 1 : 0;
			}
		}
		return pairs >= FEWEST_TWICE && pairs * 2 > letters;
	}

	private static boolean follows(char c) {
		return c >= 0x80 && c <= 0xBF || FOLLOWING.indexOf(c) >= 0;
	}
}
