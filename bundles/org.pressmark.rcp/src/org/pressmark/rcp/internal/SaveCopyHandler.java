// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes a copy of the project as it is now, and goes on with the project itself. */
public final class SaveCopyHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(Projects.current().view().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ProjectDialog.ask(HandlerUtil.getActiveShell(event), SWT.SAVE, Messages.saveCopy_title).ifPresent(SaveCopyHandler::save);
		return null;
	}

	private static void save(Path target) {
		Projects.current().runAsked(NLS.bind(Messages.saveCopy_job, target.getFileName()), (view, monitor) -> {
			view.store().backup(target, monitor::isCanceled);
			return target;
		});
	}
}
