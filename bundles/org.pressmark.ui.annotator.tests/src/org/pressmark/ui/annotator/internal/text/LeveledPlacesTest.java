// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;

class LeveledPlacesTest {

	private static final int LEVELS = 4;

	private final Map<Integer, TextSpan> places = new HashMap<>();

	@Test
	void with_LongOneOverOthers_MovesOnlyWhatIsLonger() {
		put(0, 0, 100);
		put(1, 10, 20);
		IntStream.range(2, 40).forEach(name -> put(name, 200 + 10 * name, 205 + 10 * name));
		LeveledPlaces<Integer> before = leveled(places.keySet());
		put(99, 5, 50);
		LeveledPlaces<Integer> now = before.with(Set.of(), List.of(99));
		assertEquals(List.of(0, 1, 2), List.of(now.level(1), now.level(99), now.level(0)));
		assertEquals(1, before.level(0));
	}

	@Test
	void with_OneGone_OthersComeCloser() {
		put(0, 0, 100);
		put(1, 10, 20);
		IntStream.range(2, 40).forEach(name -> put(name, 200 + 10 * name, 205 + 10 * name));
		LeveledPlaces<Integer> now = leveled(places.keySet()).with(Set.of(1), List.of());
		assertEquals(0, now.level(0));
		assertEquals(List.of(0), now.index().at(15));
	}

	@Test
	void with_OneElsewhere_FoundThereOnly() {
		IntStream.range(0, 40).forEach(name -> put(name, 10 * name, 5 + 10 * name));
		LeveledPlaces<Integer> before = leveled(places.keySet());
		put(3, 395, 420);
		LeveledPlaces<Integer> now = before.with(Set.of(3), List.of(3));
		assertEquals(List.of(), now.index().at(31));
		assertEquals(List.of(3), now.index().at(410));
	}

	@Test
	void with_ManyChangesInTurn_SameAsMadeAnew() {
		SplittableRandom random = new SplittableRandom(7);
		IntStream.range(0, 60).forEach(name -> putAnywhere(random, name));
		LeveledPlaces<Integer> changed = leveled(places.keySet());
		for (int turn = 0; turn < 200; turn++) {
			int name = random.nextInt(80);
			Set<Integer> gone = places.containsKey(name) ? Set.of(name) : Set.of();
			if (random.nextBoolean()) {
				putAnywhere(random, name);
				changed = changed.with(gone, List.of(name));
			} else {
				places.remove(name);
				changed = changed.with(gone, List.of());
			}
			LeveledPlaces<Integer> anew = leveled(changed.index().values());
			assertEquals(anew.index().values(), changed.index().values());
			for (int each : anew.index().values()) {
				assertEquals(anew.level(each), changed.level(each), "turn " + turn + ", " + each);
			}
		}
	}

	@Test
	void with_NothingChanged_Same() {
		put(0, 0, 100);
		LeveledPlaces<Integer> before = leveled(places.keySet());
		assertSame(before, before.with(Set.of(), List.of()));
	}

	@Test
	void with_OneMoreOfManyOnOneWord_OnTheLastLevelAndLast() {
		IntStream.range(0, 10_001).forEach(name -> put(name, 3, 8));
		LeveledPlaces<Integer> before = leveled(IntStream.range(0, 10_000).boxed().toList());
		LeveledPlaces<Integer> now = before.with(Set.of(), List.of(10_000));
		assertEquals(LEVELS - 1, now.level(10_000));
		assertEquals(10_000, now.index().at(5).getLast());
	}

	private void putAnywhere(SplittableRandom random, int name) {
		int begin = random.nextInt(1000);
		put(name, begin, begin + 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 10));
	}

	private void put(int name, int begin, int end) {
		places.put(name, new TextSpan(begin, end));
	}

	private LeveledPlaces<Integer> leveled(Iterable<Integer> names) {
		List<Integer> values = new ArrayList<>();
		names.forEach(values::add);
		return new LeveledPlaces<>(values, places::get, LEVELS);
	}
}
