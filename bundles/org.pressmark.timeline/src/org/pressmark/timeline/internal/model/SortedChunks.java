// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A sorted list in which little is copied when it changes: it is cut into chunks, and what comes or goes makes one of
 * them anew, and the list of them. With a million elements these are a thousand chunks, so that this takes
 * microseconds. Immutable.
 *
 * @param <T> what is in it, which has a place on a line and is sorted by that place before all else
 */
public final class SortedChunks<T> {

	private static final int FULL = 1024;

	private record Chunk(Object[] elements, double[] places) {

		private static Chunk of(Object[] elements, ToDoubleFunction<Object> place) {
			double[] places = new double[elements.length];
			for (int i = 0; i < places.length; i++) {
				places[i] = place.applyAsDouble(elements[i]);
			}
			return new Chunk(elements, places);
		}
	}

	private final Comparator<? super T> order;
	private final ToDoubleFunction<Object> place;
	private final Chunk[] chunks;

	/** The place of the first element of each chunk. */
	private final double[] firstPlaces;

	/** How many elements are before each chunk, and in all of them. */
	private final int[] before;

	private SortedChunks(Comparator<? super T> order, ToDoubleFunction<Object> place, Chunk[] chunks) {
		this.order = order;
		this.place = place;
		this.chunks = chunks;
		firstPlaces = new double[chunks.length];
		before = new int[chunks.length + 1];
		for (int i = 0; i < chunks.length; i++) {
			firstPlaces[i] = chunks[i].places[0];
			before[i + 1] = before[i] + chunks[i].places.length;
		}
	}

	/**
	 * The list of some elements.
	 *
	 * @param elements in any order; the array is sorted
	 * @param order puts what has a smaller place first
	 */
	static <T> SortedChunks<T> of(T[] elements, Comparator<? super T> order, ToDoubleFunction<? super T> place) {
		PlaceSort.sort(elements, order, place);
		return ofSorted(elements, order, place);
	}

	/** The list of some elements that are in its order already. */
	@SuppressWarnings("unchecked")
	static <T> SortedChunks<T> ofSorted(T[] elements, Comparator<? super T> order, ToDoubleFunction<? super T> place) {
		ToDoubleFunction<Object> placeOf = element -> place.applyAsDouble((T) element);
		int half = FULL / 2;
		Chunk[] chunks = new Chunk[(elements.length + half - 1) / half];
		for (int i = 0; i < chunks.length; i++) {
			int end = Math.min(elements.length, (i + 1) * half);
			chunks[i] = Chunk.of(Arrays.copyOfRange(elements, i * half, end, Object[].class), placeOf);
		}
		return new SortedChunks<>(order, placeOf, chunks);
	}

	int size() {
		return before[chunks.length];
	}

	/** One of the elements, counted from 0. */
	public T get(int index) {
		int chunk = Arrays.binarySearch(before, index);
		chunk = chunk >= 0 ? chunk : -chunk - 2;
		return element(chunks[chunk], index - before[chunk]);
	}

	/** Some of the elements. */
	public List<T> range(int from, int to) {
		List<T> elements = new ArrayList<>(Math.max(0, to - from));
		for (int i = from; i < to; i++) {
			elements.add(get(i));
		}
		return elements;
	}

	/** All elements. */
	public List<T> all() {
		List<T> all = new ArrayList<>(size());
		for (Chunk chunk : chunks) {
			for (int i = 0; i < chunk.elements.length; i++) {
				all.add(element(chunk, i));
			}
		}
		return all;
	}

	/** All elements. */
	@SuppressWarnings("unchecked")
	public Stream<T> stream() {
		return (Stream<T>) Arrays.stream(chunks).flatMap(chunk -> Arrays.stream(chunk.elements));
	}

	/** How many elements have a smaller place. */
	public int countBefore(double limit) {
		// What has this very place may begin in the chunk before the one that begins with it.
		int chunk = lowerBound(firstPlaces, limit) - 1;
		return chunk < 0 ? 0 : before[chunk] + lowerBound(chunks[chunk].places, limit);
	}

	/** How many elements have this place or a smaller one. */
	int countUpTo(double limit) {
		return countBefore(Math.nextUp(limit));
	}

	private static int lowerBound(double[] sorted, double limit) {
		int from = 0;
		int to = sorted.length;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (sorted[middle] < limit) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return from;
	}

	/** Where an element is, or −1 − where it would be, as {@link Arrays#binarySearch(Object[], Object)} tells it. */
	int indexOf(T element) {
		if (chunks.length == 0) {
			return -1;
		}
		int chunk = chunkFor(element);
		int index = indexIn(chunks[chunk], element);
		return index >= 0 ? before[chunk] + index : index - before[chunk];
	}

	/** The list with one more element, which it does not have yet. */
	SortedChunks<T> with(T element) {
		if (chunks.length == 0) {
			return new SortedChunks<>(order, place, new Chunk[] { Chunk.of(new Object[] { element }, place) });
		}
		int chunk = chunkFor(element);
		Object[] old = chunks[chunk].elements;
		int index = -indexIn(chunks[chunk], element) - 1;
		Object[] more = Arrays.copyOf(old, old.length + 1);
		System.arraycopy(old, index, more, index + 1, old.length - index);
		more[index] = element;
		return more.length < FULL ? replaced(chunk, Chunk.of(more, place))
				: replaced(chunk, Chunk.of(Arrays.copyOf(more, FULL / 2), place),
						Chunk.of(Arrays.copyOfRange(more, FULL / 2, more.length), place));
	}

	/** The list without an element that it has. */
	SortedChunks<T> without(T element) {
		int chunk = chunkFor(element);
		Object[] old = chunks[chunk].elements;
		if (old.length == 1) {
			return replaced(chunk);
		}
		int index = indexIn(chunks[chunk], element);
		Object[] less = Arrays.copyOf(old, old.length - 1);
		System.arraycopy(old, index + 1, less, index, less.length - index);
		return replaced(chunk, Chunk.of(less, place));
	}

	private SortedChunks<T> replaced(int chunk, Chunk... by) {
		Chunk[] changed = new Chunk[chunks.length - 1 + by.length];
		System.arraycopy(chunks, 0, changed, 0, chunk);
		System.arraycopy(by, 0, changed, chunk, by.length);
		System.arraycopy(chunks, chunk + 1, changed, chunk + by.length, chunks.length - chunk - 1);
		return new SortedChunks<>(order, place, changed);
	}

	/** The last chunk that does not begin behind an element, else the first one. */
	private int chunkFor(T element) {
		int from = 0;
		int to = chunks.length;
		while (to - from > 1) {
			int middle = (from + to) >>> 1;
			if (order.compare(element(chunks[middle], 0), element) <= 0) {
				from = middle;
			} else {
				to = middle;
			}
		}
		return from;
	}

	@SuppressWarnings("unchecked")
	private int indexIn(Chunk chunk, T element) {
		return Arrays.binarySearch((T[]) chunk.elements, element, order);
	}

	@SuppressWarnings("unchecked")
	private T element(Chunk chunk, int index) {
		return (T) chunk.elements[index];
	}
}
