// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pressmark.model.similarity.ReportWord.Kind;

/** A sentence of a report: what it says, and the words into which that is put. Immutable. */
final class ReportSentence {

	private final List<ReportWord> words;
	private final long hash;
	/** Hashes of what a form has where others fill in something else, ascending. */
	private final long[] frame;

	/**
	 * @param words       its words in their order
	 * @param hasCapitals whether names can be told from other words by their capitals
	 */
	ReportSentence(List<ReportWord> words, boolean hasCapitals) {
		this.words = words;
		this.hash = words.stream().mapToLong(ReportSentence::hash).reduce(0, (all, word) -> Hashing.mix(all + word));
		this.frame = words.stream().filter(word -> word.kind() == Kind.OTHER || !hasCapitals && word.kind() == Kind.NAME)
				.mapToLong(ReportSentence::hash).sorted().distinct().toArray();
	}

	private static long hash(ReportWord word) {
		return word.text().chars().asLongStream()
				.reduce(Hashing.FNV_BASIS, (hash, unit) -> Hashing.fnv(hash, (char) unit));
	}

	int size() {
		return words.size();
	}

	/** What stands for its words: the same for the same sentence. */
	long hash() {
		return hash;
	}

	/** How much of their frames two sentences have in common, from 0 to 1 (L. R. Dice, Ecology 26(3), 1945). */
	double likeness(ReportSentence other) {
		int all = frame.length + other.frame.length;
		return all == 0 ? 0 : 2.0 * Hashing.common(frame, other.frame) / all;
	}

	/** What it says of that kind; the words of one name together. */
	Set<List<String>> facts(Kind kind) {
		Set<List<String>> facts = new HashSet<>();
		List<String> fact = new ArrayList<>();
		for (ReportWord word : words) {
			if (!fact.isEmpty() && !(word.joins() && word.kind() == kind)) {
				facts.add(List.copyOf(fact));
				fact.clear();
			}
			if (word.kind() == kind) {
				fact.add(word.text());
			}
		}
		if (!fact.isEmpty()) {
			facts.add(List.copyOf(fact));
		}
		return facts;
	}
}
