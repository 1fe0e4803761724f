// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plug-in to begin with: its bundle and the tests of that, made of a sample, and what builds them with Maven: a target
 * definition, a feature, and a p2 repository to install it from.
 *
 * @param name its name
 * @param kind what it contributes, one of {@link Samples#kinds}
 * @param base what it is built against
 */
public record NewPlugin(PluginName name, String kind, Base base) {

	/** The files around the bundles by the resources that they are made of. */
	private static final Map<String, String> FRAME = Map.of( //
			"extensions.xml", ".mvn/extensions.xml", //
			"maven.config", ".mvn/maven.config", //
			"gitignore", ".gitignore", //
			"README.md", "README.md", //
			"pom.xml", "pom.xml", //
			"plugin.target", "@name@.target", //
			"feature.xml", "@name@.feature/feature.xml", //
			"feature.build.properties", "@name@.feature/build.properties", //
			"category.xml", "@name@.repository/category.xml");

	private static final String LOCATION = "@location@\n";

	/**
	 * All files.
	 *
	 * @return their texts by their paths in the plug-in's folder
	 * @throws IOException when what they are made of cannot be read
	 */
	public Map<String, String> files(Samples samples) throws IOException {
		Map<String, String> files = new TreeMap<>(samples.ofKind(kind).named(name));
		for (Map.Entry<String, String> entry : FRAME.entrySet()) {
			files.put(filled(entry.getValue()), filled(frame(entry.getKey())));
		}
		return files;
	}

	private String filled(String text) throws IOException {
		String located = text.contains(LOCATION) ? text.replace(LOCATION, frame(base.location())) : text;
		return located.replace("@name@", name.value()).replace("@vendor@", name.vendor()).replace("@kind@", kind)
				.replace("@base@", base.option());
	}

	private static String frame(String resource) throws IOException {
		try (InputStream in = NewPlugin.class.getResourceAsStream("frame/" + resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
