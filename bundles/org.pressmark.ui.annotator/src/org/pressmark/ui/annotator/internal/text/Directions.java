// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.pressmark.analysis.TextSpan;

/**
 * Which way words run: a paragraph as its first letter does (rules P2 and P3 of Unicode Standard Annex 9, the
 * bidirectional algorithm), and within it what the algorithm makes of letters of the other direction.
 */
public final class Directions {

	/** ISO 15924: the scripts in use whose words run from right to left. */
	private static final Set<String> RIGHT_TO_LEFT = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"); //-NLS-1$ //-NLS-2$ //-NLS-3$ //-NLS-4$ //-NLS-5$ //-NLS-6$ //-NLS-7$
	/** ISO 639: languages that are written in these unless their tag says otherwise. */
	private static final Set<String> LANGUAGES = Set.of("ar", "arz", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"); //-NLS-1$ //-NLS-2$ //-NLS-3$ //-NLS-4$ //-NLS-5$ //-NLS-6$ //-NLS-7$ //-NLS-8$ //-NLS-9$ //-NLS-10$ //-NLS-11$

	/**
	 * Letters that follow each other on a row as they do in the text.
	 *
	 * @param range where they are in the paragraph
	 * @param rightToLeft whether the first one is the rightmost
	 */
	public record Run(TextSpan range, boolean rightToLeft) {

		/** The unit that is farthest to the left of some in this run. */
		public int leftmost(TextSpan part) {
			return rightToLeft ? part.end() - 1 : part.begin();
		}
	}

	private Directions() {
	}

	/** Whether a paragraph runs from right to left; empty when it has no letter that tells. */
	public static Optional<Boolean> rightToLeft(String paragraph) {
		for (int at = 0; at < paragraph.length();) {
			int letter = paragraph.codePointAt(at);
			switch (Character.getDirectionality(letter)) {
			case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
				return Optional.of(false);
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
				return Optional.of(true);
			default:
				at += Character.charCount(letter);
			}
		}
		return Optional.empty();
	}

	/** Whether what is written in a language runs from right to left; not if it is unknown. */
	public static boolean rightToLeft(Optional<Locale> language) {
		return language.filter(tag -> tag.getScript().isEmpty() ? LANGUAGES.contains(tag.getLanguage())
				: RIGHT_TO_LEFT.contains(tag.getScript())).isPresent();
	}

	/** Whether all of a paragraph stands in one piece, the first unit on the left. */
	public static boolean isPlain(String paragraph, boolean rightToLeft) {
		char[] units = paragraph.toCharArray();
		return !rightToLeft && !Bidi.requiresBidi(units, 0, units.length);
	}

	/**
	 * The runs of one direction on a row, from the left to the right.
	 *
	 * @param paragraph all of its words, which decide on each other's direction
	 * @param rightToLeft whether the paragraph runs so
	 * @param row its offsets in the paragraph, not empty
	 */
	public static List<Run> runs(String paragraph, boolean rightToLeft, TextSpan row) {
		Bidi bidi = new Bidi(paragraph, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT)
				.createLineBidi(row.begin(), row.end());
		int count = bidi.getRunCount();
		Run[] runs = new Run[count];
		byte[] levels = new byte[count];
		for (int i = 0; i < count; i++) {
			levels[i] = (byte) bidi.getRunLevel(i);
			runs[i] = new Run(new TextSpan(row.begin() + bidi.getRunStart(i), row.begin() + bidi.getRunLimit(i)),
					levels[i] % 2 == 1);
		}
		Bidi.reorderVisually(levels, 0, runs, 0, count);
		return List.of(runs);
	}
}
