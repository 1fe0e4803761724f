// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.pressmark.model.text.Surroundings;
import org.pressmark.operations.search.Place;
import org.pressmark.operations.search.PlaceWords;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.ui.Failures;
import org.pressmark.ui.lists.Background;

/**
 * The words around places: read when a place comes into sight, together with those near it. Only the last few thousand
 * are kept. All methods are for one thread, on which what was asked for comes.
 */
public final class PlaceContexts {

	private static final int MOST = 5_000;
	/** Of a place whose words have changed, or that could not be read. */
	private static final Surroundings NOTHING = new Surroundings("", "", false, false);

	private final Executor thread;
	private final Supplier<? extends List<? extends Place>> inSight;
	private final Runnable changed;
	private final Map<Place, Surroundings> known = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Place, Surroundings> eldest) {
			return size() > MOST;
		}
	};
	private Optional<Background> background = Optional.empty();
	private boolean isAsked;
	private int turn;

	/**
	 * @param thread runs what it is given later, on the one thread
	 * @param inSight the places that are, or soon will be
	 * @param changed is told that more is known
	 */
	public PlaceContexts(Executor thread, Supplier<? extends List<? extends Place>> inSight, Runnable changed) {
		this.thread = thread;
		this.inSight = inSight;
		this.changed = changed;
	}

	/** Forgets all; from now on they are read there. */
	public void readFrom(Optional<Background> there) {
		background = there;
		known.clear();
		isAsked = false;
		turn++;
	}

	/** What stands before a place; empty as long as that is not known. */
	public String before(Place place) {
		return of(place).before();
	}

	/** What stands behind a place; empty as long as that is not known. */
	public String after(Place place) {
		return of(place).after();
	}

	private Surroundings of(Place place) {
		Surroundings around = known.get(place);
		if (around == null) {
			ask();
			return NOTHING;
		}
		return around;
	}

	/** Rows come into sight one by one: what is missing is asked for when all are there. */
	private void ask() {
		if (!isAsked && background.isPresent()) {
			isAsked = true;
			int asking = turn;
			thread.execute(() -> {
				if (asking == turn) {
					read();
				}
			});
		}
	}

	private void read() {
		List<? extends Place> missing = inSight.get().stream().filter(place -> !known.containsKey(place)).distinct().toList();
		if (missing.isEmpty()) {
			isAsked = false;
			return;
		}
		int asking = turn;
		background.orElseThrow().read(reader -> read(reader, missing)).whenComplete((found, failure) -> {
			if (asking != turn) {
				return;
			}
			isAsked = false;
			missing.forEach(place -> known.put(place, found == null ? NOTHING : found.getOrDefault(place, NOTHING)));
			changed.run();
			if (failure != null) {
				Failures.log(failure);
			}
		});
	}

	private static Map<Place, Surroundings> read(ProjectReader reader, List<? extends Place> places) throws StoreException {
		Map<Place, Surroundings> found = new HashMap<>();
		new PlaceWords(reader).each(places,
				(index, around) -> around.ifPresent(each -> found.put(places.get(index), each)), new NullProgressMonitor());
		return found;
	}
}
