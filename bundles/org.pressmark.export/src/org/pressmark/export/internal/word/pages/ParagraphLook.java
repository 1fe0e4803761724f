// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.pages;

/**
 * How paragraphs of a style look, as far as it takes room. Lengths are twentieths of a point.
 *
 * @param font what they are written in
 * @param size of the font
 * @param before what is free above
 * @param after what is free below
 * @param line how high a line is: as against that of the font, or a length if it is greater than {@link #MOST_LINES}
 * @param left how far the text is from the left margin
 * @param right how far from the right one
 * @param first how much further the first line begins; negative for less far
 * @param startsPage whether they begin a page
 * @param keepsNext whether they are on the page where the next paragraph begins
 */
record ParagraphLook(FontWidths font, double size, int before, int after, double line, int left, int right, int first,
		boolean startsPage, boolean keepsNext) {

	/** No text has so many lines between two lines. */
	static final double MOST_LINES = 20;

	/** How high a line is. */
	double lineHeight() {
		return line > MOST_LINES ? line : font.lineHeight() * size * line;
	}
}
