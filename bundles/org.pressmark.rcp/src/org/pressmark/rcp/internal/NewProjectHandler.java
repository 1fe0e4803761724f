// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks where and makes a new project there. */
public final class NewProjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ProjectDialog.ask(HandlerUtil.getActiveShell(event), SWT.SAVE, Messages.newProject_title)
				.ifPresent(Projects::create);
		return null;
	}
}
