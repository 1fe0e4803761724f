// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Puts two dates in words together, of which one may complete the other: "4 to 5 May 2021", "December to February". */
final class DateRanges {

	/** From October to April, both included. */
	private static final int MAX_MONTHS_OVER_NEW_YEAR = 7;

	private final DateCoreReader dates;
	private final Optional<LocalDate> reference;

	DateRanges(DateCoreReader dates, Optional<LocalDate> reference) {
		this.dates = dates;
		this.reference = reference;
	}

	/**
	 * Two dates; empty when one of both needs nothing of the other or is no date.
	 *
	 * @throws EdtfException when the second is before the first
	 */
	Optional<List<Edtf>> read(DateFragment first, DateFragment second) {
		if (dates.readIncomplete(first).orElse(null) instanceof DateParts from
				&& dates.readIncomplete(second).orElse(null) instanceof DateParts to) {
			List<EdtfDate> ends = resolve(from, to);
			requireOrder(ends.getFirst(), ends.getLast(), second);
			dates.requireWeekday(from, ends.getFirst());
			dates.requireWeekday(to, ends.getLast());
			return Optional.of(List.copyOf(ends));
		}
		return readTimes(first, second);
	}

	/** "3 May 2021, 18:00 to 20:30 KST": the day is written with the first, the zone may be with the second. */
	private Optional<List<Edtf>> readTimes(DateFragment first, DateFragment second) {
		Optional<EdtfDateTime> from = dates.read(first).map(spoken -> dates.resolve(spoken).value())
				.filter(EdtfDateTime.class::isInstance).map(EdtfDateTime.class::cast);
		Optional<EdtfDateTime> to = from.flatMap(start -> dates.clock(second)
				.map(clock -> clock.on(start.local().toLocalDate()).getFirst())).map(EdtfDateTime.class::cast);
		return to.map(end -> {
			EdtfDateTime last = end.zone().isEmpty() ? end.inZone(from.get().zone()) : end;
			EdtfDateTime start = from.get().zone().isEmpty() ? from.get().inZone(last.zone()) : from.get();
			requireOrder(start, last, second);
			return List.of(start, last);
		});
	}

	private List<EdtfDate> resolve(DateParts from, DateParts to) {
		EdtfDate start = from.completedBy(to).resolve(reference);
		EdtfDate end = to.completedBy(from).inYear(to.year().orElse(start.year().value())).resolve(reference);
		if (end.to().isAfter(start.from()) || start.month().equals(end.month())) {
			return List.of(start, end);
		}
		if (to.year().isEmpty()) {
			return List.of(start, to.completedBy(from).inYear(start.year().value() + 1).resolve(reference));
		}
		return List.of(from.year().isEmpty() ? overNewYear(from.completedBy(to), start, end) : start, end);
	}

	/** A start without a year in the year before its end, unless that would be far: "May to March 2021" is rather a mistake. */
	private EdtfDate overNewYear(DateParts from, EdtfDate start, EdtfDate end) {
		EdtfDate before = from.inYear(end.year().value() - 1).resolve(reference);
		return before.from().plusMonths(MAX_MONTHS_OVER_NEW_YEAR).isBefore(end.to()) ? start : before;
	}

	/** @throws EdtfException when the second is before the first */
	static void requireOrder(Edtf first, Edtf second, DateFragment place) {
		LocalDateTime from = first.earliest().orElse(LocalDateTime.MIN);
		if (!second.latest().orElse(LocalDateTime.MAX).isAfter(from)) {
			throw place.refused("endNotBeforeStart");
		}
	}

	/** A date between two, both included. */
	static Edtf oneBetween(Edtf first, Edtf second) {
		boolean alike = first instanceof EdtfPoint && second instanceof EdtfPoint
				&& first.precision() == second.precision();
		return alike ? range((EdtfPoint) first, (EdtfPoint) second) : Edtf.interval(first, second);
	}

	/** Two dates of a set. */
	static Edtf set(EdtfKind kind, Edtf first, Edtf second) {
		boolean points = first instanceof EdtfPoint && second instanceof EdtfPoint;
		return points ? new EdtfSet(kind, List.of((EdtfPoint) first, (EdtfPoint) second)) : Edtf.interval(first, second);
	}

	private static EdtfSet range(EdtfEnd from, EdtfEnd to) {
		return new EdtfSet(EdtfKind.ONE_OF, List.of(new EdtfRange(from, to)));
	}

	/** From the start of a date on. */
	static Edtf since(Edtf value) {
		return value.start().<Edtf>map(date -> new EdtfInterval((EdtfPoint) date, EdtfEnd.Missing.OPEN)).orElse(value);
	}

	/** Up to the end of a date. */
	static Edtf until(Edtf value) {
		return value.end().<Edtf>map(date -> new EdtfInterval(EdtfEnd.Missing.OPEN, (EdtfPoint) date)).orElse(value);
	}

	/** A date or some earlier one. */
	static Edtf orEarlier(Edtf value) {
		return value instanceof EdtfPoint date ? range(EdtfEnd.Missing.OPEN, date) : until(value);
	}

	/** A date or some later one. */
	static Edtf orLater(Edtf value) {
		return value instanceof EdtfPoint date ? range(date, EdtfEnd.Missing.OPEN) : since(value);
	}

	/** Some date before one: the one before that, or an earlier one. */
	static Edtf before(Edtf value) {
		return value.start().map(EdtfPoint.class::cast).filter(date -> date.precision() != EdtfPrecision.ERA)
				.<Edtf>map(date -> range(EdtfEnd.Missing.OPEN, date.plus(-1, date.precision()))).orElse(value);
	}

	/** Some date after one: the one after that, or a later one. */
	static Edtf after(Edtf value) {
		return value.end().map(EdtfPoint.class::cast).filter(date -> date.precision() != EdtfPrecision.ERA)
				.<Edtf>map(date -> range(date.plus(1, date.precision()), EdtfEnd.Missing.OPEN)).orElse(value);
	}
}
