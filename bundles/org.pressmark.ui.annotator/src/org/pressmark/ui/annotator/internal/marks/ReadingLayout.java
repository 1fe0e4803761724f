// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marks;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.pressmark.model.Article;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.ui.annotator.internal.text.IntervalIndex;
import org.pressmark.ui.annotator.internal.text.TextRange;

/**
 * Lays an article out for reading, as a newspaper's column: of limited width, with space between the rows, and with the
 * first row of a paragraph indented. (Space between paragraphs would need vertical indents, above which the text widget
 * does not find the row under the pointer.)
 */
public final class ReadingLayout {

	private static final int COLUMN_CHARACTERS = 75;
	private static final double LINE_SPACING = 0.42;
	private static final double FIRST_ROW = 1.1;
	private static final double BLOCK = 1.8;
	private static final int MIN_MARGIN = 24;
	private static final int TOP_MARGIN = 6;
	private static final String BULLET = "\u2022"; //$NON-NLS-1$

	private final StyledText text;
	private final Article article;
	private final MarkPalette palette;
	private final IntervalIndex<Paragraph> blocks;
	private int em;

	public ReadingLayout(StyledText text, Article article, MarkPalette palette) {
		this.text = text;
		this.article = article;
		this.palette = palette;
		this.blocks = new IntervalIndex<>(article.getParagraphs().stream().filter(ReadingLayout::isBlock).toList(),
				ReadingLayout::place);
		text.addListener(SWT.Resize, event -> fitColumn());
		text.addPaintListener(this::paint);
	}

	/** Applies everything that depends on the font and the theme. */
	public void apply() {
		em = metrics().getHeight();
		text.setLineSpacing((int) Math.round(em * LINE_SPACING));
		ParagraphKind before = ParagraphKind.HEADING;
		for (Paragraph paragraph : article.getParagraphs()) {
			if (paragraph.getBegin() < text.getCharCount()) {
				apply(paragraph, before == paragraph.getKind());
			}
			before = paragraph.getKind();
		}
		fitColumn();
	}

	private void apply(Paragraph paragraph, boolean continued) {
		int line = text.getLineAtOffset(paragraph.getBegin());
		switch (paragraph.getKind()) {
		case TEXT -> text.setLineIndent(line, 1, continued ? (int) Math.round(em * FIRST_ROW) : 0);
		case HEADING -> style(paragraph, SWT.BOLD, text.getForeground());
		case CAPTION -> style(paragraph, SWT.ITALIC, palette.quiet());
		case QUOTE, LIST_ITEM -> {
			text.setLineIndent(line, 1, block());
			text.setLineWrapIndent(line, 1, block());
		}
		}
	}

	private void style(Paragraph paragraph, int fontStyle, Color foreground) {
		int end = Math.min(paragraph.getEnd(), text.getCharCount());
		text.setStyleRange(new StyleRange(paragraph.getBegin(), end - paragraph.getBegin(), foreground, null, fontStyle));
	}

	/** A bar beside block quotations, a bullet before items of lists. */
	private void paint(PaintEvent event) {
		int first = text.getOffsetAtLine(text.getLineIndex(event.y));
		int last = text.getLineIndex(event.y + event.height);
		for (Paragraph block : blocks.overlapping(first, text.getOffsetAtLine(last) + 1)) {
			int line = text.getLineAtOffset(block.getBegin());
			int top = text.getLinePixel(line);
			int x = text.getLeftMargin() + block() / 3;
			if (block.getKind() == ParagraphKind.LIST_ITEM) {
				event.gc.setForeground(palette.quiet());
				event.gc.drawText(BULLET, x, top, true);
			} else {
				event.gc.setBackground(palette.quiet());
				event.gc.fillRectangle(x, top, 2, text.getLinePixel(line + 1) - top - text.getLineSpacing());
			}
		}
	}

	/** Leaves a column in the left middle; the rest of the width is margin. */
	private void fitColumn() {
		int width = text.getClientArea().width;
		int column = (int) Math.ceil(metrics().getAverageCharacterWidth() * COLUMN_CHARACTERS);
		int spare = Math.max(0, width - column);
		int left = Math.max(MIN_MARGIN, spare / 3);
		int right = Math.max(MIN_MARGIN, spare - left);
		if (text.getLeftMargin() != left || text.getRightMargin() != right) {
			text.setMargins(left, TOP_MARGIN, right, 0);
		}
	}

	private int block() {
		return (int) Math.round(em * BLOCK);
	}

	private FontMetrics metrics() {
		GC gc = new GC(text);
		try {
			gc.setFont(text.getFont());
			return gc.getFontMetrics();
		} finally {
			gc.dispose();
		}
	}

	private static boolean isBlock(Paragraph paragraph) {
		return paragraph.getKind() == ParagraphKind.QUOTE || paragraph.getKind() == ParagraphKind.LIST_ITEM;
	}

	private static TextRange place(Paragraph paragraph) {
		return new TextRange(paragraph.getBegin(), Math.max(paragraph.getBegin() + 1, paragraph.getEnd()));
	}
}
