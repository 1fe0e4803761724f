// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** A value without a slash. */
sealed interface EdtfPoint extends Edtf, EdtfEnd permits EdtfDate, EdtfDateTime {

	/** The first moment. */
	LocalDateTime from();

	/** The moment after the last one. */
	LocalDateTime to();

	/** What the value says about its own reliability. */
	EdtfQualifier qualifier();

	/** The value some units later; the unit is at least as coarse as its precision. */
	EdtfPoint plus(long amount, EdtfPrecision unit);

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
	default boolean isStartOpen() {
		return false;
	}

	@Override
	default boolean isEndOpen() {
		return false;
	}

	@Override
	default boolean isUncertain() {
		return qualifier().isUncertain();
	}

	@Override
	default boolean isApproximate() {
		return qualifier().isApproximate();
	}

	@Override
	default Edtf shift(Duration duration) {
		return plus(precision().nearest(from(), duration), precision());
	}
}
