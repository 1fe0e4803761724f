// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A program that was started.
 *
 * @param output the file that it writes to
 */
record Running(Process process, Path output) {

	private static final int MINUTES = 3;

	boolean isAlive() {
		return process.isAlive();
	}

	/** Waits until it ends. */
	Outcome end() throws IOException {
		try {
			if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
				throw new IOException("it does not end, and has said up to now: " + Files.readString(output));
			}
			return new Outcome(process.exitValue(), Files.readString(output));
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
