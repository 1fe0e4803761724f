// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copy of the Edit menu in the text of an article: its own words, without what is shown between them. */
final class CopyHandler extends AbstractHandler {

	private final ArticleText text;

	CopyHandler(ArticleText text) {
		this.text = text;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		String words = text.selectedWords();
		if (!words.isEmpty()) {
			Clipboard clipboard = new Clipboard(text.control().getDisplay());
			try {
				clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		}
		return null;
	}
}
