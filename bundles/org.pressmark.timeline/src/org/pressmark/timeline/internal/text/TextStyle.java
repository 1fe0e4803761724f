// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.text;

/**
 * A kind of text on a timeline.
 *
 * @param size the height of the font in pixels
 * @param bold whether it is bold
 * @param italic whether it is italic
 */
public record TextStyle(double size, boolean bold, boolean italic) {

	/** The title of a picture. */
	public static final TextStyle TITLE = new TextStyle(17, true, false);

	/** The labels of items. */
	public static final TextStyle LABEL = new TextStyle(12, false, false);

	/** The labels of items whose date is uncertain. */
	public static final TextStyle UNCERTAIN_LABEL = new TextStyle(12, false, true);

	/** The names of lanes, and the upper line of the axis. */
	public static final TextStyle HEADING = new TextStyle(12, true, false);

	/** The lower line of the axis, and the number on a cluster. */
	public static final TextStyle SMALL = new TextStyle(11, false, false);

	/** A tag that tells why an item wants a second look. */
	public static final TextStyle TAG = new TextStyle(9.5, false, false);
}
