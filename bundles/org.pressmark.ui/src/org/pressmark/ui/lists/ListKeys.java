// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Keys without modifiers mean what is listed only while the list has the focus: elsewhere in the view one types. */
public final class ListKeys {

	private final IContextService contexts;
	private final String context;
	private Optional<IContextActivation> active = Optional.empty();

	/**
	 * @param site of the part that has the list
	 * @param context the id of the context to activate
	 */
	public ListKeys(IWorkbenchPartSite site, Control list, String context) {
		this.contexts = site.getService(IContextService.class);
		this.context = context;
		list.addListener(SWT.FocusIn, event -> activate());
		list.addListener(SWT.FocusOut, event -> deactivate());
		list.addListener(SWT.Dispose, event -> deactivate());
	}

	private void activate() {
		if (active.isEmpty()) {
			active = Optional.of(contexts.activateContext(context));
		}
	}

	private void deactivate() {
		active.ifPresent(contexts::deactivateContext);
		active = Optional.empty();
	}
}
