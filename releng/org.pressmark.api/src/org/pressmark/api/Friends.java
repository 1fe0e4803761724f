// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Finds bundles that use packages which are exported to other bundles only. OSGi itself does not mind. */
final class Friends {

	private static final int CLASS = 7;
	private static final int UTF8 = 1;
	private static final int MAGIC_AND_VERSION = 8;

	private record Export(String bundle, Optional<List<String>> friends) {
	}

	private Friends() {
	}

	static List<String> problems(Installation installation) throws IOException {
		Map<String, Export> exports = new HashMap<>();
		for (BundleJar bundle : installation.ours()) {
			bundle.exports().forEach((name, friends) -> exports.put(name, new Export(bundle.name(), friends)));
		}
		List<String> problems = new ArrayList<>();
		for (BundleJar bundle : installation.ours()) {
			for (String used : packages(bundle)) {
				Export export = exports.get(used);
				if (export != null && !export.bundle.equals(bundle.name())
						&& export.friends.filter(friends -> !friends.contains(bundle.name())).isPresent()) {
					problems.add(bundle.name() + " uses " + used + ", which " + export.bundle + " exports to others only. Use its "
							+ "API, or add " + bundle.name() + " to the x-friends of the package.");
				}
			}
		}
		return problems;
	}

	private static Set<String> packages(BundleJar bundle) throws IOException {
		Set<String> packages = new TreeSet<>();
		try (JarFile jar = new JarFile(bundle.file().toFile())) {
			for (JarEntry entry : jar.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
				try (DataInputStream input = new DataInputStream(jar.getInputStream(entry))) {
					classes(input).stream().filter(name -> name.indexOf('/') > 0)
							.map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.')).forEach(packages::add);
				}
			}
		}
		return packages;
	}

	/** The classes that another one names: its constant pool, as of section 4.4 of the Java Virtual Machine Specification. */
	private static Set<String> classes(DataInputStream input) throws IOException {
		input.skipNBytes(MAGIC_AND_VERSION);
		int count = input.readUnsignedShort();
		Map<Integer, String> texts = new HashMap<>();
		List<Integer> named = new ArrayList<>();
		for (int i = 1; i < count; i++) {
			int tag = input.readUnsignedByte();
			if (tag == UTF8) {
				texts.put(i, input.readUTF());
			} else if (tag == CLASS) {
				named.add(input.readUnsignedShort());
			} else {
				input.skipNBytes(size(tag));
				i += tag == 5 || tag == 6 ? 1 : 0; // long and double take two places
			}
		}
		Set<String> classes = new HashSet<>();
		named.forEach(index -> classes.add(texts.get(index).replaceFirst("^\\[+L?", "")));
		return classes;
	}

	private static int size(int tag) {
		return switch (tag) {
		case 8, 16, 19, 20 -> 2;
		case 15 -> 3;
		case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
		case 5, 6 -> 8;
		default -> throw new IllegalArgumentException("no tag of a constant: " + tag);
		};
	}
}
