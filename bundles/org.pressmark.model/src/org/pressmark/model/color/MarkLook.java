// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.color;

/**
 * What each kind of annotation looks like, in the window as in a report: a reader who knows one reads the other. No two
 * kinds have the same line. The colours are those of a light background; people may choose others for the window.
 *
 * @since 1.0
 */
public enum MarkLook {

	/** A mention of a person. */
	PERSON("#1F77B4", MarkLine.SOLID),

	/** A mention of an organisation. */
	ORGANISATION("#9450AA", MarkLine.DASHED),

	/** A mention of a country. */
	COUNTRY("#208750", MarkLine.DOTTED),

	/** A mention of a place. */
	PLACE("#7D6E1E", MarkLine.DASH_DOT),

	/** A mention of anything else. */
	OTHER("#6E6E6E", MarkLine.THIN),

	/** A quotation. */
	QUOTATION("#C46210", MarkLine.DOUBLE),

	/** Words that report an event. */
	EVENT("#C02E42", MarkLine.TICKED),

	/** A date or time in words. */
	TIME("#008086", MarkLine.LONG_DASHED),

	/** A passage; one with a code has the code's colour. */
	PASSAGE("#5A64BE", MarkLine.THICK),

	/** What a plug-in adds; a type of annotation that is installed has a colour of its own. */
	CONTRIBUTED("#6E5494", MarkLine.THICK_DOTS);

	private final Rgb color;
	private final MarkLine line;

	MarkLook(String color, MarkLine line) {
		this.color = Rgb.of(color);
		this.line = line;
	}

	/** Its colour on a light background. */
	public Rgb color() {
		return color;
	}

	/** How it is underlined. */
	public MarkLine line() {
		return line;
	}
}
