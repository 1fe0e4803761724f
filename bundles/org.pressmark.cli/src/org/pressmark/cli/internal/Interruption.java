// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Lets something end in order when the process is told to end, by Ctrl+C say: it is cancelled, and the process waits
 * until it is closed, though not for ever. The exit code is then that of the signal, whatever the program wants.
 */
final class Interruption implements AutoCloseable {

	/** What is to be stored takes a moment; who waits longer wants to get away. */
	private static final Duration LONGEST = Duration.ofSeconds(30);

	private final CountDownLatch done = new CountDownLatch(1);
	private final Thread hook;

	/** @param monitor of what is to be cancelled */
	Interruption(IProgressMonitor monitor) {
		hook = Thread.ofPlatform().name("Pressmark interruption").unstarted(() -> {
			monitor.setCanceled(true);
			try {
				done.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		Runtime.getRuntime().addShutdownHook(hook);
	}

	@Override
	public void close() {
		done.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// The process is about to end, and has waited for this.
			return;
		}
	}
}
