// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.help.internal;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.ui.help.internal.HelpPage.Look;
import org.pressmark.ui.help.internal.HelpPage.Span;

/** The widget that shows a page, to be read and copied from. */
final class PageText {

	private static final int MARGIN = 16;
	private static final int INDENT = 24;
	private static final int LINE_SPACING = 2;
	private static final int LARGER = 2;

	private final StyledText widget;
	private final LocalResourceManager resources;
	private final FontDescriptor font;

	PageText(Composite parent) {
		widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		widget.setMargins(MARGIN, 0, MARGIN, 0);
		widget.setLineSpacing(LINE_SPACING);
		widget.setCaret(null);
		resources = new LocalResourceManager(JFaceResources.getResources(), widget);
		font = FontDescriptor.createFrom(widget.getFont());
	}

	StyledText widget() {
		return widget;
	}

	void show(HelpPage page) {
		widget.setText(page.text());
		// By where they begin, the outer ones first, as they are noted when they end.
		Map<Integer, StyleRange> ranges = new TreeMap<>();
		for (Span span : page.spans()) {
			if (span.look() == Look.INDENTED) {
				indent(span);
			} else {
				ranges.putIfAbsent(span.begin(), range(span));
			}
		}
		ranges.values().forEach(widget::setStyleRange);
		// A margin above would lie over the first line, as soon as lines are not all of the same height.
		widget.setLineVerticalIndent(0, MARGIN);
		widget.setTopPixel(0);
	}

	private void indent(Span span) {
		int first = widget.getLineAtOffset(span.begin());
		int lines = widget.getLineAtOffset(span.end()) - first + 1;
		widget.setLineIndent(first, lines, INDENT);
		widget.setLineWrapIndent(first, lines, INDENT);
	}

	private StyleRange range(Span span) {
		StyleRange range = new StyleRange();
		range.start = span.begin();
		range.length = span.end() - span.begin();
		range.font = font(span.look());
		return range;
	}

	private Font font(Look look) {
		return switch (look) {
		case TITLE -> resources.create(font.setStyle(SWT.BOLD).increaseHeight(2 * LARGER));
		case HEADING -> resources.create(font.setStyle(SWT.BOLD).increaseHeight(LARGER));
		case CODE -> JFaceResources.getTextFont();
		case STRONG -> resources.create(font.setStyle(SWT.BOLD));
		case EMPHASIS -> resources.create(font.setStyle(SWT.ITALIC));
		case INDENTED -> widget.getFont();
		};
	}
}
