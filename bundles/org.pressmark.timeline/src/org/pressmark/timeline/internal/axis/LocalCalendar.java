// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.axis;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfKind;
import org.pressmark.model.time.EdtfPrecision;
import org.pressmark.timeline.internal.axis.Ticks.Tick;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * The calendar by which the people of a locale go beside the Gregorian one: Thai years, Japanese eras, Persian or
 * Islamic months, as ICU knows them. Where its months begin is reckoned by itself, not by Gregorian ones. For one thread.
 */
public final class LocalCalendar {

	private static final List<String> USUAL = List.of("gregorian", "iso8601");
	private static final String KEYWORD = "calendar";

	/** Where people go by another calendar first; CLDR, calendarPreferenceData. */
	private static final Set<String> COUNTRIES = Set.of("AF", "IR", "TH");
	private static final int MILLISECONDS = 1000;
	private static final double SECONDS_A_DAY = 86_400;

	/** The shortest month and year of any calendar, in days. */
	private static final int MONTH = 28;
	private static final int YEAR = 353;
	private static final List<Integer> YEARS = List.of(1, 5, 10, 50, 100, 500, 1000, 5000, 10_000);

	/** ICU reckons no calendar well beyond such years, and nobody has used one there. */
	private static final double MOST_SECONDS = 365.0 * SECONDS_A_DAY * 100_000;

	private static final double DAY_WIDTH = 70;
	private static final double MONTH_WIDTH = 110;
	private static final double YEAR_WIDTH = 84;

	/** From one tick to the next. */
	private record Step(int field, int count, String skeleton) {
	}

	private final ULocale locale;
	private final Calendar calendar;

	private LocalCalendar(ULocale locale, Calendar calendar) {
		this.locale = locale;
		this.calendar = calendar;
	}

	/** The other calendar of a locale; empty when its people go by the Gregorian one alone. */
	public static Optional<LocalCalendar> of(Locale locale) {
		if (isPlainlyGregorian(locale)) {
			return Optional.empty();
		}
		ULocale known = ULocale.forLocale(locale);
		if (USUAL.contains(type(known))) {
			return Optional.empty();
		}
		Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, known);
		return USUAL.contains(calendar.getType()) ? Optional.empty() : Optional.of(new LocalCalendar(known, calendar));
	}

	/** Most often the country tells it, without what ICU knows, which takes longer to load than the whole timeline to paint. */
	private static boolean isPlainlyGregorian(Locale locale) {
		return !locale.hasExtensions() && !locale.getCountry().isEmpty() && !COUNTRIES.contains(locale.getCountry());
	}

	/** Which one it is can be known without making it, which is slow the first time. */
	private static String type(ULocale locale) {
		String chosen = locale.getKeywordValue(KEYWORD);
		return chosen == null ? Calendar.getKeywordValuesForLocale(KEYWORD, locale, true)[0] : chosen;
	}

	/** The ticks in a window, the first one at its left side or before; none where there is no such calendar. */
	List<Tick> ticks(TimeAxis axis, double width) {
		double from = axis.secondsAt(0);
		double to = axis.secondsAt(width);
		if (Math.abs(from) > MOST_SECONDS || Math.abs(to) > MOST_SECONDS) {
			return List.of();
		}
		Step step = step(axis.pixelsPerSecond() * SECONDS_A_DAY);
		DateFormat format = DateFormat.getInstanceForSkeleton(calendar, step.skeleton, locale);
		format.setTimeZone(TimeZone.GMT_ZONE);
		List<Tick> ticks = new ArrayList<>();
		floor(from, step);
		double x = axis.x(seconds());
		while (x <= width) {
			Date date = calendar.getTime();
			ticks.add(new Tick(x, TimeAxis.dateTime(seconds()), format.format(date)));
			calendar.setTime(date);
			calendar.add(step.field, step.count);
			double next = axis.x(seconds());
			if (!(next > x)) {
				break;
			}
			x = next;
		}
		return ticks;
	}

	/** A date of a day, or from one day to another, in the words of this calendar; empty for all others. */
	public Optional<String> format(Edtf when) {
		boolean isInReach = Math.abs(TimeAxis.startSeconds(when)) < MOST_SECONDS
				&& Math.abs(TimeAxis.endSeconds(when)) < MOST_SECONDS;
		if (!isInReach || !areDays(when)) {
			return Optional.empty();
		}
		DateFormat format = DateFormat.getInstanceForSkeleton(calendar, "yMMMMd", locale);
		format.setTimeZone(TimeZone.GMT_ZONE);
		String first = format.format(date(TimeAxis.startSeconds(when)));
		String last = format.format(date(TimeAxis.endSeconds(when) - 1));
		return Optional.of(first.equals(last) ? first : first + " – " + last);
	}

	private static boolean areDays(Edtf when) {
		return Stream.of(when.start(), when.end()).flatMap(Optional::stream)
				.allMatch(date -> date.precision() == EdtfPrecision.DAY || date.kind() == EdtfKind.TIME);
	}

	private static Date date(double seconds) {
		return new Date((long) seconds * MILLISECONDS);
	}

	private static Step step(double pixelsADay) {
		if (pixelsADay >= DAY_WIDTH) {
			return new Step(Calendar.DAY_OF_MONTH, 1, "MMMMd");
		}
		if (pixelsADay * MONTH >= MONTH_WIDTH) {
			return new Step(Calendar.MONTH, 1, "yMMMM");
		}
		int years = YEARS.stream().filter(count -> pixelsADay * YEAR * count >= YEAR_WIDTH).findFirst()
				.orElse(YEARS.getLast());
		return new Step(Calendar.EXTENDED_YEAR, years, "Gy");
	}

	private void floor(double moment, Step step) {
		calendar.setTimeInMillis((long) Math.floor(moment / SECONDS_A_DAY) * (long) SECONDS_A_DAY * MILLISECONDS);
		if (step.field == Calendar.DAY_OF_MONTH) {
			return;
		}
		int year = calendar.get(Calendar.EXTENDED_YEAR);
		int month = step.field == Calendar.MONTH ? calendar.get(Calendar.MONTH) : 0;
		calendar.clear();
		calendar.set(Calendar.EXTENDED_YEAR, step.field == Calendar.MONTH ? year : Math.floorDiv(year, step.count) * step.count);
		calendar.set(Calendar.MONTH, month);
		calendar.set(Calendar.DAY_OF_MONTH, 1);
	}

	private double seconds() {
		return calendar.getTimeInMillis() / (double) MILLISECONDS;
	}
}
