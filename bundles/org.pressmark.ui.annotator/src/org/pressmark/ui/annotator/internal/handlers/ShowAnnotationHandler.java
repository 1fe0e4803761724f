// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.annotator.internal.details.AnnotationView;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;
import org.pressmark.ui.annotator.internal.editor.ArticlePage;

/**
 * Goes from the text to the panel that edits the selected mark; where something was cut, shows that; where a known name
 * is selected that nobody has marked, marks it.
 */
public final class ShowAnnotationHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof AnnotatorEditor editor
				&& editor.page().filter(ShowAnnotationHandler::actsInText).isPresent()) {
			return null;
		}
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(AnnotationView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}

	private static boolean actsInText(ArticlePage page) {
		if (page.marking().canAcceptName()) {
			page.marking().acceptName();
			return true;
		}
		return page.cutting().toggle();
	}
}
