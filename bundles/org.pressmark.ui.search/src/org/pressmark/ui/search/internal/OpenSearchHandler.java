// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the search to the front, so that one can type what to search for; asks at once what the command says. */
public final class OpenSearchHandler extends AbstractHandler {

	/** The parameter that has a query to ask at once. */
	private static final String QUERY = "query";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			if (page.showView(SearchView.ID) instanceof SearchView view) {
				view.focusField();
				Optional.ofNullable(event.getParameter(QUERY)).ifPresent(view::search);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
