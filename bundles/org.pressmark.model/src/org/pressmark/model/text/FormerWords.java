// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.Annotation;

/** What a correction of the text left of the words that an annotation was on. */
public final class FormerWords {

	/** In words shorter than these no letter may be exchanged: "Iran" is no slip for "Iraq". */
	private static final int SHORTEST_SLIPPED = 5;
	/** Words shorter than these have to be the same: "of" is no slip for "off". */
	private static final int SHORTEST_INCOMPLETE = 3;
	/** As long as a name is that stands for the whole: "Raab" of "Dominic Raab", but not "the" of "the North". */
	private static final int SHORTEST_LEFT = 4;
	/** With more words than these, slips are not looked for: each would be compared with each. */
	private static final int MOST_SLIPPED = 1000;

	private FormerWords() {
	}

	/**
	 * Whether the words are gone, so that what stands there now says nothing of what was annotated: of their letters,
	 * less than a third are in words that stand there, or less than half and not four. Letter case and accents make no other
	 * word, nor do slips as {@link #isSlip} knows them, nor a space within a word that was put in or taken out.
	 *
	 * @param former the words that an annotation was on
	 * @param now those on which it is
	 */
	public static boolean areGone(String former, String now) {
		List<String> wanted = words(former);
		if (wanted.isEmpty()) {
			return !former.strip().equals(now.strip());
		}
		int all = length(wanted);
		List<String> there = words(now);
		List<String> missing = without(wanted, there);
		List<String> others = without(there, wanted);
		boolean isMuch = missing.size() > MOST_SLIPPED || others.size() > MOST_SLIPPED;
		int left = all - (isMuch ? length(missing) : length(notSlipped(missing, others)));
		return left * 2 < all && (left * 3 < all || left < SHORTEST_LEFT);
	}

	/** Whether an annotation of an article has lost its words, and nobody has decided yet what becomes of it. */
	public static boolean areLost(Annotation annotation) {
		return annotation.getFormerWords() != null && areLost(annotation, annotation.getArticle().getText());
	}

	/**
	 * The same of an annotation that need not be in its article.
	 *
	 * @param text the article's
	 */
	public static boolean areLost(Annotation annotation, String text) {
		return annotation.getFormerWords() != null
				&& areGone(annotation.getFormerWords(), text.substring(annotation.getBegin(), annotation.getEnd()));
	}

	private static List<String> words(String text) {
		WordRanges ranges = WordRanges.of(text);
		List<String> words = new ArrayList<>(ranges.size());
		for (int i = 0; i < ranges.size(); i++) {
			words.add(Folding.of(text.substring(ranges.begin(i), ranges.end(i))));
		}
		return words;
	}

	/** Those of the words that are not among the others, each of which stands for one. */
	private static List<String> without(List<String> words, List<String> others) {
		Map<String, Integer> left = new HashMap<>();
		others.forEach(word -> left.merge(word, 1, Integer::sum));
		return words.stream().filter(word -> left.merge(word, -1, Integer::sum) < 0).toList();
	}

	private static int length(List<String> words) {
		return words.stream().mapToInt(String::length).sum();
	}

	private static List<String> notSlipped(List<String> missing, List<String> others) {
		String parted = String.join("", missing);
		String joined = String.join("", others);
		if (isSame(parted, joined) || others.stream().anyMatch(other -> isSame(parted, other))) {
			return List.of();
		}
		return missing.stream()
				.filter(word -> !isSame(word, joined) && others.stream().noneMatch(other -> isSlip(word, other))).toList();
	}

	private static boolean isSame(String word, String other) {
		return word.equals(other) || isSlip(word, other);
	}

	/**
	 * Whether a word is another one but for a slip: one letter put in or left out in a word of three, or exchanged in one of
	 * five; two next to each other put in or left out in a word of five, or exchanged in one of eight.
	 *
	 * @param word without regard to letter case and accents, as {@link Folding} has it
	 * @param other likewise
	 */
	public static boolean isSlip(String word, String other) {
		int shorter = Math.min(word.length(), other.length());
		int longer = Math.max(word.length(), other.length());
		if (shorter < SHORTEST_INCOMPLETE || longer - shorter > 2) {
			return false;
		}
		TextDifference difference = TextDifference.between(word, other);
		int units = Math.max(difference.endBefore(), difference.endAfter()) - difference.begin();
		boolean isIncomplete = Math.min(difference.endBefore(), difference.endAfter()) == difference.begin();
		int needed = isIncomplete ? SHORTEST_INCOMPLETE : SHORTEST_SLIPPED;
		return units <= 1 && shorter >= needed || units == 2 && shorter >= SHORTEST_SLIPPED
				&& (isIncomplete || longer >= SHORTEST_SLIPPED + 3);
	}
}
