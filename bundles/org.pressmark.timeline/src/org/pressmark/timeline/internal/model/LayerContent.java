// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.color.Rgb;
import org.pressmark.timeline.LayerItem;

/**
 * What a layer shows of a stretch of time. Immutable.
 */
public final class LayerContent {

	/** Before the ids of items and lanes that belong to layers. */
	public static final String PREFIX = "layer:";

	/** How a layer is shown. */
	public enum Form {
		/** In a lane of its own below those of the events. */
		LANE,
		/** As stripes behind all lanes. */
		BACKGROUND
	}

	private final String name;
	private final Form form;
	private final String color;
	private final TimelineLane lane;

	/**
	 * The content of a layer.
	 *
	 * @param id the id of the layer
	 * @param name its name for people
	 * @param color {@code #rrggbb}
	 * @param items what it shows
	 * @throws IllegalArgumentException when the color is no {@code #rrggbb}
	 */
	public LayerContent(String id, String name, Form form, String color, List<LayerItem> items) {
		this.name = name;
		this.form = form;
		this.color = Rgb.of(color).toString();
		String laneName = PREFIX + id;
		lane = TimelineLane.of(laneName, items.stream().map(item -> new TimelineItem(laneName + ':' + item.id(),
				item.title(), Optional.of(item.when()), laneName, color, TimelineGlyph.CIRCLE, name, false)).toList());
	}

	/** The name of the layer, for people. */
	public String name() {
		return name;
	}

	/** How it is shown. */
	public Form form() {
		return form;
	}

	/** The colour, {@code #rrggbb}. */
	public String color() {
		return color;
	}

	/** Its items as a lane. */
	public TimelineLane lane() {
		return lane;
	}
}
