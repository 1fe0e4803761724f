// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.Optional;

import org.pressmark.sources.internal.Surrogates;

/**
 * One paragraph of a source, kept or cut away, with what speaks for that.
 *
 * @param kind     what it is in its article
 * @param text     one line, not empty, every run of white space one space, none at the ends
 * @param removed  why it is not part of the article's text; empty when it is kept
 * @param evidence what was seen that decided, for a person who looks into it; may be empty
 * @since 1.0
 */
public record Block(ParagraphKind kind, String text, Optional<RemovalReason> removed, String evidence) {

	/**
	 * Checks the text. A surrogate without its other half becomes U+FFFD, for no project can hold half characters.
	 *
	 * @throws IllegalArgumentException when the text is blank or has more than one line
	 */
	public Block {
		if (text.isBlank() || text.indexOf('\n') >= 0) {
			throw new IllegalArgumentException("Not one line of text: \"" + text + '"');
		}
		text = Surrogates.repaired(text);
	}

	/**
	 * A block that is part of the article.
	 *
	 * @param kind what it is
	 * @param text its text
	 * @return the block
	 */
	public static Block kept(ParagraphKind kind, String text) {
		return new Block(kind, text, Optional.empty(), "");
	}

	/**
	 * Whether this block is part of the article's text.
	 *
	 * @return true when nothing speaks for removing it
	 */
	public boolean isKept() {
		return removed.isEmpty();
	}

	/**
	 * This block, cut away.
	 *
	 * @param reason why
	 * @param seen   what was seen that decided
	 * @return a block that is not kept
	 */
	public Block remove(RemovalReason reason, String seen) {
		return new Block(kind, text, Optional.of(reason), seen);
	}

	/**
	 * This block as another kind.
	 *
	 * @param other the kind
	 * @return a block of that kind, kept or cut as this one
	 */
	public Block as(ParagraphKind other) {
		return new Block(other, text, removed, evidence);
	}
}
