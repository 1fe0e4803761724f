// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import org.pressmark.model.color.Rgb;

/**
 * The colours of a timeline, each {@code #rrggbb}.
 *
 * @param background behind everything
 * @param alternate behind every other lane
 * @param axis behind the axis
 * @param grid the lines of the finer ticks
 * @param strongGrid the lines of the coarser ticks, and the borders
 * @param text labels and headings
 * @param quietText what is less important: the finer ticks, the tray's heading
 * @param selection the frame around what is selected
 * @param tint how strongly shapes are filled with their colour, 0 to 1
 */
public record TimelineTheme(String background, String alternate, String axis, String grid, String strongGrid,
		String text, String quietText, String selection, double tint) {

	/** Dark on white; also for paper. */
	public static final TimelineTheme LIGHT = new TimelineTheme("#ffffff", "#f7f8fa", "#f0f2f5", "#e9ecf0",
			"#c9ced6", "#1f2328", "#59636e", "#0b57d0", 0.16);

	/** Light on dark grey. */
	public static final TimelineTheme DARK = new TimelineTheme("#1e1f22", "#232528", "#2b2d31", "#2d3034", "#4b5058",
			"#e6e8eb", "#a7adb5", "#8ab4f8", 0.30);

	private static final double MIN_CONTRAST = 4.5;

	/**
	 * A colour as near to the given one as can be told from the background well: 4.5 to 1, where WCAG 2.1 asks for 3
	 * to 1 for graphics, because markers are small.
	 */
	public String visible(String color) {
		Rgb wanted = Rgb.of(color);
		Rgb behind = Rgb.of(background);
		return wanted.contrast(behind) >= MIN_CONTRAST ? color
				: wanted.withContrast(behind, Rgb.of(text), MIN_CONTRAST).toString();
	}
}
