// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * What a text widget without anything of ours has in common with the editor's.
 *
 * @param words of the article, as they are shown
 * @param font never freed, as the benchmark ends with the program
 * @param background behind the words
 * @param spacing between the rows
 * @param margins left, top, right and bottom, in the order of a rectangle's fields
 */
record BareLook(String words, Font font, Color background, int spacing, Rectangle margins) {

	/** That of an editor's widget, which may be disposed of afterwards. */
	static BareLook of(StyledText model) {
		return new BareLook(model.getText(), new Font(model.getDisplay(), model.getFont().getFontData()),
				model.getBackground(), model.getLineSpacing(), new Rectangle(model.getLeftMargin(), model.getTopMargin(),
						model.getRightMargin(), model.getBottomMargin()));
	}

	/** A widget that looks like it. */
	StyledText create(Composite parent) {
		StyledText text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setData("id", Opening.ID);
		text.setFont(font);
		text.setBackground(background);
		text.setLineSpacing(spacing);
		text.setMargins(margins.x, margins.y, margins.width, margins.height);
		text.setText(words);
		return text;
	}
}
