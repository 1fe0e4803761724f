// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Contributions;
import org.pressmark.extensions.Log;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;

/** Makes the importers that bundles contribute at the extension point {@code importers}. */
public final class ContributedImporters {

	private static final String PRIORITY = "priority";

	private static final Comparator<Contribution<Importer>> ORDER = Comparator
			.<Contribution<Importer>>comparingInt(ContributedImporters::priority).reversed().thenComparing(Contribution::id);

	private ContributedImporters() {
	}

	/**
	 * Makes all importers that are contributed and can be made.
	 *
	 * @param contributions what is contributed
	 * @return the importers in the order in which they are to be asked
	 */
	public static List<Importer> of(Contributions contributions) {
		List<Importer> importers = new ArrayList<>();
		for (Contribution<Importer> contribution : contributions.to(Importers.EXTENSION_POINT, Importer.class).stream()
				.sorted(ORDER).toList()) {
			try {
				importers.add(GuardedImporter.of(contribution, contribution.create()));
			} catch (ContributionException e) {
				// Which has been named; the others go on.
			}
		}
		return importers;
	}

	private static int priority(Contribution<Importer> contribution) {
		String attribute = contribution.attribute(PRIORITY).orElse("0");
		try {
			return Integer.parseInt(attribute.strip());
		} catch (NumberFormatException e) {
			Log.error(ContributedImporters.class, NLS.bind(Messages.importers_badPriority, attribute), e);
			return 0;
		}
	}
}
