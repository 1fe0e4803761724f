// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What the program holds. */
final class Memory {

	private static final Path STATUS = Path.of("/proc/self/status");

	private Memory() {
	}

	/** Bytes of the heap in use, garbage collected. */
	static long heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	/** The most bytes that the process had in memory, SQLite and the window system included, where the system tells. */
	static OptionalLong peak() throws IOException {
		if (!Files.isReadable(STATUS)) {
			return OptionalLong.empty();
		}
		return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("VmHWM:"))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).findFirst();
	}
}
