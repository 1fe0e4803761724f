// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.quotations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.internal.names.ArticleName;

/** Finds cues in stretches of an article, and who speaks there. Immutable. */
final class Speech {

	/** Before this, "he" is somebody else. */
	private static final int LONGEST_WAY = 600;
	/** With an adverb or a title between. */
	private static final int NEAR_CUE = 40;
	private static final int BESIDE_CUE = 2;

	private final String text;
	private final List<ArticleName> names;
	private final Cues cues;

	/** @param names in the order of the text */
	Speech(String text, List<ArticleName> names, Cues cues) {
		this.text = text;
		this.names = names;
		this.cues = cues;
	}

	/** The cue in a stretch that is nearest to some words. */
	Optional<TextSpan> cue(TextSpan stretch, TextSpan words) {
		return find(cues.cue(), stretch).stream().min(Comparator.comparingInt(words::distance));
	}

	/** Who is named in a stretch and speaks according to a cue in it. */
	Optional<SuggestedEntity> named(TextSpan stretch, TextSpan cue) {
		return names.stream().filter(name -> stretch.contains(name.span())).filter(name -> maySpeak(name, cue))
				.min(NearbyNames.likeliestFirst(before(cue), false, ArticleName::span, ArticleName::isPerson)).map(ArticleName::likeliest);
	}

	/** Who stands before a cue speaks, who stands behind it is spoken to: "Blinken told Motegi". */
	private static TextSpan before(TextSpan cue) {
		return new TextSpan(cue.begin(), cue.begin());
	}

	/** A person may be named in the same sentence; what else speaks stands beside the cue: "Tokyo said". */
	private static boolean maySpeak(ArticleName name, TextSpan cue) {
		return switch (name.likeliest().type()) {
		case PERSON -> true;
		case ORGANISATION, OTHER -> name.span().distance(cue) <= NEAR_CUE;
		case COUNTRY, PLACE -> name.span().distance(cue) <= BESIDE_CUE;
		};
	}

	/** Who "he" in a stretch is: the last person that is named before it. */
	Optional<SuggestedEntity> meant(TextSpan stretch) {
		boolean hasPronoun = cues.pronoun().filter(pronoun -> !find(pronoun, stretch).isEmpty()).isPresent();
		return hasPronoun ? lastBefore(stretch.begin()) : Optional.empty();
	}

	private Optional<SuggestedEntity> lastBefore(int offset) {
		return names.stream().filter(name -> name.isPerson() && name.span().end() <= offset
				&& name.span().end() > offset - LONGEST_WAY).reduce((one, other) -> other).map(ArticleName::likeliest);
	}

	private List<TextSpan> find(Pattern pattern, TextSpan stretch) {
		return pattern.matcher(text).region(stretch.begin(), stretch.end()).useTransparentBounds(true).results()
				.map(Speech::span).toList();
	}

	private static TextSpan span(MatchResult match) {
		return new TextSpan(match.start(), match.end());
	}
}
