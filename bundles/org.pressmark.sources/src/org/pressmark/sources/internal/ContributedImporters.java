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
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.Importer;

/** Makes the importers that bundles contribute at the extension point {@code importers}. */
public final class ContributedImporters {

	private static final String ID = "id";
	private static final String CLASS = "class";
	private static final String PRIORITY = "priority";

	private record Contribution(String id, int priority, IConfigurationElement element) {

		static Contribution of(IConfigurationElement element) {
			String id = Optional.ofNullable(element.getAttribute(ID)).orElse("");
			return new Contribution(id, priority(element.getAttribute(PRIORITY)), element);
		}

		private static int priority(String attribute) {
			try {
				return attribute == null ? 0 : Integer.parseInt(attribute.strip());
			} catch (NumberFormatException e) {
				Log.error(NLS.bind(Messages.importers_badPriority, attribute), e);
				return 0;
			}
		}
	}

	private static final Comparator<Contribution> ORDER = Comparator.<Contribution>comparingInt(Contribution::priority)
			.reversed().thenComparing(Contribution::id);

	private ContributedImporters() {
	}

	/**
	 * Makes all importers that are contributed.
	 *
	 * @param elements the contributions in any order
	 * @return the importers in the order in which they are to be asked
	 */
	public static List<Importer> of(IConfigurationElement[] elements) {
		List<Importer> importers = new ArrayList<>();
		Stream.of(elements).map(Contribution::of).sorted(ORDER)
				.forEach(contribution -> make(contribution).ifPresent(importers::add));
		return importers;
	}

	private static Optional<Importer> make(Contribution contribution) {
		String contributor = contribution.element.getContributor().getName();
		try {
			return Optional.of((Importer) contribution.element.createExecutableExtension(CLASS));
		} catch (CoreException | ClassCastException e) {
			Log.error(NLS.bind(Messages.importers_broken, contribution.id, contributor), e);
			return Optional.empty();
		}
	}
}
