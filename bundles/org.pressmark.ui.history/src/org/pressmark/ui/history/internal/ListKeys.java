// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Keys mean steps, and copying copies one, only while the list has the focus: elsewhere in the view one types. */
final class ListKeys {

	private static final String CONTEXT = "org.pressmark.ui.history.context"; //$NON-NLS-1$

	private final IContextService contexts;
	private final IHandlerService handlers;
	private final IHandler copy;
	private Optional<IContextActivation> keys = Optional.empty();
	private Optional<IHandlerActivation> copying = Optional.empty();

	/** @param copy puts the selected step on the clipboard */
	ListKeys(IWorkbenchPartSite site, Control list, Runnable copy) {
		contexts = site.getService(IContextService.class);
		handlers = site.getService(IHandlerService.class);
		this.copy = new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				copy.run();
				return null;
			}
		};
		list.addListener(SWT.FocusIn, event -> activate());
		list.addListener(SWT.FocusOut, event -> deactivate());
		list.addListener(SWT.Dispose, event -> deactivate());
	}

	private void activate() {
		if (keys.isEmpty()) {
			keys = Optional.of(contexts.activateContext(CONTEXT));
			copying = Optional.of(handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, copy));
		}
	}

	private void deactivate() {
		keys.ifPresent(contexts::deactivateContext);
		copying.ifPresent(handlers::deactivateHandler);
		keys = Optional.empty();
		copying = Optional.empty();
	}
}
