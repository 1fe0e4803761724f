// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;

/** Waits on the UI thread, which goes on with its work. */
final class Waiting {

	private Waiting() {
	}

	static <T> T on(Display display, CompletableFuture<T> future) {
		while (!future.isDone()) {
			if (!display.readAndDispatch()) {
				future.whenComplete((value, failure) -> display.wake());
				if (!future.isDone()) {
					display.sleep();
				}
			}
		}
		return future.join();
	}
}
