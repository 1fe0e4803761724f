// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.model.text.Folding;
import org.pressmark.model.text.WordRanges;

/**
 * The words of many titles, each the heavier the fewer titles have it, so that "the" counts for little in any language.
 * Titles are alike by their weighted Jaccard similarity: what the words weigh that both have, of what those weigh that either
 * has.
 */
final class TitleWords {

	private final List<Set<String>> titles = new ArrayList<>();
	private final Map<String, Integer> frequencies = new HashMap<>();
	private final Map<String, Double> weights = new HashMap<>();

	TitleWords(List<String> texts) {
		for (String text : texts) {
			Set<String> words = words(text);
			words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
			titles.add(words);
		}
	}

	private static Set<String> words(String title) {
		String folded = Folding.of(title);
		WordRanges ranges = WordRanges.of(folded);
		Set<String> words = new LinkedHashSet<>();
		for (int i = 0; i < ranges.size(); i++) {
			words.add(folded.substring(ranges.begin(i), ranges.end(i)));
		}
		return words;
	}

	boolean isSame(int one, int other) {
		return !titles.get(one).isEmpty() && titles.get(one).equals(titles.get(other));
	}

	double similarity(int one, int other) {
		double common = 0;
		double all = weight(titles.get(other));
		for (String word : titles.get(one)) {
			double weight = weight(word);
			if (titles.get(other).contains(word)) {
				common += weight;
			} else {
				all += weight;
			}
		}
		return all == 0 ? 0 : common / all;
	}

	/**
	 * The rarest words of a title. Of two titles that are at least as similar as said, both have one of these words in
	 * common: the principle of prefix filtering (S. Chaudhuri, V. Ganti, R. Kaushik: A primitive operator for similarity joins
	 * in data cleaning, ICDE 2006).
	 */
	List<String> telling(int title, double similarity) {
		List<String> words = new ArrayList<>(titles.get(title));
		words.sort(Comparator.comparing((String word) -> frequencies.get(word)).thenComparing(Comparator.naturalOrder()));
		double left = weight(titles.get(title));
		double enough = similarity * left;
		int count = 0;
		while (count < words.size() && left >= enough) {
			left -= weight(words.get(count));
			count++;
		}
		return words.subList(0, count);
	}

	private double weight(Set<String> words) {
		return words.stream().mapToDouble(this::weight).sum();
	}

	private double weight(String word) {
		return weights.computeIfAbsent(word, each -> Math.log1p((double) titles.size() / frequencies.get(each)));
	}
}
