// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.pressmark.ui.annotator.internal.document.Projection;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.text.TextRange;

/**
 * Remembers where a text widget breaks its lines to fit its width, as long as text, width and font are the same: to ask it
 * takes several questions a row, and each time that something is painted the same rows are asked for. UI thread only.
 */
final class RowBreaks {

	/** Of longer lines only what can be seen is asked for. */
	private static final int LONG = 2000;

	/** What the breaks depend on. */
	private record Layout(Projection text, int width, Font font) {

		/** The same text is the same object. */
		boolean isSame(Layout other) {
			return text == other.text && width == other.width && font.equals(other.font);
		}
	}

	private final StyledText text;
	private final ShownArticle view;
	private final Map<Integer, List<TextRange>> rows = new HashMap<>();
	private Optional<Layout> layout = Optional.empty();

	RowBreaks(StyledText text, ShownArticle view) {
		this.text = text;
		this.view = view;
	}

	/**
	 * The rows of the line of that index that lie between two heights in the widget, at least in part, as
	 * {@link VisualLines#of} tells.
	 */
	List<TextRange> of(int line, int top, int bottom, int below) {
		int length = text.getLine(line).length();
		if (length > LONG) {
			return VisualLines.of(text, line, top, bottom, below);
		}
		forgetOthers();
		int begin = text.getOffsetAtLine(line);
		List<TextRange> all = rows.computeIfAbsent(line, missing -> all(begin, length));
		List<TextRange> found = new ArrayList<>(all.size());
		for (TextRange row : all) {
			int y = text.getLocationAtOffset(row.begin()).y;
			if (y > bottom) {
				break;
			}
			if (y + text.getLineHeight(row.begin()) + below >= top) {
				found.add(row);
			}
		}
		return found;
	}

	private List<TextRange> all(int begin, int length) {
		return VisualLines.all(text, begin, begin + length);
	}

	private void forgetOthers() {
		Layout now = new Layout(view.projection(),
				text.getClientArea().width - text.getLeftMargin() - text.getRightMargin(), text.getFont());
		if (layout.filter(now::isSame).isEmpty()) {
			layout = Optional.of(now);
			rows.clear();
		}
	}
}
