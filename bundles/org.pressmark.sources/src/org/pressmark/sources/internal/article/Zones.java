// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the zone written behind a time means. Only abbreviations that stand for one offset everywhere are known: not
 * BST, CST, IST or PST, which mean several, and not ET, whose offset depends on the season; see {@link LocalZones}.
 */
final class Zones {

	private static final Pattern NUMERIC = Pattern.compile("(?:UTC|GMT)?([+\\-\u2212])(\\d{1,2})(?::?(\\d{2}))?");

	private static final Map<String, String> OFFSETS = Map.ofEntries(Map.entry("Z", "Z"), Map.entry("UTC", "Z"),
			Map.entry("GMT", "Z"), Map.entry("WET", "Z"), Map.entry("WEST", "+01:00"), Map.entry("CET", "+01:00"),
			Map.entry("MEZ", "+01:00"), Map.entry("CEST", "+02:00"), Map.entry("MESZ", "+02:00"),
			Map.entry("EET", "+02:00"), Map.entry("EEST", "+03:00"), Map.entry("MSK", "+03:00"), Map.entry("МСК", "+03:00"),
			Map.entry("SAST", "+02:00"), Map.entry("CAT", "+02:00"), Map.entry("EAT", "+03:00"),
			Map.entry("PKT", "+05:00"), Map.entry("NPT", "+05:45"), Map.entry("ICT", "+07:00"),
			Map.entry("WIB", "+07:00"), Map.entry("WITA", "+08:00"), Map.entry("WIT", "+09:00"),
			Map.entry("HKT", "+08:00"), Map.entry("SGT", "+08:00"), Map.entry("PHT", "+08:00"),
			Map.entry("KST", "+09:00"), Map.entry("JST", "+09:00"), Map.entry("AEST", "+10:00"),
			Map.entry("AEDT", "+11:00"), Map.entry("NZST", "+12:00"), Map.entry("NZDT", "+13:00"),
			Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"), Map.entry("MST", "-07:00"),
			Map.entry("MDT", "-06:00"), Map.entry("PDT", "-07:00"), Map.entry("AKDT", "-08:00"),
			Map.entry("HST", "-10:00"), Map.entry("BRT", "-03:00"));

	private Zones() {
	}

	/**
	 * The offset of a zone.
	 *
	 * @param zone as written: {@code KST}, {@code +0900}, {@code GMT+9}
	 * @return {@code Z} or {@code ±hh:mm}; empty when it is not known or means several
	 */
	static Optional<String> offset(String zone) {
		String upper = zone.toUpperCase(Locale.ROOT);
		Matcher numeric = NUMERIC.matcher(upper);
		if (!numeric.matches()) {
			return Optional.ofNullable(OFFSETS.get(upper));
		}
		int hours = Integer.parseInt(numeric.group(2));
		int minutes = numeric.group(3) == null ? 0 : Integer.parseInt(numeric.group(3));
		if (hours > 14 || minutes > 59) {
			return Optional.empty();
		}
		String sign = numeric.group(1).equals("+") ? "+" : "-";
		return Optional.of(hours + minutes == 0 ? "Z" : sign + Dates.two(hours) + ':' + Dates.two(minutes));
	}
}
