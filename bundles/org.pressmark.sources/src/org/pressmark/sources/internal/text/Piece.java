// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.Optional;

import org.pressmark.sources.Block;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;

/** A line and what is decided of it so far; belongs to one {@link PlainTextReader}. */
final class Piece {

	private final Line line;
	private final Optional<ParagraphKind> styled;
	private Block block;
	private boolean title;

	Piece(Line line) {
		this(line, Optional.empty());
	}

	/**
	 * @param styled what the source says that it is
	 */
	Piece(Line line, Optional<ParagraphKind> styled) {
		this.line = line;
		this.styled = styled;
		block = Block.kept(line.bullet() ? ParagraphKind.LIST_ITEM : ParagraphKind.TEXT, line.text());
	}

	Optional<ParagraphKind> styled() {
		return styled;
	}

	Line line() {
		return line;
	}

	String text() {
		return line.text();
	}

	boolean says(String text) {
		return line.text().equals(text);
	}

	boolean says(Piece other) {
		return says(other.text());
	}

	/** Whether this is text of the article as far as is known. */
	boolean isKept() {
		return !title && block.isKept();
	}

	/** Whether nothing at all was decided. */
	boolean isOpen() {
		return isKept() && block.kind() == ParagraphKind.TEXT;
	}

	void isTitle() {
		title = true;
	}

	void is(ParagraphKind kind) {
		block = block.as(kind);
	}

	void remove(RemovalReason reason, String seen) {
		block = block.remove(reason, seen);
	}

	Optional<Block> block() {
		return title ? Optional.empty() : Optional.of(block);
	}
}
