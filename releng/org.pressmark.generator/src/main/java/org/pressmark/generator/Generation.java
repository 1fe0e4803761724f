// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One run of a generator.
 * <p>
 * Everything is generated into an empty temporary folder, so what stands in the bundles never has a say in it.
 * Without arguments the bundles' generated files are then replaced, those that are generated no longer deleted; with
 * {@code --check} nothing is changed, each file that differs is named on the standard error and the exit code is 1.
 * The system property {@code pressmark.bundles} names the folder of the bundles.
 */
final class Generation {

	/** Generates into a folder. */
	@FunctionalInterface
	interface Generator {

		/**
		 * @param bundles what to generate from
		 * @param fresh where to, an empty folder
		 */
		void generate(Path bundles, Path fresh) throws IOException;
	}

	private final String command;
	private final Path bundles;
	private final boolean check;

	private Generation(String command, Path bundles, boolean check) {
		this.command = command;
		this.bundles = bundles;
		this.check = check;
	}

	/**
	 * Runs a generator.
	 *
	 * @param command how a person calls it
	 * @param outputs the files and folders, from that of the bundles, that hold nothing but what it generates
	 * @return the exit code
	 */
	static int run(String command, String[] arguments, Generator generator, List<Path> outputs) throws IOException {
		List<String> options = List.of(arguments);
		if (!options.isEmpty() && !options.equals(List.of("--check"))) {
			System.err.println(command + ": unknown arguments " + String.join(" ", options)
					+ "; use no argument to generate, or --check to compare");
			return 2;
		}
		Path bundles = Path.of(System.getProperty("pressmark.bundles")).toRealPath();
		return new Generation(command, bundles, !options.isEmpty()).run(generator, outputs);
	}

	private int run(Generator generator, List<Path> outputs) throws IOException {
		Path fresh = Files.createTempDirectory("pressmark-generator");
		try {
			generator.generate(bundles, fresh);
			List<Path> differing = new ArrayList<>();
			for (Path output : outputs) {
				GeneratedFiles files = new GeneratedFiles(fresh, bundles, output);
				differing.addAll(check ? files.differences() : files.replace());
			}
			return report(differing);
		} finally {
			delete(fresh);
		}
	}

	private int report(List<Path> differing) {
		for (Path file : differing) {
			System.err.println((check ? "differs: " : "changed: ") + bundles.relativize(file));
		}
		if (check && !differing.isEmpty()) {
			System.err.println(command + ": the generated files are not what they are generated from says; run releng/" + command
					+ " and commit the result");
			return 1;
		}
		return 0;
	}

	private static void delete(Path folder) throws IOException {
		List<Path> all;
		try (var files = Files.walk(folder)) {
			all = files.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : all) {
			Files.delete(file);
		}
	}
}
