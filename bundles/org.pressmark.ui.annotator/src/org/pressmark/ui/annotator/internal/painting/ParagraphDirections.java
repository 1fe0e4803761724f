// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.function.Predicate;

import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.StyledText;

/**
 * Has each paragraph run as its own letters do. A widget has one direction for all of its lines, but lays a line out as
 * it would with characters of control in it that the text does not have: with an embedding over the whole of it, the
 * words of a paragraph of the other direction come in the same order as if the widget had that direction.
 */
public final class ParagraphDirections {

	private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202b';

	private final Predicate<String> rightToLeft;

	/** @param rightToLeft whether a paragraph runs so */
	public ParagraphDirections(StyledText text, Predicate<String> rightToLeft) {
		this.rightToLeft = rightToLeft;
		text.addBidiSegmentListener(this::embed);
	}

	private void embed(BidiSegmentEvent event) {
		if (rightToLeft.test(event.lineText)) {
			event.segments = new int[] { 0 };
			event.segmentsChars = new char[] { RIGHT_TO_LEFT_EMBEDDING };
		}
	}
}
