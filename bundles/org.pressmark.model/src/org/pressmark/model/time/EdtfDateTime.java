// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A date with a time of day.
 *
 * @param local the time as written, of no finer precision than {@code precision}
 * @param precision {@link EdtfPrecision#SECOND} or {@link EdtfPrecision#MINUTE}
 * @param zone the zone as written: nothing, {@code Z}, {@code +09} or {@code +09:00}
 * @param qualifier how far to trust the time
 */
record EdtfDateTime(LocalDateTime local, EdtfPrecision precision, String zone, EdtfQualifier qualifier)
		implements EdtfPoint {

	private static final int SECONDS_PER_MINUTE = 60;

	static EdtfDateTime of(LocalDateTime time, EdtfPrecision precision, String zone) {
		EdtfDate.of(time.toLocalDate()); // refuses years that no value may have
		ChronoUnit unit = precision == EdtfPrecision.SECOND ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
		return new EdtfDateTime(time.truncatedTo(unit), precision, zone, EdtfQualifier.NONE);
	}

	/** The text of an offset: {@code Z}, or hours and minutes. */
	static String zoneText(ZoneOffset offset) {
		// An offset may have seconds (local mean times of the 19th century), the format has none.
		int minutes = offset.getTotalSeconds() / SECONDS_PER_MINUTE;
		return ZoneOffset.ofTotalSeconds(minutes * SECONDS_PER_MINUTE).getId();
	}

	/** The same time of the clock in another zone. */
	EdtfDateTime inZone(String other) {
		return new EdtfDateTime(local, precision, other, qualifier);
	}

	@Override
	public LocalDateTime from() {
		return zone.isEmpty() ? local : local.minusSeconds(ZoneOffset.of(zone).getTotalSeconds());
	}

	@Override
	public LocalDateTime to() {
		return precision.add(from(), 1);
	}

	@Override
	public Optional<LocalDateTime> written() {
		return Optional.of(local);
	}

	@Override
	public Set<EdtfComponent> components() {
		return EnumSet.allOf(EdtfComponent.class);
	}

	@Override
	public EdtfQualifier qualifier(EdtfComponent part) {
		return qualifier;
	}

	@Override
	public EdtfDateTime with(EdtfQualifier mark) {
		return new EdtfDateTime(local, precision, zone, qualifier.and(mark));
	}

	@Override
	public boolean isUncertain() {
		return qualifier.isUncertain();
	}

	@Override
	public boolean isApproximate() {
		return qualifier.isApproximate();
	}

	@Override
	public boolean isUnspecified() {
		return false;
	}

	@Override
	public EdtfDateTime plus(long amount, EdtfPrecision unit) {
		LocalDateTime moved = unit.add(local, amount);
		EdtfDate.of(moved.toLocalDate()); // refuses years that no value may have
		return new EdtfDateTime(moved, precision, zone, qualifier);
	}

	@Override
	public String toString() {
		String time = local.toLocalTime().toString(); // 16:59 when there are no seconds
		String seconds = precision == EdtfPrecision.SECOND && local.getSecond() == 0 ? ":00" : "";
		return EdtfDate.of(local.toLocalDate()) + "T" + time + seconds + zone + qualifier;
	}
}
