// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Two dates, or a date and nothing, with a slash between them. */
record EdtfInterval(EdtfEnd from, EdtfEnd to) implements Edtf {

	EdtfInterval {
		if (from instanceof EdtfEnd.Missing && to instanceof EdtfEnd.Missing) {
			throw new EdtfException(from + "/" + to, 0, "dateInInterval");
		}
		if (from instanceof EdtfPoint start && to instanceof EdtfPoint end && !end.to().isAfter(start.from())) {
			throw new EdtfException(from + "/" + to, from.toString().length() + 1, "endNotBeforeStart");
		}
	}

	/** The interval between two ends, or the date itself when both are the same. */
	static Edtf orPoint(EdtfEnd from, EdtfEnd to) {
		return from instanceof EdtfPoint point && from.equals(to) ? point : new EdtfInterval(from, to);
	}

	@Override
	public Optional<LocalDateTime> earliest() {
		return start().flatMap(Edtf::earliest);
	}

	@Override
	public Optional<LocalDateTime> latest() {
		return end().flatMap(Edtf::latest);
	}

	@Override
	public EdtfPrecision precision() {
		return EdtfPrecision.INTERVAL;
	}

	@Override
	public Optional<Edtf> start() {
		return from instanceof EdtfPoint start ? Optional.of(start) : Optional.empty();
	}

	@Override
	public Optional<Edtf> end() {
		return to instanceof EdtfPoint end ? Optional.of(end) : Optional.empty();
	}

	@Override
	public boolean isStartOpen() {
		return from == EdtfEnd.Missing.OPEN;
	}

	@Override
	public boolean isEndOpen() {
		return to == EdtfEnd.Missing.OPEN;
	}

	@Override
	public boolean isUncertain() {
		return either(EdtfPoint::isUncertain);
	}

	@Override
	public boolean isApproximate() {
		return either(EdtfPoint::isApproximate);
	}

	@Override
	public boolean isUnspecified() {
		return either(EdtfPoint::isUnspecified);
	}

	private boolean either(Predicate<EdtfPoint> property) {
		return points().anyMatch(property);
	}

	private Stream<EdtfPoint> points() {
		return Stream.of(from, to).filter(EdtfPoint.class::isInstance).map(EdtfPoint.class::cast);
	}

	@Override
	public Edtf shift(Duration duration) {
		// One step for both ends, or an end that is rounded up could overtake one that is rounded down.
		EdtfPrecision unit = points().map(EdtfPoint::precision).max(Enum::compareTo).orElseThrow();
		LocalDateTime anchor = points().map(EdtfPoint::from).findFirst().orElseThrow();
		long amount = unit.nearest(anchor, duration);
		return new EdtfInterval(plus(from, amount, unit), plus(to, amount, unit));
	}

	private static EdtfEnd plus(EdtfEnd end, long amount, EdtfPrecision unit) {
		return end instanceof EdtfPoint point ? point.plus(amount, unit) : end;
	}

	@Override
	public String toString() {
		return from + "/" + to;
	}
}
