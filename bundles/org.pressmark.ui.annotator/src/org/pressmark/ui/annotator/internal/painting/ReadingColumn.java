// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/**
 * Lays a text out for reading, as a newspaper's column: in the reading font, of limited width, with space between the
 * rows.
 */
final class ReadingColumn {

	private static final String READING_FONT = "org.pressmark.ui.annotator.readingFont";
	private static final int COLUMN_CHARACTERS = 75;
	private static final double LINE_SPACING = 0.42;
	private static final double FIRST_ROW = 1.1;
	private static final double BLOCK = 1.8;
	private static final int MIN_MARGIN = 24;
	private static final int TOP_MARGIN = 6;

	private final StyledText text;
	private final LocalResourceManager zoomed;
	private final RestingCaret caret;
	private final SteadyRow steady;
	private int em;
	private int descent;
	/** How wide the words are at most, in pixels. */
	private int width;

	ReadingColumn(StyledText text) {
		this.text = text;
		zoomed = new LocalResourceManager(JFaceResources.getResources(), text);
		caret = new RestingCaret(text);
		steady = new SteadyRow(text);
		text.addListener(SWT.Resize, event -> fit(text.getClientArea().width));
	}

	/** Sets the reading font, now and whenever it is another one. */
	void followFont() {
		FontRegistry fonts = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
		IPropertyChangeListener listener = event -> apply(fonts);
		fonts.addListener(listener);
		Zoom.follow(text, () -> apply(fonts));
		text.addListener(SWT.MouseVerticalWheel, this::zoom);
		text.addDisposeListener(event -> fonts.removeListener(listener));
		apply(fonts);
	}

	/** Gives the widget its bounds, and before it lays its words out for them the margins that go with them. */
	void place(Rectangle bounds) {
		if (!bounds.equals(text.getBounds())) {
			caret.rest();
			fit(bounds.width - (text.getSize().x - text.getClientArea().width));
			text.setBounds(bounds);
		}
	}

	/** How far the first row of a paragraph is indented, in pixels. */
	int firstRow() {
		return (int) Math.round(em * FIRST_ROW);
	}

	/** How far a block quotation is indented, in pixels. */
	int block() {
		return (int) Math.round(em * BLOCK);
	}

	/** How far the words reach below the line that they stand on, in pixels. */
	int descent() {
		return descent;
	}

	private void apply(FontRegistry fonts) {
		steady.keep(() -> change(fonts));
	}

	private void change(FontRegistry fonts) {
		FontData[] font = fonts.getFontData(READING_FONT);
		text.setFont(zoomed.create(FontDescriptor.createFrom(font).setHeight(Zoom.of(font[0].getHeight()))));
		measure();
		text.setLineSpacing((int) Math.round(em * LINE_SPACING));
		fit(text.getClientArea().width);
	}

	private void zoom(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			Zoom.by(Integer.signum(event.count));
		}
	}

	/** Leaves a column in the left middle; the rest of the width is margin. */
	private void fit(int available) {
		int spare = Math.max(0, available - width);
		int left = Math.max(MIN_MARGIN, spare / 3);
		int right = Math.max(MIN_MARGIN, spare - left);
		if (text.getLeftMargin() != left || text.getRightMargin() != right) {
			text.setMargins(left, TOP_MARGIN, right, 0);
		}
	}

	/** To ask for it takes longer than it should. */
	private void measure() {
		GC gc = new GC(text);
		try {
			gc.setFont(text.getFont());
			FontMetrics metrics = gc.getFontMetrics();
			em = metrics.getHeight();
			descent = metrics.getDescent();
			width = (int) Math.ceil(metrics.getAverageCharacterWidth() * COLUMN_CHARACTERS);
		} finally {
			gc.dispose();
		}
	}
}
