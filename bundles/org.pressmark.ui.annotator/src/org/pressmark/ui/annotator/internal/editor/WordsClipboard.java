// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.pressmark.analysis.TextSpan;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/** Copies the article's own words that are selected, without the lines that are shown between them. */
final class WordsClipboard {

	private final StyledText text;
	private final ShownArticle view;

	WordsClipboard(StyledText text, ShownArticle view) {
		this.text = text;
		this.view = view;
		text.addListener(SWT.MouseUp, event -> correctPrimarySelection());
		text.addListener(SWT.KeyUp, event -> correctPrimarySelection());
	}

	/** Copies them, if there are any, to the clipboards that DND's bits name. */
	void copy(int clipboards) {
		String words = view.projection().words(selection());
		if (!words.isEmpty()) {
			Clipboard clipboard = new Clipboard(text.getDisplay());
			try {
				clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() }, clipboards);
			} finally {
				clipboard.dispose();
			}
		}
	}

	/** On X, what is selected can be pasted at once; the widget has just offered what it shows. */
	private void correctPrimarySelection() {
		TextSpan selected = selection();
		if (view.projection().stored(selected).length() < selected.length()) {
			copy(DND.SELECTION_CLIPBOARD);
		}
	}

	private TextSpan selection() {
		Point range = text.getSelection();
		return new TextSpan(range.x, range.y);
	}
}
