// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfKind;

/**
 * Whether two dates cannot both be right: they have no moment in common, of sets none of their dates. Where one has a time of day with its zone and the
 * other does not, up to 14 hours, the largest offset that there is, are no contradiction; what is approximate may be off by
 * its own length.
 */
final class DateConflict {

	private static final Duration LARGEST_OFFSET = Duration.ofHours(14);

	private DateConflict() {
	}

	static boolean is(Edtf one, Edtf other) {
		return one.members().stream().allMatch(each -> other.members().stream().allMatch(date -> isOfDates(each, date)));
	}

	private static boolean isOfDates(Edtf one, Edtf other) {
		boolean isOneTime = hasTime(one);
		if (isOneTime != hasTime(other)) {
			return isApart(isOneTime ? one.withoutTime() : one, isOneTime ? other : other.withoutTime(), slack(one, other));
		}
		return isApart(one, other, Duration.ZERO);
	}

	/** A single time is as good as its day; of others nobody knows on which day they are elsewhere. */
	private static Duration slack(Edtf one, Edtf other) {
		return one.kind() == EdtfKind.TIME || other.kind() == EdtfKind.TIME ? Duration.ZERO : LARGEST_OFFSET;
	}

	private static boolean hasTime(Edtf date) {
		return date.toString().indexOf('T') >= 0;
	}

	/** Whether two dates have no moment in common, as they are written. */
	static boolean isApart(Edtf one, Edtf other) {
		return isBefore(one, other) || isBefore(other, one);
	}

	private static boolean isBefore(Edtf early, Edtf late) {
		return early.latest().isPresent() && late.earliest().isPresent()
				&& !early.latest().get().isAfter(late.earliest().get());
	}

	private static boolean isApart(Edtf one, Edtf other, Duration slack) {
		return isBefore(one, other, slack) || isBefore(other, one, slack);
	}

	private static boolean isBefore(Edtf early, Edtf late, Duration slack) {
		Optional<LocalDateTime> end = early.latest();
		Optional<LocalDateTime> start = late.earliest();
		return end.isPresent() && start.isPresent()
				&& Duration.between(end.get(), start.get()).compareTo(slack.plus(vague(early)).plus(vague(late))) >= 0;
	}

	private static Duration vague(Edtf date) {
		return date.isApproximate() && date.earliest().isPresent() && date.latest().isPresent()
				? Duration.between(date.earliest().get(), date.latest().get())
				: Duration.ZERO;
	}
}
