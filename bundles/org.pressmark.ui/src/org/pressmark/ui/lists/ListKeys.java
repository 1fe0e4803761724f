// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

/**
 * Keys without modifiers, and commands of the platform such as to copy, mean what is listed only while the list has the
 * focus: elsewhere in the view one types.
 */
public final class ListKeys {

	private final IContextService contexts;
	private final IHandlerService handlers;
	private final String context;
	private final Map<String, Runnable> commands;
	private final List<IHandlerActivation> handling = new ArrayList<>();
	private Optional<IContextActivation> active = Optional.empty();

	/**
	 * @param site of the part that has the list
	 * @param context the id of the context to activate
	 */
	public ListKeys(IWorkbenchPartSite site, Control list, String context) {
		this(site, list, context, Map.of());
	}

	/**
	 * @param site of the part that has the list
	 * @param context the id of the context to activate
	 * @param commands ids of the platform's commands, and what they do to the list
	 */
	public ListKeys(IWorkbenchPartSite site, Control list, String context, Map<String, Runnable> commands) {
		this.contexts = site.getService(IContextService.class);
		this.handlers = site.getService(IHandlerService.class);
		this.context = context;
		this.commands = Map.copyOf(commands);
		list.addListener(SWT.FocusIn, event -> activate());
		list.addListener(SWT.FocusOut, event -> deactivate());
		list.addListener(SWT.Dispose, event -> deactivate());
	}

	private void activate() {
		if (active.isEmpty()) {
			active = Optional.of(contexts.activateContext(context));
			commands.forEach((id, work) -> handling.add(handlers.activateHandler(id, handler(work))));
		}
	}

	private void deactivate() {
		active.ifPresent(contexts::deactivateContext);
		active = Optional.empty();
		handlers.deactivateHandlers(handling);
		handling.clear();
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
