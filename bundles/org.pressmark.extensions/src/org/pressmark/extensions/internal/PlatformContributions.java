// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.extensions.LeftOutPlugin;

/** What the bundles of the running platform contribute; the OSGi service. */
public final class PlatformContributions extends RegistryContributions {

	/** Where it is kept what is switched off, if it is not to be in the person's home: for tests. */
	private static final String FOLDER = "org.pressmark.extensions.folder";

	/** Without a limit but that of each call. */
	public PlatformContributions() {
		super(RegistryFactory::getRegistry, new SwitchFolder(folder()), Duration.ofDays(1),
				PlatformContributions::leftOutPlugins);
	}

	/** Not in the installation, which may be read-only, nor in a workspace, which the command line does not have. */
	private static Path folder() {
		String folder = System.getProperty(FOLDER);
		return folder == null ? Path.of(System.getProperty("user.home"), ".pressmark", "plug-ins") : Path.of(folder);
	}

	/** None outside of a platform. */
	private static List<LeftOutPlugin> leftOutPlugins() {
		return Optional.ofNullable(FrameworkUtil.getBundle(PlatformContributions.class)).map(Bundle::getBundleContext).stream()
				.flatMap(context -> Stream.concat(dropped(context).stream(),
						new SilentBundles(RegistryFactory.getRegistry(), context).leftOut().stream()))
				.toList();
	}

	private static List<LeftOutPlugin> dropped(BundleContext context) {
		try {
			return Dropins.installed(context).leftOut();
		} catch (IOException e) {
			return List.of(new LeftOutPlugin("dropins", NLS.bind(Messages.dropins_noFolder, Reason.sentence(e))));
		}
	}
}
