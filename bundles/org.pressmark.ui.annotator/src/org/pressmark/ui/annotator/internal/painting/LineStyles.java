// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.Optional;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.pressmark.ui.annotator.internal.document.Cuts;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * Fonts and indents of lines, set when they come on the screen: the first row of a paragraph is indented. (Space
 * between paragraphs would need vertical indents, with which the text widget does not find the row under the pointer.)
 */
final class LineStyles {

	/** What is not the article's is smaller by this part of its height. */
	private static final int SMALLER = 6;

	private final StyledText text;
	private final ShownArticle view;
	private final ParagraphLooks looks;
	private final ReadingColumn column;
	private final MarkPalette palette;
	private final LocalResourceManager fonts;

	LineStyles(StyledText text, ShownArticle view, ParagraphLooks looks, ReadingColumn column, MarkPalette palette) {
		this.text = text;
		this.view = view;
		this.looks = looks;
		this.column = column;
		this.palette = palette;
		this.fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		// For the first one of these the widget takes away styles that it does not have, and asks the display several times.
		text.addListener(ST.LineGetStyle, event -> {
			// The next one does it.
		});
		text.addLineStyleListener(this::style);
	}

	private void style(LineStyleEvent event) {
		if (view.runsRightToLeft(event.lineText)) {
			event.alignment = SWT.RIGHT;
		}
		Optional<Cuts.Line> cut = view.cuts().at(event.lineOffset);
		if (cut.isPresent()) {
			style(event, cut.get());
		} else {
			style(event, looks.at(view.projection().stored(event.lineOffset)));
			if (view.projection().continuesAt(event.lineOffset)) {
				event.indent = event.wrapIndent;
			}
		}
	}

	/** In small, so that nobody takes it for the article's words. */
	private void style(LineStyleEvent event, Cuts.Line cut) {
		boolean block = cut.block().isPresent();
		style(event, SWT.NORMAL, palette.quiet());
		event.styles[0].font = fonts.create(FontDescriptor.createFrom(text.getFont())
				.increaseHeight(-Math.max(1, text.getFont().getFontData()[0].getHeight() / SMALLER))
				.setStyle(block ? SWT.ITALIC : SWT.NORMAL));
		event.indent = block ? column.block() : 0;
		event.wrapIndent = event.indent;
	}

	private void style(LineStyleEvent event, ParagraphLooks.Look look) {
		switch (look.kind()) {
		case TEXT -> event.indent = look.continued() && event.alignment != SWT.RIGHT ? column.firstRow() : 0;
		case HEADING -> style(event, SWT.BOLD, null);
		case CAPTION -> style(event, SWT.ITALIC, palette.quiet());
		case QUOTE, LIST_ITEM -> {
			event.indent = column.block();
			event.wrapIndent = column.block();
		}
		}
	}

	private static void style(LineStyleEvent event, int fontStyle, Color foreground) {
		StyleRange style = new StyleRange(event.lineOffset, event.lineText.length(), foreground, null, fontStyle);
		event.styles = new StyleRange[] { style };
	}
}
