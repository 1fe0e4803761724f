// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.backup.Restoring;

/** Restores a backup of the project that is open, or of one that is asked for: perhaps it can no longer be opened. */
public final class RestoreBackupHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Optional<Path> open = Projects.current().view().map(view -> view.store().file());
		open.or(() -> ProjectDialog.ask(shell, SWT.OPEN, Messages.restoreBackup_title))
				.ifPresent(project -> new Restoring(shell, project).ask());
		return null;
	}
}
