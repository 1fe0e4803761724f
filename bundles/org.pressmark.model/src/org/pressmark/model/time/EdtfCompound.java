// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A value that is made of several. */
sealed interface EdtfCompound extends Edtf permits EdtfInterval, EdtfSet {

	/** All dates that it names, in the order in which they are written. */
	Stream<EdtfPoint> points();

	/** The same, each date replaced. */
	Edtf map(UnaryOperator<EdtfPoint> change);

	@Override
	default Optional<LocalDateTime> earliest() {
		return start().flatMap(Edtf::earliest);
	}

	@Override
	default Optional<LocalDateTime> latest() {
		return end().flatMap(Edtf::latest);
	}

	@Override
	default Optional<LocalDateTime> written() {
		return Optional.empty();
	}

	@Override
	default boolean isUncertain() {
		return any(EdtfPoint::isUncertain);
	}

	@Override
	default boolean isApproximate() {
		return any(EdtfPoint::isApproximate);
	}

	@Override
	default boolean isUnspecified() {
		return any(EdtfPoint::isUnspecified);
	}

	private boolean any(Predicate<EdtfPoint> property) {
		return points().anyMatch(property);
	}

	@Override
	default Set<EdtfComponent> uncertainParts() {
		return parts(Edtf::uncertainParts);
	}

	@Override
	default Set<EdtfComponent> approximateParts() {
		return parts(Edtf::approximateParts);
	}

	private Set<EdtfComponent> parts(Function<Edtf, Set<EdtfComponent>> ofPoint) {
		Set<EdtfComponent> parts = EnumSet.noneOf(EdtfComponent.class);
		points().map(ofPoint).forEach(parts::addAll);
		return parts;
	}

	@Override
	default Edtf shift(Duration duration) {
		// One step for all, or an end that is rounded up could overtake one that is rounded down.
		EdtfPrecision unit = points().map(EdtfPoint::precision).reduce(EdtfPrecision::common).orElseThrow();
		if (unit == EdtfPrecision.ERA) {
			return this;
		}
		LocalDateTime anchor = points().map(EdtfPoint::from).findFirst().orElseThrow();
		long amount = unit.nearest(anchor, duration);
		return map(point -> point.plus(amount, unit));
	}
}
