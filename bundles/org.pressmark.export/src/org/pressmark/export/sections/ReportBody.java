// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.io.IOException;

/**
 * A report that grows at its end. It has structure and no looks: these come from the styles of the document, be they
 * Pressmark's or those of a template. Any text may be given; what a file cannot hold is replaced.
 *
 * @since 1.0
 * @noimplement Pressmark implements it; methods may be added.
 */
public interface ReportBody {

	/**
	 * Adds a heading, which the contents list.
	 *
	 * @param level 1 for the section as a whole, 2 for a part of it
	 * @return its place, to lead there
	 */
	Place heading(int level, String text);

	/** Adds a paragraph of text. */
	ReportParagraph paragraph();

	/** Adds a paragraph, smaller than text, that says how to read what follows. */
	ReportParagraph note();

	/**
	 * Adds a table as wide as the text, with a row of headers that is repeated on each page. Between two tables there has to
	 * be something else.
	 *
	 * @param description what the table shows, for readers who cannot see it
	 * @param columns from the beginning of a line to its end, at least one
	 */
	ReportTable table(String description, TableColumn... columns);

	/**
	 * Adds a picture as wide as the text, or as high as the page.
	 *
	 * @param png the picture as PNG
	 * @param description what it shows, for readers who cannot see it
	 * @throws IOException if that is no picture
	 */
	void picture(byte[] png, String description) throws IOException;

	/** Tells the person who made the report, in one line, that something in it is not as it should be. */
	void warn(String sentence);
}
