// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** A registry with one extension point, to which a test contributes in the names of bundles that do not exist. */
final class ContributedRegistry {

	/** Makes contributions of the classes that the test sees. */
	private static final class OurClasses extends RegistryStrategy {

		OurClasses() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String other)
				throws CoreException {
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}
	}

	private final Object key = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(new OurClasses(), key, key);
	private final String point;
	private int contributors;

	ContributedRegistry(String point) {
		this.point = point;
		int dot = point.lastIndexOf('.');
		add(point.substring(0, dot), "<plugin><extension-point id='" + point.substring(dot + 1) + "' name='Point'/></plugin>",
				key);
	}

	IExtensionRegistry registry() {
		return registry;
	}

	/** Contributes elements in the name of a bundle. */
	ContributedRegistry add(String bundle, String... elements) {
		add(bundle, "<plugin><extension point='" + point + "'>" + String.join("", elements) + "</extension></plugin>", key);
		return this;
	}

	private void add(String bundle, String xml, Object user) {
		RegistryContributor contributor = new RegistryContributor("" + ++contributors, bundle, null, null);
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), contributor, false,
				null, null, user));
	}
}
