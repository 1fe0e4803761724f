// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** The samples that the build has put into this bundle, by their kinds. */
public final class Samples {

	private static final String FOLDER = Samples.class.getPackageName().replace('.', '/') + "/samples/";
	private static final Pattern KIND = Pattern.compile("(?m)^Pressmark-Sample: (\\w+)$");
	private static final String MANIFEST = "/META-INF/MANIFEST.MF";
	private static final String TESTS = ".tests";

	private final SortedMap<String, Sample> byKind;

	private Samples(SortedMap<String, Sample> byKind) {
		this.byKind = byKind;
	}

	/**
	 * Reads all of them.
	 *
	 * @throws IOException when one cannot be read
	 */
	public static Samples installed() throws IOException {
		return of(files());
	}

	/** @param files by their paths, each of which begins with the name of a sample or of its tests */
	static Samples of(Map<String, String> files) {
		SortedMap<String, Sample> byKind = new TreeMap<>();
		files.forEach((path, text) -> {
			Matcher kind = KIND.matcher(text);
			if (path.endsWith(MANIFEST) && kind.find()) {
				String name = path.substring(0, path.length() - MANIFEST.length());
				byKind.put(kind.group(1), new Sample(kind.group(1), name, of(name, files)));
			}
		});
		return new Samples(byKind);
	}

	private static Map<String, String> of(String name, Map<String, String> files) {
		Map<String, String> own = new TreeMap<>(files);
		own.keySet().removeIf(path -> !path.startsWith(name + '/') && !path.startsWith(name + TESTS + '/'));
		return own;
	}

	private static Map<String, String> files() throws IOException {
		Map<String, String> files = new HashMap<>();
		for (String resource : resources()) {
			if (!resource.endsWith("/")) {
				files.put(resource.substring(FOLDER.length()), text(resource));
			}
		}
		return files;
	}

	private static Collection<String> resources() {
		return FrameworkUtil.getBundle(Samples.class).adapt(BundleWiring.class).listResources(FOLDER, "*",
				BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
	}

	private static String text(String resource) throws IOException {
		try (InputStream in = Samples.class.getClassLoader().getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** What plug-ins can be made that contribute, in the order of the alphabet. */
	public SequencedSet<String> kinds() {
		return new TreeSet<>(byKind.keySet());
	}

	/** @throws IllegalArgumentException if there is none of that kind */
	Sample ofKind(String kind) {
		Sample sample = byKind.get(kind);
		if (sample == null) {
			throw new IllegalArgumentException(kind);
		}
		return sample;
	}
}
