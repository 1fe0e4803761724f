// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The beginning, the middle or the end of a month, a year, a decade or a century, for which EDTF has no sign. It is
 * written as an interval whose borders inside the whole are approximate; the package comment says why.
 */
enum EdtfThird {

	EARLY, MID, LATE;

	private static final Borders MONTHS = new Borders(1, 4, 8, 12);
	private static final Borders DECADE = new Borders(0, 3, 6, 9);
	private static final Borders CENTURY = new Borders(0, 33, 66, 99);

	/** The first unit of the whole, and the last one of each third. */
	private record Borders(int first, int early, int mid, int late) {
	}

	/** A third, and of what. */
	record Of(EdtfThird third, EdtfDate whole) {
	}

	/** This third of a date; empty when it is no month, year, decade or century. */
	Optional<Edtf> of(EdtfDate whole) {
		return switch (whole.precision()) {
			case MONTH -> Optional.of(ofMonth(YearMonth.from(whole.firstDay())));
			case YEAR -> whole.month().isPresent() ? Optional.empty() : ofYear(whole.year());
			case DECADE -> Optional.of(ofYears(whole.year(), DECADE));
			case CENTURY -> Optional.of(ofYears(whole.year(), CENTURY));
			default -> Optional.empty();
		};
	}

	private Edtf ofMonth(YearMonth month) {
		return interval(new Borders(1, 10, 20, month.lengthOfMonth()), day -> EdtfDate.of(month.atDay(day)));
	}

	private Optional<Edtf> ofYear(EdtfYear year) {
		return year.isLong() ? Optional.empty()
				: Optional.of(interval(MONTHS, month -> EdtfDate.of(year.value(), month)));
	}

	private Edtf ofYears(EdtfYear years, Borders borders) {
		return interval(borders, number -> EdtfDate.ofYear(years.first() + number));
	}

	private Edtf interval(Borders borders, IntFunction<EdtfPoint> unit) {
		EdtfQualifier about = EdtfQualifier.APPROXIMATE;
		return switch (this) {
			case EARLY -> new EdtfInterval(unit.apply(borders.first), unit.apply(borders.early).with(about));
			case MID -> new EdtfInterval(unit.apply(borders.early + 1).with(about), unit.apply(borders.mid).with(about));
			case LATE -> new EdtfInterval(unit.apply(borders.mid + 1).with(about), unit.apply(borders.late));
		};
	}

	/** The third of a month, a year or a decade that an interval is. */
	static Optional<Of> find(EdtfInterval interval) {
		if (interval.from() instanceof EdtfDate from && interval.to() instanceof EdtfDate to
				&& from.precision() == to.precision()) {
			return whole(from).flatMap(whole -> Arrays.stream(values())
					.filter(third -> third.of(whole).filter(interval::equals).isPresent()).findFirst()
					.map(third -> new Of(third, whole)));
		}
		return Optional.empty();
	}

	private static Optional<EdtfDate> whole(EdtfDate part) {
		LocalDate day = part.firstDay();
		return switch (part.precision()) {
			case DAY -> Optional.of(EdtfDate.of(YearMonth.from(day)));
			case MONTH -> Optional.of(EdtfDate.ofYear(day.getYear()));
			case YEAR -> decade(part.year());
			default -> Optional.empty();
		};
	}

	private static Optional<EdtfDate> decade(EdtfYear year) {
		boolean plain = !year.isLong() && !year.negative();
		return plain ? Optional.of(EdtfDate.of(years(year.value(), 1))) : Optional.empty();
	}

	/** The decade or century of a year, 0 to 9999. */
	static EdtfYear years(int year, int unspecified) {
		String digits = EdtfDigits.of(year).text(EdtfYear.PLAIN_DIGITS);
		String known = digits.substring(0, EdtfYear.PLAIN_DIGITS - unspecified);
		return new EdtfYear(false, EdtfDigits.parse(known + "X".repeat(unspecified)), 0, 0);
	}
}
