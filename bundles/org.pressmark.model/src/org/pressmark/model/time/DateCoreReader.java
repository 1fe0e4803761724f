// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what names a date in a language, without what is said about it: "3 May", "yesterday", "the 1990s". */
final class DateCoreReader {

	/** All that EDTF is written with. */
	static final Pattern EDTF = Pattern.compile("[0-9XYTZES?~%+:.,/\\[\\]{}-]+");

	private static final int SHORTEST_EDTF = 4;
	private static final int FEBRUARY = 2;
	private static final int DECEMBER = 12;
	private static final int SUMMER = 22;
	private static final int WINTER = 24;
	private static final int FIRST_QUARTER = 33;
	private static final int FIRST_HALF = 40;
	private static final int HALVES = 2;
	private static final int YEARS_PER_DECADE = 10;
	private static final int YEARS_PER_CENTURY = 100;
	private static final int CENTURIES = 100;
	private static final int DECADE_DIGITS = 1;
	private static final int LAST_PLAIN_YEAR = 9999;
	private static final int CENTURY_DIGITS = 2;

	private final DateVocabulary words;
	private final DateNames names;
	private final DateNumbers numbers;
	private final Optional<LocalDate> reference;
	private final boolean comparesWeekdays;

	/** @param comparesWeekdays whether a weekday beside a day has to be that of the day */
	DateCoreReader(DateVocabulary words, Locale locale, Optional<LocalDate> reference, boolean comparesWeekdays) {
		this.words = words;
		this.comparesWeekdays = comparesWeekdays;
		names = words.names();
		this.reference = reference;
		numbers = new DateNumbers(locale, reference);
	}

	/**
	 * What a text names; empty when it is something else.
	 *
	 * @throws EdtfException when there is no such date, or it is counted from one that is not known
	 */
	Optional<DateSpoken> read(DateFragment text) {
		return Stream.<Function<DateFragment, Optional<? extends DateSpoken>>>of(this::yearSpan, DateCoreReader::edtf,
				part -> numbers.read(part).map(DateSpoken.Known::new), this::relation, this::weekday, this::weekend, this::date,
				this::seasonOverNewYear, this::season, this::quarter, this::half, this::years, this::farYear, this::dateTime, this::otherDate)
				.map(reader -> reader.apply(text)).flatMap(Optional::stream).findFirst().map(DateSpoken.class::cast);
	}

	/** As {@link #read(DateFragment)}; also a day without its month, which the other end of a range may have. */
	Optional<DateSpoken> readIncomplete(DateFragment text) {
		return read(text).or(() -> firstSensible(text, "incomplete", this::parts));
	}

	/** The date itself. */
	DateReading resolve(DateSpoken spoken) {
		return switch (spoken) {
			case DateParts parts -> {
				EdtfDate date = parts.resolve(reference);
				requireWeekday(parts, date);
				yield DateReading.of(date);
			}
			case DateSpoken.Known known -> known.reading();
		};
	}

	/** @throws EdtfException when weekdays are compared, and that beside the date is another one */
	void requireWeekday(DateParts parts, EdtfDate date) {
		if (comparesWeekdays) {
			parts.requireWeekday(date);
		}
	}

	/** What the first pattern that matches says. */
	private <T> Optional<T> first(DateFragment text, String key, BiFunction<Matcher, DateFragment, T> reader) {
		return words.matches(key, text.text()).map(match -> reader.apply(match, text)).findFirst();
	}

	/** What the first pattern that matches and makes sense says. */
	private Optional<DateSpoken> firstSensible(DateFragment text, String key,
			BiFunction<Matcher, DateFragment, Optional<DateSpoken>> reader) {
		return words.matches(key, text.text()).map(match -> reader.apply(match, text)).flatMap(Optional::stream)
				.findFirst();
	}

	private static Optional<DateSpoken> edtf(DateFragment text) {
		boolean looksLike = text.text().length() >= SHORTEST_EDTF && EDTF.matcher(text.text()).matches();
		return looksLike ? Edtf.tryParse(text.text()).map(DateSpoken.Known::of) : Optional.empty();
	}

	private Optional<DateSpoken> relation(DateFragment text) {
		return Arrays.stream(DateRelation.values())
				.map(relation -> first(text, relation.key(), (match, part) -> relation(relation, match, part)))
				.flatMap(Optional::stream).findFirst();
	}

	private DateSpoken relation(DateRelation relation, Matcher match, DateFragment text) {
		return DateSpoken.Known.of(relation.from(reference(text), match, this::count));
	}

	private LocalDate reference(DateFragment text) {
		return reference.orElseThrow(() -> text.refused("absoluteDate"));
	}

	private int count(Matcher match) {
		return match.namedGroups().containsKey("days") ? names.days(match.group("days"))
				: names.number(match.group("n"));
	}

	private Optional<DateSpoken> weekday(DateFragment text) {
		return DateRelation.WEEKDAYS.stream().map(key -> first(text, key, (match, part) -> weekday(key, match, part)))
				.flatMap(Optional::stream).findFirst();
	}

	private Optional<DateSpoken> weekend(DateFragment text) {
		return DateRelation.WEEKENDS.stream()
				.map(key -> this.<DateSpoken>first(text, key,
						(match, part) -> DateSpoken.Known.of(DateRelation.weekend(key, reference(part)))))
				.flatMap(Optional::stream).findFirst();
	}

	private DateSpoken weekday(String key, Matcher match, DateFragment text) {
		return DateSpoken.Known
				.of(DateRelation.weekday(key, reference(text), names.weekday(match.group("weekday"))));
	}

	private Optional<DateSpoken> date(DateFragment text) {
		return firstSensible(text, "date", this::parts);
	}

	private Optional<DateSpoken> parts(Matcher match, DateFragment text) {
		boolean hasDay = match.namedGroups().containsKey("day");
		int month = match.namedGroups().containsKey("month") ? names.month(match.group("month")) : 0;
		int day = hasDay ? Integer.parseInt(match.group("day")) : 0;
		DateFragment dayPlace = hasDay ? text.group(match, "day") : text;
		return hasDay && day == 0 ? Optional.empty()
				: Optional.of(new DateParts(year(match), month, day, text, dayPlace, weekday(match, text)));
	}

	private Optional<DateWeekday> weekday(Matcher match, DateFragment text) {
		boolean isSaid = match.namedGroups().containsKey("anyWeekday") && match.group("anyWeekday") != null;
		return isSaid ? Optional.of(new DateWeekday(names.weekday(match.group("anyWeekday")), text.group(match, "anyWeekday")))
				: Optional.empty();
	}

	private static OptionalInt year(Matcher match) {
		boolean hasYear = match.namedGroups().containsKey("year");
		return hasYear ? OptionalInt.of(Integer.parseInt(match.group("year"))) : OptionalInt.empty();
	}

	/** "2020/21", also in words: "fiscal year 2020/21". "2000-3000" may be any numbers. */
	private Optional<DateSpoken> yearSpan(DateFragment text) {
		return YearSpan.of(text.text()).filter(span -> span.isShort() || span.isOverNewYear()).flatMap(YearSpan::reading).<DateSpoken>map(DateSpoken.Known::new)
				.or(() -> first(text, "yearSpan", (match, part) -> YearSpan.of(part.group(match, "span").text()))
						.flatMap(span -> span).filter(YearSpan::isOverNewYear).map(YearSpan::years).map(DateSpoken.Known::of));
	}

	/** "Winter 2020/21", or a summer of the southern hemisphere: from December to February. */
	private Optional<DateSpoken> seasonOverNewYear(DateFragment text) {
		Matcher years = YearSpan.IN_WORDS.matcher(text.text());
		Optional<YearSpan> span = years.find() ? YearSpan.of(years.group()).filter(YearSpan::isOverNewYear) : Optional.empty();
		return span.flatMap(each -> first(DateFragment.of(years.replaceFirst("$1")), "season",
				(match, part) -> names.season(match.group("season"))).filter(DateCoreReader::isAtNewYear)
				.map(season -> DateSpoken.Known.of(Edtf.interval(EdtfDate.of(each.first(), DECEMBER), EdtfDate.of(each.last(), FEBRUARY)))));
	}

	private static boolean isAtNewYear(int season) {
		return season == SUMMER || season == WINTER;
	}

	private Optional<DateSpoken> season(DateFragment text) {
		return first(text, "season", (match, part) -> DateParts.ofMonth(year(match),
				names.season(match.group("season")), part));
	}

	private Optional<DateSpoken> quarter(DateFragment text) {
		return first(text, "quarter",
				(match, part) -> DateParts.ofMonth(year(match), FIRST_QUARTER - 1 + ordinal(match), part));
	}

	private Optional<DateSpoken> half(DateFragment text) {
		return firstSensible(text, "half", this::half)
				.or(() -> first(text, "half.1", (match, part) -> DateParts.ofMonth(year(match), FIRST_HALF, part)))
				.or(() -> first(text, "half.2", (match, part) -> DateParts.ofMonth(year(match), FIRST_HALF + 1, part)));
	}

	private Optional<DateSpoken> half(Matcher match, DateFragment text) {
		int number = ordinal(match);
		return number > HALVES ? Optional.empty()
				: Optional.of(DateParts.ofMonth(year(match), FIRST_HALF - 1 + number, text));
	}

	private int ordinal(Matcher match) {
		return match.namedGroups().containsKey("digit") ? Integer.parseInt(match.group("digit"))
				: names.ordinal(match.group("ordinal"));
	}

	private Optional<DateSpoken> years(DateFragment text) {
		return first(text, "decade", DateCoreReader::decade).or(() -> first(text, "century", this::century));
	}

	/** "44 BC", "year 12021": there is a year 0 in EDTF, so that 1 BC is that. */
	private Optional<DateSpoken> farYear(DateFragment text) {
		return first(text, "yearBefore", DateCoreReader::yearBefore)
				.or(() -> first(text, "yearAlone", (match, part) -> farYear(Integer.parseInt(match.group("far")), part)));
	}

	private static DateSpoken yearBefore(Matcher match, DateFragment text) {
		int number = Integer.parseInt(match.group("far"));
		if (number == 0) {
			throw text.group(match, "far").refused("yearBefore");
		}
		return farYear(1 - number, text);
	}

	private static DateSpoken farYear(int year, DateFragment text) {
		String sign = year < 0 ? "-" : "";
		int digits = Math.abs(year);
		String edtf = digits > LAST_PLAIN_YEAR ? "Y" + year : sign + String.format(Locale.ROOT, "%04d", digits);
		return Edtf.tryParse(edtf).map(DateSpoken.Known::of).orElseThrow(() -> text.refused("dateInWords"));
	}

	/** "Three days later" is counted from what was told before, which nobody knows here. */
	private Optional<DateSpoken> otherDate(DateFragment text) {
		return first(text, "otherDate", (match, part) -> {
			throw part.refused("otherDate");
		});
	}

	/** "The 1900s" may be ten years or a hundred. */
	private static DateSpoken decade(Matcher match, DateFragment text) {
		int year = year(match).getAsInt();
		if (year % YEARS_PER_DECADE != 0) {
			throw text.refused("decade");
		}
		Edtf decade = EdtfDate.of(EdtfThird.years(year, DECADE_DIGITS));
		Edtf century = EdtfDate.of(EdtfThird.years(year, CENTURY_DIGITS));
		boolean either = year % YEARS_PER_CENTURY == 0;
		return new DateSpoken.Known(DateReading.of(either ? List.of(century, decade) : List.of(decade)));
	}

	private DateSpoken century(Matcher match, DateFragment text) {
		boolean isRoman = match.namedGroups().containsKey("roman") && match.group("roman") != null;
		int number = isRoman ? RomanNumber.parse(match.group("roman")) : names.number(match.group("n"));
		if (number < 1 || number > CENTURIES) {
			throw text.refused("century");
		}
		return DateSpoken.Known.of(EdtfDate.of(EdtfThird.years((number - 1) * YEARS_PER_CENTURY, CENTURY_DIGITS)));
	}

	private Optional<DateSpoken> dateTime(DateFragment text) {
		return firstSensible(text, "dateTime",
				(match, part) -> day(part.group(match, "d")).flatMap(day -> onDay(part.group(match, "time"), day)))
				.or(() -> firstSensible(text, "timeOnly",
						(match, part) -> onDay(part.group(match, "time"), reference(part))));
	}

	/** A time of day that belongs to another date: "20:30" of "3 May 2021, 18:00 to 20:30". */
	Optional<DateClock> clock(DateFragment text) {
		return first(text, "timeOnly", (match, part) -> part.group(match, "time"))
				.flatMap(time -> first(time, "time", DateClock::of));
	}

	private Optional<DateSpoken> onDay(DateFragment time, LocalDate day) {
		return first(time, "time", DateClock::of).map(clock -> new DateSpoken.Known(DateReading.of(clock.on(day))));
	}

	private Optional<LocalDate> day(DateFragment text) {
		return read(text).map(spoken -> resolve(spoken).value())
				.filter(date -> date.precision() == EdtfPrecision.DAY).flatMap(Edtf::written)
				.map(moment -> moment.toLocalDate());
	}
}
