// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes versions of texts as outlets do: some of the end cut off, a line put before and behind, some words changed. */
public final class Versions {

	private static final int ONE_IN = 10;
	private static final int REMEMBERED = 500;
	private static final double MOST_CUT = 0.35;
	private static final int WORDS_A_CHANGE = 60;

	private final SplittableRandom random;
	private final List<String> texts = new ArrayList<>();

	/** @param random decides what is changed */
	public Versions(SplittableRandom random) {
		this.random = random;
	}

	/** The text, or in one of ten cases a version of one that was given before. */
	String next(String text) {
		if (!texts.isEmpty() && random.nextInt(ONE_IN) == 0) {
			return version(texts.get(random.nextInt(texts.size())));
		}
		if (texts.size() < REMEMBERED) {
			texts.add(text);
		} else {
			texts.set(random.nextInt(REMEMBERED), text);
		}
		return text;
	}

	/** What an outlet makes of a text. */
	public String version(String text) {
		List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
		int kept = (int) (words.size() * (1 - random.nextDouble(MOST_CUT)));
		List<String> printed = words.subList(0, kept);
		for (int i = random.nextInt(WORDS_A_CHANGE); i < printed.size(); i += 1 + random.nextInt(2 * WORDS_A_CHANGE)) {
			printed.set(i, "changed" + random.nextInt(1_000_000));
		}
		return "By our staff, number " + random.nextInt(1_000_000) + ".\n" + String.join(" ", printed) + "\nMore on page "
				+ random.nextInt(100);
	}
}
