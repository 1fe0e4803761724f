// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A value without a slash and brackets. */
sealed interface EdtfPoint extends Edtf, EdtfEnd, EdtfMember permits EdtfDate, EdtfDateTime {

	/** The first moment. */
	LocalDateTime from();

	/** The moment after the last one. */
	LocalDateTime to();

	/** The parts that the value has. */
	Set<EdtfComponent> components();

	/** What the value says about the reliability of one of its parts. */
	EdtfQualifier qualifier(EdtfComponent part);

	/** The same value, qualified as a whole. */
	EdtfPoint with(EdtfQualifier mark);

	/** The value some units later; the unit is at least as coarse as its precision, and finer than an era. */
	EdtfPoint plus(long amount, EdtfPrecision unit);

	/** What the value says about the reliability of any of its parts. */
	default EdtfQualifier qualifier() {
		return components().stream().map(this::qualifier).reduce(EdtfQualifier.NONE, EdtfQualifier::and);
	}

	/** Whether all parts are as reliable. */
	default boolean isEvenlyQualified() {
		return components().stream().map(this::qualifier).distinct().count() == 1;
	}

	@Override
	default Optional<LocalDateTime> earliest() {
		return Optional.of(from());
	}

	@Override
	default Optional<LocalDateTime> latest() {
		return Optional.of(to());
	}

	@Override
	default Optional<Edtf> start() {
		return Optional.of(this);
	}

	@Override
	default Optional<Edtf> end() {
		return Optional.of(this);
	}

	@Override
	default List<Edtf> members() {
		return List.of(this);
	}

	@Override
	default boolean isStartOpen() {
		return false;
	}

	@Override
	default boolean isEndOpen() {
		return false;
	}

	@Override
	default Set<EdtfComponent> uncertainParts() {
		return parts(EdtfQualifier::isUncertain);
	}

	@Override
	default Set<EdtfComponent> approximateParts() {
		return parts(EdtfQualifier::isApproximate);
	}

	private Set<EdtfComponent> parts(Predicate<EdtfQualifier> property) {
		Set<EdtfComponent> parts = EnumSet.noneOf(EdtfComponent.class);
		components().stream().filter(part -> property.test(qualifier(part))).forEach(parts::add);
		return parts;
	}

	@Override
	default Edtf shift(Duration duration) {
		return precision() == EdtfPrecision.ERA ? this : plus(precision().nearest(from(), duration), precision());
	}
}
