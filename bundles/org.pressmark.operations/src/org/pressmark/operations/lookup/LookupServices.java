// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.lookup;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * The services that bundles contribute.
 *
 * @param all all of them, in the order of the contributions; none is made or asked yet
 * @since 1.0
 */
public record LookupServices(List<LookupService> all) {

	public LookupServices {
		all = List.copyOf(all);
	}

	/** Those of the running platform's bundles; none outside of a platform. */
	public static LookupServices installed() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		return registry == null ? new LookupServices(List.of()) : of(registry);
	}

	/** Those that a registry knows. */
	public static LookupServices of(IExtensionRegistry registry) {
		return new LookupServices(Stream.of(registry.getConfigurationElementsFor(EntityLookup.EXTENSION_POINT))
				.map(LookupService::new).toList());
	}
}
