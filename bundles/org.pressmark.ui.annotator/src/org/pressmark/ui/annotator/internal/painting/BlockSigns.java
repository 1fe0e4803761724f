// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.text.ItemNumber;
import org.pressmark.ui.annotator.internal.document.Projection;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/** What stands before indented paragraphs: a bar beside block quotations, a bullet before items of lists. */
final class BlockSigns {

	private static final String BULLET = "\u2022";

	private final StyledText text;
	private final ShownArticle view;
	private final ParagraphLooks looks;
	private final ReadingColumn column;
	private final MarkPalette palette;

	BlockSigns(StyledText text, ShownArticle view, ParagraphLooks looks, ReadingColumn column, MarkPalette palette) {
		this.text = text;
		this.view = view;
		this.looks = looks;
		this.column = column;
		this.palette = palette;
		text.addPaintListener(this::paint);
	}

	private void paint(PaintEvent event) {
		int first = text.getOffsetAtLine(text.getLineIndex(event.y));
		int last = text.getOffsetAtLine(text.getLineIndex(event.y + event.height));
		Projection projection = view.projection();
		looks.blocks(projection.stored(first), projection.stored(last) + 1).forEach(block -> paint(event.gc, block));
	}

	private void paint(GC gc, ParagraphLooks.Look block) {
		int line = text.getLineAtOffset(view.projection().shown(block.range().begin()));
		int last = text.getLineAtOffset(view.projection().shown(Math.max(block.range().begin(), block.range().end() - 1)));
		int top = text.getLinePixel(line);
		int x = text.getLeftMargin() + column.block() / 3;
		if (block.kind() == ParagraphKind.LIST_ITEM) {
			if (!ItemNumber.begins(text.getLine(line), 0)) {
				gc.setForeground(palette.quiet());
				gc.drawText(BULLET, x, top, true);
			}
		} else {
			gc.setBackground(palette.quiet());
			gc.fillRectangle(x, top, 2, text.getLinePixel(last + 1) - top - text.getLineSpacing());
		}
	}
}
