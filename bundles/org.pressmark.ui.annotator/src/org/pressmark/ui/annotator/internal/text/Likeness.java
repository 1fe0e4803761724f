// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.ui.choosing.Names;

/**
 * Whether two texts may be about the same, by the distinctive words that they share. Words that are in every text, and
 * very short ones unless they have a digit, are not distinctive.
 */
public final class Likeness {

	private static final int MIN_SHARED = 2;
	private static final int MIN_LATIN = 3;
	private static final Set<String> COMMON = Set.of(("about after again against all also among and any are because been "
			+ "before being between both but can could day days did does during each few first for from further had has "
			+ "have having her here hers him his how into its just last many may month more most much must new next nor "
			+ "not now off one only other our out over own said same say says shall she should since some such than that "
			+ "the their them then there these they this those through today too two under until upon very was week were "
			+ "what when where which while who whom whose why will with without would year years yesterday yet you your")
			.split(" "));

	private Likeness() {
	}

	/**
	 * Whether words resemble a title: they share two distinctive words that are at least half of those of the one that
	 * has fewer, or the words have all that the title has.
	 */
	public static boolean resemble(String title, String words) {
		Set<String> wanted = distinctive(title);
		int shared = shared(title, words);
		int fewer = Math.min(wanted.size(), distinctive(words).size());
		return shared > 0 && (shared == wanted.size() || shared >= MIN_SHARED && 2 * shared >= fewer);
	}

	/** How many distinctive words they share. */
	public static int shared(String one, String other) {
		Set<String> words = distinctive(one);
		words.retainAll(distinctive(other));
		return words.size();
	}

	private static Set<String> distinctive(String text) {
		Set<String> words = new LinkedHashSet<>(List.of(Names.fold(text).split(" ")));
		words.removeIf(word -> word.isEmpty() || COMMON.contains(word) || isShort(word));
		return words;
	}

	/** A word of two syllables has two letters where letters are syllables. */
	private static boolean isShort(String word) {
		boolean plain = word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
		return plain ? word.length() < MIN_LATIN : word.codePointCount(0, word.length()) < 2;
	}
}
