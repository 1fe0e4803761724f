// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.wire;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time at the end of a message: day, hour and minute, then month and year, as in {@code 031630 GMT MAY 21}. */
final class SentAt {

	private static final Pattern TIME = Pattern.compile("\\s*(\\d\\d)(\\d\\d)(\\d\\d)( GMT| UTC)? ([A-Za-z]{3}) (\\d\\d)\\b");
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
			"nov", "dec");

	/** The recommendation is of 1979, and no message is older. */
	private static final int FIRST_YEAR = 79;

	private SentAt() {
	}

	/**
	 * The time as EDTF, as far as the message says it: without a zone when it names none.
	 *
	 * @param end what is behind the text, null for nothing
	 * @return empty when that is no time
	 */
	static Optional<String> edtf(String end) {
		Matcher time = TIME.matcher(end == null ? "" : end);
		return time.lookingAt() ? edtf(time) : Optional.empty();
	}

	private static Optional<String> edtf(Matcher time) {
		int year = number(time, 6);
		int month = MONTHS.indexOf(time.group(5).toLowerCase(Locale.ROOT)) + 1;
		try {
			LocalDateTime local = LocalDateTime.of(year < FIRST_YEAR ? 2000 + year : 1900 + year, month, number(time, 1),
					number(time, 2), number(time, 3));
			return Optional.of(local + (time.group(4) == null ? "" : "Z"));
		} catch (DateTimeException e) {
			// A day or month that there is not: when it was sent, the message does not say.
			return Optional.empty();
		}
	}

	private static int number(Matcher time, int group) {
		return Integer.parseInt(time.group(group));
	}
}
