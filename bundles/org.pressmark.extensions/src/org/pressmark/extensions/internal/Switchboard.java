// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.ContributionListener;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.ContributionState.Status;
import org.pressmark.extensions.Log;

/** Switches contributions off and on, names those that are left out, and tells who wants to know. For any thread. */
final class Switchboard {

	private final SwitchFolder folder;
	private final List<ContributionListener> listeners = new CopyOnWriteArrayList<>();
	/** What was said once need not be said again. */
	private final Set<ContributionState> toldDuplicates = ConcurrentHashMap.newKeySet();

	Switchboard(SwitchFolder folder) {
		this.folder = folder;
	}

	/** All that is switched off. */
	Collection<Switch> all() {
		return folder.all();
	}

	boolean isOff(Declared declared) {
		return !declared.isOurs() && all().stream().anyMatch(off -> off.isOf(declared));
	}

	/** Looks what other programs switched. */
	void look() {
		folder.look().forEach(this::tellSwitched);
	}

	/** Forgets that it is off, which nobody need be told. */
	void forget(Declared declared) {
		folder.remove(declared.point(), declared.id(), declared.bundle());
	}

	void switchOn(ContributionState state) {
		folder.remove(state.point(), state.id(), state.bundle());
		tellSwitched(state.point());
	}

	void switchOff(ContributionState state) {
		folder.add(new Switch(state.point(), state.id(), state.bundle(), state.version(), "", now()));
		tellSwitched(state.point());
	}

	/** Records that a contribution failed, and gives the line that says so. */
	String failed(Declared declared, String reason, Throwable cause) {
		Object[] names = { declared.label(), declared.id(), declared.bundle(), reason };
		if (declared.isOurs()) {
			Log.error(Switchboard.class, declared.osgiBundle(), NLS.bind(Messages.failed_ours, names), cause);
			return NLS.bind(Messages.failed, names);
		}
		Instant now = now();
		if (add(new Switch(declared.point(), declared.id(), declared.bundle(), declared.version(), reason, now), declared)) {
			leftOut(declared, declared.state(Status.FAILED, Optional.of(reason), Optional.of(now)),
					NLS.bind(Messages.switchedOff, names), cause);
		}
		return NLS.bind(Messages.failed, names);
	}

	/** Of several threads on which it fails at the same time, one says so. */
	private synchronized boolean add(Switch off, Declared declared) {
		boolean isNew = !isOff(declared);
		if (isNew) {
			folder.add(off);
		}
		return isNew;
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS);
	}

	/** Names one that is not used because of another with its id. */
	void tellDuplicate(Declared declared, ContributionState state) {
		if (toldDuplicates.add(state)) {
			leftOut(declared, state, NLS.bind(Messages.duplicate,
					new Object[] { declared.label(), declared.id(), declared.bundle(), state.reason().orElse("") }), null);
		}
	}

	private void leftOut(Declared declared, ContributionState state, String message, Throwable cause) {
		Log.error(Switchboard.class, declared.osgiBundle(), message, cause);
		tell(listener -> listener.leftOut(state, message));
	}

	private void tellSwitched(String point) {
		tell(listener -> listener.switched(point));
	}

	private void tell(Consumer<ContributionListener> what) {
		for (ContributionListener listener : listeners) {
			try {
				what.accept(listener);
			} catch (RuntimeException e) {
				Log.error(Switchboard.class, Messages.listener_failed, e);
			}
		}
	}

	void addListener(ContributionListener listener) {
		listeners.add(listener);
	}

	void removeListener(ContributionListener listener) {
		listeners.remove(listener);
	}
}
