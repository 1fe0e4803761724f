// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.concurrent.Semaphore;

/**
 * Lets only so many bytes be parsed at the same time that what becomes of them meanwhile fits into memory: a page takes
 * some fifteen times its size. One that is larger than all of it is parsed alone. Thread-safe.
 */
public final class ParsingMemory {

	private static final int SHARE = 32;
	private static final int UNIT = 1024;

	private final int units = (int) Math.clamp(Runtime.getRuntime().maxMemory() / SHARE / UNIT, 1, Integer.MAX_VALUE);
	private final Semaphore free = new Semaphore(units, true);

	/** Something that is parsed. */
	@FunctionalInterface
	public interface Parsing<T> {

		T parse();
	}

	/**
	 * Waits until there is room, and parses.
	 *
	 * @throws InterruptedException if the wait was broken off
	 */
	public <T> T parse(long bytes, Parsing<T> parsing) throws InterruptedException {
		int wanted = (int) Math.clamp(bytes / UNIT, 1, units);
		free.acquire(wanted);
		try {
			return parsing.parse();
		} finally {
			free.release(wanted);
		}
	}
}
