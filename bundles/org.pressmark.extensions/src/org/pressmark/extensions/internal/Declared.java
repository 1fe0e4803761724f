// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.ContributionState.Status;

/**
 * A contribution as its plugin.xml declares it.
 *
 * @param element the element
 * @param point   the id of the extension point
 * @param id      its identity there
 * @param label   its name for people
 */
record Declared(IConfigurationElement element, String point, String id, String label) {

	static final String CLASS = "class";
	private static final String ID = "id";
	private static final String LABEL = "label";
	private static final String NAME = "name";

	/**
	 * Our bundles that contribute something. By name, for of a name only one can be installed; a beginning like ours is free
	 * for all, and our samples are plug-ins.
	 */
	private static final Set<String> OURS = Set.of("org.pressmark.analysis", "org.pressmark.export",
			"org.pressmark.operations", "org.pressmark.sources", "org.pressmark.sources.formats");

	static Declared of(IConfigurationElement element, String point) {
		String id = first(element, ID, CLASS).orElse("");
		return new Declared(element, point, id, first(element, LABEL, NAME).orElse(id));
	}

	private static Optional<String> first(IConfigurationElement element, String... attributes) {
		return Stream.of(attributes).map(element::getAttribute).filter(Objects::nonNull).findFirst();
	}

	String bundle() {
		return element.getContributor().getName();
	}

	/** Of the bundle, or of none if it is not installed: in a registry that a test made. */
	String version() {
		return osgiBundle().map(Bundle::getVersion).orElse(Version.emptyVersion).toString();
	}

	boolean isOurs() {
		return OURS.contains(bundle());
	}

	ContributionState state(Status status, Optional<String> reason, Optional<Instant> since) {
		return new ContributionState(point, id, label, bundle(), version(), status, reason, since);
	}

	/** Only one version of a bundle with contributions can be active: such a bundle is a singleton. */
	Optional<Bundle> osgiBundle() {
		return Optional.ofNullable(FrameworkUtil.getBundle(Declared.class)).map(Bundle::getBundleContext)
				.map(BundleContext::getBundles).stream().flatMap(Arrays::stream)
				.filter(bundle -> bundle().equals(bundle.getSymbolicName()))
				.max((one, other) -> Integer.compare(one.getState(), other.getState()));
	}
}
