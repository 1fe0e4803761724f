// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class IdentifiersTest {

	@Test
	void next_IsAUlid() {
		assertTrue(Identifiers.next().matches("[0-7][0-9a-hjkmnp-tv-z]{25}"));
	}

	@Test
	void next_TellsTheTime() {
		long before = System.currentTimeMillis();
		String digits = "0123456789abcdefghjkmnpqrstvwxyz";

		long time = Identifiers.next().substring(0, 10).chars().mapToLong(digits::indexOf)
				.reduce(0, (sum, digit) -> sum * 32 + digit);

		// Ids made within one millisecond borrow from the future; no test makes a minute's worth.
		assertTrue(time >= before && time < before + 60_000);
	}

	@Test
	void next_SortsInTheOrderOfMaking() {
		List<String> ids = Stream.generate(Identifiers::next).limit(2000).toList();

		assertEquals(ids.stream().sorted().toList(), ids);
	}

	@Test
	void next_FromManyThreads_Unique() {
		ConcurrentSkipListSet<String> ids = new ConcurrentSkipListSet<>();

		IntStream.range(0, 4000).parallel().forEach(i -> ids.add(Identifiers.next()));

		assertEquals(4000, ids.size());
	}
}
