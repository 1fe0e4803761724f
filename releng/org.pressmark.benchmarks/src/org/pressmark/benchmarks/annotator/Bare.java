// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import org.eclipse.swt.custom.StyledText;

/** A text widget without anything of ours, with the words of an article. UI thread only. */
interface Bare {

	void open();

	/** The widget, while it is open. */
	StyledText text();

	void close();

	/** Puts the caret there and scrolls to it, a third down from the top. */
	default void reveal(int offset) {
		StyledText text = text();
		text.setSelection(offset);
		text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(offset).y - text.getClientArea().height / 3);
	}
}
