// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.DND;

/** Copy of the Edit menu in the text of an article: its own words, without what is shown between them. */
final class CopyHandler extends AbstractHandler {

	private final ArticleText text;

	CopyHandler(ArticleText text) {
		this.text = text;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		text.copyWords(DND.CLIPBOARD);
		return null;
	}
}
