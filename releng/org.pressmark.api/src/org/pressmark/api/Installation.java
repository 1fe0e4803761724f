// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The plug-ins of a product, which are looked at and not run. */
final class Installation implements AutoCloseable {

	private static final String OURS = "org.pressmark.";

	private final List<BundleJar> ours;
	private final URLClassLoader loader;

	private Installation(List<BundleJar> ours, URLClassLoader loader) {
		this.ours = ours;
		this.loader = loader;
	}

	static Installation of(Path plugins) throws IOException {
		List<Path> jars;
		try (Stream<Path> files = Files.list(plugins)) {
			jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
		List<BundleJar> ours = new ArrayList<>();
		for (Path jar : jars) {
			if (jar.getFileName().toString().startsWith(OURS)) {
				ours.add(BundleJar.of(jar));
			}
		}
		URL[] urls = jars.stream().map(Installation::url).toArray(URL[]::new);
		return new Installation(ours, new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
	}

	private static URL url(Path jar) {
		try {
			return jar.toUri().toURL();
		} catch (MalformedURLException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** Our bundles. */
	List<BundleJar> ours() {
		return ours;
	}

	/** The packages that are exported to everybody. */
	List<ApiPackage> api(Sources sources) throws IOException {
		List<ApiPackage> api = new ArrayList<>();
		for (BundleJar bundle : ours) {
			List<String> classes = bundle.classes();
			for (String name : bundle.exports().keySet()) {
				if (bundle.exports().get(name).isEmpty()) {
					api.add(new ApiPackage(name, bundle.name(), bundle.version(), types(name, bundle, classes, sources)));
				}
			}
		}
		return api;
	}

	private Map<String, List<String>> types(String name, BundleJar bundle, List<String> classes, Sources sources) {
		String path = name.replace('.', '/') + '/';
		Map<String, List<String>> types = new TreeMap<>();
		classes.stream().filter(each -> each.startsWith(path) && each.indexOf('/', path.length()) < 0)
				.filter(each -> !each.endsWith("package-info")).map(each -> load(each.replace('/', '.')))
				.filter(type -> isVisible(type) && sources.isApi(bundle.name(), type))
				.forEach(type -> types.put(type.getName(), Facts.of(type, sources.isForClients(bundle.name(), type))));
		return types;
	}

	private Class<?> load(String name) {
		try {
			return Class.forName(name, false, loader);
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}

	/** With all that is around it. */
	private static boolean isVisible(Class<?> type) {
		return !type.isAnonymousClass() && !type.isLocalClass() && Facts.isVisible(type.getModifiers())
				&& (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
	}

	@Override
	public void close() throws IOException {
		loader.close();
	}
}
