// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.Objects;
import java.util.Optional;

import org.pressmark.model.color.Rgb;
import org.pressmark.model.time.Edtf;

/**
 * Something that happened, as a timeline shows it.
 *
 * @param id tells it from all others
 * @param title what to call it
 * @param when its date; without one it lies in the tray
 * @param lane the name of the lane that it belongs to; may be empty
 * @param color {@code #rrggbb}; the painter darkens or lightens it where it would not be seen
 * @param glyph the form of its marker, so that colour is never the only sign of the category
 * @param category the name of its category; may be empty
 * @param disputed whether sources contradict each other about it
 */
public record TimelineItem(String id, String title, Optional<Edtf> when, String lane, String color,
		TimelineGlyph glyph, String category, boolean disputed) {

	/** @throws IllegalArgumentException when the color is no {@code #rrggbb} */
	public TimelineItem {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(when);
		Objects.requireNonNull(lane);
		Objects.requireNonNull(glyph);
		Objects.requireNonNull(category);
		Rgb.of(color);
	}

	/** The same item with another date. */
	public TimelineItem withWhen(Edtf date) {
		return new TimelineItem(id, title, Optional.of(date), lane, color, glyph, category, disputed);
	}
}
