// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Looks for something in the background when somebody asks for it the first time, and again after each change from then on.
 * Who asks meanwhile is answered once it is there; of several the last. When it fails, nobody is answered, and it is looked for
 * again when somebody asks the next time. On one thread, on which the futures complete, too.
 *
 * @param <T> what is looked for
 */
final class Looking<T> {

	private final Supplier<CompletableFuture<T>> find;
	private final Predicate<T> found;
	private final Consumer<Throwable> failed;
	private boolean isWanted;
	private boolean isLooking;
	private boolean isStale;
	private Optional<Runnable> waiting = Optional.empty();

	/**
	 * @param find begins to look
	 * @param found takes what was found; false if it is that of another state than the one which is shown, of which a change
	 * will tell yet
	 * @param failed is told why nothing was found
	 */
	Looking(Supplier<CompletableFuture<T>> find, Predicate<T> found, Consumer<Throwable> failed) {
		this.find = find;
		this.found = found;
		this.failed = failed;
	}

	/** Does this once what is looked for is there; false if that is not yet. */
	boolean ask(Runnable work) {
		if (isWanted && !isLooking) {
			work.run();
			return true;
		}
		waiting = Optional.of(work);
		if (!isWanted) {
			isWanted = true;
			look();
		}
		return false;
	}

	/** Something was changed that may make another answer. */
	void follow() {
		if (isWanted) {
			look();
		}
	}

	private void look() {
		isStale = isLooking;
		if (!isLooking) {
			isLooking = true;
			find.get().whenComplete(this::looked);
		}
	}

	private void looked(T result, Throwable failure) {
		isLooking = false;
		if (failure != null) {
			isWanted = false;
			waiting = Optional.empty();
			failed.accept(failure);
		} else if (isStale) {
			look();
		} else if (found.test(result)) {
			Optional<Runnable> work = waiting;
			waiting = Optional.empty();
			work.ifPresent(Runnable::run);
		}
	}
}
