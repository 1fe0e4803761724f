// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.SiteRule;
import org.pressmark.sources.SiteRules;

/** Asks for the rules that bundles contribute at the extension point {@code siteRules}. */
public final class ContributedSiteRules {

	private static final String ID = "id";
	private static final String CLASS = "class";

	private ContributedSiteRules() {
	}

	/**
	 * The rules that the running platform's bundles contribute.
	 *
	 * @return the rules in the order of the contributions; none outside of a platform
	 */
	public static List<SiteRule> installed() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		return registry == null ? List.of() : of(registry.getConfigurationElementsFor(SiteRules.EXTENSION_POINT));
	}

	/**
	 * The rules of these contributions. One that cannot be made, or fails when it is asked, is named in the log and left
	 * out.
	 *
	 * @param elements the contributions
	 * @return the rules in their order
	 */
	public static List<SiteRule> of(IConfigurationElement[] elements) {
		List<SiteRule> rules = new ArrayList<>();
		Stream.of(elements).map(ContributedSiteRules::rules).forEach(rules::addAll);
		return rules;
	}

	private static List<SiteRule> rules(IConfigurationElement element) {
		try {
			return List.copyOf(((SiteRules) element.createExecutableExtension(CLASS)).rules());
		} catch (CoreException | RuntimeException | LinkageError e) {
			String id = Optional.ofNullable(element.getAttribute(ID)).orElse("");
			Log.error(NLS.bind(Messages.siteRules_broken, id, element.getContributor().getName()), e);
			return List.of();
		}
	}
}
