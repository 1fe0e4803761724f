// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.DND;

/** Copy of the Edit menu in the text of an article: its own words, without what is shown between them. */
final class CopyHandler extends AbstractHandler {

	private final WordsClipboard words;

	CopyHandler(WordsClipboard words) {
		this.words = words;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		words.copy(DND.CLIPBOARD);
		return null;
	}
}
