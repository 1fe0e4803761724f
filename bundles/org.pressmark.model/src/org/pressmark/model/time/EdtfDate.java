// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A date without a time of day. There is at least one day that it may be.
 *
 * @param year the year
 * @param month 1 to 12, or the code of an {@link EdtfGrouping}, or absent
 * @param day 1 to 31, or absent
 * @param marks which parts are doubted or estimated
 */
record EdtfDate(EdtfYear year, EdtfDigits month, EdtfDigits day, EdtfMarks marks) implements EdtfPoint {

	private static final int PART_DIGITS = 2;
	private static final int MONTHS_PER_YEAR = 12;

	/** @throws java.time.DateTimeException when the year has more than four digits */
	static EdtfDate of(LocalDate day) {
		return of(day, EdtfMarks.NONE);
	}

	private static EdtfDate of(LocalDate day, EdtfMarks marks) {
		return new EdtfDate(EdtfYear.plain(day.getYear()), EdtfDigits.of(day.getMonthValue()),
				EdtfDigits.of(day.getDayOfMonth()), marks);
	}

	/** @throws java.time.DateTimeException when the year has more than four digits */
	static EdtfDate of(YearMonth month) {
		return of(month.getYear(), month.getMonthValue());
	}

	/** A month, or a group of months given by its code. */
	static EdtfDate of(int year, int month) {
		return new EdtfDate(EdtfYear.plain(year), EdtfDigits.of(month), EdtfDigits.ABSENT, EdtfMarks.NONE);
	}

	/** @throws java.time.DateTimeException when the year is farther away than {@link Edtf#MAX_YEAR} */
	static EdtfDate ofYear(long year) {
		return of(EdtfYear.of(year));
	}

	static EdtfDate of(EdtfYear year) {
		return new EdtfDate(year, EdtfDigits.ABSENT, EdtfDigits.ABSENT, EdtfMarks.NONE);
	}

	@Override
	public EdtfPrecision precision() {
		EdtfPrecision ofYear = year.precision();
		if (ofYear != EdtfPrecision.YEAR || !month.isPresent() || !month.isSpecified()) {
			return ofYear;
		}
		if (isGrouping()) {
			return grouping().precision();
		}
		return day.isPresent() && day.isSpecified() ? EdtfPrecision.DAY : EdtfPrecision.MONTH;
	}

	/** Whether months are grouped in it. */
	boolean isGrouping() {
		return month.value() >= EdtfGrouping.FIRST_CODE;
	}

	EdtfGrouping grouping() {
		return EdtfGrouping.of(month.value());
	}

	@Override
	public boolean isUnspecified() {
		return !year.digits().isSpecified() || !month.isSpecified() || !day.isSpecified();
	}

	@Override
	public boolean isUncertain() {
		return marks.isUncertain();
	}

	/** A year of which only some digits are significant is an estimate. */
	@Override
	public boolean isApproximate() {
		return year.significant() > 0 || marks.isApproximate();
	}

	@Override
	public Set<EdtfComponent> components() {
		if (!month.isPresent()) {
			return EnumSet.of(EdtfComponent.YEAR);
		}
		return EnumSet.range(EdtfComponent.YEAR, day.isPresent() ? EdtfComponent.DAY : EdtfComponent.MONTH);
	}

	@Override
	public EdtfQualifier qualifier(EdtfComponent part) {
		boolean estimate = part == EdtfComponent.YEAR && year.significant() > 0;
		return estimate ? marks.of(part).and(EdtfQualifier.APPROXIMATE) : marks.of(part);
	}

	@Override
	public EdtfDate with(EdtfQualifier mark) {
		EdtfComponent last = EdtfComponent.values()[components().size() - 1];
		return new EdtfDate(year, month, day, marks.with(last, mark));
	}

	/**
	 * Some day or month in this year, or some day in this month, which one is not known; empty when it is no year of four
	 * digits and no month.
	 */
	Optional<Edtf> unspecified(EdtfPrecision part) {
		EdtfDigits any = EdtfDigits.parse("XX");
		boolean isMonth = precision() == EdtfPrecision.MONTH && part == EdtfPrecision.DAY;
		boolean isYear = !month.isPresent() && !year.isLong() && year.significant() == 0;
		if (!isMonth && !isYear) {
			return Optional.empty();
		}
		EdtfDigits someDay = part == EdtfPrecision.DAY ? any : EdtfDigits.ABSENT;
		return Optional.of(new EdtfDate(year, isMonth ? month : any, someDay, marks));
	}

	/** The date without its marks. */
	EdtfDate unqualified() {
		return new EdtfDate(year, month, day, EdtfMarks.NONE);
	}

	@Override
	public LocalDateTime from() {
		return firstDay().atStartOfDay();
	}

	@Override
	public LocalDateTime to() {
		return lastDay().plusDays(1).atStartOfDay();
	}

	/** The first day that the date covers. */
	LocalDate firstDay() {
		if (isGrouping()) {
			return grouping().firstDay(year.first(), month.value());
		}
		return EdtfDays.first(year, month, day).orElseThrow();
	}

	/** The last day that the date covers. */
	LocalDate lastDay() {
		if (isGrouping()) {
			return grouping().lastDay(year.last(), month.value());
		}
		return EdtfDays.last(year, month, day).orElseThrow();
	}

	@Override
	public Optional<LocalDateTime> written() {
		return precision() == EdtfPrecision.DAY ? Optional.of(from()) : Optional.empty();
	}

	@Override
	public EdtfDate plus(long amount, EdtfPrecision unit) {
		if (unit == EdtfPrecision.DAY) {
			return of(firstDay().plusDays(amount), marks);
		}
		long months = unit.inMonths(amount);
		return switch (precision()) {
			case DAY -> of(firstDay().plusMonths(months), marks);
			case MONTH -> inMonth(YearMonth.of(year.value(), month.value()).plusMonths(months));
			case SEASON, QUARTER, QUADRIMESTER, HALF_YEAR -> ofGrouping(YearMonth.from(firstDay()).plusMonths(months));
			default -> inYear(year.plus(months / MONTHS_PER_YEAR));
		};
	}

	private EdtfDate inMonth(YearMonth moved) {
		EdtfDigits moving = EdtfDigits.of(moved.getMonthValue());
		return existing(new EdtfDate(EdtfYear.plain(moved.getYear()), moving, day, marks));
	}

	private EdtfDate ofGrouping(YearMonth start) {
		int code = grouping().codeStarting(start.getMonthValue());
		return new EdtfDate(EdtfYear.plain(start.getYear()), EdtfDigits.of(code), day, marks);
	}

	private EdtfDate inYear(EdtfYear moved) {
		EdtfYear allowed = month.isPresent() ? plain(moved) : moved;
		return existing(new EdtfDate(allowed, month, day, marks));
	}

	/** Only years of four digits have months. */
	private static EdtfYear plain(EdtfYear year) {
		return year.isLong() ? EdtfYear.plain(year.value()) : year;
	}

	/** Some digits may lead out of a shorter month: a 3X of January has no place in February. */
	private static EdtfDate existing(EdtfDate date) {
		boolean exists = date.isGrouping() || EdtfDays.first(date.year, date.month, date.day).isPresent();
		return exists ? date : new EdtfDate(date.year, date.month, EdtfDigits.parse("XX"), date.marks);
	}

	@Override
	public String toString() {
		String text = marks.around(EdtfComponent.YEAR, year.toString());
		return text + part(EdtfComponent.MONTH, month) + part(EdtfComponent.DAY, day);
	}

	private String part(EdtfComponent part, EdtfDigits digits) {
		return digits.isPresent() ? "-" + marks.around(part, digits.text(PART_DIGITS)) : "";
	}
}
