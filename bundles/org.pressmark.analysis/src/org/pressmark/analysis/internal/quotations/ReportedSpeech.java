// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.quotations;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.internal.Messages;
import org.pressmark.model.QuotationMode;

/**
 * What an article says that somebody said, not word for word: "Blinken said that the talks went on", "The talks went on,
 * Blinken said". Only with a name, or "he", at the cue.
 */
final class ReportedSpeech {

	private static final double THAT = 0.6;
	private static final double BARE = 0.45;
	/** How far a name may be from the cue: titles and what is told about somebody stand between. */
	private static final int NEAR = 60;
	private static final int SHORTEST = 12;
	/** "Blinken said", "Blinken also said". */
	private static final Pattern ONE_WORD = Pattern.compile("(?: \\p{Ll}+)? ");

	private final String text;
	private final Cues cues;
	private final Speech speech;

	ReportedSpeech(String text, Cues cues, Speech speech) {
		this.text = text;
		this.cues = cues;
		this.speech = speech;
	}

	/** What a sentence without quotation marks reports. */
	Optional<Suggestion> in(TextSpan sentence) {
		TextSpan whole = withoutEnd(sentence);
		return afterThat(whole).or(() -> atEnd(whole)).or(() -> afterName(whole));
	}

	private Optional<Suggestion> afterThat(TextSpan sentence) {
		return cues.that().map(pattern -> matcher(pattern, sentence)).filter(Matcher::find)
				.flatMap(match -> suggest(new TextSpan(match.end(), sentence.end()), cue(match, "cue"),
						new TextSpan(Math.max(sentence.begin(), match.start() - NEAR), match.start()), THAT));
	}

	/** "..., Blinken said", "..., said Blinken". */
	private Optional<Suggestion> atEnd(TextSpan sentence) {
		int comma = text.lastIndexOf(',', Math.max(0, sentence.end() - 1));
		if (comma <= sentence.begin() || sentence.end() - comma > NEAR) {
			return Optional.empty();
		}
		TextSpan end = new TextSpan(comma + 1, sentence.end());
		return cues.bare().isEmpty() ? Optional.empty() : speech.cue(end, end)
				.flatMap(cue -> suggest(new TextSpan(sentence.begin(), comma), cue, end, BARE));
	}

	private Optional<Suggestion> afterName(TextSpan sentence) {
		return cues.bare().map(pattern -> matcher(pattern, sentence)).filter(Matcher::find)
				.filter(match -> isBehindSpeaker(sentence, match.start()))
				.flatMap(match -> suggest(new TextSpan(match.end(), sentence.end()), cue(match, "bare"),
						new TextSpan(Math.max(sentence.begin(), match.start() - NEAR), match.start()), BARE));
	}

	private boolean isBehindSpeaker(TextSpan sentence, int cue) {
		TextSpan before = new TextSpan(Math.max(sentence.begin(), cue - 5), cue);
		return speech.before(cue, NEAR).anyMatch(name -> ONE_WORD.matcher(text.substring(name.span().end(), cue)).matches())
				|| speech.meant(before).isPresent();
	}

	private Optional<Suggestion> suggest(TextSpan words, TextSpan cue, TextSpan around, double confidence) {
		if (words.length() < SHORTEST) {
			return Optional.empty();
		}
		Optional<SuggestedEntity> speaker = speech.named(around, cue).or(() -> speech.meant(around));
		return speaker.map(each -> new Suggestion(words,
				new SuggestedMark.Quotation(speaker, Optional.of(cue.of(text)), QuotationMode.INDIRECT), confidence,
				NLS.bind(Messages.quotation_reported, cue.of(text))));
	}

	private Matcher matcher(Pattern pattern, TextSpan sentence) {
		return pattern.matcher(text).region(sentence.begin(), sentence.end()).useTransparentBounds(true);
	}

	private static TextSpan cue(Matcher match, String group) {
		return new TextSpan(match.start(group), match.end(group));
	}

	/** Without the full stop and the space behind it. */
	private TextSpan withoutEnd(TextSpan sentence) {
		int end = sentence.end();
		while (end > sentence.begin() && Stream.of(".", "!", "?", " ", "\u00a0").anyMatch(text.substring(end - 1, end)::equals)) {
			end--;
		}
		return new TextSpan(sentence.begin(), end);
	}
}
