// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.pressmark.extensions.LeftOutPlugin;

/**
 * What is in the folder "dropins" and not at work. p2's reconciler takes from there what fits, and says nothing of the rest;
 * so a person would look for a plug-in in vain. Reads files: not for the thread of the window.
 */
final class Dropins {

	/** As deep as p2 looks for jars: dropins/NAME/eclipse/plugins/JAR. */
	private static final int DEPTH = 4;
	private static final String JAR = ".jar";

	/** Where p2 looks instead of beside the program. */
	private static final String FOLDER = "org.eclipse.equinox.p2.reconciler.dropins.directory";
	/** The program's folder, as an address whose letters are not encoded. */
	private static final String PROGRAM = "osgi.install.area";

	private final Path folder;
	private final BundleContext context;

	/**
	 * @param folder need not exist
	 * @param context sees the bundles that are at work
	 */
	Dropins(Path folder, BundleContext context) {
		this.folder = folder;
		this.context = context;
	}

	/**
	 * The folder of the program that runs.
	 *
	 * @throws IOException if the program's place is none on a disk
	 */
	static Dropins installed(BundleContext context) throws IOException {
		String named = context.getProperty(FOLDER);
		return new Dropins(named == null ? program(context).resolve("dropins") : Path.of(named), context);
	}

	private static Path program(BundleContext context) throws IOException {
		try {
			return Path.of(URIUtil.fromString(context.getProperty(PROGRAM)));
		} catch (URISyntaxException | RuntimeException e) {
			throw new IOException(e);
		}
	}

	/**
	 * Looks.
	 *
	 * @return the jars that are left out, by their paths
	 * @throws IOException if the folder can't be read
	 */
	List<LeftOutPlugin> leftOut() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<LeftOutPlugin> all = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder, DEPTH)) {
			files.filter(file -> file.getFileName().toString().endsWith(JAR)).sorted()
					.forEach(jar -> leftOut(jar).ifPresent(all::add));
		} catch (UncheckedIOException e) {
			throw e.getCause(); // of a folder inside, in the middle of the walk
		}
		return all;
	}

	private Optional<LeftOutPlugin> leftOut(Path jar) {
		String name = folder.relativize(jar).toString();
		return why(name, jar).map(line -> new LeftOutPlugin(name, line));
	}

	private Optional<String> why(String name, Path jar) {
		try (JarFile file = new JarFile(jar.toFile())) {
			Manifest manifest = file.getManifest();
			return manifest == null ? Optional.of(NLS.bind(Messages.dropins_notPlugin, name))
					: DroppedPlugin.of(manifest).map(plugin -> why(name, jar, plugin))
							.orElseGet(() -> Optional.of(NLS.bind(Messages.dropins_notPlugin, name)));
		} catch (IOException e) {
			return Optional.of(NLS.bind(Messages.dropins_unreadable, name, e.getMessage()));
		}
	}

	private Optional<String> why(String name, Path jar, DroppedPlugin plugin) {
		List<Bundle> same = Arrays.stream(context.getBundles()).filter(bundle -> plugin.id().equals(bundle.getSymbolicName())).toList();
		Optional<Bundle> itself = same.stream().filter(bundle -> isFrom(bundle, jar)).findFirst();
		if (itself.filter(bundle -> bundle.getState() != Bundle.INSTALLED).isPresent()) {
			return Optional.empty();
		}
		if (itself.isEmpty() && !same.isEmpty()) {
			return Optional.of(NLS.bind(Messages.dropins_twice, new Object[] {name, plugin.id(), plugin.version(),
					same.getFirst().getVersion(), location(same.getFirst())}));
		}
		return Optional.of(plugin.missing(context)
				.map(missing -> NLS.bind(Messages.dropins_missing, new Object[] {name, plugin.id(), plugin.version(), missing}))
				.orElseGet(() -> NLS.bind(Messages.dropins_unresolved, new Object[] {name, plugin.id(), plugin.version()})));
	}

	private static boolean isFrom(Bundle bundle, Path jar) {
		return FileLocator.getBundleFileLocation(bundle).map(File::toPath).filter(file -> isSame(file, jar)).isPresent();
	}

	private static boolean isSame(Path one, Path other) {
		try {
			return Files.isSameFile(one, other);
		} catch (IOException e) {
			// One of them is gone, so the bundle is not from the jar that is there.
			return false;
		}
	}

	private static String location(Bundle bundle) {
		return FileLocator.getBundleFileLocation(bundle).map(File::toString).orElseGet(bundle::getLocation);
	}
}
