// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.pressmark.analysis.TextSpan;

/**
 * Finds which of many places in a text overlap a given one, in the order of {@code log n + found}: a binary tree over
 * the places sorted by their begin, laid out in an array, in which each node knows how far its subtree reaches (an
 * augmented tree as in Cormen et al., Introduction to Algorithms, "Interval trees"). Immutable.
 *
 * @param <T> what lies at these places
 */
public final class IntervalIndex<T> {

	private final List<T> values;
	private final int[] begins;
	private final int[] ends;
	private final int[] reach;

	/** An index of these values, each of which lies at the place that the function tells. */
	public IntervalIndex(Collection<? extends T> values, Function<? super T, TextSpan> place) {
		record Entry<T>(T value, TextSpan place) {
		}
		List<Entry<T>> entries = new ArrayList<>(values.size());
		values.forEach(value -> entries.add(new Entry<>(value, place.apply(value))));
		entries.sort(Comparator.<Entry<T>>comparingInt(entry -> entry.place().begin())
				.thenComparingInt(entry -> -entry.place().end()));
		this.values = entries.stream().<T>map(Entry::value).toList();
		this.begins = entries.stream().mapToInt(entry -> entry.place().begin()).toArray();
		this.ends = entries.stream().mapToInt(entry -> entry.place().end()).toArray();
		this.reach = new int[ends.length];
		fill(0, ends.length);
	}

	private IntervalIndex(List<T> values, int[] begins, int[] ends) {
		this.values = Collections.unmodifiableList(values);
		this.begins = begins;
		this.ends = ends;
		this.reach = new int[ends.length];
		fill(0, ends.length);
	}

	/**
	 * The same without some values and with others, in time proportional to their number.
	 *
	 * @param gone what is to be left out
	 * @param come what is to be added, behind what lies at the same place already
	 * @param place tells where those are that come
	 */
	public IntervalIndex<T> with(Set<T> gone, Collection<? extends T> come, Function<? super T, TextSpan> place) {
		IntervalIndex<T> others = new IntervalIndex<>(come, place);
		int most = values.size() + others.values.size();
		List<T> merged = new ArrayList<>(most);
		int[] mergedBegins = new int[most];
		int[] mergedEnds = new int[most];
		int next = 0;
		for (int i = 0; i <= values.size(); i++) {
			while (next < others.values.size() && (i == values.size() || others.isBefore(next, this, i))) {
				mergedBegins[merged.size()] = others.begins[next];
				mergedEnds[merged.size()] = others.ends[next];
				merged.add(others.values.get(next++));
			}
			if (i < values.size() && !gone.contains(values.get(i))) {
				mergedBegins[merged.size()] = begins[i];
				mergedEnds[merged.size()] = ends[i];
				merged.add(values.get(i));
			}
		}
		return new IntervalIndex<>(merged, Arrays.copyOf(mergedBegins, merged.size()),
				Arrays.copyOf(mergedEnds, merged.size()));
	}

	/** The places that some values had when this was made, as far as they are among it. */
	public List<TextSpan> places(Set<T> some) {
		return some.isEmpty() ? List.of() : IntStream.range(0, ends.length).filter(i -> some.contains(values.get(i)))
				.mapToObj(i -> new TextSpan(begins[i], ends[i])).toList();
	}

	/** All values in reading order: by begin, of those that begin together the longest first. */
	public List<T> values() {
		return values;
	}

	/** The values whose places share at least one unit with that place, in reading order. */
	public List<T> overlapping(int begin, int end) {
		List<T> found = new ArrayList<>();
		collect(0, ends.length, begin, end, found);
		return found;
	}

	/** The values whose places contain that offset, in reading order. */
	public List<T> at(int offset) {
		return overlapping(offset, offset + 1);
	}

	private boolean isBefore(int mine, IntervalIndex<T> other, int its) {
		return begins[mine] < other.begins[its] || begins[mine] == other.begins[its] && ends[mine] > other.ends[its];
	}

	private int fill(int from, int to) {
		if (from >= to) {
			return Integer.MIN_VALUE;
		}
		int middle = (from + to) >>> 1;
		reach[middle] = Math.max(ends[middle], Math.max(fill(from, middle), fill(middle + 1, to)));
		return reach[middle];
	}

	private void collect(int from, int to, int begin, int end, List<T> found) {
		if (from >= to) {
			return;
		}
		int middle = (from + to) >>> 1;
		if (reach[middle] <= begin) {
			return;
		}
		collect(from, middle, begin, end, found);
		if (begins[middle] < end) {
			if (ends[middle] > begin) {
				found.add(values.get(middle));
			}
			collect(middle + 1, to, begin, end, found);
		}
	}
}
