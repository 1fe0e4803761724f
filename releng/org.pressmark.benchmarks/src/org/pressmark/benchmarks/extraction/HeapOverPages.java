// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.util.List;
import java.util.Locale;

/** Whether reading many pages one after another leaves anything behind. */
final class HeapOverPages {

	private HeapOverPages() {
	}

	/** A line on the megabytes that are in use of the heap, garbage collected, after every tenth of so many pages. */
	static String measure(List<LabelledPage> pages, int count) {
		StringBuilder heap = new StringBuilder();
		for (int i = 0; i < count; i++) {
			Extraction.of(pages.get(i % pages.size()).source());
			if ((i + 1) % (count / 10) == 0) {
				System.gc();
				long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
				heap.append(String.format(Locale.ROOT, "%s%d", heap.isEmpty() ? "" : ", ", used >> 20));
			}
		}
		return heap.toString();
	}
}
