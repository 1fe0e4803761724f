// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.UndeclaredThrowableException;

import org.eclipse.osgi.util.NLS;

/** Says in a sentence why a contribution failed. */
final class Reason {

	private Reason() {
	}

	static String of(Throwable thrown) {
		if (thrown instanceof UndeclaredThrowableException && thrown.getCause() != null) {
			return of(thrown.getCause());
		}
		if (thrown instanceof NoMemoryException) {
			return NLS.bind(Messages.reason_noMemory, Runtime.getRuntime().maxMemory() >> 20);
		}
		if (thrown instanceof BrokenPromiseException) {
			return thrown.getMessage();
		}
		// Also what a static initialiser throws, which says less.
		if (thrown instanceof LinkageError && !(thrown instanceof ExceptionInInitializerError)) {
			return NLS.bind(Messages.reason_linkage, oneLine(thrown));
		}
		return NLS.bind(Messages.reason_throws, oneLine(thrown));
	}

	/** What is behind a failure to load a class says most. */
	static String deepest(Throwable thrown) {
		Throwable deepest = thrown;
		for (int depth = 0; deepest.getCause() != null && depth < 20; depth++) {
			deepest = deepest.getCause();
		}
		return deepest instanceof LinkageError ? of(deepest) : oneLine(deepest);
	}

	/** What was thrown, or null if it cannot be printed without failing once more. */
	static Throwable printable(Throwable thrown) {
		if (thrown == null) {
			return null;
		}
		try {
			thrown.printStackTrace(new PrintWriter(Writer.nullWriter()));
			return thrown;
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			return null;
		}
	}

	/** What an exception of Java's says, without a stop; what it is called if it says nothing. */
	static String sentence(Exception thrown) {
		return thrown.getMessage() == null ? oneLine(thrown) : withoutStop(thrown.getMessage());
	}

	private static String withoutStop(String text) {
		String line = text.lines().findFirst().orElse("").strip();
		return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
	}

	/** Without a stop, for a sentence goes on behind it. Its message may be made by the plug-in, and fail too. */
	private static String oneLine(Throwable thrown) {
		try {
			return withoutStop(thrown.toString());
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			return thrown.getClass().getName();
		}
	}
}
