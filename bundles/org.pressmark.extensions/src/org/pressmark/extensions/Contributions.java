// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.pressmark.extensions.internal.PlatformContributions;
import org.pressmark.extensions.internal.RegistryContributions;
import org.pressmark.extensions.internal.SwitchFolder;

/**
 * What is contributed to extension points, and which of it is switched off. An OSGi service; what is switched off is kept
 * in the person's home, so that window and command line agree on it. It is read once, when it is needed first. For any
 * thread.
 *
 * @since 1.0
 */
public interface Contributions {

	/**
	 * The service of the running platform.
	 *
	 * @return the service; outside of a platform, the contributions of the registry that the program made, if it made one
	 */
	static Contributions installed() {
		return Optional.ofNullable(FrameworkUtil.getBundle(Contributions.class)).map(Bundle::getBundleContext)
				.flatMap(Contributions::service).orElseGet(PlatformContributions::new);
	}

	private static Optional<Contributions> service(BundleContext context) {
		ServiceReference<Contributions> reference = context.getServiceReference(Contributions.class);
		return Optional.ofNullable(reference).map(context::getService);
	}

	/**
	 * The contributions that a registry knows, beside no plug-in that is left out.
	 *
	 * @param registry the registry
	 * @param memory   the folder that says what is switched off; need not exist
	 * @param longest  how long any call may take without a sign of life, whatever is said when it is made
	 * @return the contributions
	 */
	static Contributions of(IExtensionRegistry registry, Path memory, Duration longest) {
		return of(registry, memory, longest, List::of);
	}

	/**
	 * As the other method, with {@linkplain #leftOut plug-ins that are left out}.
	 *
	 * @param leftOut finds them
	 */
	static Contributions of(IExtensionRegistry registry, Path memory, Duration longest,
			Supplier<List<LeftOutPlugin>> leftOut) {
		return new RegistryContributions(() -> registry, new SwitchFolder(memory), longest, leftOut);
	}

	/**
	 * What is contributed to an extension point and not switched off: ours first, in the order in which we declare it,
	 * then that of plug-ins by label and id. Of two with the same id the first one, and the other is named. Starts no
	 * bundle.
	 *
	 * @param point    the id of the extension point
	 * @param type     what the contributed classes implement
	 * @param required the attributes without which a contribution cannot be used
	 * @return the contributions
	 */
	<T> List<Contribution<T>> to(String point, Class<T> type, String... required);

	/**
	 * Whether anything is contributed to an extension point, be it switched off or not. Quick, and reads no file.
	 *
	 * @param point the id of the extension point
	 * @return whether there is anything
	 */
	boolean isAnyTo(String point);

	/**
	 * What plug-ins contribute to all our extension points. {@linkplain #look Looks} before.
	 *
	 * @return one for each contribution, by bundle and label
	 */
	List<ContributionState> states();

	/**
	 * What is there and adds nothing: in the folder "dropins", or installed with a plugin.xml that the platform passes over.
	 * Reads files.
	 *
	 * @return each with the reason
	 */
	List<LeftOutPlugin> leftOut();

	/**
	 * Looks what other programs have switched on or off since, of which nothing is known otherwise, and tells the listeners.
	 * Reads files.
	 */
	void look();

	/**
	 * Has a contribution tried again.
	 *
	 * @param contribution one of {@link #states}
	 */
	void switchOn(ContributionState contribution);

	/**
	 * Has a contribution be left out until somebody switches it on.
	 *
	 * @param contribution one of {@link #states}
	 */
	void switchOff(ContributionState contribution);

	/**
	 * Has a listener told of each contribution that is switched off because it failed, and of each that is not used
	 * because of another with its id.
	 *
	 * @param listener is called on the thread on which that happens; what it throws is logged
	 */
	void addListener(ContributionListener listener);

	/**
	 * Tells a listener no more.
	 *
	 * @param listener one that was added
	 */
	void removeListener(ContributionListener listener);
}
