// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.pressmark.model.text.FormerWords;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/**
 * Two texts laid beside each other word by word, with as few words as possible that only one of them has (E. Myers, "An
 * O(ND) Difference Algorithm and Its Variations", 1986). A few words that both have amid larger differences are there by
 * chance, such as "the", and count as different (the semantic cleanup of N. Fraser, "Diff Strategies", 2006). Letter case
 * and signs count, spaces and line breaks don't. Words that moved are gone in one place and new in another. Immutable.
 */
public final class Comparison {

	/** So many tokens in a row that both texts have are there for a reason. */
	private static final int NOT_BY_CHANCE = 4;

	/**
	 * Tokens that stand in each other's place; ends exclusive.
	 *
	 * @param changed how many of them really differ
	 */
	private record Edit(int leftBegin, int leftEnd, int rightBegin, int rightEnd, int changed) {

		boolean isOneToOne() {
			return leftEnd - leftBegin == rightEnd - rightBegin;
		}

		Edit upTo(Edit later) {
			return new Edit(leftBegin, later.leftEnd, rightBegin, later.rightEnd, changed + later.changed);
		}
	}

	private final Tokens left;
	private final Tokens right;
	private final int rightLength;
	private final List<Edit> edits;
	private final List<Difference> differences;
	/** For each token of the left text the one of the right text that it is, or -1. */
	private final int[] partners;

	private Comparison(String leftText, String rightText) {
		left = Tokens.of(leftText);
		right = Tokens.of(rightText);
		rightLength = rightText.length();
		edits = withoutChance(findEdits());
		partners = partners();
		differences = edits.stream().map(edit -> difference(edit, leftText.length(), rightText.length())).toList();
	}

	/** Compares two texts. Takes long for long texts that have little in common. */
	public static Comparison of(String left, String right) {
		return new Comparison(left, right);
	}

	/** What differs, in the order of the texts; empty if they say the same. */
	public List<Difference> differences() {
		return differences;
	}

	/**
	 * Where words of the left text are in the right one: only if they are there in just these letters, all in a row, and
	 * at the place that belongs to theirs.
	 *
	 * @param begin offset of their first UTF-16 unit in the left text
	 * @param end offset behind their last unit
	 * @return begin and end in the right text; spaces around the words are left out
	 */
	public Optional<int[]> inRight(int begin, int end) {
		int first = firstEndingBehind(begin);
		int last = lastBeginningBefore(end);
		if (first > last || !isAligned(first, last)) {
			return Optional.empty();
		}
		int rightBegin = right.begin(partners[first]) + Math.max(0, begin - left.begin(first));
		int rightEnd = right.end(partners[last]) - Math.max(0, left.end(last) - end);
		return Optional.of(new int[] { rightBegin, rightEnd });
	}

	/** Whether not one of these words of the left text is at its place in the right one. */
	public boolean isGone(int begin, int end) {
		int last = lastBeginningBefore(end);
		for (int i = firstEndingBehind(begin); i <= last; i++) {
			if (partners[i] >= 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * What stands in the right text in place of words of the left one: the words themselves, or what they were replaced
	 * by. A word is replaced by the one of which it was a slip, if there is such a one; else, where as many words replace
	 * others, each replaces one.
	 *
	 * @param begin offset of their first UTF-16 unit in the left text
	 * @param end offset behind their last unit
	 * @return begin and end in the right text; both the same where nothing stands in their place
	 */
	public int[] placeInRight(int begin, int end) {
		int first = firstEndingBehind(begin);
		int last = lastBeginningBefore(end);
		int rightBegin = first < left.size() ? beginInRight(first, begin) : rightLength;
		int rightEnd = last >= 0 ? endInRight(last, end) : 0;
		return new int[] { rightBegin, first > last ? rightBegin : Math.max(rightBegin, rightEnd) };
	}

	private int beginInRight(int token, int offset) {
		if (partners[token] >= 0) {
			return right.begin(partners[token]) + Math.max(0, offset - left.begin(token));
		}
		Edit edit = editOf(token);
		int index = replacing(edit, token).orElse(edit.rightBegin);
		return index < right.size() ? right.begin(index) : rightLength;
	}

	private int endInRight(int token, int offset) {
		if (partners[token] >= 0) {
			return right.end(partners[token]) - Math.max(0, left.end(token) - offset);
		}
		Edit edit = editOf(token);
		int index = replacing(edit, token).orElse(edit.rightEnd - 1);
		return index >= 0 ? right.end(index) : 0;
	}

	/** Which one token stands for another, if it is one. */
	private OptionalInt replacing(Edit edit, int token) {
		OptionalInt corrected = IntStream.range(edit.rightBegin, edit.rightEnd)
				.filter(index -> isCorrected(edit, token, right.folded(index))).findFirst();
		return corrected.isPresent() || !edit.isOneToOne() ? corrected
				: OptionalInt.of(edit.rightBegin + token - edit.leftBegin);
	}

	/** Whether a word stands for another, or for what a space had parted from it. */
	private boolean isCorrected(Edit edit, int token, String other) {
		String word = left.folded(token);
		return FormerWords.isSlip(word, other)
				|| token + 1 < edit.leftEnd && other.equals(word + left.folded(token + 1))
				|| token > edit.leftBegin && other.equals(left.folded(token - 1) + word);
	}

	private Edit editOf(int token) {
		return edits.stream().filter(edit -> edit.leftBegin <= token && token < edit.leftEnd).findFirst().orElseThrow();
	}

	private boolean isAligned(int first, int last) {
		for (int i = first; i <= last; i++) {
			if (partners[i] < 0 || partners[i] != partners[first] + i - first) {
				return false;
			}
		}
		return true;
	}

	private int firstEndingBehind(int offset) {
		int low = 0;
		int high = left.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (left.end(middle) > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	private int lastBeginningBefore(int offset) {
		int low = 0;
		int high = left.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (left.begin(middle) < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	/** What both texts begin and end with need not be compared. */
	private List<Edit> findEdits() {
		Map<String, Integer> numbers = new HashMap<>();
		List<Integer> before = left.numbers(numbers);
		List<Integer> after = right.numbers(numbers);
		int shorter = Math.min(before.size(), after.size());
		int same = 0;
		while (same < shorter && before.get(same).equals(after.get(same))) {
			same++;
		}
		int sameAtEnd = 0;
		while (sameAtEnd < shorter - same
				&& before.get(before.size() - 1 - sameAtEnd).equals(after.get(after.size() - 1 - sameAtEnd))) {
			sameAtEnd++;
		}
		List<Edit> found = new ArrayList<>();
		for (Change change : new MyersDiffWithLinearSpace<Integer>().computeDiff(
				before.subList(same, before.size() - sameAtEnd), after.subList(same, after.size() - sameAtEnd), null)) {
			found.add(new Edit(same + change.startOriginal, same + change.endOriginal, same + change.startRevised,
					same + change.endRevised,
					Math.max(change.endOriginal - change.startOriginal, change.endRevised - change.startRevised)));
		}
		return found;
	}

	private static List<Edit> withoutChance(List<Edit> found) {
		List<Edit> kept = new ArrayList<>();
		for (Edit edit : found) {
			Edit merged = edit;
			while (!kept.isEmpty() && isByChance(kept.getLast(), merged)) {
				merged = kept.removeLast().upTo(merged);
			}
			kept.add(merged);
		}
		return kept;
	}

	private static boolean isByChance(Edit before, Edit after) {
		int same = after.leftBegin - before.leftEnd;
		return same < NOT_BY_CHANCE && same < before.changed && same < after.changed;
	}

	private int[] partners() {
		int[] found = new int[left.size()];
		Arrays.fill(found, -1);
		int leftAt = 0;
		int rightAt = 0;
		for (Edit edit : edits) {
			pair(found, leftAt, edit.leftBegin, rightAt);
			leftAt = edit.leftEnd;
			rightAt = edit.rightEnd;
		}
		pair(found, leftAt, left.size(), rightAt);
		return found;
	}

	private static void pair(int[] found, int from, int to, int rightFrom) {
		for (int i = from; i < to; i++) {
			found[i] = rightFrom + i - from;
		}
	}

	private Difference difference(Edit edit, int leftLength, int rightLength) {
		return new Difference(begin(left, edit.leftBegin, edit.leftEnd, leftLength),
				end(left, edit.leftBegin, edit.leftEnd, leftLength), begin(right, edit.rightBegin, edit.rightEnd, rightLength),
				end(right, edit.rightBegin, edit.rightEnd, rightLength));
	}

	private static int begin(Tokens tokens, int from, int to, int length) {
		return from < tokens.size() ? tokens.begin(from) : end(tokens, from, to, length);
	}

	/** Nothing is between two tokens: before the later one. */
	private static int end(Tokens tokens, int from, int to, int length) {
		if (to > from) {
			return tokens.end(to - 1);
		}
		return from < tokens.size() ? tokens.begin(from) : length;
	}
}
