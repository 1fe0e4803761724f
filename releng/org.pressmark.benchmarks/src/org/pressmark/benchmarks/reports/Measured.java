// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.util.Locale;

/**
 * What writing a workbook took. Times are seconds, sizes megabytes.
 *
 * @param what is in its rows
 * @param rows how many of these
 * @param size of the file
 * @param ours time of ours
 * @param bare time of POI alone
 * @param fast time of fastexcel
 * @param oursHeap heap of ours
 * @param bareHeap heap of POI alone
 * @param fastHeap heap of fastexcel
 */
record Measured(String what, int rows, double size, double ours, double bare, double fast, double oursHeap,
		double bareHeap, double fastHeap) {

	static final String HEAD = """
			| rows | of what | file | ours | bare | ratio | fastexcel | heap | bare | ratio | fastexcel |
			| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
			""";

	/** A line of a table in Markdown. */
	String row() {
		return String.format(Locale.ROOT,
				"| %,d | %s | %.0f MB | %.1f s | %.1f s | %.2f | %.1f s | %.0f MB | %.0f MB | %.2f | %.0f MB |", rows, what, size,
				ours, bare, ours / bare, fast, oursHeap, bareHeap, oursHeap / bareHeap, fastHeap);
	}
}
