// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.stream.Collectors;

import org.pressmark.export.internal.report.ArticleCounts;

/** Numbers of articles. */
final class Numbers {

	private Numbers() {
	}

	/** The numbers that counts are kept under, in one text. */
	static String listed(ArticleCounts counts) {
		return counts.numbers().mapToObj(String::valueOf).collect(Collectors.joining(", "));
	}

	/** Fills a cell with the first of them, which leads to that article; leaves it empty when there is none. */
	static void linkFirst(ArticleCounts counts, ReportLinks links, ExcelCell cell) {
		if (!counts.isEmpty()) {
			cell.link(links.articles(), counts.first());
		}
	}
}
