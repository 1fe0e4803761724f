// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where to break the lines of a text that are so long that a widget, which lays a line out as a whole, would take
 * seconds for them: behind a sentence if there is one not far before the limit, or else behind a blank, or else
 * between two characters as people see them.
 */
final class LongLines {

	/** How long a line may be that is shown as it is; some paragraphs are. */
	static final int LIMIT = 4000;
	/** How far before the limit a better place is looked for. */
	private static final int BEFORE = 1000;
	/** Characters as people see them are shorter; what is not, as nobody writes it, is broken anywhere. */
	private static final int CLUSTER = 100;

	private LongLines() {
	}

	/** The offsets before which a line is to be broken, ascending. */
	static IntStream breaks(String text) {
		IntStream.Builder breaks = IntStream.builder();
		for (int begin = 0; begin < text.length();) {
			int feed = text.indexOf('\n', begin);
			int end = feed < 0 ? text.length() : feed;
			while (end - begin > LIMIT) {
				begin = breakAt(text, begin + LIMIT);
				breaks.add(begin);
			}
			begin = end + 1;
		}
		return breaks.build();
	}

	private static int breakAt(String text, int limit) {
		int blank = -1;
		for (int at = limit; at > limit - BEFORE; at--) {
			if (Character.isWhitespace(text.charAt(at - 1))) {
				if (endsSentence(text.charAt(at - 2))) {
					return at;
				}
				blank = Math.max(blank, at);
			}
		}
		return blank > 0 ? blank : betweenCharacters(text, limit);
	}

	private static boolean endsSentence(char unit) {
		return unit == '.' || unit == '!' || unit == '?' || unit == '\u2026' || unit == '\u061f' || unit == '\u06d4';
	}

	private static int betweenCharacters(String text, int limit) {
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text.substring(limit - CLUSTER, Math.min(text.length(), limit + 2)));
		int at = characters.isBoundary(CLUSTER) ? CLUSTER : characters.preceding(CLUSTER);
		return limit - CLUSTER + (at > 0 ? at : CLUSTER);
	}
}
