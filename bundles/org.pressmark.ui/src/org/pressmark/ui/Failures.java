// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.store.StoreException;
import org.pressmark.ui.internal.Messages;

/** Tells a person what went wrong, in one line; the cause goes to the log. */
public final class Failures {

	private Failures() {
	}

	/** Shows a failure over that window and logs its cause. A cancelled operation is no failure. UI thread only. */
	public static void show(Shell shell, Throwable failure) {
		Throwable cause = unwrap(failure);
		if (cause instanceof OperationCanceledException) {
			return;
		}
		boolean speaksToPerson = cause instanceof StoreException || cause.getClass().getPackageName().startsWith("org.pressmark."); //$NON-NLS-1$
		show(shell, speaksToPerson ? cause.getMessage() : Messages.failure_unexpected, cause);
	}

	/** Shows a line over that window and logs the cause. UI thread only. */
	public static void show(Shell shell, String line, Throwable cause) {
		ILog.of(Failures.class).log(new Status(IStatus.ERROR, Failures.class, line, cause));
		ErrorDialog.openError(shell, Messages.failure_title, null, new Status(IStatus.ERROR, Failures.class, line));
	}

	private static Throwable unwrap(Throwable failure) {
		boolean wraps = failure instanceof CompletionException || failure instanceof ExecutionException;
		return wraps && failure.getCause() != null ? unwrap(failure.getCause()) : failure;
	}
}
