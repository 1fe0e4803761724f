// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
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
	private final SwitchFolder folder;
	private final Duration longest;
	private final List<ContributionListener> listeners = new CopyOnWriteArrayList<>();
	/** What was said once need not be said again. */
	private final Set<ContributionState> toldDuplicates = ConcurrentHashMap.newKeySet();

	/**
	 * @param registry the registry, null if there is none
	 * @param folder   what is switched off
	 * @param longest  how long any call may go without a sign of life
	 */
	public RegistryContributions(Supplier<IExtensionRegistry> registry, SwitchFolder folder, Duration longest) {
		this.registry = registry;
		this.folder = folder;
		this.longest = longest;
	}

	@Override
	public <T> List<Contribution<T>> to(String point, Class<T> type, String... required) {
		List<Contribution<T>> usable = new ArrayList<>();
		for (Known known : known(point)) {
			if (known.state.status() == Status.DUPLICATE) {
				tellDuplicate(known);
			} else if (known.state.isOn()) {
				Guarded<T> contribution = new Guarded<>(this, known.declared, type);
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
		Map<String, Switch> switches = folder.read();
		Map<String, Declared> used = new HashMap<>();
		List<Declared> all = Arrays.stream(known.getConfigurationElementsFor(point))
				.map(element -> Declared.of(element, point)).sorted(PRECEDENCE).toList();
		return all.stream().map(declared -> new Known(declared, state(declared, switches, used)))
				.sorted(Comparator.comparing(Known::declared, ORDER)).toList();
	}

	private ContributionState state(Declared declared, Map<String, Switch> switches, Map<String, Declared> used) {
		Optional<Switch> off = switches.values().stream().filter(each -> each.isOf(declared)).findFirst();
		if (off.isPresent() && isObsolete(off.get(), declared)) {
			folder.remove(declared.point(), declared.id(), declared.bundle());
			off = Optional.empty();
		}
		if (off.isPresent()) {
			Optional<String> reason = off.map(Switch::reason).filter(text -> !text.isEmpty());
			return state(declared, off.get().isByPerson() ? Status.OFF : Status.FAILED, reason, off.map(Switch::since));
		}
		Declared first = used.putIfAbsent(declared.id(), declared);
		return first == null ? state(declared, Status.ON, Optional.empty(), Optional.empty())
				: state(declared, Status.DUPLICATE, Optional.of(NLS.bind(Messages.reason_duplicate, first.bundle())),
						Optional.empty());
	}

	/** What failed is tried anew with another version; and ours are never switched off, whatever a file says. */
	private static boolean isObsolete(Switch off, Declared declared) {
		return declared.isOurs() || !off.isByPerson() && !off.version().equals(declared.version());
	}

	private static ContributionState state(Declared declared, Status status, Optional<String> reason,
			Optional<Instant> since) {
		return new ContributionState(declared.point(), declared.id(), declared.label(), declared.bundle(),
				declared.version(), status, reason, since);
	}

	private void tellDuplicate(Known known) {
		if (toldDuplicates.add(known.state)) {
			String message = NLS.bind(Messages.duplicate, new Object[] { known.declared.label(), known.declared.id(),
					known.declared.bundle(), known.state.reason().orElse("") });
			Log.error(known.declared, message, null);
			tell(known.state, message);
		}
	}

	/** How long a call may take that asks for so much. */
	Duration limit(Duration wanted) {
		return wanted.compareTo(longest) < 0 ? wanted : longest;
	}

	/** Whether a contribution was switched off since it was asked for. */
	boolean isOff(Declared declared) {
		return !declared.isOurs() && folder.read().values().stream().anyMatch(off -> off.isOf(declared));
	}

	/** Records that a contribution failed, and gives the line that says so. */
	String failed(Declared declared, String reason, Throwable cause) {
		Object[] names = { declared.label(), declared.id(), declared.bundle(), reason };
		if (declared.isOurs()) {
			Log.error(declared, NLS.bind(Messages.failed_ours, names), cause);
			return NLS.bind(Messages.failed, names);
		}
		switchOff(declared, reason, cause);
		return NLS.bind(Messages.failed, names);
	}

	/** Of several threads on which it fails at the same time, one says so. */
	private synchronized void switchOff(Declared declared, String reason, Throwable cause) {
		if (!isOff(declared)) {
			Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
			folder.add(new Switch(declared.point(), declared.id(), declared.bundle(), declared.version(), reason, now));
			String message = NLS.bind(Messages.switchedOff,
					new Object[] { declared.label(), declared.id(), declared.bundle(), reason });
			Log.error(declared, message, cause);
			tell(state(declared, Status.FAILED, Optional.of(reason), Optional.of(now)), message);
		}
	}

	private void tell(ContributionState state, String message) {
		tell(listener -> listener.leftOut(state, message));
	}

	private void tell(Consumer<ContributionListener> what) {
		for (ContributionListener listener : listeners) {
			try {
				what.accept(listener);
			} catch (RuntimeException e) {
				Log.error(null, Messages.listener_failed, e);
			}
		}
	}

	@Override
	public void switchOn(ContributionState contribution) {
		folder.remove(contribution.point(), contribution.id(), contribution.bundle());
		tell(listener -> listener.switched(contribution));
	}

	@Override
	public void switchOff(ContributionState contribution) {
		folder.add(new Switch(contribution.point(), contribution.id(), contribution.bundle(), contribution.version(), "",
				Instant.now().truncatedTo(ChronoUnit.SECONDS)));
		tell(listener -> listener.switched(contribution));
	}

	@Override
	public void addListener(ContributionListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(ContributionListener listener) {
		listeners.remove(listener);
	}
}
