// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.header;

import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/**
 * A header's title and facts, drawn where and as its controls are going to show them: to make these takes longer than to
 * paint a page of words. What only the controls can tell is known from the last ones that there were. Disposed of by its
 * owner. UI thread only.
 */
final class HeaderSketch {

	private static final String LAST = HeaderSketch.class.getName() + ".last";
	private static final int TITLE_POINTS = 6;
	private static final int MARGIN = 20;
	private static final int EDGE = 10;
	private static final int BETWEEN_COLUMNS = 12;
	private static final int BETWEEN_ROWS = 4;

	/**
	 * The controls that were made last.
	 *
	 * @param font of what they were in, and
	 * @param background its colour, without which the others may be other ones, too
	 * @param title the colour of the title
	 * @param link that of links
	 * @param status the size of the control for the status
	 */
	private record Controls(FontData font, Color background, Color title, Color link, Point status) {

		/** The header itself may have no style yet. */
		Controls(Composite header, Color title, Color link, Point status) {
			this(header.getParent().getFont().getFontData()[0], header.getParent().getBackground(), title, link, status);
		}

		boolean areAsIn(Composite header) {
			return equals(new Controls(header, title, link, status));
		}
	}

	private final Composite header;
	private final Controls controls;
	private final TextLayout title;
	private final TextLayout facts;

	private HeaderSketch(Composite header, Controls controls, String title, HeaderFacts facts) {
		this.header = header;
		this.controls = controls;
		this.title = new TextLayout(header.getDisplay());
		this.title.setFont(titleFont(header));
		this.title.setText(title);
		this.facts = new TextLayout(header.getDisplay());
		this.facts.setFont(header.getFont());
		this.facts.setText(facts.words());
		style(facts);
	}

	/** How the controls are laid out, and what stands in for them. */
	static void applyLayout(Composite header) {
		GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, EDGE).spacing(BETWEEN_COLUMNS, BETWEEN_ROWS)
				.applyTo(header);
	}

	/** How much of a header's width the title has. */
	static int titleWidth(int width) {
		return width - 2 * MARGIN;
	}

	/** The font of a title. */
	static Font titleFont(Control control) {
		return new LocalResourceManager(JFaceResources.getResources(), control)
				.create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD).increaseHeight(TITLE_POINTS));
	}

	/** Takes note of what the controls of a header are like, for the next one. */
	static void remember(Composite header, Text title, Link facts, Combo status) {
		header.getDisplay().setData(LAST, new Controls(header, title.getForeground(),
				facts.getLinkForeground(), status.getSize()));
	}

	/** A sketch of a header, if it is known by now what its controls will be like. */
	static Optional<HeaderSketch> of(Composite header, String title, HeaderFacts facts) {
		return header.getDisplay().getData(LAST) instanceof Controls last && last.areAsIn(header)
				? Optional.of(new HeaderSketch(header, last, title, facts))
				: Optional.empty();
	}

	/** How high it is, in a width. */
	int fit(int width) {
		title.setWidth(Math.max(1, titleWidth(width)));
		facts.setWidth(Math.max(1, titleWidth(width) - BETWEEN_COLUMNS - controls.status().x));
		return 2 * EDGE + title.getBounds().height + BETWEEN_ROWS + rowHeight();
	}

	void draw(GC gc) {
		gc.setForeground(controls.title());
		title.draw(gc, MARGIN, EDGE);
		gc.setForeground(header.getForeground());
		facts.draw(gc, MARGIN, EDGE + title.getBounds().height + BETWEEN_ROWS + (rowHeight() - facts.getBounds().height) / 2);
	}

	void dispose() {
		title.dispose();
		facts.dispose();
	}

	private int rowHeight() {
		return Math.max(controls.status().y, facts.getBounds().height);
	}

	private void style(HeaderFacts line) {
		TextStyle link = new TextStyle(null, controls.link(), null);
		link.underline = true;
		int begin = 0;
		for (HeaderFacts.Piece each : line.pieces()) {
			int end = begin + each.words().length();
			if (each.link().isPresent() && end > begin) {
				facts.setStyle(link, begin, end - 1);
			}
			begin = end;
		}
	}
}
