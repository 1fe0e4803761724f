// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.internal.Messages;
import org.pressmark.analysis.quotations.QuotedWords;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.text.Lines;
import org.pressmark.model.text.WordRanges;

/**
 * Words between quotation marks. Who says them stands in the words before or behind, in the same sentence; of a second
 * quotation behind these, it is the same person. Few words without a cue are not said, but meant otherwise: a "tax".
 */
final class DirectSpeech {

	private static final double ATTRIBUTED = 0.8;
	private static final double MEANT = 0.6;
	private static final double CUE_ALONE = 0.55;
	private static final double ALONE = 0.4;
	private static final int FEWEST_WORDS = 3;
	private static final int FEWEST_ALONE = 6;
	/** "from", "with" may have small letters in a title. */
	private static final int SHORTEST_IN_TITLES = 5;
	private static final int FEWEST_IN_TITLES = 2;
	/** What is further away is about something else. */
	private static final int AROUND = 160;
	private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f\u061f";
	private static final String INNER_ENDS = ENDS + ",\uff0c";

	private final String text;
	private final Optional<Speech> speech;
	private final List<Suggestion> found = new ArrayList<>();

	/** @param speech empty where a language has no words for it */
	DirectSpeech(String text, Optional<Speech> speech) {
		this.text = text;
		this.speech = speech;
	}

	/** What a speaker is found by. */
	private record Attribution(Optional<SuggestedEntity> speaker, Optional<String> cue, double confidence, String reason) {

		/** Of other words of the same speaker. */
		Attribution again() {
			return new Attribution(speaker, Optional.empty(), Math.min(confidence, MEANT), reason);
		}
	}

	List<Suggestion> find() {
		for (int begin = 0; begin < text.length(); begin = Lines.end(text, begin) + 1) {
			line(begin, Lines.end(text, begin));
		}
		return found;
	}

	private void line(int begin, int end) {
		List<TextSpan> quoted = new ArrayList<>(QuotedWords.in(text, begin, end));
		open(begin, end).ifPresent(quoted::add);
		Optional<Attribution> before = Optional.empty();
		for (int i = 0; i < quoted.size(); i++) {
			TextSpan words = quoted.get(i);
			TextSpan ahead = ahead(words, i == 0 ? begin : quoted.get(i - 1).end() + 1);
			TextSpan behind = behind(words, i + 1 == quoted.size() ? end : quoted.get(i + 1).begin() - 1);
			Optional<Attribution> same = ahead.of(text).isBlank() ? before.map(Attribution::again) : Optional.empty();
			Optional<Attribution> here = attribution(words, behind, ahead).or(() -> same);
			if (isSaid(words, here.isPresent())) {
				add(words, here);
			}
			before = here;
		}
	}

	/** A quotation of several paragraphs has a mark at the beginning of each, and one that ends it behind the last. */
	private Optional<TextSpan> open(int begin, int end) {
		boolean goesOn = end + 1 < text.length() && begin < end && text.charAt(begin) == text.charAt(end + 1)
				&& text.charAt(begin) != '"' && QuotedWords.opens(text, begin, end);
		return goesOn && QuotedWords.in(text, begin, end).stream().noneMatch(span -> span.begin() == begin + 1)
				? Optional.of(new TextSpan(begin + 1, end)) : Optional.empty();
	}

	private void add(TextSpan words, Optional<Attribution> attribution) {
		SuggestedMark mark = new SuggestedMark.Quotation(attribution.flatMap(Attribution::speaker),
				attribution.flatMap(Attribution::cue), QuotationMode.DIRECT);
		found.add(new Suggestion(QuotedWords.said(text, words), mark, attribution.map(Attribution::confidence).orElse(ALONE),
				attribution.map(Attribution::reason).orElse(Messages.quotation_marks)));
	}

	private boolean isSaid(TextSpan words, boolean isAttributed) {
		String quoted = words.of(text);
		WordRanges ranges = WordRanges.of(quoted);
		int count = ranges.size();
		boolean isSentence = count > 0 && INNER_ENDS.indexOf(text.charAt(words.end() - 1)) >= 0;
		boolean isEnough = isSentence && isAttributed || count >= (isAttributed ? FEWEST_WORDS : FEWEST_ALONE);
		return isEnough && !isTitle(quoted, ranges);
	}

	/** Whether all but small words begin with a capital letter, as those of a book or an article do: nobody says them. */
	private static boolean isTitle(String quoted, WordRanges words) {
		int capitals = 0;
		for (int i = 0; i < words.size(); i++) {
			String word = quoted.substring(words.begin(i), words.end(i));
			if (word.length() >= SHORTEST_IN_TITLES) {
				if (!Character.isUpperCase(word.charAt(0))) {
					return false;
				}
				// Not of those that are capitals throughout: somebody may shout.
				capitals += Character.isLowerCase(word.charAt(1)) ? 1 : 0;
			}
		}
		return capitals >= FEWEST_IN_TITLES;
	}

	/** Behind the words goes before: "..., Blinken said" is commoner than "Blinken said: ...". */
	private Optional<Attribution> attribution(TextSpan words, TextSpan behind, TextSpan ahead) {
		Optional<Attribution> after = attribution(words, behind);
		return after.filter(each -> each.speaker().isPresent())
				.or(() -> attribution(words, ahead).or(() -> after.map(each -> around(each, ahead))));
	}

	/** In Korean and Japanese the speaker stands before the words, and the cue behind them. */
	private Attribution around(Attribution behind, TextSpan ahead) {
		Optional<SuggestedEntity> named = speech.orElseThrow().named(ahead, new TextSpan(ahead.end(), ahead.end()));
		return named.isEmpty() ? behind : new Attribution(named, behind.cue(), MEANT, behind.reason());
	}

	private Optional<Attribution> attribution(TextSpan words, TextSpan stretch) {
		return speech.flatMap(each -> each.cue(stretch, words).map(cue -> attribution(each, cue, stretch)));
	}

	private Attribution attribution(Speech here, TextSpan cue, TextSpan stretch) {
		Optional<String> word = Optional.of(cue.of(text));
		Optional<SuggestedEntity> named = here.named(stretch, cue);
		if (named.isPresent()) {
			return new Attribution(named, word, ATTRIBUTED, NLS.bind(Messages.quotation_cue, cue.of(text)));
		}
		Optional<SuggestedEntity> meant = here.meant(stretch);
		return meant.isPresent() ? new Attribution(meant, word, MEANT, NLS.bind(Messages.quotation_pronoun, cue.of(text)))
				: new Attribution(Optional.empty(), word, CUE_ALONE, NLS.bind(Messages.quotation_cue, cue.of(text)));
	}

	private TextSpan ahead(TextSpan words, int from) {
		int end = words.begin() - 1;
		int least = Math.max(from, end - AROUND);
		int begin = end;
		while (begin > least && ENDS.indexOf(text.charAt(begin - 1)) < 0) {
			begin--;
		}
		return new TextSpan(begin, end);
	}

	private TextSpan behind(TextSpan words, int to) {
		int begin = Math.min(words.end() + 1, text.length());
		int most = Math.min(Math.max(to, begin), begin + AROUND);
		int end = begin;
		while (end < most && ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return new TextSpan(begin, end);
	}
}
