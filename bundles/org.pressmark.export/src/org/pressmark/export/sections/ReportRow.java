// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

/**
 * A row that is filled cell by cell.
 *
 * @since 1.0
 * @noimplement Pressmark implements it; methods may be added.
 */
public interface ReportRow {

	/**
	 * Goes to the next cell.
	 *
	 * @return the paragraph in it
	 * @throws IllegalStateException if the table has no column for it
	 */
	ReportParagraph cell();

	/** Fills the next cell and returns the row, as {@link #cell()} with a text. */
	ReportRow cell(String text);
}
