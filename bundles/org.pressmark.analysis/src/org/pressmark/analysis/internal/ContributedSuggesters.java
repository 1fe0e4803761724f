// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.Suggester;

/** Reads what bundles contribute at the extension point {@code suggesters}. */
public final class ContributedSuggesters {

	private static final String ID = "id"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String CLASS = "class"; //$NON-NLS-1$

	private ContributedSuggesters() {
	}

	/** The suggesters that a registry knows, in the order of the contributions. One that cannot be made is named in the log. */
	public static List<Contribution> of(IExtensionRegistry registry) {
		List<Contribution> contributions = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(Suggester.EXTENSION_POINT)) {
			contribution(element).ifPresent(contributions::add);
		}
		return List.copyOf(contributions);
	}

	private static Optional<Contribution> contribution(IConfigurationElement element) {
		String id = Optional.ofNullable(element.getAttribute(ID)).orElse(""); //$NON-NLS-1$
		String bundle = element.getContributor().getName();
		try {
			Suggester suggester = (Suggester) element.createExecutableExtension(CLASS);
			return Optional.of(new Contribution(id, Optional.ofNullable(element.getAttribute(NAME)).orElse(id), bundle, suggester));
		} catch (CoreException | RuntimeException | LinkageError e) {
			Log.error(NLS.bind(Messages.suggester_broken, id, bundle), e);
			return Optional.empty();
		}
	}
}
