// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

/**
 * A column of a table.
 *
 * @param head what stands above it
 * @param share how wide it is, as against the other columns; more than 0
 * @param isNumeric whether it has numbers, which stand below each other
 * @since 1.0
 */
public record TableColumn(String head, int share, boolean isNumeric) {

	public TableColumn {
		if (share <= 0) {
			throw new IllegalArgumentException(Integer.toString(share));
		}
	}

	/** A column of texts. */
	public static TableColumn text(String head, int share) {
		return new TableColumn(head, share, false);
	}

	/** A column of numbers. */
	public static TableColumn number(String head, int share) {
		return new TableColumn(head, share, true);
	}
}
