// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

import java.util.List;

import org.pressmark.extensions.internal.BrokenPromiseException;

/** Holds what a contributed class gave to what it promised; to be asked in a {@link Work}. */
public final class Promised {

	private Promised() {
	}

	/**
	 * Anything but null.
	 *
	 * @param given what it gave
	 * @param what  names that for the class's author, with its article: "the path of an entry"
	 * @return the same
	 * @throws BrokenPromiseException if it is null, which then is the reason of the failure
	 */
	public static <T> T value(T given, String what) {
		if (given == null) {
			throw BrokenPromiseException.nullAs(what);
		}
		return given;
	}

	/**
	 * A list, which is read in the work, for it is the class that made it.
	 *
	 * @param given what it gave
	 * @return a list of the same that never changes
	 * @throws BrokenPromiseException if that is null or has a null in it, which then is the reason of the failure
	 */
	public static <T> List<T> list(List<? extends T> given) {
		if (given == null) {
			throw BrokenPromiseException.nullInstead();
		}
		for (T each : given) {
			if (each == null) {
				throw BrokenPromiseException.nullInside();
			}
		}
		return List.copyOf(given);
	}
}
