// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.TextSpan;

/**
 * Suggestions of one article that a person may accept or reject together.
 *
 * @param scope what they have in common
 * @param kind the kind of all of them
 * @param name the words that they have in common, or whom or what they name; empty of all of a kind
 * @param suggestions at least one, in the order of the text
 */
public record SuggestionGroup(Scope scope, SuggestionKind kind, String name, List<Suggestion> suggestions) {

	/** What suggestions have in common. */
	public enum Scope {
		/** The same words, suggested as the same kind. */
		WORDS,
		/** Whom they name, who says them, or what they are about. */
		MEANING,
		/** The kind, and none is a guess. */
		SURE,
		/** The kind, and all are guesses. */
		GUESSES,
		/** The kind. */
		KIND
	}

	/** What is below is a guess, as {@link Suggestion#confidence} says. */
	private static final double GUESS = 0.5;

	private static final Comparator<Suggestion> SUREST_FIRST = Comparator.comparingDouble(Suggestion::confidence)
			.thenComparingInt(each -> each.place().length()).reversed();

	/** Copies the list. */
	public SuggestionGroup {
		suggestions = List.copyOf(suggestions);
	}

	/**
	 * Those that somebody may accept with one key, who has gone to one of them or to none: the narrowest that has it first, then
	 * those of the other kinds. Of suggestions on words that lie within each other only the surest, and of two that are as sure
	 * the longer, for the words cannot be all of it. What has just the same suggestions as a wider one is left out.
	 *
	 * @param text in which they are
	 * @param all in the order of the text
	 */
	public static List<SuggestionGroup> toAccept(String text, List<Suggestion> all, Optional<Suggestion> selected) {
		return of(text, all, selected, Scope.SURE, SuggestionGroup::withoutOverlaps);
	}

	/** As {@link #toAccept}, those that somebody may reject: all of them, for each of the same words may be wrong. */
	public static List<SuggestionGroup> toReject(String text, List<Suggestion> all, Optional<Suggestion> selected) {
		return of(text, all, selected, Scope.GUESSES, Function.identity());
	}

	/** All of some kinds that can be accepted together, in the order of the text. */
	public static List<Suggestion> toAccept(List<Suggestion> all, Predicate<SuggestionKind> kinds) {
		return withoutOverlaps(all.stream().filter(each -> kinds.test(SuggestionKind.of(each.mark()))).toList());
	}

	private static List<SuggestionGroup> of(String text, List<Suggestion> all, Optional<Suggestion> selected, Scope some,
			Function<List<Suggestion>, List<Suggestion>> choice) {
		List<SuggestionGroup> groups = new ArrayList<>();
		Stream.concat(selected.stream().flatMap(each -> around(text, each)), kinds(selected, some)).forEach(wanted -> {
			List<Suggestion> found = choice.apply(all.stream().filter(wanted.test).toList());
			groups.removeIf(narrower -> narrower.suggestions.equals(found));
			if (!found.isEmpty()) {
				groups.add(new SuggestionGroup(wanted.scope, wanted.kind, wanted.name, found));
			}
		});
		return groups;
	}

	/** What a group is of. */
	private record Wanted(Scope scope, SuggestionKind kind, String name, Predicate<Suggestion> test) {
	}

	private static Stream<Wanted> around(String text, Suggestion selected) {
		SuggestionKind kind = SuggestionKind.of(selected.mark());
		String words = selected.place().of(text);
		Wanted same = new Wanted(Scope.WORDS, kind, words, each -> is(each, kind) && each.place().of(text).equals(words));
		return Stream.concat(Stream.of(same), about(selected.mark()).map(name -> new Wanted(Scope.MEANING, kind, name,
				each -> is(each, kind) && about(each.mark()).equals(about(selected.mark())))).stream());
	}

	private static Stream<Wanted> kinds(Optional<Suggestion> selected, Scope some) {
		Optional<SuggestionKind> first = selected.map(Suggestion::mark).map(SuggestionKind::of);
		return Stream.concat(first.stream(), Stream.of(SuggestionKind.values()).filter(kind -> !first.equals(Optional.of(kind))))
				.flatMap(kind -> Stream.of(
						new Wanted(some, kind, "", each -> is(each, kind) && each.confidence() < GUESS == (some == Scope.GUESSES)),
						new Wanted(Scope.KIND, kind, "", each -> is(each, kind))));
	}

	private static boolean is(Suggestion suggestion, SuggestionKind kind) {
		return SuggestionKind.of(suggestion.mark()) == kind;
	}

	/** Whom or what a mark is about, as people call it; a time is about nothing else. */
	private static Optional<String> about(SuggestedMark mark) {
		return switch (mark) {
		case SuggestedMark.Mention mention -> Optional.of(mention.likeliest().name());
		case SuggestedMark.Quotation quotation -> quotation.speaker().map(speaker -> speaker.name());
		case SuggestedMark.Passage passage -> Optional.of(String.join(", ", passage.codes()));
		case SuggestedMark.Time any -> Optional.empty();
		};
	}

	private static List<Suggestion> withoutOverlaps(List<Suggestion> some) {
		Places namesAndTimes = new Places();
		Places quotations = new Places();
		Set<List<Object>> passages = new HashSet<>();
		return some.stream().sorted(SUREST_FIRST).filter(each -> switch (each.mark()) {
		case SuggestedMark.Quotation any -> quotations.take(each.place());
		// Which may lie on each other, unless they say the same.
		case SuggestedMark.Passage any -> passages.add(List.of(each.place(), each.mark()));
		default -> namesAndTimes.take(each.place());
		}).toList().stream().sorted(Comparator.comparing(Suggestion::place, TextSpan.ORDER)).toList();
	}

	/** Places of which none has a part of another one. */
	private static final class Places {

		private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

		/** Takes one if it is free. */
		boolean take(TextSpan place) {
			Map.Entry<Integer, Integer> before = ends.lowerEntry(place.end());
			boolean isFree = before == null || before.getValue() <= place.begin();
			if (isFree) {
				ends.put(place.begin(), place.end());
			}
			return isFree;
		}
	}
}
