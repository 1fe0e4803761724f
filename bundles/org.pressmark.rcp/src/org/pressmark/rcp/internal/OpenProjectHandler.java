// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks which project and opens it. */
public final class OpenProjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ProjectDialog.ask(HandlerUtil.getActiveShell(event), SWT.OPEN, Messages.openProject_title)
				.ifPresent(Projects::open);
		return null;
	}
}
