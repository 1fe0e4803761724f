// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * Sorts what has a place on a line. Instead of elements it compares numbers that hold place and index, as long as all places
 * are whole numbers near enough to each other for that; with seconds they are, within some hundred thousand years.
 */
final class PlaceSort {

	private static final int FEW = 64;

	private PlaceSort() {
	}

	/** @param order puts what has a smaller place first */
	static <T> void sort(T[] elements, Comparator<? super T> order, ToDoubleFunction<? super T> place) {
		if (isSorted(elements, order)) {
			return;
		}
		long[] keys = elements.length < FEW ? null : keys(elements, place);
		if (keys == null) {
			Arrays.sort(elements, order);
		} else {
			Arrays.sort(keys);
			arrange(elements, keys, order);
		}
	}

	private static <T> boolean isSorted(T[] elements, Comparator<? super T> order) {
		for (int i = 1; i < elements.length; i++) {
			if (order.compare(elements[i - 1], elements[i]) > 0) {
				return false;
			}
		}
		return true;
	}

	/** For each element a number: its place counted from the first one, then its index. Null when they don't fit. */
	private static <T> long[] keys(T[] elements, ToDoubleFunction<? super T> place) {
		double[] places = new double[elements.length];
		double first = Double.POSITIVE_INFINITY;
		double last = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < places.length; i++) {
			places[i] = place.applyAsDouble(elements[i]);
			first = Math.min(first, places[i]);
			last = Math.max(last, places[i]);
		}
		int indexBits = indexBits(places.length);
		if (!(last - first < Math.scalb(1.0, Long.SIZE - 1 - indexBits))) {
			return null;
		}
		long[] keys = new long[places.length];
		for (int i = 0; i < keys.length; i++) {
			if (places[i] != Math.rint(places[i])) {
				return null;
			}
			keys[i] = (long) places[i] - (long) first << indexBits | i;
		}
		return keys;
	}

	private static int indexBits(int count) {
		return Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
	}

	private static <T> void arrange(T[] elements, long[] keys, Comparator<? super T> order) {
		int indexBits = indexBits(keys.length);
		T[] given = elements.clone();
		int begin = 0;
		for (int i = 0; i < keys.length; i++) {
			elements[i] = given[(int) (keys[i] & (1L << indexBits) - 1)];
			if (keys[begin] >>> indexBits != keys[i] >>> indexBits) {
				sortSame(elements, begin, i, order);
				begin = i;
			}
		}
		sortSame(elements, begin, keys.length, order);
	}

	/** What has one place is in the order of its other traits. */
	private static <T> void sortSame(T[] elements, int begin, int end, Comparator<? super T> order) {
		if (end - begin > 1) {
			Arrays.sort(elements, begin, end, order);
		}
	}
}
