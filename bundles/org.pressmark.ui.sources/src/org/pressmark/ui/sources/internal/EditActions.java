// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** What the Edit menu and its keys do in the list, while nobody types in a field of the view. */
final class EditActions {

	private final IHandlerService service;
	private final Map<String, IHandler> handlers;
	private final List<IHandlerActivation> active = new ArrayList<>();

	/** @param service the view's own, so that handlers are active in the view only */
	EditActions(IHandlerService service, SourceListView view) {
		this.service = service;
		handlers = Map.of(IWorkbenchCommandConstants.EDIT_DELETE, handler(view::delete),
				IWorkbenchCommandConstants.EDIT_COPY, handler(view::copy),
				IWorkbenchCommandConstants.EDIT_PASTE, handler(view::paste),
				IWorkbenchCommandConstants.EDIT_SELECT_ALL, handler(view::selectAll));
		service.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, handler(view::find));
	}

	/** Activates them wherever the focus is in the view, but in that field. */
	void activateExceptIn(Control field) {
		activate();
		field.addListener(SWT.FocusIn, event -> deactivate());
		field.addListener(SWT.FocusOut, event -> activate());
	}

	private void activate() {
		if (active.isEmpty()) {
			handlers.forEach((command, handler) -> active.add(service.activateHandler(command, handler)));
		}
	}

	private void deactivate() {
		service.deactivateHandlers(active);
		active.clear();
	}

	private static IHandler handler(Runnable action) {
		return new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		};
	}
}
