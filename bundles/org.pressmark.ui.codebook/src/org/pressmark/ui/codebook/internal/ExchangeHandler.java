// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the codebook, and writes it for other programs or takes theirs in, as the data behind the class name says. */
public final class ExchangeHandler extends AbstractHandler implements IExecutableExtension {

	private String action;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(CodebookView.ID) instanceof CodebookView view) {
				run(view);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	private void run(CodebookView view) {
		switch (action) {
		case "import" -> view.importCodebook();
		case "export" -> view.exportCodebook();
		default -> {
			// To show it is all.
		}
		}
	}
}
