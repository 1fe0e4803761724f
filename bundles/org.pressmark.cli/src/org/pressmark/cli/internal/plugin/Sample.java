// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal.plugin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sample of a plug-in, which is compiled and tested with Pressmark.
 *
 * @param kind  what it contributes, in one word that is not translated
 * @param name  its symbolic name, which is that of its package too; that of its tests has {@code .tests} behind it
 * @param files what it and its tests are made of, by their paths from the folder in which both are
 */
record Sample(String kind, String name, Map<String, String> files) {

	private static final String SAMPLE_HEADER = "(?m)^Pressmark-Sample: .*\\R";
	private static final String OWN_RULES = "(?m)^# Like any plug-in.*\\R^pom\\.model\\.property\\.compiler\\.refuses.*\\R?";

	/** The same files for a plug-in with another name. */
	Map<String, String> named(PluginName plugin) {
		Map<String, String> renamed = new TreeMap<>();
		files.forEach((path, text) -> {
			String newPath = renamed(path, plugin);
			renamed.put(newPath, adapted(newPath, renamed(text, plugin), plugin));
		});
		return renamed;
	}

	private String renamed(String text, PluginName plugin) {
		return text.replace(name, plugin.value()).replace(name.replace('.', '/'), plugin.path())
				.replace(address(name), address(plugin.value()));
	}

	/** What the namespaces of its EMF packages begin with: of {@code com.example.wire}, {@code http://example.com/wire}. */
	private static String address(String name) {
		List<String> words = List.of(name.split("\\."));
		return "http://" + words.get(1) + '.' + words.get(0)
				+ words.stream().skip(2).map(word -> '/' + word).collect(Collectors.joining());
	}

	/** What speaks of the sample in Pressmark's own build is not for others. */
	private static String adapted(String path, String text, PluginName plugin) {
		if (path.endsWith("MANIFEST.MF")) {
			return text.replaceFirst(SAMPLE_HEADER, "");
		}
		if (path.endsWith("build.properties")) {
			return text.replaceFirst(OWN_RULES, "");
		}
		if (path.endsWith("bundle.properties")) {
			String bundle = path.substring(0, path.indexOf('/'));
			return text.replaceFirst("(?m)^bundleName=.*$", "bundleName=" + bundle)
					.replaceFirst("(?m)^bundleVendor=.*$", "bundleVendor=" + plugin.vendor());
		}
		return text;
	}
}
