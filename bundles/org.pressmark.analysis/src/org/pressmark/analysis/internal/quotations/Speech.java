// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.quotations;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.internal.names.ArticleName;
import org.pressmark.analysis.quotations.NearbyNames;

/** Finds cues in stretches of an article, and who speaks there. Immutable. */
final class Speech {

	/** Before this, "he" is somebody else. */
	private static final int LONGEST_WAY = 600;
	/** With an adverb or a title between. */
	private static final int NEAR_CUE = 40;
	private static final int BESIDE_CUE = 2;

	private final String text;
	/** By where they begin: an article may have as many as it has sentences, so only those nearby are looked at. */
	private final NavigableMap<Integer, ArticleName> names = new TreeMap<>();
	private final Cues cues;

	/** @param names none has a part in common with another one */
	Speech(String text, List<ArticleName> names, Cues cues) {
		this.text = text;
		names.forEach(name -> this.names.put(name.span().begin(), name));
		this.cues = cues;
	}

	/** The cue in a stretch that is nearest to some words. */
	Optional<TextSpan> cue(TextSpan stretch, TextSpan words) {
		return find(cues.cue(), stretch).stream().min(Comparator.comparingInt(words::distance));
	}

	/** Who is named in a stretch and speaks according to a cue in it. */
	Optional<SuggestedEntity> named(TextSpan stretch, TextSpan cue) {
		return names.subMap(stretch.begin(), stretch.end()).values().stream().filter(name -> stretch.contains(name.span())).filter(name -> maySpeak(name, cue))
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
		return before(offset, LONGEST_WAY).filter(ArticleName::isPerson).findFirst().map(ArticleName::likeliest);
	}

	/** The names that end before an offset, or at it, the nearest first, as far as some way back. */
	Stream<ArticleName> before(int offset, int way) {
		return names.headMap(offset, false).descendingMap().values().stream().takeWhile(name -> name.span().end() > offset - way)
				.filter(name -> name.span().end() <= offset);
	}

	private List<TextSpan> find(Pattern pattern, TextSpan stretch) {
		return pattern.matcher(text).region(stretch.begin(), stretch.end()).useTransparentBounds(true).results()
				.map(Speech::span).toList();
	}

	private static TextSpan span(MatchResult match) {
		return new TextSpan(match.start(), match.end());
	}
}
