// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities.lookup;

import java.util.List;

import org.pressmark.extensions.Contributions;
import org.pressmark.operations.lookup.EntityLookup;

/**
 * The services that bundles contribute.
 *
 * @param all all of them, in the order of the contributions; none is made or asked yet
 */
public record LookupServices(List<LookupService> all) {

	public LookupServices {
		all = List.copyOf(all);
	}

	/** Those of the running platform's bundles; none outside of a platform. */
	public static LookupServices installed() {
		return of(Contributions.installed());
	}

	/** Those that are contributed. */
	static LookupServices of(Contributions contributions) {
		return new LookupServices(contributions.to(EntityLookup.EXTENSION_POINT, EntityLookup.class).stream()
				.map(LookupService::new).toList());
	}
}
