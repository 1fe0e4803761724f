// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.files;

import java.util.List;
import java.util.Optional;

/**
 * What a Word report holds.
 *
 * @param parts its sections in their order, those too that have nothing to say
 * @param pages how many pages it has, about: an estimate from the widths of letters, the styles and the size of the page, for
 *        only a word processor lays out pages
 */
public record ReportOutline(List<Part> parts, int pages) {

	/**
	 * What a section holds.
	 *
	 * @param label the section's name for people
	 * @param heading its first heading; empty if it has none
	 * @param words how many words it has, each ideograph as one
	 * @param rows how many rows its tables have, but for their headers
	 * @param pictures how many pictures and charts it has
	 * @param page the page that it begins on, from 1, about; 0 if it has nothing to say and is not there
	 */
	public record Part(String label, Optional<String> heading, int words, int rows, int pictures, int page) {
	}

	/** Copies the parts. */
	public ReportOutline {
		parts = List.copyOf(parts);
	}
}
