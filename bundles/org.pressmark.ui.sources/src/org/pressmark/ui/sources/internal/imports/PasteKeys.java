// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The keys of the command Paste, whichever a person chose, in a control of a dialog while that has the focus. */
final class PasteKeys {

	private final IHandlerService service = PlatformUI.getWorkbench().getService(IHandlerService.class);
	private Optional<IHandlerActivation> active = Optional.empty();

	PasteKeys(Control control, Runnable paste) {
		IHandler handler = new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				paste.run();
				return null;
			}
		};
		control.addListener(SWT.FocusIn, event -> activate(handler, new ActiveShellExpression(control.getShell())));
		control.addListener(SWT.FocusOut, event -> deactivate());
		control.addListener(SWT.Dispose, event -> deactivate());
	}

	private void activate(IHandler handler, ActiveShellExpression inDialog) {
		deactivate();
		active = Optional.of(service.activateHandler(IWorkbenchCommandConstants.EDIT_PASTE, handler, inDialog));
	}

	private void deactivate() {
		active.ifPresent(service::deactivateHandler);
		active = Optional.empty();
	}
}
