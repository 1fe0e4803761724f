// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The words of generated texts: English function words are the most frequent ones, the rest only sounds like words. */
final class Vocabulary {

	private static final int SIZE = 40_000;
	private static final List<String> FREQUENT = List.of(("the of and to in a is for on that with by as at was it from are "
			+ "be has an were have its will had this which or but not he would his they their been who after more said "
			+ "also over about new other than into no her two she when there if year government minister talks people "
			+ "country we one first up out president could last week all may against between before some most under "
			+ "policy state states foreign security trade meeting support time officials war peace border nuclear "
			+ "sanctions economy market company police court party election parliament report statement million").split(" "));
	private static final String[] ONSETS = "b c d f g h l m n p r s t v w br cr dr fl gr pl pr st tr sh th ch".split(" ");
	private static final String[] VOWELS = "a e i o u ai ea io ou".split(" ");
	private static final String[] CODAS = { "", "", "", "n", "r", "s", "t", "l", "nd", "nt", "st", "ck", "m" };

	private final List<String> words;
	private final Zipf ranks = new Zipf(SIZE);

	/** @param random decides which words there are */
	Vocabulary(SplittableRandom random) {
		Set<String> distinct = new LinkedHashSet<>(FREQUENT);
		while (distinct.size() < SIZE) {
			distinct.add(invented(random, 1 + random.nextInt(3)));
		}
		words = new ArrayList<>(distinct);
	}

	/** A word, in lower case. */
	String word(SplittableRandom random) {
		return words.get(ranks.next(random));
	}

	/** A name of that many syllables at most. */
	static String name(SplittableRandom random, int syllables) {
		String word = invented(random, Math.max(2, syllables));
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private static String invented(SplittableRandom random, int syllables) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < syllables; i++) {
			word.append(any(ONSETS, random)).append(any(VOWELS, random)).append(any(CODAS, random));
		}
		return word.toString();
	}

	private static String any(String[] of, SplittableRandom random) {
		return of[random.nextInt(of.length)];
	}
}
