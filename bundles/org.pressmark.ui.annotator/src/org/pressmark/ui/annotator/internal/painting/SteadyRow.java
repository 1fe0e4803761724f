// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import org.eclipse.swt.custom.StyledText;

/**
 * Keeps the row that a person reads at its height while a text is laid out anew in another size: that of the caret if it
 * can be seen, else the first one on the screen. UI thread only.
 */
final class SteadyRow {

	private final StyledText text;
	/** What stands in the row, as an offset, or -1. */
	private int place = -1;
	private int caret;
	private int y;

	SteadyRow(StyledText text) {
		this.text = text;
	}

	/** @param change changes font, spacing or margins */
	void keep(Runnable change) {
		boolean isShown = text.getCharCount() > 0 && text.getClientArea().height > 0;
		if (isShown) {
			note();
		}
		change.run();
		if (isShown) {
			restore();
		}
	}

	/** One that is still where it was put is kept: its first words are others in each size, and it would wander. */
	private void note() {
		int offset = text.getCaretOffset();
		if (place >= 0 && place <= text.getCharCount() && caret == offset && isSeen(place) && top(place) == y) {
			return;
		}
		caret = offset;
		place = isSeen(offset) ? offset : firstSeen();
		y = top(place);
	}

	private void restore() {
		text.setTopIndex(text.getLineAtOffset(place));
		int off = top(place) - y;
		if (off != 0) {
			text.setTopPixel(text.getTopPixel() + off);
		}
	}

	/** By lines first: where a place is that is far away costs a layout. */
	private boolean isSeen(int offset) {
		int line = text.getLineAtOffset(offset);
		int height = text.getClientArea().height;
		return line >= text.getLineIndex(0) && line <= text.getLineIndex(height) && top(offset) >= 0
				&& top(offset) + text.getLineHeight(offset) <= height;
	}

	/** Where the first row begins of which nothing is above the screen. */
	private int firstSeen() {
		int line = text.getLineIndex(0);
		int low = text.getOffsetAtLine(line);
		int high = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount();
		while (low < high) {
			int middle = (low + high) / 2;
			if (top(middle) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private int top(int offset) {
		return text.getLocationAtOffset(offset).y;
	}
}
