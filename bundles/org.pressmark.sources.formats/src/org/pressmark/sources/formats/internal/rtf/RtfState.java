// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.rtf;

/** What holds inside a group of rich text, and again when the groups in it have ended. */
final class RtfState {

	/** What stands in the midst of a paragraph and is no part of it. */
	enum Aside {

		/** A note at the foot of the page or at the end. */
		NOTE,

		/** A box with text beside the paragraph. */
		BOX
	}

	/** Whether nothing in here is text. */
	boolean skipped;
	/** Whether this is a shape, of which only the text counts. */
	boolean shape;
	/** What this is beside the text; null where it is the text itself. */
	Aside aside;
	/** Whether fonts are told here. */
	boolean fontTable;
	/** Whether styles are told here. */
	boolean styleSheet;
	/** Whether a reader does not see the text. */
	boolean hidden;
	/** The number of the font; -1 for that of the document. */
	int font = -1;
	/** How many characters for older programs follow one of Unicode. */
	int afterUnicode = 1;
	/** The number of the paragraph's style. */
	int style;
	/** The paragraph's level in the outline; -1 for none. */
	int outline = -1;
	/** Whether the paragraph is an item of a list. */
	boolean list;

	/** Whether the paragraph is in a table. */
	boolean table;
	/** Whether the number of an item of a list stands here, for readers that do not count. */
	boolean number;

	/** The state in which a group inside begins. */
	RtfState copy() {
		RtfState copy = new RtfState();
		copy.skipped = skipped;
		copy.shape = shape;
		copy.aside = aside;
		copy.fontTable = fontTable;
		copy.styleSheet = styleSheet;
		copy.hidden = hidden;
		copy.font = font;
		copy.afterUnicode = afterUnicode;
		copy.style = style;
		copy.outline = outline;
		copy.list = list;
		copy.table = table;
		copy.number = number;
		return copy;
	}
}
