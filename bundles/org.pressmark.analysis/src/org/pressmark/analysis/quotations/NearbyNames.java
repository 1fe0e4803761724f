// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.quotations;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;

import org.pressmark.analysis.TextSpan;

/** Which of the names near some words is likely that of who says them: people rather than others, the nearest first. */
public final class NearbyNames {

	/** How much nearer a person has to be than anything else to be less likely the speaker. */
	private static final int PERSON_ADVANTAGE = 4;

	/** How much nearer the next sentence has to be than the one before. */
	private static final int SENTENCE_ADVANTAGE = 20;

	private NearbyNames() {
	}

	/**
	 * The likeliest speaker first.
	 *
	 * @param words the words that are said, or the cue beside them
	 * @param endSentence whether another sentence begins behind them
	 * @param place where a name is
	 * @param isPerson whether it is that of a person
	 */
	public static <T> Comparator<T> likeliestFirst(TextSpan words, boolean endSentence, Function<T, TextSpan> place, Predicate<T> isPerson) {
		return Comparator.comparingInt(name -> words.distance(place.apply(name)) * (isPerson.test(name) ? 1 : PERSON_ADVANTAGE)
				* (endSentence && place.apply(name).begin() >= words.end() ? SENTENCE_ADVANTAGE : 1));
	}
}
