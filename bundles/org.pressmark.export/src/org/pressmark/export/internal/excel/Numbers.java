// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.SortedMap;
import java.util.stream.Collectors;

/** Numbers of articles. */
final class Numbers {

	private Numbers() {
	}

	/** The numbers that counts are kept under, in one text. */
	static String listed(SortedMap<Integer, Integer> counts) {
		return counts.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

	/** Fills a cell with the first of them, which leads to that article; leaves it empty when there is none. */
	static void linkFirst(SortedMap<Integer, Integer> counts, ReportLinks links, ExcelCell cell) {
		if (!counts.isEmpty()) {
			cell.link(links.articles(), counts.firstKey());
		}
	}
}
