// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.pressmark.store.StoreException;

/** Brings together how the store and how jobs say that something was cancelled. */
public final class Cancelling {

	/** Something with the store. */
	@FunctionalInterface
	public interface Work<T> {

		/** @throws CancellationException if it was cancelled */
		T run() throws StoreException;
	}

	private Cancelling() {
	}

	/** @throws OperationCanceledException if the work was cancelled */
	public static <T> T run(Work<T> work) throws StoreException {
		try {
			return work.run();
		} catch (CancellationException e) {
			OperationCanceledException cancelled = new OperationCanceledException();
			cancelled.initCause(e);
			throw cancelled;
		}
	}
}
