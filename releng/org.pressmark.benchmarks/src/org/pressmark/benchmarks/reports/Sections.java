// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.pressmark.export.internal.word.WordReport;

/** The sections of reports without OSGi: an extension registry with what the export bundle contributes. */
final class Sections {

	private static final String BUNDLE = "org.pressmark.export";

	/** Makes classes with the class loader of the benchmark. */
	private static final class PlainClasses extends RegistryStrategy {

		PlainClasses() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
				throws CoreException {
			try {
				return Class.forName(overridden == null ? name : overridden).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(new Status(IStatus.ERROR, BUNDLE, name, e));
			}
		}
	}

	private Sections() {
	}

	/** Has the default registry know them, from the bundle's plugin.xml on the class path. */
	static void register() throws IOException, CoreException {
		Object token = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new PlainClasses(), token, token);
		try (InputStream plugin = Sections.class.getResourceAsStream("/plugin.xml")) {
			registry.addContribution(plugin, ContributorFactorySimple.createContributor(BUNDLE), false, BUNDLE, null, token);
		}
		RegistryFactory.setDefaultRegistryProvider(() -> registry);
	}
}
