// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day in words.
 *
 * @param time the time of the clock
 * @param precision {@link EdtfPrecision#MINUTE} or {@link EdtfPrecision#SECOND}
 * @param zones the zones that it may be in as EDTF has them, the likeliest first; nothing when none is written
 */
record DateClock(LocalTime time, EdtfPrecision precision, List<String> zones) {

	private static final int HOURS_PER_HALF = 12;
	private static final int MAX_HOUR = 23;
	private static final int MAX_MINUTE = 59;
	private static final int MAX_ZONE_HOURS = 18;
	private static final Pattern OFFSET = Pattern
			.compile("(?:UTC|GMT)?(?<sign>[-+\u2212])(?<hours>\\d{1,2}):?(?<minutes>\\d\\d)?");
	private static final Properties NAMES = DateVocabulary.properties("zones.properties").orElseThrow();

	/**
	 * The time that a pattern of the vocabulary's "time" matched.
	 *
	 * @throws EdtfException when there is no such time or the zone is not known
	 */
	static DateClock of(Matcher matcher, DateFragment fragment) {
		if (has(matcher, "noon")) {
			return new DateClock(LocalTime.NOON, EdtfPrecision.MINUTE, zones(matcher, fragment));
		}
		int hour = number(matcher, fragment, "hour", MAX_HOUR).orElseThrow();
		int minute = number(matcher, fragment, "minute", MAX_MINUTE).orElse(0);
		Optional<Integer> second = number(matcher, fragment, "second", MAX_MINUTE);
		boolean am = has(matcher, "am");
		if ((am || has(matcher, "pm")) && (hour == 0 || hour > HOURS_PER_HALF)) {
			throw fragment.group(matcher, "hour").refused("hourOfHalf");
		}
		int ofDay = am || has(matcher, "pm") ? hour % HOURS_PER_HALF + (am ? 0 : HOURS_PER_HALF) : hour;
		return new DateClock(LocalTime.of(ofDay, minute, second.orElse(0)),
				second.isPresent() ? EdtfPrecision.SECOND : EdtfPrecision.MINUTE, zones(matcher, fragment));
	}

	private static List<String> zones(Matcher matcher, DateFragment fragment) {
		return has(matcher, "zone") ? zones(fragment.group(matcher, "zone")) : List.of("");
	}

	private static boolean has(Matcher matcher, String group) {
		return matcher.namedGroups().containsKey(group) && matcher.group(group) != null;
	}

	private static Optional<Integer> number(Matcher matcher, DateFragment fragment, String group, int max) {
		if (!has(matcher, group)) {
			return Optional.empty();
		}
		int number = Integer.parseInt(matcher.group(group));
		if (number > max) {
			throw fragment.group(matcher, group).refused(group);
		}
		return Optional.of(number);
	}

	private static List<String> zones(DateFragment zone) {
		Matcher offset = OFFSET.matcher(zone.text().toUpperCase(Locale.ROOT));
		if (offset.matches()) {
			return List.of(offset(offset, zone));
		}
		String known = NAMES.getProperty(zone.text().toUpperCase(Locale.ROOT));
		if (known == null) {
			throw zone.refused("zoneName");
		}
		return Arrays.asList(known.split(" "));
	}

	private static String offset(Matcher offset, DateFragment zone) {
		int hours = Integer.parseInt(offset.group("hours"));
		int minutes = offset.group("minutes") == null ? 0 : Integer.parseInt(offset.group("minutes"));
		if (hours > MAX_ZONE_HOURS || minutes > MAX_MINUTE || hours == MAX_ZONE_HOURS && minutes > 0) {
			throw zone.refused("zoneHour");
		}
		boolean zero = hours == 0 && minutes == 0;
		String sign = offset.group("sign").equals("+") ? "+" : "-";
		return zero ? "Z" : String.format(Locale.ROOT, "%s%02d:%02d", sign, hours, minutes);
	}

	/** The times that it may be on a day. */
	List<Edtf> on(LocalDate day) {
		LocalDateTime moment = day.atTime(time);
		return zones.stream().<Edtf>map(zone -> EdtfDateTime.of(moment, precision, zone)).toList();
	}
}
