// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.versions;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.pressmark.model.text.Folding;
import org.pressmark.model.text.WordRanges;

/**
 * What two texts are compared by: the words of a text and, one by one, the visible characters between them, for a
 * quotation mark that is gone is a difference. Spaces and line breaks, which each outlet sets as it likes, are left out.
 */
final class Tokens {

	private final String text;
	private final List<int[]> ranges = new ArrayList<>();
	/** Filled in as it is asked for. */
	private String[] folded;

	private Tokens(String text) {
		this.text = text;
	}

	static Tokens of(String text) {
		Tokens tokens = new Tokens(text);
		WordRanges words = WordRanges.of(text);
		int at = 0;
		for (int i = 0; i < words.size(); i++) {
			tokens.addSigns(at, words.begin(i));
			at = words.end(i);
			tokens.add(words.begin(i), at);
		}
		tokens.addSigns(at, text.length());
		return tokens;
	}

	int size() {
		return ranges.size();
	}

	int begin(int index) {
		return ranges.get(index)[0];
	}

	int end(int index) {
		return ranges.get(index)[1];
	}

	/** A token without regard to letter case and accents. */
	String folded(int index) {
		if (folded == null) {
			folded = new String[ranges.size()];
		}
		if (folded[index] == null) {
			folded[index] = Folding.of(text.substring(begin(index), end(index)));
		}
		return folded[index];
	}

	/**
	 * A number for each token, the same for the same letters.
	 *
	 * @param numbers those that were given already; is added to
	 */
	List<Integer> numbers(Map<String, Integer> numbers) {
		List<Integer> all = new ArrayList<>(ranges.size());
		for (int[] range : ranges) {
			all.add(numbers.computeIfAbsent(text.substring(range[0], range[1]), token -> numbers.size()));
		}
		return all;
	}

	/** Signs as a reader sees them: an emoji of several characters is one. */
	private void addSigns(int begin, int end) {
		String between = text.substring(begin, end);
		if (between.isBlank()) {
			return;
		}
		BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
		signs.setText(between);
		int from = signs.first();
		for (int to = signs.next(); to != BreakIterator.DONE; to = signs.next()) {
			if (!between.substring(from, to).isBlank()) {
				add(begin + from, begin + to);
			}
			from = to;
		}
	}

	private void add(int begin, int end) {
		ranges.add(new int[] { begin, end });
	}
}
