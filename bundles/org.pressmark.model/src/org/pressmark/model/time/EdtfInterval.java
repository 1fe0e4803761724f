// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Two dates, or a date and nothing, with a slash between them. */
record EdtfInterval(EdtfEnd from, EdtfEnd to) implements EdtfCompound {

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
	public EdtfKind kind() {
		return EdtfKind.INTERVAL;
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
	public List<Edtf> members() {
		return List.of(this);
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
	public Stream<EdtfPoint> points() {
		return Stream.of(from, to).filter(EdtfPoint.class::isInstance).map(EdtfPoint.class::cast);
	}

	@Override
	public EdtfInterval map(UnaryOperator<EdtfPoint> change) {
		return new EdtfInterval(from.map(change), to.map(change));
	}

	@Override
	public String toString() {
		return from + "/" + to;
	}
}
