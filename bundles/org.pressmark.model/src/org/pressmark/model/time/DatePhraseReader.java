// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/** Reads what is said about dates in a language: "early May", "since May", "between 4 and 5 May", "maybe 3 May". */
final class DatePhraseReader {

	/** How often something may be said about what is said about a date: "maybe since about the end of May". */
	private static final int MAX_DEPTH = 4;
	private static final int WEEK = 7;

	/** It is always in the first week of its year. */
	private static final int DAY_OF_FIRST_WEEK = 4;

	private final DateVocabulary words;
	private final DateCoreReader dates;
	private final DateRanges ranges;

	/** @param comparesWeekdays whether a weekday beside a day has to be that of the day */
	DatePhraseReader(DateVocabulary words, Locale locale, Optional<LocalDate> reference, boolean comparesWeekdays) {
		this.words = words;
		dates = new DateCoreReader(words, locale, reference, comparesWeekdays);
		ranges = new DateRanges(dates, reference);
	}

	/**
	 * How a text is understood; empty when it is not.
	 *
	 * @throws EdtfException when there is no such date, or it is counted from one that is not known
	 */
	Optional<DateReading> read(DateFragment text) {
		return read(text, MAX_DEPTH);
	}

	/** As {@link #read(DateFragment)}, but only what tells itself from other words of a sentence. */
	Optional<DateReading> readInSentence(DateFragment text) {
		Optional<DateSpoken> date = dates.read(text);
		if (date.isPresent()) {
			return date.filter(spoken -> isDistinct(spoken, text.text())).map(dates::resolve);
		}
		return third(text);
	}

	/** A number alone is hardly a year, "last year" is one. */
	private static boolean isDistinct(DateSpoken spoken, String text) {
		return switch (spoken) {
			case DateParts parts -> parts.isDistinct();
			case DateSpoken.Known(DateReading reading) -> reading.value().precision() != EdtfPrecision.YEAR
					|| reading.value().toString().length() > EdtfYear.PLAIN_DIGITS || text.chars().anyMatch(Character::isLetter);
		};
	}

	private Optional<DateReading> read(DateFragment text, int depth) {
		if (depth == 0 || text.isEmpty()) {
			return Optional.empty();
		}
		return dates.read(text).map(dates::resolve).or(() -> third(text))
				.or(() -> said(text, "about", depth, value -> qualified(value, EdtfQualifier.APPROXIMATE)))
				.or(() -> said(text, "maybe", depth, value -> qualified(value, EdtfQualifier.UNCERTAIN)))
				.or(() -> both(text, "between", depth, DateRanges::oneBetween))
				.or(() -> both(text, "range", depth, Edtf::interval))
				.or(() -> both(text, "or", depth, (a, b) -> DateRanges.set(EdtfKind.ONE_OF, a, b)))
				.or(() -> both(text, "and", depth, (a, b) -> DateRanges.set(EdtfKind.ALL_OF, a, b)))
				.or(() -> said(text, "orEarlier", depth, DateRanges::orEarlier))
				.or(() -> said(text, "orLater", depth, DateRanges::orLater))
				.or(() -> some(text, "someDay", EdtfPrecision.DAY))
				.or(() -> some(text, "someMonth", EdtfPrecision.MONTH))
				.or(() -> said(text, "since", depth, DateRanges::since))
				.or(() -> said(text, "until", depth, DateRanges::until))
				.or(() -> said(text, "before", depth, DateRanges::before))
				.or(() -> said(text, "after", depth, DateRanges::after))
				.or(() -> said(text, "plain", depth, UnaryOperator.identity()))
				.or(() -> weekOfYear(text)).or(() -> DateNumbers.readWhole(text));
	}

	private Optional<DateReading> said(DateFragment text, String key, int depth, UnaryOperator<Edtf> meaning) {
		return words.matches(key, text.text())
				.map(match -> read(text.group(match, "d"), depth - 1)).flatMap(Optional::stream).findFirst()
				.map(reading -> reading.map(meaning));
	}

	private Optional<DateReading> third(DateFragment text) {
		return third(text, "early", EdtfThird.EARLY).or(() -> third(text, "mid", EdtfThird.MID))
				.or(() -> third(text, "late", EdtfThird.LATE))
				.or(() -> week(text));
	}

	/** "The second week of May": about the days from the 8th to the 14th, for nobody says with which day weeks begin. */
	private Optional<DateReading> week(DateFragment text) {
		return words.matches("weekOfMonth", text.text())
				.map(match -> week(text.group(match, "d"), words.names().ordinal(match.group("ordinal"))))
				.flatMap(Optional::stream).findFirst();
	}

	private Optional<DateReading> week(DateFragment whole, int number) {
		return dates.read(whole).map(dates::resolve).map(reading -> reading.map(value -> {
			if (value.precision() != EdtfPrecision.MONTH) {
				throw whole.refused("monthOfDay");
			}
			LocalDate last = value.earliest().orElseThrow().toLocalDate().plusDays((long) number * WEEK - 1);
			return Edtf.interval(EdtfDate.of(last.minusDays(WEEK - 1)).with(EdtfQualifier.APPROXIMATE),
					EdtfDate.of(last).with(EdtfQualifier.APPROXIMATE));
		}));
	}

	/** "Week 18 of 2021", of those of ISO 8601, which begin with Monday. */
	private Optional<DateReading> weekOfYear(DateFragment text) {
		return words.matches("weekOfYear", text.text()).findFirst()
				.map(match -> weekOfYear(Integer.parseInt(match.group("year")), Integer.parseInt(match.group("week")), text));
	}

	private static DateReading weekOfYear(int year, int week, DateFragment text) {
		LocalDate inFirst = LocalDate.of(year, Month.JANUARY, DAY_OF_FIRST_WEEK);
		if (week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum()) {
			throw text.refused("dateInWords");
		}
		LocalDate monday = inFirst.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
		return DateReading.of(Edtf.interval(Edtf.day(monday), Edtf.day(monday.plusDays(WEEK - 1L))));
	}

	private Optional<DateReading> third(DateFragment text, String key, EdtfThird third) {
		return words.matches(key, text.text()).map(match -> third(text.group(match, "d"), third))
				.flatMap(Optional::stream).findFirst();
	}

	private Optional<DateReading> third(DateFragment whole, EdtfThird third) {
		return dates.read(whole).map(dates::resolve).map(reading -> reading.map(value -> {
			Optional<Edtf> part = value instanceof EdtfDate date ? third.of(date) : Optional.empty();
			return part.orElseThrow(() -> whole.refused("whole"));
		}));
	}

	private Optional<DateReading> some(DateFragment text, String key, EdtfPrecision part) {
		return words.matches(key, text.text()).map(match -> dates.read(text.group(match, "d")))
				.flatMap(Optional::stream).map(dates::resolve).map(DateReading::value)
				.filter(EdtfDate.class::isInstance).map(whole -> ((EdtfDate) whole).unspecified(part))
				.flatMap(Optional::stream).findFirst().map(DateReading::of);
	}

	private Optional<DateReading> both(DateFragment text, String key, int depth, BinaryOperator<Edtf> meaning) {
		return words.matches(key, text.text()).map(match -> both(text, match, depth, meaning))
				.flatMap(Optional::stream).findFirst();
	}

	private Optional<DateReading> both(DateFragment text, Matcher match, int depth, BinaryOperator<Edtf> meaning) {
		DateFragment first = text.group(match, "a");
		DateFragment second = text.group(match, "b");
		Optional<List<Edtf>> parts = ranges.read(first, second);
		if (parts.isPresent()) {
			return parts.map(ends -> DateReading.of(meaning.apply(ends.getFirst(), ends.getLast())));
		}
		Optional<DateReading> from = read(first, depth - 1);
		Optional<DateReading> to = from.isEmpty() ? Optional.empty() : read(second, depth - 1);
		return to.map(end -> {
			DateRanges.requireOrder(from.get().value(), end.value(), second);
			return DateReading.of(meaning.apply(from.get().value(), end.value()));
		});
	}

	private static Edtf qualified(Edtf value, EdtfQualifier mark) {
		return switch (value) {
			case EdtfPoint point -> point.with(mark);
			case EdtfCompound compound -> compound.map(point -> point.with(mark));
		};
	}
}
