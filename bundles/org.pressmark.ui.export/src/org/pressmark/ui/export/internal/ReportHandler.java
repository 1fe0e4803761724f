// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.CurrentProject;

/** Opens the wizard that writes reports about the open project. */
public final class ReportHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(project().view().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		project().view().map(view -> new ReportWizard(project(), view))
				.ifPresent(wizard -> new ReportDialog(HandlerUtil.getActiveShell(event), wizard).open());
		return null;
	}

	private static CurrentProject project() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}
}
