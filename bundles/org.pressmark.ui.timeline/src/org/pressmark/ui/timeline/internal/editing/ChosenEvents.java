// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;

/** Which events are selected: one truth for chart, table and the rest of the window. UI thread only. */
public final class ChosenEvents {

	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private List<String> ids = List.of();

	/** Runs this whenever others are selected. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Selects these and no others; the first one leads. */
	public void choose(Collection<String> wanted) {
		List<String> now = List.copyOf(new LinkedHashSet<>(wanted));
		if (!now.equals(ids)) {
			ids = now;
			listeners.forEach(Runnable::run);
		}
	}

	/** Selects one more, or no longer. */
	public void toggle(String id) {
		List<String> now = new ArrayList<>(ids);
		if (!now.remove(id)) {
			now.add(id);
		}
		choose(now);
	}

	/** The ids of the selected events. */
	public List<String> ids() {
		return ids;
	}

	/** The one that keys and fields are about. */
	Optional<String> lead() {
		return ids.stream().findFirst();
	}
}
