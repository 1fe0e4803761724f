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
import org.pressmark.analysis.TextSpan;
import org.pressmark.ui.annotator.internal.document.Projection;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * Remembers where a text widget breaks its lines to fit its width, as long as text, width, font and spacing are the same:
 * to ask it takes several questions a row, the longer ones the longer the line is, and each time that something is painted
 * the same rows are asked for. UI thread only.
 */
final class RowBreaks {

	/** What the breaks of all lines depend on. */
	private record Layout(Projection text, int width, Font font) {

		/** The same text is the same object. */
		boolean isSame(Layout other) {
			return text == other.text && width == other.width && font.equals(other.font);
		}
	}

	/**
	 * A row of a line.
	 *
	 * @param range where it is in the widget
	 * @param top how far down in its line
	 */
	private record Place(TextSpan range, int top, int height) {
	}

	/**
	 * The rows of a line.
	 *
	 * @param spacing between them
	 */
	private record Line(int spacing, List<Place> rows) {
	}

	private final StyledText text;
	private final ShownArticle view;
	private final RowSpacing spacing;
	private final Map<Integer, Line> lines = new HashMap<>();
	private Optional<Layout> layout = Optional.empty();

	RowBreaks(StyledText text, ShownArticle view, RowSpacing spacing) {
		this.text = text;
		this.view = view;
		this.spacing = spacing;
	}

	/**
	 * The rows of the line of that index that lie between two heights in the widget, at least in part; the line feed
	 * belongs to none.
	 *
	 * @param below how far a row's own drawings reach below it
	 */
	List<TextSpan> of(int line, int top, int bottom, int below) {
		forgetOthers();
		int y = text.getLinePixel(line);
		return rows(line, y).stream().filter(row -> y + row.top <= bottom && y + row.top + row.height + below >= top)
				.map(Place::range).toList();
	}

	private List<Place> rows(int line, int y) {
		int begin = text.getOffsetAtLine(line);
		int space = spacing.below(begin);
		Line known = lines.get(line);
		if (known == null || known.spacing != space) {
			known = new Line(space, measure(begin, begin + text.getLine(line).length(), space, y));
			lines.put(line, known);
		}
		return known.rows;
	}

	private List<Place> measure(int begin, int end, int space, int y) {
		List<Place> rows = new ArrayList<>();
		for (TextSpan row : VisualLines.of(text, begin, end, space)) {
			rows.add(new Place(row, text.getLocationAtOffset(row.begin()).y - y, text.getLineHeight(row.begin())));
		}
		return rows;
	}

	private void forgetOthers() {
		Layout now = new Layout(view.projection(),
				text.getClientArea().width - text.getLeftMargin() - text.getRightMargin(), text.getFont());
		if (layout.filter(now::isSame).isEmpty()) {
			layout = Optional.of(now);
			lines.clear();
		}
	}
}
