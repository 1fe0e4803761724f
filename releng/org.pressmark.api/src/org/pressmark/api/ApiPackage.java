// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A package that plug-ins may use, as text that people review.
 *
 * @param name    its name
 * @param bundle  the bundle that exports it
 * @param version the version of the bundle, major and minor
 * @param types   by the names of its types: what each promises ({@code + …}) and what limits it ({@code ! …})
 */
record ApiPackage(String name, String bundle, String version, Map<String, List<String>> types) {

	private static final String TYPE = "type ";
	private static final String FACT = "  ";

	/** As {@link #parse} reads it. */
	String text() {
		return "package " + name + "\nbundle " + bundle + " " + version + "\n" + types.entrySet().stream()
				.map(type -> "\n" + TYPE + type.getKey() + "\n" + type.getValue().stream().map(fact -> FACT + fact + "\n")
						.collect(Collectors.joining()))
				.collect(Collectors.joining());
	}

	static ApiPackage parse(String text) {
		List<String> lines = text.lines().toList();
		String[] bundle = lines.get(1).split(" ");
		Map<String, List<String>> types = new TreeMap<>();
		String type = "";
		for (String line : lines.subList(2, lines.size())) {
			if (line.startsWith(TYPE)) {
				type = line.substring(TYPE.length());
				types.put(type, List.of());
			} else if (line.startsWith(FACT)) {
				String fact = line.substring(FACT.length());
				types.merge(type, List.of(fact), ApiPackage::joined);
			}
		}
		return new ApiPackage(lines.getFirst().split(" ")[1], bundle[1], bundle[2], types);
	}

	private static List<String> joined(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}
}
