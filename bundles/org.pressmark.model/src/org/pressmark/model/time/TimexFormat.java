// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of TIMEX3 values (TimeML Annotation Guidelines 1.2.1, section 2.2): dates, times of day, durations, sets and
 * references, digits that are not known as X. Only the form is looked at: 2021-02-31 is a value here.
 *
 * @since 1.0
 */
public final class TimexFormat {

	private static final String YEAR = "(BC)?[0-9X]{2,4}";
	private static final String PART = "[0-9X]{2}(-[0-9X]{1,2})?|W[0-9X]{2}(-([0-9X]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI";
	private static final String DATE = YEAR + "(-(" + PART + "))?";
	private static final String CLOCK = "T([0-9X]{2}(:[0-9X]{2}(:[0-9X]{2})?)?|MO|MI|AF|EV|NI|DT)(Z|[+-][0-9]{2}(:[0-9]{2})?)?";
	private static final String AMOUNT = "([0-9]+([.][0-9]+)?|X{1,2})";
	private static final String DURATION = "P(" + AMOUNT + "(Y|M|W|D|Q|H|WE|WD|DE|CE|ML|SP|SU|FA|WI|N))*(T(" + AMOUNT
			+ "(H|M|S|MO|AF|EV|NI|DT))+)?";

	private static final List<Pattern> FORMS = List.of(Pattern.compile("(PAST|PRESENT|FUTURE)_REF"),
			Pattern.compile(DATE + "(" + CLOCK + ")?"), Pattern.compile(CLOCK),
			Pattern.compile(DURATION + "(?<!P)"));

	private static final Pattern QUALIFIERS = Pattern.compile("[~?%]");
	private static final Pattern UNKNOWN_PARTS = Pattern.compile("X+$|(-XX)+$");
	private static final Pattern GROUP = Pattern.compile("(?<year>\\d{4})-(?<code>\\d\\d)");
	private static final Map<Integer, String> GROUPS = Map.ofEntries(Map.entry(21, "SP"), Map.entry(22, "SU"),
			Map.entry(23, "FA"), Map.entry(24, "WI"), Map.entry(33, "Q1"), Map.entry(34, "Q2"), Map.entry(35, "Q3"),
			Map.entry(36, "Q4"), Map.entry(40, "H1"), Map.entry(41, "H2"));
	private static final int WEEK = 7;
	private static final int WEEKEND = 2;

	private TimexFormat() {
	}

	/** Whether a text has the form of a TIMEX3 value, or is a date or interval as {@link Edtf} knows them. */
	public static boolean isValue(String text) {
		return FORMS.stream().anyMatch(form -> form.matcher(text).matches()) || Edtf.tryParse(text).isPresent();
	}

	/**
	 * The TIMEX3 value of a date: "2021-W17" for the days from a Monday to the Sunday behind it, "2021-SP", "199" for the
	 * 1990s, "2021-05" for early May. What is approximate or uncertain is not in it, for TIMEX3 says that elsewhere; any other
	 * interval and set, for which it has no value, stays as it is.
	 */
	public static String value(Edtf date) {
		return switch (date) {
			case EdtfInterval interval -> EdtfThird.find(interval).map(third -> plain(third.whole())).or(() -> week(interval))
					.orElseGet(interval::toString);
			case EdtfPoint point -> plain(point);
			default -> date.toString();
		};
	}

	private static String plain(EdtfPoint point) {
		String written = QUALIFIERS.matcher(point.toString()).replaceAll("");
		Matcher group = GROUP.matcher(written);
		String named = group.matches() ? GROUPS.get(Integer.valueOf(group.group("code"))) : null;
		return named == null ? UNKNOWN_PARTS.matcher(written).replaceAll("") : group.group("year") + '-' + named;
	}

	private static Optional<String> week(EdtfInterval interval) {
		if (interval.from() instanceof EdtfDate from && interval.to() instanceof EdtfDate to && isPlainDay(from)
				&& isPlainDay(to)) {
			long days = ChronoUnit.DAYS.between(from.firstDay(), to.firstDay()) + 1;
			boolean isWeek = days == WEEK || days == WEEKEND;
			return isWeek && to.firstDay().getDayOfWeek() == DayOfWeek.SUNDAY
					? Optional.of(week(from.firstDay()) + (days == WEEKEND ? "-WE" : "")) : Optional.empty();
		}
		return Optional.empty();
	}

	private static boolean isPlainDay(EdtfDate date) {
		return date.precision() == EdtfPrecision.DAY && !date.isApproximate() && !date.isUncertain() && !date.isUnspecified();
	}

	private static String week(LocalDate day) {
		return String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
				day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}
}
