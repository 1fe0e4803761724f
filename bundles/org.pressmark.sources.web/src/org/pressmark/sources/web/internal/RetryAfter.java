// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server asks to wait: RFC 9110, section 10.2.3. */
final class RetryAfter {

	private RetryAfter() {
	}

	/** Reads the header's value: seconds or a date. */
	static Optional<Duration> read(String value) {
		if (value.matches("[0-9]{1,9}")) {
			return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
		}
		try {
			Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
			Duration wait = Duration.between(Instant.now(), at);
			return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
		} catch (DateTimeException e) {
			return Optional.empty(); // Nothing that can be followed.
		}
	}
}
