// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A date, a time, an interval or a set of dates of the Extended Date/Time Format; the package comment says which parts
 * of it.
 * <p>
 * Values are immutable and may be shared between threads. Two values are equal when they are written alike:
 * {@code 2021-05-07T16:59+09} and {@code 2021-05-07T16:59+09:00} are two values, at one place in the order, as are
 * {@code 2004?-06} and {@code ?2004-06}.
 * <p>
 * <b>Bounds.</b> {@link #earliest()} is inclusive and {@link #latest()} exclusive, so {@code 2021-05} reaches from
 * 1 May 00:00 to 1 June 00:00 and nothing is of length zero. A time with a zone has its bounds in UTC; anything else
 * has them as written. Where digits are not specified, the bounds are those of the first and the last day that the date
 * may be: {@code 156X-12-25} reaches from 25 December 1560 to the end of 25 December 1569. Seasons are those of
 * meteorology, in the north unless said otherwise: spring begins on 1 March, and the winter of 2001 ends with February
 * 2002. Uncertainty and approximation say nothing about how far off a date may be, so they don't move the bounds; the
 * significant digits of a year do: {@code 1950S2} reaches from 1900 to 1999. Years are those of the proleptic
 * Gregorian calendar, the year 0 being the one before the year 1. {@link LocalDateTime} holds the bounds of all
 * years up to {@link #MAX_YEAR} to the second; years that are farther away are refused.
 *
 * @since 1.0
 */
public sealed interface Edtf extends Comparable<Edtf> permits EdtfPoint, EdtfCompound {

	/** The last year, and without its sign the first one, that a value may have. */
	int MAX_YEAR = 999_999_998;

	/**
	 * The value that a text stands for. {@code parse(text).toString()} is {@code text}.
	 *
	 * @throws EdtfException when the text is no such value; it says where and what is expected
	 */
	static Edtf parse(String text) {
		return new EdtfParser(text).parse();
	}

	/** The value that a text stands for; empty when it is none, as a stored text that was damaged may be. */
	static Optional<Edtf> tryParse(String text) {
		try {
			return Optional.of(parse(text));
		} catch (EdtfException e) {
			return Optional.empty();
		}
	}

	/** A day, {@code 2021-05-03}. */
	static Edtf day(LocalDate day) {
		return EdtfDate.of(day);
	}

	/** A month, {@code 2021-05}. */
	static Edtf month(YearMonth month) {
		return EdtfDate.of(month);
	}

	/** A year, {@code 2021}. */
	static Edtf year(Year year) {
		return EdtfDate.ofYear(year.getValue());
	}

	/** A time of day to the minute without a zone, {@code 2021-05-03T18:00}; what is finer is cut off. */
	static Edtf minute(LocalDateTime time) {
		return EdtfDateTime.of(time, EdtfPrecision.MINUTE, "");
	}

	/** A time of day with its zone, {@code 2021-05-07T16:59:00+09:00}; what is finer than a second is cut off. */
	static Edtf of(OffsetDateTime time) {
		return EdtfDateTime.of(time.toLocalDateTime(), EdtfPrecision.SECOND, EdtfDateTime.zoneText(time.getOffset()));
	}

	/**
	 * From the start of one value to the end of another; of an interval given as {@code from} its start is taken,
	 * of one given as {@code to} its end.
	 *
	 * @throws EdtfException when the end is before the start, or neither is a date
	 */
	static Edtf interval(Edtf from, Edtf to) {
		return new EdtfInterval(from.startEnd(), to.endEnd());
	}

	/** The first moment that the value covers; empty when its start is open or unknown. */
	Optional<LocalDateTime> earliest();

	/** The moment after the last one that the value covers; empty when its end is open or unknown. */
	Optional<LocalDateTime> latest();

	/**
	 * The beginning of the day or the time of the clock that the value is, as it is written, in whatever zone; empty
	 * when it is known less finely. {@link #earliest()} of a time of the early morning in Seoul is of the day before.
	 */
	Optional<LocalDateTime> written();

	/** The day of a value with a time of day, as it is written; any other value itself. */
	default Edtf withoutTime() {
		return kind() == EdtfKind.TIME ? day(written().orElseThrow().toLocalDate()) : this;
	}

	/** What sort of value this is. */
	default EdtfKind kind() {
		return precision().compareTo(EdtfPrecision.DAY) < 0 ? EdtfKind.TIME : EdtfKind.DATE;
	}

	/** How finely the value is known: {@code 2004-05-XX} to the month, {@code 199X} to the decade. */
	EdtfPrecision precision();

	/**
	 * The date at which an interval starts, or of a set the one that begins first; empty when the start is open or
	 * unknown. Any other value itself.
	 */
	Optional<Edtf> start();

	/**
	 * The date with which an interval ends, or of a set the one that ends last; empty when the end is open or unknown.
	 * Any other value itself.
	 */
	Optional<Edtf> end();

	/**
	 * The dates of a set, in the order in which they are written, a range of them as the interval between its ends; of
	 * any other value only itself.
	 */
	List<Edtf> members();

	/** Whether the value is written with a slash. */
	default boolean isInterval() {
		return precision() == EdtfPrecision.INTERVAL;
	}

	/** Whether the value is an interval or set without a beginning, {@code ../2021-05-02} or {@code [..1984]}. */
	boolean isStartOpen();

	/** Whether the value is an interval or set that goes on, {@code 2021-05-04/..} or {@code [1760-12..]}. */
	boolean isEndOpen();

	/** Whether an end is open. An unknown end, {@code 2021-05-04/}, is not open. */
	default boolean isOpen() {
		return isStartOpen() || isEndOpen();
	}

	/** Whether the source of the date is doubted ({@code ?} or {@code %}), or of any part of it. */
	boolean isUncertain();

	/** Whether the date is an estimate ({@code ~}, {@code %} or {@code S}), or any part of it. */
	boolean isApproximate();

	/** Whether digits are left unspecified ({@code X}). */
	boolean isUnspecified();

	/** The parts that are doubted; of an interval or set those that are so in any of its dates. */
	Set<EdtfComponent> uncertainParts();

	/** The parts that are estimates; of an interval or set those that are so in any of its dates. */
	Set<EdtfComponent> approximateParts();

	/**
	 * The value moved in time, with its precision and qualification: by the whole number of its units that comes
	 * nearest to the duration. A month moves by months. An interval or set moves by the finest unit that all its dates
	 * have in common, and all by the same number. What is known less finely than a millennium stays where it is.
	 *
	 * @throws DateTimeException when it would leave the years that a value may have
	 */
	Edtf shift(Duration duration);

	/**
	 * The value stretched so that it starts with the start of another: a day becomes an interval. When start and
	 * end become the same date, the result is this date, and no interval.
	 *
	 * @throws EdtfException when this value would end before it starts
	 */
	default Edtf withStart(Edtf start) {
		return EdtfInterval.orPoint(start.startEnd(), endEnd());
	}

	/** The value stretched so that it ends with the end of another; otherwise as {@link #withStart(Edtf)}. */
	default Edtf withEnd(Edtf end) {
		return EdtfInterval.orPoint(startEnd(), end.endEnd());
	}

	/** A single date that is also doubted and estimated if another one is, or any part of that; all others as they are. */
	default Edtf trustedAs(Edtf other) {
		return this instanceof EdtfPoint date && other instanceof EdtfPoint old ? date.with(old.qualifier()) : this;
	}

	/** What stands before the slash when this value starts an interval. */
	private EdtfEnd startEnd() {
		return switch (this) {
			case EdtfPoint point -> point;
			case EdtfInterval interval -> interval.from();
			case EdtfSet set -> set.start().<EdtfEnd>map(EdtfPoint.class::cast).orElse(EdtfEnd.Missing.OPEN);
		};
	}

	/** What stands behind the slash when this value ends an interval. */
	private EdtfEnd endEnd() {
		return switch (this) {
			case EdtfPoint point -> point;
			case EdtfInterval interval -> interval.to();
			case EdtfSet set -> set.end().<EdtfEnd>map(EdtfPoint.class::cast).orElse(EdtfEnd.Missing.OPEN);
		};
	}

	/**
	 * By the earliest moment, an interval without one first; then by the latest, an interval without one last; then
	 * by the text, so that the order agrees with {@code equals}.
	 */
	@Override
	default int compareTo(Edtf other) {
		int order = earliest().orElse(LocalDateTime.MIN).compareTo(other.earliest().orElse(LocalDateTime.MIN));
		if (order == 0) {
			order = latest().orElse(LocalDateTime.MAX).compareTo(other.latest().orElse(LocalDateTime.MAX));
		}
		return order == 0 ? toString().compareTo(other.toString()) : order;
	}

	/** The text of the value, in the only form in which it may be written. */
	@Override
	String toString();
}
