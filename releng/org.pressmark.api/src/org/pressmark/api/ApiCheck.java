// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the API of a built product with the one that is stored, and finds what of it is said by types that are none, who uses
 * what is not meant for him, and examples for authors of plug-ins that do not fit it. Arguments: the folder of the product's
 * plug-ins, that of the stored API, the bundles' sources, and {@code --accept} to store the API instead.
 */
public final class ApiCheck {

	private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	private final Path baseline;
	private final List<String> problems = new ArrayList<>();
	private int additions;

	private ApiCheck(Path baseline) {
		this.baseline = baseline;
	}

	public static void main(String[] arguments) throws IOException {
		ApiCheck check = new ApiCheck(Path.of(arguments[1]));
		try (Installation installation = Installation.of(Path.of(arguments[0]))) {
			List<ApiPackage> api = installation.api(new Sources(Path.of(arguments[2])));
			check.problems.addAll(Leaks.problems(api));
			if (arguments.length > 3) {
				check.accept(api);
			} else {
				check.compare(api);
				check.problems.addAll(Friends.problems(installation));
				check.problems.addAll(Examples.problems(api, Path.of(arguments[0]), Path.of(arguments[2])));
			}
		}
		check.problems.forEach(OUT::println);
		System.exit(check.problems.isEmpty() ? 0 : 1);
	}

	/** Stores the API, without what is no package of it any more. */
	private void accept(List<ApiPackage> api) throws IOException {
		Set<Path> stored = new TreeSet<>(files());
		for (ApiPackage each : api) {
			stored.remove(file(each.name()));
			Files.writeString(file(each.name()), each.text());
		}
		for (Path file : stored) {
			Files.delete(file);
		}
		OUT.println("Stored the API of " + api.size() + " packages in " + baseline + "; git diff shows what changed.");
	}

	private void compare(List<ApiPackage> api) throws IOException {
		Set<Path> stored = new TreeSet<>(files());
		for (ApiPackage each : api) {
			if (stored.remove(file(each.name()))) {
				Comparison comparison = new Comparison(ApiPackage.parse(Files.readString(file(each.name()))), each);
				problems.addAll(comparison.problems());
				additions += comparison.additions();
			} else {
				problems.add("The package " + each.name() + " of " + each.bundle() + " is exported to everybody and not in the "
						+ "stored API. Export it to friends only, or store it: releng/check-api --accept");
			}
		}
		for (Path file : stored) {
			problems.add("The package " + ApiPackage.parse(Files.readString(file)).name() + " is API no more: it is gone or "
					+ "exported to friends only. " + Comparison.ADVICE);
		}
		if (problems.isEmpty()) {
			OUT.println("The API of " + api.size() + " packages is as stored, with " + additions + " additions.");
		}
	}

	private Path file(String name) {
		return baseline.resolve(name + ".txt");
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(baseline)) {
			return files.filter(file -> file.toString().endsWith(".txt")).toList();
		}
	}
}
