// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How like an extracted text is to the labelled one, as the authors of the article-extraction-benchmark score it: by
 * the runs of four words that both have.
 *
 * @param precision how much of the extracted is labelled, from 0 to 1
 * @param recall    how much of the labelled is extracted, from 0 to 1
 * @param exact     whether both have the same words in the same order
 */
record BodyScore(double precision, double recall, boolean exact) {

	private static final int RUN = 4;
	/** What is {@code \w} in Python. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

	static BodyScore of(String extracted, String labelled) {
		List<String> ours = words(extracted);
		List<String> theirs = words(labelled);
		Map<List<String>, Integer> predicted = runs(ours);
		Map<List<String>, Integer> wanted = runs(theirs);
		int common = predicted.entrySet().stream()
				.mapToInt(run -> Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0))).sum();
		return new BodyScore(share(common, total(predicted), total(wanted)),
				share(common, total(wanted), total(predicted)), ours.equals(theirs));
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	private static Map<List<String>, Integer> runs(List<String> words) {
		Map<List<String>, Integer> runs = new HashMap<>();
		if (words.isEmpty()) {
			return runs;
		}
		for (int i = 0; i <= Math.max(0, words.size() - RUN); i++) {
			runs.merge(new ArrayList<>(words.subList(i, Math.min(words.size(), i + RUN))), 1, Integer::sum);
		}
		return runs;
	}

	private static int total(Map<List<String>, Integer> runs) {
		return runs.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Nothing of nothing is all of it. */
	private static double share(int common, int all, int other) {
		if (all == 0) {
			return other == 0 ? 1 : 0;
		}
		return (double) common / all;
	}

	/** The harmonic mean of both. */
	double f1() {
		return f1(precision, recall);
	}

	/** The harmonic mean of both. */
	static double f1(double precision, double recall) {
		return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
	}
}
