// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.DuplicateSuggestion.Reason;

/**
 * Looks for events that may be the same: their dates can both be right, and their titles have most words in common, or some
 * and the same take part. Goes through the events by date and compares each only with those at the same time that share a
 * rare word of the title with it, or a participant; of very many of these only with the last ones.
 */
public final class DuplicateEvents {

	/** From this similarity on titles are alike. */
	private static final double ALIKE = 0.5;
	/** From this on they are, where the same take part. */
	private static final double RELATED = 0.2;
	/** From this on they are, where one of the dates is not known. */
	private static final double NEARLY_SAME = 0.8;
	/** From this share of participants on the same take part. */
	private static final double SAME_PARTICIPANTS = 0.5;
	/** With so many others that share something an event is compared at most. */
	private static final int MOST_COMPARED = 64;
	/** What is written with a zone, and what is approximate, may be off. */
	private static final Duration SLACK = Duration.ofDays(1);

	private final List<EventEntry> events;
	private final TitleWords titles;
	/** The events that are not over, by what they can be found by. */
	private final Map<String, Deque<Integer>> active = new HashMap<>();
	/** The last events, whether they are over or not: of those without a date nobody knows. */
	private final Map<String, Deque<Integer>> before = new HashMap<>();
	private final Set<Long> compared = new HashSet<>();
	/** Those that are suggested for their title already. */
	private final Set<Integer> named = new HashSet<>();
	private final List<DuplicateSuggestion> suggestions = new ArrayList<>();

	private DuplicateEvents(List<EventEntry> events) {
		this.events = events;
		this.titles = new TitleWords(events.stream().map(each -> each.event().title()).toList());
	}

	/**
	 * The suggestions, the likeliest first, of equal ones in the order of the events. Not for the UI thread: ten
	 * thousand events take a second or so, the more the more of them are alike at the same time.
	 */
	public static List<DuplicateSuggestion> among(List<EventEntry> events) {
		DuplicateEvents search = new DuplicateEvents(List.copyOf(events));
		IntStream.range(0, events.size()).boxed().sorted(Comparator.comparing(search::start)).forEach(search::compare);
		search.suggestions.sort(Comparator.comparingDouble(DuplicateSuggestion::score).reversed());
		return List.copyOf(search.suggestions);
	}

	/** Those without a date come last, when all others may be the same. */
	private LocalDateTime start(int index) {
		Optional<Edtf> when = events.get(index).when();
		return when.isEmpty() ? LocalDateTime.MAX : when.get().earliest().orElse(LocalDateTime.MIN);
	}

	private void compare(int index) {
		Stream<String> keys = Stream.concat(titles.telling(index, ALIKE).stream().map(word -> "w" + word),
				events.get(index).participantIds().stream().map(id -> "p" + id));
		boolean isDated = events.get(index).when().isPresent();
		keys.forEach(key -> {
			Deque<Integer> others = active.computeIfAbsent(key, each -> new ArrayDeque<>());
			Deque<Integer> ever = before.computeIfAbsent(key, each -> new ArrayDeque<>());
			if (isDated) {
				LocalDateTime start = start(index);
				others.removeIf(other -> isOver(other, start));
			}
			(isDated ? others : ever).descendingIterator().forEachRemaining(other -> compare(other, index));
			addTo(others, index);
			addTo(ever, index);
		});
	}

	private static void addTo(Deque<Integer> others, int index) {
		if (others.size() == MOST_COMPARED) {
			others.removeFirst();
		}
		others.addLast(index);
	}

	private boolean isOver(int index, LocalDateTime now) {
		Optional<LocalDateTime> end = events.get(index).when().flatMap(Edtf::latest);
		return end.isPresent() && Duration.between(end.get(), now).compareTo(SLACK) > 0;
	}

	private void compare(int one, int other) {
		if (!compared.add((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other)) || isApart(one, other)) {
			return;
		}
		boolean isSame = titles.isSame(one, other);
		// Of many with the same title each is suggested with one of them.
		if (isSame && !named.add(other)) {
			return;
		}
		double title = isSame ? 1 : titles.similarity(one, other);
		double participants = sameParticipants(one, other);
		if (title >= (hasDates(one, other) ? ALIKE : NEARLY_SAME)) {
			suggest(one, other, Math.max(title, (title + participants) / 2),
					isSame ? Reason.SAME_TITLE : Reason.ALIKE_TITLES);
		} else if (hasDates(one, other) && title >= RELATED && participants >= SAME_PARTICIPANTS) {
			suggest(one, other, (title + participants) / 2, Reason.SAME_PARTICIPANTS);
		}
	}

	private boolean hasDates(int one, int other) {
		return events.get(one).when().isPresent() && events.get(other).when().isPresent();
	}

	private boolean isApart(int one, int other) {
		return hasDates(one, other)
				&& DateConflict.is(events.get(one).when().orElseThrow(), events.get(other).when().orElseThrow());
	}

	private double sameParticipants(int one, int other) {
		Set<String> all = new HashSet<>(events.get(one).participantIds());
		Set<String> common = new HashSet<>(all);
		all.addAll(events.get(other).participantIds());
		common.retainAll(events.get(other).participantIds());
		return all.isEmpty() ? 0 : (double) common.size() / all.size();
	}

	private void suggest(int one, int other, double score, Reason reason) {
		EventEntry first = events.get(Math.min(one, other));
		EventEntry second = events.get(Math.max(one, other));
		suggestions.add(second.reports() > first.reports() ? new DuplicateSuggestion(second, first, score, reason)
				: new DuplicateSuggestion(first, second, score, reason));
	}
}
