// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.model.ArticleStatus;

/** Sets how far the analyst is with the articles that are selected in the list. */
public final class MarkHandler extends AbstractHandler {

	private static final String STATUS = "org.pressmark.ui.sources.mark.status";

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof SourceListView view) {
			view.mark(ArticleStatus.valueOf(event.getParameter(STATUS)));
		}
		return null;
	}
}
