// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.help.internal;

import java.util.List;

/**
 * A page as a text with looks. Offsets are of UTF-16, ends exclusive.
 *
 * @param text the text with its lines, all of one paragraph in one
 * @param spans what is not plain text, in no order; may overlap
 */
record HelpPage(String text, List<Span> spans) {

	/** How words look. */
	enum Look {
		/** The page's title. */
		TITLE,
		/** A heading in it. */
		HEADING,
		/** Words of a program. */
		CODE,
		/** Words that matter more. */
		STRONG,
		/** Words that are said otherwise than the others. */
		EMPHASIS,
		/** Lines that are set in a little. */
		INDENTED
	}

	/** Characters with a look. */
	record Span(int begin, int end, Look look) {
	}
}
