// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How often each article has something, by the articles' numbers: eight bytes an article, where a tree takes seventy, for
 * a report of many articles holds a million of these. Grows with {@link #count} while the articles are read.
 */
final class ArticleCounts extends AbstractMap<Integer, Integer> implements SortedMap<Integer, Integer> {

	private static final int FIRST_SIZE = 4;

	private int[] numbers = new int[FIRST_SIZE];
	private int[] counts = new int[FIRST_SIZE];
	private int size;

	/** Counts one more in an article, which is none before those that were counted. */
	void count(int number) {
		if (size == 0 || numbers[size - 1] != number) {
			append(number);
		}
		counts[size - 1]++;
	}

	private void append(int number) {
		if (size > 0 && number < numbers[size - 1]) {
			throw new IllegalArgumentException(number + " < " + numbers[size - 1]);
		}
		if (size == numbers.length) {
			int longer = size + (size >> 1);
			numbers = Arrays.copyOf(numbers, longer);
			counts = Arrays.copyOf(counts, longer);
		}
		numbers[size++] = number;
	}

	@Override
	public Integer get(Object number) {
		int index = number instanceof Integer value ? Arrays.binarySearch(numbers, 0, size, value) : -1;
		return index < 0 ? null : counts[index];
	}

	@Override
	public boolean containsKey(Object number) {
		return get(number) != null;
	}

	@Override
	public Set<Entry<Integer, Integer>> entrySet() {
		return new AbstractSet<>() {

			@Override
			public Iterator<Entry<Integer, Integer>> iterator() {
				return IntStream.range(0, size).<Entry<Integer, Integer>>mapToObj(
						index -> new SimpleImmutableEntry<>(numbers[index], counts[index])).iterator();
			}

			@Override
			public int size() {
				return size;
			}
		};
	}

	@Override
	public Comparator<? super Integer> comparator() {
		return null;
	}

	@Override
	public Integer firstKey() {
		return key(0);
	}

	@Override
	public Integer lastKey() {
		return key(size - 1);
	}

	private Integer key(int index) {
		if (size == 0) {
			throw new NoSuchElementException();
		}
		return numbers[index];
	}

	/** A copy. */
	@Override
	public SortedMap<Integer, Integer> subMap(Integer from, Integer to) {
		return new TreeMap<>(this).subMap(from, to);
	}

	/** A copy. */
	@Override
	public SortedMap<Integer, Integer> headMap(Integer to) {
		return new TreeMap<>(this).headMap(to);
	}

	/** A copy. */
	@Override
	public SortedMap<Integer, Integer> tailMap(Integer from) {
		return new TreeMap<>(this).tailMap(from);
	}
}
