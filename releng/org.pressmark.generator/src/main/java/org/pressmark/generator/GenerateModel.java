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
 * Makes the generated sources of the model bundles from their Ecore and genmodel.
 * <p>
 * Everything is generated into an empty temporary folder, so what stands in the bundles never has a say in it.
 * Without arguments the bundles' generated files are then replaced, those that are generated no longer deleted; with
 * {@code --check} nothing is changed, each file that differs is named on the standard error and the exit code is 1.
 * The system property {@code pressmark.bundles} names the folder of the bundles.
 */
public final class GenerateModel {

	private static final String MODEL = "org.pressmark.model";
	private static final String EDIT = "org.pressmark.model.edit";
	private static final String GENMODEL = "model/pressmark.genmodel";

	private GenerateModel() {
	}

	public static void main(String[] arguments) throws IOException {
		List<String> options = List.of(arguments);
		if (!options.isEmpty() && !options.equals(List.of("--check"))) {
			System.err.println("generate-model: unknown arguments " + String.join(" ", options)
					+ "; use no argument to generate, or --check to compare");
			System.exit(2);
		}
		System.exit(run(Path.of(System.getProperty("pressmark.bundles")), !options.isEmpty()));
	}

	private static int run(Path bundles, boolean check) throws IOException {
		Path root = bundles.toRealPath();
		Path fresh = Files.createTempDirectory("pressmark-generator");
		try {
			new ModelGenerator(root.resolve(MODEL).resolve(GENMODEL), fresh).generate(MODEL, EDIT);
			List<Path> differing = new ArrayList<>();
			for (GeneratedFiles files : outputs(fresh, root)) {
				differing.addAll(check ? files.differences() : files.replace());
			}
			return report(root, differing, check);
		} finally {
			delete(fresh);
		}
	}

	private static List<GeneratedFiles> outputs(Path fresh, Path bundles) {
		return List.of(new GeneratedFiles(fresh, bundles, Path.of(MODEL, "src-gen")),
				new GeneratedFiles(fresh, bundles, Path.of(EDIT, "src-gen")),
				new GeneratedFiles(fresh, bundles, Path.of(EDIT, "plugin.properties")));
	}

	private static int report(Path bundles, List<Path> differing, boolean check) {
		for (Path file : differing) {
			System.err.println((check ? "differs: " : "changed: ") + bundles.relativize(file));
		}
		if (check && !differing.isEmpty()) {
			System.err.println("generate-model: the generated files are not what the model says; "
					+ "run releng/generate-model and commit the result");
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
