// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.store.Commit;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ReferenceOrder;
import org.pressmark.store.StoreException;

/**
 * All places that name something, in article order, however many. Their order is known as a whole and follows each
 * commit; what is shown of a place is read in pages when somebody asks for it, and only the last few thousand are kept.
 * What is known stays until something newer is there.
 *
 * <p>
 * All methods return at once and are for one thread, on which the futures of its {@link Background} complete too.
 */
public final class PlaceList {

	static final int PAGE = 100;
	private static final int MOST_PLACES = 50 * PAGE;

	/** Is told what there is to show. */
	public interface Listener {

		/** Other places, or another order; the row numbers in order, before and after. */
		void ordered(long[] before, long[] after);

		/** More or other contents of places, in the same order. */
		void placesRead();

		/** The list could not be read. */
		void failed(Throwable failure);
	}

	/** What the places name, and where that is known from. */
	private record Subject(Background background, String objectId) {
	}

	private record Answer(ReferenceOrder order, List<Place> places) {
	}

	private final Listener listener;
	/** The pages that are known or on their way. */
	private final Set<Integer> asked = new HashSet<>();
	private final Map<Long, Place> places = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, Place> eldest) {
			boolean remove = size() > MOST_PLACES;
			if (remove) {
				asked.clear();
			}
			return remove;
		}
	};
	private Optional<Subject> subject = Optional.empty();
	private Optional<ReferenceOrder> order = Optional.empty();
	private PlaceChanges changes = new PlaceChanges();
	private long[] rows = {};
	private boolean reading;
	private int turn;

	public PlaceList(Listener listener) {
		this.listener = listener;
	}

	/** Shows the places that name an object. */
	public void show(Background background, String objectId) {
		begin(Optional.of(new Subject(background, objectId)));
	}

	/** Shows nothing. */
	public void clear() {
		begin(Optional.empty());
	}

	/** Follows a change of the project. */
	public void committed(Commit commit) {
		if (subject.isPresent()) {
			changes.add(commit);
			refresh();
		}
	}

	/** Whether the order was read; until then a list of none says nothing. */
	public boolean isKnown() {
		return order.isPresent();
	}

	/** How many places there are. */
	public int size() {
		return rows.length;
	}

	/** The row number of the annotation at that place in the order. */
	public long row(int index) {
		return rows[index];
	}

	/** What is known of that place in the order without reading it. */
	public Optional<Place> known(int index) {
		return Optional.ofNullable(places.get(rows[index]));
	}

	/** What to show at that place in the order; when it is not known yet it is read, and the listener told. */
	public Optional<Place> place(int index) {
		Optional<Place> place = known(index);
		if (place.isEmpty()) {
			ask(index / PAGE);
		}
		return place;
	}

	private void begin(Optional<Subject> shown) {
		subject = shown;
		order = Optional.empty();
		changes = new PlaceChanges();
		places.clear();
		asked.clear();
		turn++;
		long[] before = rows;
		rows = new long[0];
		listener.ordered(before, rows);
		refresh();
	}

	/** One at a time: whoever walks through a list of names waits for one that was passed at most. */
	private void refresh() {
		if (reading || subject.isEmpty() || order.isPresent() && changes.isEmpty()) {
			return;
		}
		reading = true;
		Subject asking = subject.get();
		PlaceChanges included = changes;
		changes = new PlaceChanges();
		asking.background().read(question(asking, included)).whenComplete((answer, failure) -> {
			reading = false;
			boolean overtaken = subject.filter(now -> now == asking).isEmpty();
			if (overtaken) {
				refresh();
			} else if (failure == null) {
				accept(answer, included);
				refresh();
			} else {
				changes.addAll();
				listener.failed(failure);
			}
		});
	}

	private ProjectStore.Reading<Answer> question(Subject asking, PlaceChanges included) {
		Optional<ReferenceOrder> known = order.filter(each -> !included.isAll());
		long[] concerned = included.isAll() ? new long[0]
				: places.entrySet().stream().filter(entry -> included.concern(entry.getValue()))
						.mapToLong(Map.Entry::getKey).toArray();
		return reader -> new Answer(known.isPresent() ? follow(reader, known.get(), included)
				: reader.referenceOrder(asking.objectId()), PlaceReading.places(reader, concerned));
	}

	private static ReferenceOrder follow(ProjectReader reader, ReferenceOrder known, PlaceChanges included)
			throws StoreException {
		Set<String> articles = PlaceReading.articles(reader, included.annotations());
		articles.addAll(included.articles());
		return reader.referenceOrder(known, articles);
	}

	private void accept(Answer answer, PlaceChanges included) {
		places.values().removeIf(included::concern);
		keep(answer.places());
		asked.clear();
		turn++;
		long[] before = rows;
		boolean same = order.isPresent() && Arrays.equals(before, answer.order().rows());
		order = Optional.of(answer.order());
		if (same) {
			listener.placesRead();
		} else {
			rows = answer.order().rows();
			listener.ordered(before, rows);
		}
	}

	private void ask(int page) {
		if (asked.add(page)) {
			long[] wanted = Arrays.copyOfRange(rows, page * PAGE, Math.min(rows.length, (page + 1) * PAGE));
			int asking = turn;
			subject.orElseThrow().background().read(reader -> PlaceReading.places(reader, wanted))
					.whenComplete((found, failure) -> {
						if (asking != turn) {
							return;
						}
						if (failure == null) {
							keep(found);
							listener.placesRead();
						} else {
							listener.failed(failure);
						}
					});
		}
	}

	private void keep(List<Place> read) {
		read.forEach(place -> places.put(place.annotation().row(), place));
	}
}
