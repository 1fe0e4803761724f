// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionListener;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.ContributionState.Status;
import org.pressmark.extensions.Contributions;
import org.pressmark.extensions.LeftOutPlugin;

/** What a registry knows, without what a folder says is switched off. */
public class RegistryContributions implements Contributions {

	private static final String OUR_POINTS = "org.pressmark.";

	/** Ours come first, and of two with one id the same one each time. */
	private static final Comparator<Declared> PRECEDENCE = Comparator
			.comparing((Declared declared) -> declared.isOurs() ? "" : declared.bundle());
	private static final Comparator<Declared> ORDER = Comparator
			.comparing((Declared declared) -> declared.isOurs() ? "" : declared.label())
			.thenComparing(declared -> declared.isOurs() ? "" : declared.id());

	private record Known(Declared declared, ContributionState state) {
	}

	private final Supplier<IExtensionRegistry> registry;
	private final Switchboard switches;
	private final Duration longest;
	private final Supplier<List<LeftOutPlugin>> leftOut;

	/**
	 * @param registry the registry, null if there is none
	 * @param folder   what is switched off
	 * @param longest  how long any call may go without a sign of life
	 * @param leftOut  finds the plug-ins that are left out
	 */
	public RegistryContributions(Supplier<IExtensionRegistry> registry, SwitchFolder folder, Duration longest,
			Supplier<List<LeftOutPlugin>> leftOut) {
		this.registry = registry;
		this.switches = new Switchboard(folder);
		this.longest = longest;
		this.leftOut = leftOut;
	}

	@Override
	public <T> List<Contribution<T>> to(String point, Class<T> type, String... required) {
		List<Contribution<T>> usable = new ArrayList<>();
		for (Known known : known(point)) {
			if (known.state.status() == Status.DUPLICATE) {
				switches.tellDuplicate(known.declared, known.state);
			} else if (known.state.isOn()) {
				Guarded<T> contribution = new Guarded<>(switches, known.declared, type, longest);
				if (contribution.has(required)) {
					usable.add(contribution);
				}
			}
		}
		return usable;
	}

	@Override
	public boolean isAnyTo(String point) {
		IExtensionRegistry known = registry.get();
		return known != null && known.getConfigurationElementsFor(point).length > 0;
	}

	@Override
	public List<ContributionState> states() {
		switches.look();
		return points().flatMap(point -> known(point).stream()).filter(known -> !known.declared.isOurs())
				.map(Known::state).sorted(Comparator.comparing(ContributionState::bundle)
						.thenComparing(ContributionState::label).thenComparing(ContributionState::point))
				.toList();
	}

	private Stream<String> points() {
		return Optional.ofNullable(registry.get()).stream().map(IExtensionRegistry::getExtensionPoints).flatMap(Arrays::stream)
				.map(IExtensionPoint::getUniqueIdentifier).filter(point -> point.startsWith(OUR_POINTS));
	}

	private List<Known> known(String point) {
		IExtensionRegistry known = registry.get();
		if (known == null) {
			return List.of();
		}
		Map<String, Declared> used = new HashMap<>();
		List<Declared> all = Arrays.stream(known.getConfigurationElementsFor(point))
				.map(element -> Declared.of(element, point)).sorted(PRECEDENCE).toList();
		return all.stream().map(declared -> new Known(declared, state(declared, used)))
				.sorted(Comparator.comparing(Known::declared, ORDER)).toList();
	}

	private ContributionState state(Declared declared, Map<String, Declared> used) {
		Optional<Switch> off = switches.all().stream().filter(each -> each.isOf(declared)).findFirst();
		if (off.isPresent() && isObsolete(off.get(), declared)) {
			switches.forget(declared);
			off = Optional.empty();
		}
		if (off.isPresent()) {
			Optional<String> reason = off.map(Switch::reason).filter(text -> !text.isEmpty());
			return declared.state(off.get().isByPerson() ? Status.OFF : Status.FAILED, reason, off.map(Switch::since));
		}
		Declared first = used.putIfAbsent(declared.id(), declared);
		return first == null ? declared.state(Status.ON, Optional.empty(), Optional.empty())
				: declared.state(Status.DUPLICATE, Optional.of(NLS.bind(Messages.reason_duplicate, first.bundle())),
						Optional.empty());
	}

	/** What failed is tried anew with another version; and ours are never switched off, whatever a file says. */
	private static boolean isObsolete(Switch off, Declared declared) {
		return declared.isOurs() || !off.isByPerson() && !off.version().equals(declared.version());
	}

	@Override
	public List<LeftOutPlugin> leftOut() {
		return leftOut.get();
	}

	@Override
	public void look() {
		switches.look();
	}

	@Override
	public void switchOn(ContributionState contribution) {
		switches.switchOn(contribution);
	}

	@Override
	public void switchOff(ContributionState contribution) {
		switches.switchOff(contribution);
	}

	@Override
	public void addListener(ContributionListener listener) {
		switches.addListener(listener);
	}

	@Override
	public void removeListener(ContributionListener listener) {
		switches.removeListener(listener);
	}
}
