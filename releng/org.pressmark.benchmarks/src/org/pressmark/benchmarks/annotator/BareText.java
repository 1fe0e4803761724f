// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** A text widget without anything of ours, in the place of the editor's and with its words. UI thread only. */
final class BareText {

	private final Shell shell;
	private final Rectangle bounds;
	private final String words;
	private final Font font;
	private final Color background;
	private final int spacing;
	private final Rectangle margins;
	private StyledText text;

	/** @param model the editor's; may be disposed of afterwards */
	BareText(StyledText model) {
		shell = model.getShell();
		bounds = model.getDisplay().map(model.getParent(), shell, model.getBounds());
		words = model.getText();
		FontData[] data = model.getFont().getFontData();
		font = new Font(model.getDisplay(), data);
		background = model.getBackground();
		spacing = model.getLineSpacing();
		margins = new Rectangle(model.getLeftMargin(), model.getTopMargin(), model.getRightMargin(), model.getBottomMargin());
	}

	StyledText text() {
		return text;
	}

	void open() {
		text = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setData("id", Opening.ID);
		text.setFont(font);
		text.setBackground(background);
		text.setLineSpacing(spacing);
		text.setMargins(margins.x, margins.y, margins.width, margins.height);
		text.setText(words);
		text.setBounds(bounds);
		text.moveAbove(null);
	}

	void close() {
		text.dispose();
	}

	/** Puts the caret there and scrolls to it, a third down from the top. */
	void reveal(int offset) {
		text.setSelection(offset);
		text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(offset).y - text.getClientArea().height / 3);
	}
}
