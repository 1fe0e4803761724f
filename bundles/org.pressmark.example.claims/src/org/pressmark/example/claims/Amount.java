// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.claims;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in digits and what it counts.
 *
 * @param value the number
 * @param unit  the words behind it, if there are any
 */
record Amount(BigDecimal value, Optional<String> unit) {

	/** Digits, in groups of three or not, and a fraction behind a point or a comma. */
	private static final Pattern NUMBER = Pattern.compile(
			"(?<![\\p{N}.,])(?<whole>\\d{1,3}(?:(?<mark>[.,\\u00A0\\u202F])\\d{3})(?:\\k<mark>\\d{3})*+|\\d{1,18})(?:[.,](?<part>\\d{1,9}))?(?![\\p{N}])");

	/**
	 * What some words say.
	 *
	 * @return the first number in them; empty if none is written in digits
	 */
	static Optional<Amount> of(String words) {
		Matcher number = NUMBER.matcher(words);
		return number.find() ? Optional.of(new Amount(value(number), Optional.of(words.substring(number.end()).strip())
				.filter(unit -> !unit.isEmpty()))) : Optional.empty();
	}

	private static BigDecimal value(Matcher number) {
		String whole = number.group("whole").replaceAll("\\D", "");
		String part = number.group("part");
		return new BigDecimal(part == null ? whole : whole + '.' + part);
	}
}
