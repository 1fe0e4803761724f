// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.annotator.internal.decisions.DecisionsView;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;

/** Says that marks hold for their corrected words: those selected in the list of them, else the one in the text. */
public final class SettleWordsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof DecisionsView view) {
			view.settle();
		} else if (HandlerUtil.getActiveEditor(event) instanceof AnnotatorEditor editor) {
			editor.page().ifPresent(page -> page.correcting().settle());
		}
		return null;
	}
}
