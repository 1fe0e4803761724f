// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pressmark.model.names.Typos;
import org.pressmark.model.similarity.ReportWord.Kind;

/** A text as a sequence of sentences with what each of them says. Immutable. */
final class Report {

	/** So much of the beginning of a name stays when it is declined. */
	private static final double STEM = 0.7;
	/** In a shorter word, one other letter makes it another word. */
	private static final int LONG = 5;
	private static final double HALF = 0.5;

	private final List<List<ReportWord>> sentences;
	private final Set<String> words = new HashSet<>();
	private final List<String> names = new ArrayList<>();

	/** @param text paragraphs divided by line ends */
	Report(String text) {
		this.sentences = ReportReader.read(text);
		sentences.forEach(sentence -> sentence.forEach(this::add));
	}

	private void add(ReportWord word) {
		if (words.add(word.text()) && word.kind() == Kind.NAME) {
			names.add(word.text());
		}
	}

	/**
	 * How many words there are that could be names, for one word that there is: a twentieth to a fifth in most
	 * languages, a third in German, two where each character could be one.
	 */
	double namesShare() {
		double all = 0;
		double named = 0;
		for (List<ReportWord> sentence : sentences) {
			for (ReportWord word : sentence) {
				all += word.half() ? HALF : 1;
				named += word.kind() == Kind.NAME ? 1 : 0;
			}
		}
		return all == 0 ? 0 : named / all;
	}

	/** @param hasCapitals whether names can be told from other words by their capitals */
	List<ReportSentence> sentences(boolean hasCapitals) {
		return sentences.stream().map(sentence -> new ReportSentence(sentence, hasCapitals)).toList();
	}

	/** Whether it says that too, a name perhaps in another case or with a slip. */
	boolean says(Kind kind, List<String> fact) {
		return fact.stream().allMatch(word -> words.contains(word) || kind == Kind.NAME && isNamed(word));
	}

	private boolean isNamed(String word) {
		return word.length() >= LONG && names.stream().anyMatch(name -> isDeclined(word, name)
				|| name.length() >= LONG && Typos.isAtMostOne(word, name));
	}

	private static boolean isDeclined(String one, String other) {
		int same = 0;
		while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		return same >= STEM * Math.max(one.length(), other.length());
	}
}
