// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import java.util.Locale;
import java.util.Optional;

import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.painting.TimelineTheme;

/**
 * What a picture of a timeline shall be like.
 *
 * @param title its name, which is told to those who can't see it; may be empty
 * @param width its width in pixels; its height is what the items need
 * @param range what it shows; empty for all items
 * @param theme its colours
 * @param locale the language of its dates and words; English words where Pressmark has none in that language
 * @param look what it shows beside its items
 * @param isExplained whether its title and time are painted above it, and below it what its colours and signs mean
 */
public record TimelineOptions(String title, double width, Optional<TimeRange> range, TimelineTheme theme,
		Locale locale, TimelineLook look, boolean isExplained) {

	private static final double MIN_WIDTH = 200;

	/** @throws IllegalArgumentException when there is no room for a picture */
	public TimelineOptions {
		if (!(width >= MIN_WIDTH)) {
			throw new IllegalArgumentException("The picture must be at least " + MIN_WIDTH + " wide, not " + width);
		}
	}

	/**
	 * A picture of the items alone.
	 *
	 * @throws IllegalArgumentException when there is no room for a picture
	 */
	public TimelineOptions(String title, double width, Optional<TimeRange> range, TimelineTheme theme, Locale locale) {
		this(title, width, range, theme, locale, TimelineLook.PLAIN, false);
	}

	/** The same options with or without title and legend. */
	public TimelineOptions explained(boolean explained) {
		return new TimelineOptions(title, width, range, theme, locale, look, explained);
	}

	/** The same options with another look. */
	public TimelineOptions withLook(TimelineLook other) {
		return new TimelineOptions(title, width, range, theme, locale, other, isExplained);
	}

	/** The same options for another part of the time. */
	public TimelineOptions withRange(Optional<TimeRange> other) {
		return new TimelineOptions(title, width, other, theme, locale, look, isExplained);
	}

	/** All items in light colours on the width of a page. */
	public static TimelineOptions of(String title, Locale locale) {
		return new TimelineOptions(title, 1200, Optional.empty(), TimelineTheme.LIGHT, locale);
	}
}
