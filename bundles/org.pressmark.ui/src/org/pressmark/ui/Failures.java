// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.ui.internal.Messages;
import org.pressmark.ui.internal.backup.DamageOffer;

/** Tells a person what went wrong, in one line, and the {@linkplain FailureLog log}. */
public final class Failures {

	private Failures() {
	}

	/**
	 * Shows a failure over that window and logs it. A cancelled operation is no failure; for a damaged project a
	 * backup is offered. UI thread only.
	 */
	public static void show(Shell shell, Throwable failure) {
		Throwable cause = unwrap(failure);
		if (cause instanceof OperationCanceledException) {
			return;
		}
		if (cause instanceof DamagedProjectException damaged && shell != null) {
			DamageOffer.show(shell, damaged, false);
			return;
		}
		show(shell, line(cause), cause);
	}

	/** Whether nothing failed, but was cancelled. */
	public static boolean isCancel(Throwable failure) {
		return unwrap(failure) instanceof OperationCanceledException;
	}

	/** Logs what failed while no person waited for it. A cancelled operation is no failure. Any thread. */
	public static void log(Throwable failure) {
		Throwable cause = unwrap(failure);
		if (!(cause instanceof OperationCanceledException)) {
			FailureLog.write(line(cause), cause);
		}
	}

	/** What a person is told of a failure, in one line. */
	public static String line(Throwable failure) {
		Throwable cause = unwrap(failure);
		return FailureLog.speaksToPerson(cause) ? cause.getMessage() : Messages.failure_unexpected;
	}

	/** Shows a line over that window and logs it. UI thread only. */
	public static void show(Shell shell, String line, Throwable cause) {
		FailureLog.write(line, cause);
		ErrorDialog.openError(shell, Messages.failure_title, null, new Status(IStatus.ERROR, Failures.class, line));
	}

	/** The window over which to show what belongs to no part; null if there is none. UI thread only. */
	public static Shell window() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}

	private static Throwable unwrap(Throwable failure) {
		boolean wraps = failure instanceof CompletionException || failure instanceof ExecutionException;
		return wraps && failure.getCause() != null ? unwrap(failure.getCause()) : failure;
	}
}
