// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Keys mean commands on rows only while the list has the focus: elsewhere in the view one types. */
public final class ListKeys {

	private static final String CONTEXT = "org.pressmark.ui.search.context"; //$NON-NLS-1$

	private final IContextService contexts;
	private final IHandlerService handlers;
	private final Map<String, Runnable> commands;
	private final List<IContextActivation> keys = new ArrayList<>();
	private final List<IHandlerActivation> active = new ArrayList<>();

	/** @param commands ids of the platform's commands, and what they do to the list */
	public ListKeys(IWorkbenchPartSite site, Control list, Map<String, Runnable> commands) {
		contexts = site.getService(IContextService.class);
		handlers = site.getService(IHandlerService.class);
		this.commands = commands;
		list.addListener(SWT.FocusIn, event -> activate());
		list.addListener(SWT.FocusOut, event -> deactivate());
		list.addListener(SWT.Dispose, event -> deactivate());
	}

	private void activate() {
		if (keys.isEmpty()) {
			keys.add(contexts.activateContext(CONTEXT));
			commands.forEach((id, work) -> active.add(handlers.activateHandler(id, handler(work))));
		}
	}

	private void deactivate() {
		keys.forEach(contexts::deactivateContext);
		handlers.deactivateHandlers(active);
		keys.clear();
		active.clear();
	}

	private static IHandler handler(Runnable work) {
		return new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				work.run();
				return null;
			}
		};
	}
}
