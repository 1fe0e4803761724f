// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.analysis.TextSpan;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * How an article looks in a text widget: all that lays it out, styles it and draws over it, put together. Lives as long
 * as the widget. Costs as much as what is on the screen, however long the article is and however many marks it has
 * elsewhere. UI thread only.
 */
public final class ArticlePainting {

	private final ReadingColumn column;
	private final RowPainter rows;
	private final ParagraphLooks looks;
	private final MarkTip tip;

	/** @param text has no text yet, so that nothing is laid out in vain */
	public ArticlePainting(StyledText text, ShownArticle view) {
		MarkPalette palette = new MarkPalette(text, text::redraw);
		column = new ReadingColumn(text);
		RowSpacing spacing = new RowSpacing(text, view, column);
		// The last one is drawn on top.
		rows = new RowPainter(text, view, spacing,
				List.of(new Tints(view, palette), new Underlines(view, palette), new MarginBars(text, view, palette, spacing),
						new SuggestionSigns(view, palette), new SelectionFrame(view, palette), new ChangedWordsSigns(palette)));
		looks = new ParagraphLooks(view.article());
		new LineStyles(text, view, looks, column, palette);
		new BlockSigns(text, view, looks, column, palette);
		column.followFont();
		new ParagraphDirections(text, view::runsRightToLeft);
		tip = new MarkTip(text, view, palette);
	}

	/** Gives the widget its bounds, with all that depends on them. */
	public void place(Rectangle bounds) {
		column.place(bounds);
	}

	/** Says what the marks at the caret are. */
	public void explainCaret() {
		tip.showAtCaret();
	}

	/** Says it no longer: the marks are other ones now. */
	public void hideTip() {
		tip.hide();
	}

	/** Looks at the article's paragraphs again. */
	public void refresh() {
		looks.refresh();
	}

	/** Has all that can be seen painted again, with the marks that are there now. */
	public void redraw() {
		rows.redraw();
	}

	/** Has the rows of a place of the article's text painted again, as far as they can be seen. */
	public void redraw(TextSpan stored) {
		rows.redraw(stored);
	}
}
