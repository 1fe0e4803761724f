// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.color.Rgb;
import org.pressmark.model.time.Edtf;

/**
 * Something that happened, as a timeline shows it. What lies in several lanes is an item in each, with the same id.
 *
 * @param id tells what happened from all else
 * @param title what to call it
 * @param when its date; without one it lies in the tray
 * @param lane the name of the lane that it belongs to; may be empty
 * @param color {@code #rrggbb}; the painter darkens or lightens it where it would not be seen
 * @param glyph the form of its marker, so that colour is never the only sign of the category
 * @param category the name of its category; may be empty
 * @param flags why it wants a second look
 * @param actors the names of those who took part
 * @param reports who reported it when
 */
public record TimelineItem(String id, String title, Optional<Edtf> when, String lane, String color,
		TimelineGlyph glyph, String category, Set<TimelineFlag> flags, List<String> actors, List<TimelineReport> reports) {

	/** @throws IllegalArgumentException when the color is no {@code #rrggbb} */
	public TimelineItem {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(when);
		Objects.requireNonNull(lane);
		Objects.requireNonNull(glyph);
		Objects.requireNonNull(category);
		Rgb.of(color);
		flags = Set.copyOf(flags);
		actors = List.copyOf(actors);
		reports = List.copyOf(reports);
	}

	/**
	 * An item of which one knows neither actors nor reports.
	 *
	 * @param disputed whether somebody recorded that it is disputed
	 * @throws IllegalArgumentException when the color is no {@code #rrggbb}
	 */
	public TimelineItem(String id, String title, Optional<Edtf> when, String lane, String color, TimelineGlyph glyph,
			String category, boolean disputed) {
		this(id, title, when, lane, color, glyph, category, disputed ? Set.of(TimelineFlag.DISPUTED) : Set.of(), List.of(), List.of());
	}

	/** Whether somebody recorded that it is disputed. */
	public boolean disputed() {
		return flags.contains(TimelineFlag.DISPUTED);
	}

	/** Whether a layer shows it: it is no event, and can't be changed. */
	public boolean isOfLayer() {
		return id.startsWith(LayerContent.PREFIX);
	}

	/** The same item with another date. */
	public TimelineItem withWhen(Edtf date) {
		return new TimelineItem(id, title, Optional.of(date), lane, color, glyph, category, flags, actors, reports);
	}

	/** The same item in another lane. */
	public TimelineItem inLane(String name) {
		return new TimelineItem(id, title, when, name, color, glyph, category, flags, actors, reports);
	}

	/**
	 * The same item in another colour, with the form that goes with it.
	 *
	 * @throws IllegalArgumentException when the color is no {@code #rrggbb}
	 */
	public TimelineItem withColor(String other, TimelineGlyph form) {
		return new TimelineItem(id, title, when, lane, other, form, category, flags, actors, reports);
	}

	/** The same item with those who took part. */
	public TimelineItem withActors(List<String> names) {
		return new TimelineItem(id, title, when, lane, color, glyph, category, flags, names, reports);
	}

	/** The same item with its reports. */
	public TimelineItem withReports(List<TimelineReport> known) {
		return new TimelineItem(id, title, when, lane, color, glyph, category, flags, actors, known);
	}
}
