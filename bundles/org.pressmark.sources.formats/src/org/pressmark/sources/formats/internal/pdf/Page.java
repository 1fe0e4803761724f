// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param height in points
 * @param runs   from top to bottom and from left to right
 */
record Page(double height, List<Run> runs) {

	/** Whether nothing can be read. */
	boolean isEmpty() {
		return runs.isEmpty();
	}
}
