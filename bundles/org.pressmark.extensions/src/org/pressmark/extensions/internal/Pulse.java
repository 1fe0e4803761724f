// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Knows when a contribution was heard of last, and shuts it out at once when it is given up. What we do for it is not
 * held against it, unless that takes so long that it must be a stream or a callback of its own that hangs. Any thread.
 */
final class Pulse {

	private static final int LONGER_INSIDE = 10;
	private static final int DEEPEST = 20;

	private final Object lock = new Object();
	private Duration quiet = Duration.ZERO;
	private int inside;
	private boolean closed;
	private RuntimeException failure;
	private Throwable theirs;

	/** Something of the one side is called by the other, or returns. */
	void cross(boolean inwards) {
		if (inwards) {
			enter();
		} else {
			leave();
		}
	}

	/** Something of ours is called. */
	void enter() {
		synchronized (lock) {
			if (closed) {
				throw new OperationCanceledException();
			}
			quiet = Duration.ZERO;
			inside++;
		}
	}

	/** It returns. */
	void leave() {
		synchronized (lock) {
			quiet = Duration.ZERO;
			inside--;
		}
	}

	/** What a callback throws is no failure of ours, though it comes by way of us. */
	Throwable remembered(Throwable thrown, boolean isOurs) {
		synchronized (lock) {
			if (!isOurs) {
				theirs = thrown;
			} else if (thrown != theirs && thrown instanceof RuntimeException unchecked && !isWrongUse(unchecked)) {
				failure = unchecked;
			}
		}
		return thrown;
	}

	/** That somebody used us in a wrong way is his own fault. */
	private static boolean isWrongUse(RuntimeException thrown) {
		return thrown instanceof IllegalArgumentException || thrown instanceof IllegalStateException
				|| thrown instanceof NullPointerException || thrown instanceof IndexOutOfBoundsException;
	}

	/** What we threw, if that, or something made of it, came out of the contribution. */
	Optional<RuntimeException> ours(Throwable thrown) {
		synchronized (lock) {
			Throwable cause = thrown;
			for (int depth = 0; cause != null && cause != failure && depth < DEEPEST; depth++) {
				cause = cause.getCause();
			}
			return Optional.ofNullable(failure).filter(Predicate.isEqual(cause));
		}
	}

	/**
	 * Closes the gate if nothing was heard for so long.
	 *
	 * @param more how long it is since this was asked last
	 */
	boolean closeIfQuiet(Duration limit, Duration more) {
		synchronized (lock) {
			quiet = quiet.plus(more);
			closed |= quiet.compareTo(inside > 0 ? limit.multipliedBy(LONGER_INSIDE) : limit) > 0;
			return closed;
		}
	}

	/** Lets nobody through any more. */
	void close() {
		synchronized (lock) {
			closed = true;
		}
	}
}
