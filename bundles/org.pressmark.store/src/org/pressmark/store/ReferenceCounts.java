// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many annotations refer to each entity and event, counted once and then kept right by what each commit changed.
 * Commits are told in their order; whether one was made before something was counted or after it shows in the
 * counting's place in the history, so that both may come in any order. Belongs to one thread.
 */
public final class ReferenceCounts {

	private static final String ANNOTATION = "annotation";
	private static final String SPEAKER = "speaker";
	private static final String ADDRESSEE = "addressee";
	private static final String FORMER_WORDS = "formerWords";

	/**
	 * What was counted.
	 *
	 * @param seq the last step that it includes
	 * @param counts the number for each object; in a counting of all, those without any are left out
	 */
	public record Counting(long seq, Map<String, Integer> counts) {

		/** Counts the annotations of all objects. */
		public static Counting ofAll(ProjectReader reader) throws StoreException {
			return new Counting(seq(reader), reader.referenceCounts());
		}

		/** Counts those of some objects. */
		public static Counting of(ProjectReader reader, Collection<String> objectIds) throws StoreException {
			Map<String, Integer> counts = new HashMap<>();
			for (String id : objectIds) {
				counts.put(id, reader.referenceCount(id));
			}
			return new Counting(seq(reader), counts);
		}

		private static long seq(ProjectReader reader) throws StoreException {
			return reader.history(1).getFirst().seq();
		}
	}

	/**
	 * What one commit makes of the numbers; those of the doubtful objects are only likely, or those of all where words were
	 * corrected.
	 */
	private record Step(long seq, Map<String, Integer> differences, Set<String> doubtful, boolean isCorrection) {
	}

	private final Map<String, Integer> counts = new HashMap<>();
	/** The steps that a counting may not include which is still to come. */
	private final List<Step> steps = new ArrayList<>();
	/** The objects that have to be counted anew, with the step from which on. */
	private final Map<String, Long> doubtful = new HashMap<>();
	/** The last step that the numbers of all objects included when they were counted, and those of some. */
	private OptionalLong counted = OptionalLong.empty();
	private final Map<String, Long> countedAnew = new HashMap<>();
	/** The last step that corrected words or decided of some, until all is counted anew. */
	private OptionalLong corrected = OptionalLong.empty();

	/** How many annotations refer to an object; 0 as long as nothing was counted. */
	public int of(String objectId) {
		return counts.getOrDefault(objectId, 0);
	}

	/**
	 * Whether all objects have to be counted anew, which {@link #begin} takes over: words were corrected, or somebody decided
	 * of some, and a change does not tell what the annotations name that have lost their words or got them back.
	 */
	public boolean isOutdated() {
		return corrected.isPresent();
	}

	/**
	 * Objects to count anew: a change names only what differs, and where the speaker of a quotation changed and its
	 * addressee did not, or the other way round, that does not tell whether both are the same. Nor does it tell, where an
	 * annotation names something else, whether that has lost its words and so counts nowhere.
	 */
	public Set<String> doubtful() {
		return Set.copyOf(doubtful.keySet());
	}

	/**
	 * Follows a change of the project.
	 *
	 * @return the objects whose number is another one now
	 */
	public Set<String> follow(Commit commit) {
		Step step = step(commit);
		if (step.isCorrection() && step.seq() > counted.orElse(-1)) {
			corrected = OptionalLong.of(step.seq());
		}
		if (counted.isEmpty() || isOutdated() || !doubtful.isEmpty() || !step.doubtful().isEmpty()) {
			steps.add(step);
		}
		step.doubtful().stream().filter(id -> step.seq() > countedAt(id)).forEach(id -> doubtful.put(id, step.seq()));
		Set<String> changed = new HashSet<>();
		if (counted.isPresent()) {
			step.differences().forEach((id, difference) -> {
				if (difference != 0 && step.seq() > countedAt(id)) {
					counts.merge(id, difference, Integer::sum);
					changed.add(id);
				}
			});
		}
		return changed;
	}

	/** Begins with a counting of all objects, in place of what was known. */
	public void begin(Counting all) {
		counts.clear();
		countedAnew.clear();
		counts.putAll(all.counts());
		counted = OptionalLong.of(all.seq());
		corrected = corrected.isPresent() && corrected.getAsLong() > all.seq() ? corrected : OptionalLong.empty();
		steps.stream().filter(step -> step.seq() > all.seq()).forEach(step -> step.differences()
				.forEach((id, difference) -> counts.merge(id, difference, Integer::sum)));
		forgetDoubts(id -> true, all.seq());
	}

	/**
	 * Takes over what was counted of {@link #doubtful()} objects.
	 *
	 * @return the objects whose number is another one now
	 */
	public Set<String> correct(Counting some) {
		Set<String> changed = new HashSet<>();
		some.counts().forEach((id, count) -> {
			int now = count + steps.stream().filter(step -> step.seq() > some.seq())
					.mapToInt(step -> step.differences().getOrDefault(id, 0)).sum();
			if (some.seq() >= countedAt(id)) {
				countedAnew.put(id, some.seq());
				if (now != of(id)) {
					counts.put(id, now);
					changed.add(id);
				}
			}
		});
		forgetDoubts(some.counts()::containsKey, some.seq());
		return changed;
	}

	private void forgetDoubts(Predicate<String> wereCounted, long seq) {
		doubtful.entrySet().removeIf(doubt -> wereCounted.test(doubt.getKey()) && doubt.getValue() <= seq);
		if (doubtful.isEmpty() && counted.isPresent() && !isOutdated()) {
			steps.clear();
		}
	}

	private long countedAt(String id) {
		return Math.max(counted.orElse(-1), countedAnew.getOrDefault(id, -1L));
	}

	private static Step step(Commit commit) {
		Map<String, Integer> differences = new HashMap<>();
		Set<String> doubtful = new HashSet<>();
		boolean isCorrection = false;
		for (RowChange change : commit.changes()) {
			isCorrection |= isCorrection(change);
			if (ANNOTATION.equals(change.table())) {
				change.before().ifPresent(row -> named(row).forEach(id -> differences.merge(id, -1, Integer::sum)));
				change.after().ifPresent(row -> named(row).forEach(id -> differences.merge(id, 1, Integer::sum)));
				doubtful.addAll(doubtful(change));
			}
		}
		return new Step(commit.entry().seq(), differences, doubtful, isCorrection);
	}

	/**
	 * What stands there may be other words, whether a mark on them knows former ones or is to be decided of no more. Where a
	 * mark was moved, nothing tells whether it knows former ones.
	 */
	private static boolean isCorrection(RowChange change) {
		boolean knowsFormer = ANNOTATION.equals(change.table()) && Stream.of(change.before(), change.after())
				.flatMap(Optional::stream).anyMatch(row -> row.get(FORMER_WORDS) != null);
		return knowsFormer || changes(change, ANNOTATION, Set.of("begin", "end"))
				|| changes(change, "article", Set.of("text"));
	}

	private static boolean changes(RowChange change, String table, Set<String> columns) {
		return table.equals(change.table()) && !change.isInsert() && !change.isDelete()
				&& !Collections.disjoint(change.after().get().keySet(), columns);
	}

	/** The objects that a row, or what is known of it, refers to, each once. */
	private static Set<String> named(Map<String, Object> row) {
		return values(row, "entity", "event", SPEAKER, ADDRESSEE);
	}

	private static Set<String> doubtful(RowChange change) {
		if (change.isInsert() || change.isDelete()) {
			return Set.of();
		}
		Set<String> objects = named(change.before().get());
		objects.addAll(named(change.after().get()));
		return objects;
	}

	private static Set<String> values(Map<String, Object> row, String... columns) {
		return Stream.of(columns).map(row::get).filter(Objects::nonNull).map(Object::toString)
				.collect(Collectors.toCollection(HashSet::new));
	}
}
