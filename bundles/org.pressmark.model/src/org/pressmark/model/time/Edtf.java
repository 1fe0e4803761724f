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
import java.util.Optional;

/**
 * A date, a time or an interval of the Extended Date/Time Format; the package comment says which parts of it.
 * <p>
 * Values are immutable and may be shared between threads. Two values are equal when they are written alike:
 * {@code 2021-05-07T16:59+09} and {@code 2021-05-07T16:59+09:00} are two values, at one place in the order.
 * <p>
 * <b>Bounds.</b> {@link #earliest()} is inclusive and {@link #latest()} exclusive, so {@code 2021-05} reaches from
 * 1 May 00:00 to 1 June 00:00 and nothing is of length zero. A time with a zone has its bounds in UTC; anything else
 * has them as written. Seasons are those of meteorology in the north: spring begins on 1 March, and the winter of 2001
 * ends with February 2002. Uncertainty and approximation say nothing about how far off a date may be, so they
 * don't move the bounds.
 */
public sealed interface Edtf extends Comparable<Edtf> permits EdtfPoint, EdtfInterval {

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

	/** A day, {@code 2021-05-03}. */
	static Edtf day(LocalDate day) {
		return EdtfDate.of(day);
	}

	/** A month, {@code 2021-05}. */
	static Edtf month(YearMonth month) {
		return new EdtfDate(month.getYear(), 0, month.getMonthValue(), EdtfDate.ABSENT, EdtfQualifier.NONE);
	}

	/** A year, {@code 2021}. */
	static Edtf year(Year year) {
		return new EdtfDate(year.getValue(), 0, EdtfDate.ABSENT, EdtfDate.ABSENT, EdtfQualifier.NONE);
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

	/** The first moment that the value covers; empty when an interval's start is open or unknown. */
	Optional<LocalDateTime> earliest();

	/** The moment after the last one that the value covers; empty when an interval's end is open or unknown. */
	Optional<LocalDateTime> latest();

	/** How finely the value is known: {@code 2004-05-XX} to the month, {@code 199X} to the decade. */
	EdtfPrecision precision();

	/** The date at which an interval starts, empty when it is open or unknown; any other value itself. */
	Optional<Edtf> start();

	/** The date with which an interval ends, empty when it is open or unknown; any other value itself. */
	Optional<Edtf> end();

	/** Whether the value is written with a slash. */
	default boolean isInterval() {
		return precision() == EdtfPrecision.INTERVAL;
	}

	/** Whether the value is an interval without a beginning, {@code ../2021-05-02}. */
	boolean isStartOpen();

	/** Whether the value is an interval that goes on, {@code 2021-05-04/..}. */
	boolean isEndOpen();

	/** Whether an end of the interval is open. An unknown end, {@code 2021-05-04/}, is not open. */
	default boolean isOpen() {
		return isStartOpen() || isEndOpen();
	}

	/** Whether the source of the date is doubted ({@code ?} or {@code %}), for an interval: of either end. */
	boolean isUncertain();

	/** Whether the date is an estimate ({@code ~} or {@code %}), for an interval: of either end. */
	boolean isApproximate();

	/** Whether digits are left unspecified ({@code X}), for an interval: of either end. */
	boolean isUnspecified();

	/**
	 * The value moved in time, with its precision and qualification: by the whole number of its units that comes
	 * nearest to the duration. A month moves by months. An interval moves by the unit of its coarser end, and both
	 * ends by the same number.
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

	/** What stands before the slash when this value starts an interval. */
	private EdtfEnd startEnd() {
		return switch (this) {
			case EdtfPoint point -> point;
			case EdtfInterval interval -> interval.from();
		};
	}

	/** What stands behind the slash when this value ends an interval. */
	private EdtfEnd endEnd() {
		return switch (this) {
			case EdtfPoint point -> point;
			case EdtfInterval interval -> interval.to();
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
