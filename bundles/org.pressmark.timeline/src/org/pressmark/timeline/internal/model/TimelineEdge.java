// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.Optional;

import org.pressmark.model.time.Edtf;

/** How an item begins or ends. */
public enum TimelineEdge {

	/** At a date that is known: a sharp edge. */
	SHARP,
	/** About a date: faded. */
	FUZZY,
	/** Not at all, or not yet: an arrow. */
	OPEN,
	/** At a date that nobody knows: faded out behind the end that is known. */
	UNKNOWN;

	/** How a date begins. */
	public static TimelineEdge startOf(Edtf when) {
		return of(when.start(), when.isStartOpen());
	}

	/** How a date ends. */
	public static TimelineEdge endOf(Edtf when) {
		return of(when.end(), when.isEndOpen());
	}

	private static TimelineEdge of(Optional<Edtf> date, boolean open) {
		if (date.isEmpty()) {
			return open ? OPEN : UNKNOWN;
		}
		return date.get().isApproximate() ? FUZZY : SHARP;
	}
}
