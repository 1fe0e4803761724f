// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stands for the thread of the user interface. */
public final class DisplayThread implements Executor, AutoCloseable {

	private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "ui"));

	@Override
	public void execute(Runnable work) {
		thread.execute(work);
	}

	/** What is said on this thread. */
	public <T> T ask(Callable<T> question) throws Exception {
		return thread.submit(question).get(1, TimeUnit.MINUTES);
	}

	/** What comes of what is begun on this thread; fails as that does. */
	public <T> T await(Callable<CompletableFuture<T>> beginning) throws Exception {
		return ask(beginning).get(1, TimeUnit.MINUTES);
	}

	@Override
	public void close() {
		thread.close();
	}
}
