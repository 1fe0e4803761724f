// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What is written to the platform's log from now until this is closed. */
public final class PlatformLog implements AutoCloseable {

	private final List<IStatus> entries = new CopyOnWriteArrayList<>();
	private final List<Throwable> causes = new CopyOnWriteArrayList<>();
	private final CompletableFuture<Throwable> first = new CompletableFuture<>();
	private final ILogListener listener = this::logged;

	public PlatformLog() {
		Platform.addLogListener(listener);
	}

	/** The first failure that is logged, as soon as it is. */
	public Throwable first() throws Exception {
		return first.get(1, TimeUnit.MINUTES);
	}

	/** The failures that were logged. */
	public List<Throwable> causes() {
		return causes;
	}

	/** All that was logged. */
	public List<IStatus> entries() {
		return entries;
	}

	private void logged(IStatus status, String plugin) {
		entries.add(status);
		if (status.getException() != null) {
			causes.add(status.getException());
			first.complete(status.getException());
		}
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}
}
