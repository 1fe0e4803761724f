// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.runtime.RegistryFactory;

/** What the bundles of the running platform contribute; the OSGi service. */
public final class PlatformContributions extends RegistryContributions {

	/** Where it is kept what is switched off, if it is not to be in the person's home: for tests. */
	private static final String FOLDER = "org.pressmark.extensions.folder";

	/** Without a limit but that of each call. */
	public PlatformContributions() {
		super(RegistryFactory::getRegistry, new SwitchFolder(folder()), Duration.ofDays(1));
	}

	/** Not in the installation, which may be read-only, nor in a workspace, which the command line does not have. */
	private static Path folder() {
		String folder = System.getProperty(FOLDER);
		return folder == null ? Path.of(System.getProperty("user.home"), ".pressmark", "plug-ins") : Path.of(folder);
	}
}
