// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;

/** Makes the importers that bundles contribute at {@value Importers#EXTENSION_POINT}. */
public final class ContributedImporters {

	private static final String ID = "id"; //$NON-NLS-1$
	private static final String CLASS = "class"; //$NON-NLS-1$
	private static final String PRIORITY = "priority"; //$NON-NLS-1$

	private record Contribution(String id, int priority, IConfigurationElement element) {

		static final Comparator<Contribution> ORDER = Comparator.comparingInt(Contribution::priority).reversed()
				.thenComparing(Contribution::id);

		static Contribution of(IConfigurationElement element) {
			String id = Optional.ofNullable(element.getAttribute(ID)).orElse(""); //$NON-NLS-1$
			return new Contribution(id, priority(element.getAttribute(PRIORITY)), element);
		}

		private static int priority(String attribute) {
			try {
				return attribute == null ? 0 : Integer.parseInt(attribute.strip());
			} catch (NumberFormatException e) {
				ILog.of(ContributedImporters.class).warn(PRIORITY + ": " + attribute, e); //$NON-NLS-1$
				return 0;
			}
		}
	}

	private ContributedImporters() {
	}

	/**
	 * Makes all importers in a registry.
	 *
	 * @param registry the registry
	 * @return the importers in the order in which they are to be asked
	 */
	public static List<Importer> in(IExtensionRegistry registry) {
		List<Importer> importers = new ArrayList<>();
		Stream.of(registry.getConfigurationElementsFor(Importers.EXTENSION_POINT)).map(Contribution::of)
				.sorted(Contribution.ORDER).forEach(contribution -> make(contribution).ifPresent(importers::add));
		return importers;
	}

	private static Optional<Importer> make(Contribution contribution) {
		try {
			if (contribution.element.createExecutableExtension(CLASS) instanceof Importer importer) {
				return Optional.of(importer);
			}
			report(contribution, null);
		} catch (CoreException e) {
			report(contribution, e);
		}
		return Optional.empty();
	}

	private static void report(Contribution contribution, CoreException cause) {
		String contributor = contribution.element.getContributor().getName();
		ILog.of(ContributedImporters.class).error(NLS.bind(Messages.importers_broken, contribution.id, contributor),
				cause);
	}
}
