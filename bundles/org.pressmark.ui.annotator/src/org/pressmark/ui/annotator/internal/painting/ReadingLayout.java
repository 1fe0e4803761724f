// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.ui.annotator.internal.document.Cuts;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.document.Projection;
import org.pressmark.ui.annotator.internal.text.IntervalIndex;
import org.pressmark.ui.annotator.internal.text.TextRange;

/**
 * Lays an article out for reading, as a newspaper's column: of limited width, with space between the rows, and with the
 * first row of a paragraph indented. Lines are styled when they come on the screen. (Space between paragraphs would
 * need vertical indents, with which the text widget does not find the row under the pointer.)
 */
public final class ReadingLayout {

	private static final int COLUMN_CHARACTERS = 75;
	private static final double LINE_SPACING = 0.42;
	private static final double FIRST_ROW = 1.1;
	private static final double BLOCK = 1.8;
	private static final int MIN_MARGIN = 24;
	/** What is not the article's is smaller by this part of its height. */
	private static final int SMALLER = 6;
	private static final int TOP_MARGIN = 6;
	private static final String BULLET = "\u2022"; //$NON-NLS-1$

	private final StyledText text;
	private final MarkPalette palette;
	private final ShownArticle view;
	private final LocalResourceManager fonts;
	private IntervalIndex<Look> looks;
	private int em;

	public ReadingLayout(StyledText text, ShownArticle view, MarkPalette palette) {
		this.text = text;
		this.palette = palette;
		this.view = view;
		this.fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		refresh();
		text.addLineStyleListener(this::style);
		text.addListener(SWT.Resize, event -> fitColumn());
		text.addPaintListener(this::paint);
	}

	/** Looks at the article's paragraphs again. */
	public void refresh() {
		looks = new IntervalIndex<>(Look.of(view.article().getParagraphs()), Look::range);
	}

	/** Applies everything that depends on the font. */
	public void apply() {
		em = metrics().getHeight();
		text.setLineSpacing((int) Math.round(em * LINE_SPACING));
		fitColumn();
	}

	private void style(LineStyleEvent event) {
		Optional<Cuts.Line> cut = view.cuts().at(event.lineOffset);
		if (cut.isPresent()) {
			style(event, cut.get());
		} else {
			style(event, look(view.projection().stored(event.lineOffset)));
		}
	}

	private Look look(int offset) {
		return looks.overlapping(offset, offset + 1).stream().findFirst().orElse(Look.PLAIN);
	}

	/** In small, so that nobody takes it for the article's words. */
	private void style(LineStyleEvent event, Cuts.Line cut) {
		boolean block = cut.block().isPresent();
		style(event, SWT.NORMAL, palette.quiet());
		event.styles[0].font = fonts.create(FontDescriptor.createFrom(text.getFont())
				.increaseHeight(-Math.max(1, text.getFont().getFontData()[0].getHeight() / SMALLER))
				.setStyle(block ? SWT.ITALIC : SWT.NORMAL));
		event.indent = block ? block() : 0;
		event.wrapIndent = event.indent;
	}

	private void style(LineStyleEvent event, Look look) {
		switch (look.kind()) {
		case TEXT -> event.indent = look.continued() ? (int) Math.round(em * FIRST_ROW) : 0;
		case HEADING -> style(event, SWT.BOLD, null);
		case CAPTION -> style(event, SWT.ITALIC, palette.quiet());
		case QUOTE, LIST_ITEM -> {
			event.indent = block();
			event.wrapIndent = block();
		}
		}
	}

	private static void style(LineStyleEvent event, int fontStyle, Color foreground) {
		StyleRange style = new StyleRange(event.lineOffset, event.lineText.length(), foreground, null, fontStyle);
		event.styles = new StyleRange[] { style };
	}

	/** A bar beside block quotations, a bullet before items of lists. */
	private void paint(PaintEvent event) {
		int first = text.getOffsetAtLine(text.getLineIndex(event.y));
		int last = text.getOffsetAtLine(text.getLineIndex(event.y + event.height));
		Projection projection = view.projection();
		for (Look look : looks.overlapping(projection.stored(first), projection.stored(last) + 1)) {
			if (look.isBlock()) {
				paint(event.gc, look);
			}
		}
	}

	private void paint(GC gc, Look block) {
		int line = text.getLineAtOffset(view.projection().shown(block.range().begin()));
		int top = text.getLinePixel(line);
		int x = text.getLeftMargin() + block() / 3;
		if (block.kind() == ParagraphKind.LIST_ITEM) {
			gc.setForeground(palette.quiet());
			gc.drawText(BULLET, x, top, true);
		} else {
			gc.setBackground(palette.quiet());
			gc.fillRectangle(x, top, 2, text.getLinePixel(line + 1) - top - text.getLineSpacing());
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

	/**
	 * How a paragraph looks.
	 *
	 * @param range where it is
	 * @param kind what role it plays
	 * @param continued whether it goes on after one of its kind
	 */
	private record Look(TextRange range, ParagraphKind kind, boolean continued) {

		static final Look PLAIN = new Look(new TextRange(0, 0), ParagraphKind.TEXT, false);

		static List<Look> of(List<Paragraph> paragraphs) {
			List<Look> looks = new ArrayList<>(paragraphs.size());
			ParagraphKind before = null;
			for (Paragraph each : paragraphs) {
				TextRange range = new TextRange(each.getBegin(), Math.max(each.getBegin() + 1, each.getEnd()));
				looks.add(new Look(range, each.getKind(), each.getKind() == before));
				before = each.getKind();
			}
			return looks;
		}

		boolean isBlock() {
			return kind == ParagraphKind.QUOTE || kind == ParagraphKind.LIST_ITEM;
		}
	}
}
