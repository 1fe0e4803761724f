// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person who waits for an import of thousands of files is told. */
class PaceTest {

	private final Locale before = Locale.getDefault();
	private Instant now = Instant.parse("2026-11-26T10:00:00Z");

	@BeforeEach
	void speakEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void lines_NoMoreOftenThanOneCanRead() {
		Pace pace = new Pace(10_000, () -> now);

		long lines = 0;
		for (int i = 0; i < 1_000; i++) {
			now = now.plusMillis(1);
			lines += pace.advance().isPresent() ? 1 : 0;
		}

		assertEquals(4, lines);
	}

	@Test
	void lines_TellSpeedAndWhatIsLeft() {
		Pace pace = new Pace(10_000, () -> now);

		assertEquals(Optional.of("1 of 10,000"), after(pace, Duration.ofMillis(500), 1));
		assertEquals(Optional.of("40 of 10,000, 20 a second, 8 min 18 s left"), after(pace, Duration.ofMillis(1_500), 39));
	}

	@Test
	void speed_IsThatOfTheLastSeconds() {
		Pace pace = new Pace(10_000, () -> now);
		after(pace, Duration.ofSeconds(1), 9_000);
		String line = "";
		for (int i = 0; i < 20; i++) {
			line = after(pace, Duration.ofSeconds(1), 1).orElseThrow();
		}

		assertEquals("9,020 of 10,000, 1 a second, 16 min 20 s left", line);
	}

	@Test
	void times_InUnitsThatFit() {
		Pace pace = new Pace(100_000, () -> now);

		assertTrue(after(pace, Duration.ofSeconds(10), 10).orElseThrow().endsWith("27 h 46 min left"));
		assertTrue(after(pace, Duration.ofSeconds(1), 99_930).orElseThrow().endsWith("0 s left"));
	}

	private Optional<String> after(Pace pace, Duration time, int pieces) {
		for (int i = 1; i < pieces; i++) {
			pace.advance();
		}
		now = now.plus(time);
		return pace.advance();
	}
}
