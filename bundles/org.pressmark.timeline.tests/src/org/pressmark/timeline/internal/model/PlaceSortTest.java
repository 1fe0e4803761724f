// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PlaceSortTest {

	private record Thing(double place, String name) {

		private static final Comparator<Thing> ORDER = Comparator.comparingDouble(Thing::place).thenComparing(Thing::name);
	}

	@Test
	void wholePlaces_SomeOfThemSame() {
		assertSorted(5000, place -> Math.floor(place * 1000));
	}

	@Test
	void placesBeforeZero() {
		assertSorted(5000, place -> Math.floor((place - 0.7) * 1e9));
	}

	@Test
	void onePlace() {
		assertSorted(5000, place -> 7);
	}

	@Test
	void placesBetweenWholeOnes() {
		assertSorted(5000, place -> place);
	}

	@Test
	void placesTooFarFromEachOther() {
		assertSorted(5000, place -> Math.floor((place - 0.5) * 3e16));
	}

	@Test
	void openEnds() {
		assertSorted(5000, place -> place < 0.1 ? Double.NEGATIVE_INFINITY : place > 0.9 ? Double.POSITIVE_INFINITY
				: Math.floor(place * 1e6));
		assertSorted(5000, place -> Double.POSITIVE_INFINITY);
	}

	@Test
	void few() {
		for (int count = 0; count < 70; count++) {
			assertSorted(count, place -> Math.floor(place * 20));
		}
	}

	@Test
	void sortedBefore() {
		Thing[] things = things(5000, place -> Math.floor(place * 1000));
		Arrays.sort(things, Thing.ORDER);
		assertSorted(things);
	}

	private static void assertSorted(int count, DoubleUnaryOperator place) {
		assertSorted(things(count, place));
	}

	private static void assertSorted(Thing[] things) {
		Thing[] expected = things.clone();
		Arrays.sort(expected, Thing.ORDER);
		PlaceSort.sort(things, Thing.ORDER, Thing::place);
		assertArrayEquals(expected, things);
	}

	private static Thing[] things(int count, DoubleUnaryOperator place) {
		Random random = new Random(3);
		return IntStream.range(0, count)
				.mapToObj(i -> new Thing(place.applyAsDouble(random.nextDouble()), Integer.toString(random.nextInt(100))))
				.toArray(Thing[]::new);
	}
}
