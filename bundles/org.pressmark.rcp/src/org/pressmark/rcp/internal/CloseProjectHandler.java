// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Closes the project. */
public final class CloseProjectHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(Projects.current().view().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Projects.current().close();
		return null;
	}
}
