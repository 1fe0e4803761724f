// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work on several threads whose results come in order. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReadAheadTest {

	@Test
	void results_InTheOrderOfTheWork_HoweverLongEachTakes() throws Exception {
		CountDownLatch secondIsDone = new CountDownLatch(1);
		List<Callable<Integer>> work = List.of(() -> {
			secondIsDone.await();
			return 1;
		}, () -> {
			secondIsDone.countDown();
			return 2;
		}, () -> 3);

		assertEquals(List.of(1, 2, 3), results(work));
	}

	@Test
	void work_IsNotBegunFarAhead() throws Exception {
		AtomicInteger begun = new AtomicInteger();
		List<Callable<Integer>> work = IntStream.range(0, 1_000).<Callable<Integer>>mapToObj(i -> begun::incrementAndGet)
				.toList();
		try (ReadAhead<Integer> ahead = new ReadAhead<>(work, 2)) {
			ahead.next(() -> false);

			assertTrue(begun.get() <= 5, begun::toString);
		}
	}

	@Test
	void workThatStandsInForOther_ComesNext() throws Exception {
		List<Integer> results = new ArrayList<>();
		try (ReadAhead<Integer> ahead = new ReadAhead<>(List.of(() -> 1, () -> 4), 2)) {
			results.add(ahead.next(() -> false).orElseThrow());
			ahead.addFirst(List.of(() -> 2, () -> 3));
			assertEquals(3, ahead.remaining());
			for (int i = 0; i < 3; i++) {
				results.add(ahead.next(() -> false).orElseThrow());
			}
			assertEquals(Optional.empty(), ahead.next(() -> false));
		}
		assertEquals(List.of(1, 2, 3, 4), results);
	}

	@Test
	void failure_ComesInItsTurn() throws Exception {
		IOException broken = new IOException("broken");
		List<Callable<Integer>> work = List.of(() -> 1, () -> {
			throw broken;
		});
		try (ReadAhead<Integer> ahead = new ReadAhead<>(work, 2)) {
			assertEquals(Optional.of(1), ahead.next(() -> false));
			assertSame(broken, assertThrows(ExecutionException.class, () -> ahead.next(() -> false)).getCause());
		}
	}

	@Test
	void cancelled_DoesNotWaitForWorkThatHangs() throws Exception {
		CountDownLatch interrupted = new CountDownLatch(1);
		AtomicBoolean hangs = new AtomicBoolean();
		List<Callable<Integer>> work = List.of(() -> {
			hangs.set(true);
			try {
				new CountDownLatch(1).await();
			} catch (InterruptedException e) {
				interrupted.countDown();
			}
			return 1;
		});
		try (ReadAhead<Integer> ahead = new ReadAhead<>(work, 2)) {
			assertEquals(Optional.empty(), ahead.next(hangs::get));
		}
		interrupted.await();
	}

	@Test
	void cancelled_WhatIsDoneIsHandedOut_AndNoMoreIsBegun() throws Exception {
		CountDownLatch secondIsDone = new CountDownLatch(1);
		AtomicInteger begun = new AtomicInteger();
		List<Callable<Integer>> work = new ArrayList<>();
		work.add(begun::incrementAndGet);
		work.add(() -> {
			secondIsDone.countDown();
			return begun.incrementAndGet();
		});
		work.addAll(IntStream.range(0, 100).<Callable<Integer>>mapToObj(i -> begun::incrementAndGet).toList());
		try (ReadAhead<Integer> ahead = new ReadAhead<>(work, 1)) {
			assertEquals(Optional.of(1), ahead.next(() -> false));
			secondIsDone.await();
			int handedOut = 1;
			while (ahead.next(() -> true).isPresent()) {
				handedOut++;
			}

			assertTrue(handedOut <= begun.get() && begun.get() <= 3, () -> "begun " + begun);
		}
	}

	private static List<Integer> results(List<Callable<Integer>> work) throws ExecutionException {
		List<Integer> results = new ArrayList<>();
		try (ReadAhead<Integer> ahead = new ReadAhead<>(work, 2)) {
			Optional<Integer> next = ahead.next(() -> false);
			while (next.isPresent()) {
				results.add(next.get());
				next = ahead.next(() -> false);
			}
		}
		return results;
	}
}
