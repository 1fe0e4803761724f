// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marks;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.pressmark.model.Article;
import org.pressmark.model.Paragraph;

/** Lays an article out for reading: a column of limited width, space between lines and between paragraphs. */
public final class ReadingLayout {

	private static final int COLUMN_CHARACTERS = 75;
	private static final double LINE_SPACING = 0.42;
	private static final double PARAGRAPH_SPACING = 0.6;
	private static final double INDENT = 1.5;
	private static final int MIN_MARGIN = 24;

	private final StyledText text;
	private final Article article;
	private final Map<Integer, Integer> spaceAbove;
	private final MarkPalette palette;

	/** @param spaceAbove how much more space lines need above them, by their index */
	public ReadingLayout(StyledText text, Article article, MarkPalette palette, Map<Integer, Integer> spaceAbove) {
		this.text = text;
		this.article = article;
		this.palette = palette;
		this.spaceAbove = spaceAbove;
		text.addListener(SWT.Resize, event -> fitColumn());
	}

	/** Applies everything that depends on the text and the font. */
	public void apply() {
		int height = lineHeight();
		text.setLineSpacing((int) Math.round(height * LINE_SPACING));
		for (Paragraph paragraph : article.getParagraphs()) {
			if (paragraph.getBegin() < text.getCharCount()) {
				apply(paragraph, text.getLineAtOffset(paragraph.getBegin()), height);
			}
		}
		fitColumn();
	}

	private void apply(Paragraph paragraph, int line, int height) {
		int indent = (int) Math.round(height * INDENT);
		if (line > 0) {
			text.setLineVerticalIndent(line,
					(int) Math.round(height * PARAGRAPH_SPACING) + spaceAbove.getOrDefault(line, 0));
		}
		switch (paragraph.getKind()) {
		case HEADING -> style(paragraph, SWT.BOLD, text.getForeground());
		case CAPTION -> style(paragraph, SWT.ITALIC, palette.quiet());
		case QUOTE, LIST_ITEM -> {
			text.setLineIndent(line, 1, indent);
			text.setLineWrapIndent(line, 1, indent);
		}
		case TEXT -> {
			// The look of everything else.
		}
		}
	}

	private void style(Paragraph paragraph, int fontStyle, Color foreground) {
		int end = Math.min(paragraph.getEnd(), text.getCharCount());
		text.setStyleRange(new StyleRange(paragraph.getBegin(), end - paragraph.getBegin(), foreground, null, fontStyle));
	}

	/** Leaves a column in the left middle; the rest of the width is margin. */
	private void fitColumn() {
		int width = text.getClientArea().width;
		int spare = Math.max(0, width - columnWidth());
		int left = Math.max(MIN_MARGIN, spare / 3);
		int right = Math.max(MIN_MARGIN, spare - left);
		if (text.getLeftMargin() != left || text.getRightMargin() != right) {
			text.setMargins(left, MIN_MARGIN, right, MIN_MARGIN);
		}
	}

	private int columnWidth() {
		GC gc = new GC(text);
		try {
			gc.setFont(text.getFont());
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * COLUMN_CHARACTERS);
		} finally {
			gc.dispose();
		}
	}

	private int lineHeight() {
		GC gc = new GC(text);
		try {
			gc.setFont(text.getFont());
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}
}
