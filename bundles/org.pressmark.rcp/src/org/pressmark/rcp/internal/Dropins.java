// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * What is in the folder "dropins" and not at work. p2's reconciler takes from there what fits, and says nothing of the rest;
 * so a person would look for a plug-in in vain. Reads files: not for the thread of the window.
 */
final class Dropins {

	/** As deep as p2 looks for jars: dropins/NAME/eclipse/plugins/JAR. */
	private static final int DEPTH = 4;
	private static final String JAR = ".jar"; //$NON-NLS-1$

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
	 * Looks.
	 *
	 * @return one line for each jar that is left out: what it is, why, and what to do
	 * @throws IOException if the folder can't be read
	 */
	List<String> leftOut() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder, DEPTH)) {
			files.filter(file -> file.getFileName().toString().endsWith(JAR)).sorted()
					.forEach(jar -> leftOut(jar).ifPresent(lines::add));
		} catch (UncheckedIOException e) {
			throw e.getCause(); // of a folder inside, in the middle of the walk
		}
		return lines;
	}

	private Optional<String> leftOut(Path jar) {
		String name = folder.relativize(jar).toString();
		try (JarFile file = new JarFile(jar.toFile())) {
			Manifest manifest = file.getManifest();
			return manifest == null ? Optional.of(NLS.bind(Messages.dropins_notPlugin, name))
					: DroppedPlugin.of(manifest).map(plugin -> leftOut(name, jar, plugin))
							.orElseGet(() -> Optional.of(NLS.bind(Messages.dropins_notPlugin, name)));
		} catch (IOException e) {
			return Optional.of(NLS.bind(Messages.dropins_unreadable, name, e.getMessage()));
		}
	}

	private Optional<String> leftOut(String name, Path jar, DroppedPlugin plugin) {
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
