// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.util.Arrays;

/**
 * The set of all runs of a few words that follow each other in a text (A. Broder, "On the resemblance and containment of
 * documents", 1997; J. Leskovec, A. Rajaraman, J. Ullman, "Mining of Massive Datasets", chapter 3.2). Texts that have
 * many of them in common tell the same in the same words, in whichever order their paragraphs stand. Letter case, signs
 * and spaces do not count. Immutable.
 * <p>
 * A run is of {@value #WORDS} words. Shorter ones are had in common by all that is written about a subject, of longer
 * ones a single changed word spoils too many: as it is, a changed word spoils {@value #WORDS} of them.
 * Where a script does not set words apart, two characters count as a word. A text of fewer words has one run, all of it.
 */
public final class Shingles {

	/** How many words a run is of. */
	public static final int WORDS = 4;

	/** What a word weighs where a character of an unseparated script weighs one. */
	private static final int WORD_WEIGHT = 2;
	private static final int WEIGHT = WORDS * WORD_WEIGHT;

	/** Hashes of the runs, ascending, each once. Two runs of the same hash are one in 2^64. */
	private final long[] hashes;

	private Shingles(long[] hashes) {
		this.hashes = hashes;
	}

	/** The runs of words of a text. */
	public static Shingles of(String text) {
		Words words = Words.of(text);
		long[] found = new long[words.size()];
		int count = 0;
		for (int begin = 0; begin < words.size(); begin++) {
			int end = end(words, begin);
			if (end < 0 && count > 0) {
				break;
			}
			found[count] = hash(words, begin, end < 0 ? words.size() : end);
			count++;
			if (end < 0) {
				break;
			}
		}
		Arrays.sort(found, 0, count);
		return new Shingles(distinct(found, count));
	}

	/** Whether there is not one word. */
	public boolean isEmpty() {
		return hashes.length == 0;
	}

	/** How many different runs there are. */
	public int size() {
		return hashes.length;
	}

	/**
	 * How much two texts have in common: the number of runs that both have, divided by the number of those that one of them
	 * has (P. Jaccard, 1901).
	 *
	 * @return from 0, nothing, to 1, all; 0 also if neither has a word
	 */
	public double similarity(Shingles other) {
		int common = common(other);
		int all = hashes.length + other.hashes.length - common;
		return all == 0 ? 0 : (double) common / all;
	}

	/** How many runs both have. */
	int common(Shingles other) {
		return Hashing.common(hashes, other.hashes);
	}

	long hash(int index) {
		return hashes[index];
	}

	/** Behind the last word of the run, or -1 if the text ends before. */
	private static int end(Words words, int begin) {
		int weight = 0;
		for (int i = begin; i < words.size(); i++) {
			weight += words.isCharacter(i) ? 1 : WORD_WEIGHT;
			if (weight >= WEIGHT) {
				return i + 1;
			}
		}
		return -1;
	}

	private static long hash(Words words, int begin, int end) {
		long hash = 0;
		for (int i = begin; i < end; i++) {
			hash = Hashing.mix(hash + words.hash(i));
		}
		return hash;
	}

	private static long[] distinct(long[] sorted, int count) {
		int distinct = 0;
		for (int i = 0; i < count; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				sorted[distinct] = sorted[i];
				distinct++;
			}
		}
		return Arrays.copyOf(sorted, distinct);
	}
}
