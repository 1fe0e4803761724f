// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bundle in the folder of a product.
 *
 * @param file    the jar
 * @param name    its symbolic name
 * @param version its version, major and minor
 * @param exports the packages that it exports, and to whom; to everybody if that is empty
 */
record BundleJar(Path file, String name, String version, Map<String, Optional<List<String>>> exports) {

	private static final Pattern EXPORT = Pattern.compile("([\\w.]+)((?:;\\s*[\\w-]+:?=(?:\"[^\"]*\"|[^,;\"]+))*)(?:,|$)");
	private static final Pattern FRIENDS = Pattern.compile("x-friends:=\"([^\"]*)\"");

	static BundleJar of(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Attributes manifest = jar.getManifest().getMainAttributes();
			String[] version = value(manifest, "Bundle-Version").split("\\.");
			return new BundleJar(file, value(manifest, "Bundle-SymbolicName").replaceFirst(";.*", ""),
					version[0] + "." + version[1], exports(value(manifest, "Export-Package")));
		}
	}

	private static String value(Attributes manifest, String name) {
		return Optional.ofNullable(manifest.getValue(name)).orElse("");
	}

	private static Map<String, Optional<List<String>>> exports(String header) {
		Map<String, Optional<List<String>>> exports = new TreeMap<>();
		Matcher export = EXPORT.matcher(header);
		while (export.find()) {
			Matcher friends = FRIENDS.matcher(export.group(2));
			exports.put(export.group(1), friends.find() ? Optional.of(List.of(friends.group(1).split("\\s*,\\s*")))
					: Optional.empty());
		}
		return exports;
	}

	/** The names of its classes, with slashes. */
	List<String> classes() throws IOException {
		try (JarFile jar = new JarFile(file.toFile()); Stream<JarEntry> entries = jar.stream()) {
			return entries.map(JarEntry::getName).filter(name -> name.endsWith(".class"))
					.map(name -> name.substring(0, name.length() - ".class".length())).sorted().toList();
		}
	}
}
