// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import org.eclipse.swt.graphics.GC;

/** Something that is drawn over the words of an article, a row on the screen at a time. UI thread only. */
interface RowDecoration {

	/**
	 * Draws what belongs to a row, and nothing that reaches further down than its underlines may.
	 *
	 * @param gc is clipped already; whatever is set on it, other decorations find it so
	 */
	void paint(GC gc, Row row);
}
