// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the program runs on. */
public final class Machine {

	private Machine() {
	}

	/** How many threads ran or waited to run on average in the last minute; negative where the system does not say. */
	public static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

	/** Processors, system and Java, for a report. */
	public static String describe() throws IOException {
		Path cpus = Path.of("/proc/cpuinfo");
		String model = !Files.isReadable(cpus) ? System.getProperty("os.arch")
				: Files.readAllLines(cpus).stream().filter(line -> line.startsWith("model name"))
						.map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst()
						.orElse(System.getProperty("os.arch"));
		return Runtime.getRuntime().availableProcessors() + " × " + model + ", " + System.getProperty("os.name") + "; Java "
				+ System.getProperty("java.runtime.version");
	}
}
