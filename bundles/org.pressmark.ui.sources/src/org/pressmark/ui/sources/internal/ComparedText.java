// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/**
 * One of two texts side by side. What only this one says is bold and struck out or underlined, on a tinted ground: each
 * sign alone tells it.
 */
final class ComparedText {

	private static final int MARGIN = 8;
	private static final int LINE_SPACING = 3;
	private static final float TINT = 0.25f;
	private static final RGB GONE = new RGB(0xD5, 0x5E, 0x00);
	private static final RGB NEW = new RGB(0x00, 0x72, 0xB2);

	private final StyledText text;
	private final boolean isNew;

	/**
	 * @param parent has a grid
	 * @param isNew whether what only this text says is taken for new, not for gone
	 * @param name for screen readers
	 */
	ComparedText(Composite parent, boolean isNew, String name) {
		this.isNew = isNew;
		text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(LINE_SPACING);
		text.setFont(JFaceResources.getFont(JFaceResources.DIALOG_FONT));
		text.setData("id", isNew ? "compare.right" : "compare.left");
		text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
	}

	/** The text itself. */
	StyledText control() {
		return text;
	}

	/**
	 * Shows a text.
	 *
	 * @param ranges what only this one says: begin and end of each, in order
	 */
	void show(String contents, List<int[]> ranges) {
		text.setText(contents);
		Color ground = new Color(tint());
		List<StyleRange> styles = new ArrayList<>();
		for (int[] range : ranges) {
			if (range[1] > range[0]) {
				StyleRange style = new StyleRange(range[0], range[1] - range[0], null, ground, SWT.BOLD);
				style.underline = isNew;
				style.strikeout = !isNew;
				styles.add(style);
			}
		}
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	/** Selects a place, or puts the caret there where there are no words, and shows it in the middle. */
	void reveal(int begin, int end) {
		text.setSelection(begin, end);
		Point place = text.getLocationAtOffset(begin);
		int middle = text.getTopPixel() + place.y - text.getClientArea().height / 3;
		text.setTopPixel(Math.max(0, middle));
	}

	/** Of the ground and the sign's colour, so that letters stay easy to read in light and dark. */
	private RGB tint() {
		RGB ground = text.getBackground().getRGB();
		RGB sign = isNew ? NEW : GONE;
		return new RGB(mix(ground.red, sign.red), mix(ground.green, sign.green), mix(ground.blue, sign.blue));
	}

	private static int mix(int ground, int sign) {
		return Math.round(ground + (sign - ground) * TINT);
	}
}
