// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.Optional;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;

/**
 * A paragraph of a document that has styles.
 *
 * @param text    one line with white space normalised, not empty
 * @param kind    what its style says that it is; empty when that leaves it open
 * @param apart   whether more space than between lines follows it
 * @param removed why it is not part of the article, when that is known from where it stands
 */
public record DocumentParagraph(String text, Optional<ParagraphKind> kind, boolean apart,
		Optional<RemovalReason> removed) {

	/**
	 * A paragraph with space around it.
	 *
	 * @param text one line with white space normalised, not empty
	 * @param kind what its style says that it is
	 * @return the paragraph
	 */
	public static DocumentParagraph of(String text, Optional<ParagraphKind> kind) {
		return new DocumentParagraph(text, kind, true, Optional.empty());
	}

	/**
	 * A line that may go on in the next one.
	 *
	 * @param text  one line with white space normalised, not empty
	 * @param apart whether an empty line or the end follows it
	 * @return the line
	 */
	public static DocumentParagraph line(String text, boolean apart) {
		return new DocumentParagraph(text, Optional.empty(), apart, Optional.empty());
	}
}
