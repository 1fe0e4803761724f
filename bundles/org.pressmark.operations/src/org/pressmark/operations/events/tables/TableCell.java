// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.Optional;

import org.pressmark.model.time.Edtf;

/**
 * What stands in a cell.
 *
 * @param text what a person sees in it, without white space at its ends
 * @param date the date, where the file itself says that it is one
 * @param origin where it comes from
 */
public record TableCell(String text, Optional<Edtf> date, Origin origin) {

	/** Where what a cell shows comes from. */
	public enum Origin {
		/** Somebody wrote it. */
		WRITTEN,
		/** A program calculated it; it is taken as it was when the file was saved, for nothing is calculated here. */
		CALCULATED,
		/** A formula of which the file does not tell the value. */
		UNKNOWN,
		/** A formula that failed. */
		ERROR
	}

	/** A cell with nothing in it. */
	public static final TableCell EMPTY = written("");

	/** A cell that somebody wrote. */
	public static TableCell written(String text) {
		return new TableCell(text.strip(), Optional.empty(), Origin.WRITTEN);
	}

	/** Whether it says nothing. */
	public boolean isEmpty() {
		return text.isEmpty() && (origin == Origin.WRITTEN || origin == Origin.CALCULATED);
	}
}
