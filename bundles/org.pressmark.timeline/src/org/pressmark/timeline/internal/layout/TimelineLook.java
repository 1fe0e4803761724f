// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What a timeline shows beside its items.
 *
 * @param showsReports whether each item has marks where it was reported
 * @param showsLag whether a line leads from an item to these marks; without the marks there is no line either
 * @param showsLinks whether arcs lead from item to item
 * @param showsCards whether items have their date and more in further lines once a day is wide enough
 * @param today the moment at which a line stands; empty for no line
 */
public record TimelineLook(boolean showsReports, boolean showsLag, boolean showsLinks, boolean showsCards,
		Optional<LocalDateTime> today) {

	/** The items alone. */
	public static final TimelineLook PLAIN = new TimelineLook(false, false, false, false, Optional.empty());

	/** All but the line of today. */
	public static final TimelineLook FULL = new TimelineLook(true, true, true, true, Optional.empty());

	/** Holds no null. */
	public TimelineLook {
		Objects.requireNonNull(today);
	}

	/** The same look with or without the marks where items were reported. */
	public TimelineLook withReports(boolean shown) {
		return new TimelineLook(shown, showsLag, showsLinks, showsCards, today);
	}

	/** The same look with or without the lines to these marks. */
	public TimelineLook withLag(boolean shown) {
		return new TimelineLook(showsReports, shown, showsLinks, showsCards, today);
	}

	/** The same look with or without arcs. */
	public TimelineLook withLinks(boolean shown) {
		return new TimelineLook(showsReports, showsLag, shown, showsCards, today);
	}

	/** The same look with or without further lines. */
	public TimelineLook withCards(boolean shown) {
		return new TimelineLook(showsReports, showsLag, showsLinks, shown, today);
	}

	/** The same look with a line at a moment. */
	public TimelineLook withToday(LocalDateTime moment) {
		return new TimelineLook(showsReports, showsLag, showsLinks, showsCards, Optional.of(moment));
	}
}
