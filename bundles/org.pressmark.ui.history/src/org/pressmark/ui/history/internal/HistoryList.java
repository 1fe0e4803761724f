// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.lists.Background;

/**
 * The steps that match a query, the newest first, read page by page as somebody goes back in time; what is done now
 * comes on top. What is known stays until something newer is there, so a list never goes blank, and an answer that was
 * overtaken by another question is dropped.
 *
 * <p>
 * All methods return at once and are for one thread, on which the futures of its {@link Background} complete too.
 */
final class HistoryList {

	static final int PAGE = 200;
	private static final Set<String> MARK = Set.of("annotation");

	/** Is told what there is to show. */
	interface Listener {

		/** Other steps. */
		void replaced();

		/** So many newer ones are on top. */
		void prepended(int count);

		/** So many older ones are at the end. */
		void appended(int count);

		/** The step at that place was taken back, or repeated. */
		void changed(int index);

		/** The history could not be read. */
		void failed(Throwable failure);
	}

	private final Listener listener;
	private final List<HistoryEntry> steps = new ArrayList<>();
	/** Which steps were taken back or repeated while this looked on: what was read before may not say so yet. */
	private final Map<String, Boolean> takenBack = new HashMap<>();
	private Optional<Background> background = Optional.empty();
	private Optional<HistoryQuery> query = Optional.of(HistoryQuery.newest(PAGE).join());
	private boolean known;
	private boolean complete;
	private boolean readingNewer;
	private boolean newerWanted;
	private boolean readingOlder;
	private int turn;

	HistoryList(Listener listener) {
		this.listener = listener;
	}

	/** Shows the history of another project, or of none. */
	void show(Optional<Background> newBackground) {
		background = newBackground;
		takenBack.clear();
		accept(List.of());
		known = false;
		readAnew();
	}

	/** Shows the steps that match; without a query none do. */
	void find(Optional<HistoryQuery> newQuery) {
		if (!newQuery.equals(query)) {
			query = newQuery;
			readAnew();
		}
	}

	/** Says that something was done. */
	void committed(HistoryEntry entry) {
		if (entry.kind() != Kind.DO) {
			mark(entry.target().orElseThrow(), entry.kind() == Kind.UNDO);
		}
		if (goesOnWithMark(entry)) {
			readAnew();
		} else {
			newerWanted = true;
			readNewer();
		}
	}

	/** It stands for the parts before it, see {@link HistoryQuery#joined()}. */
	private boolean goesOnWithMark(HistoryEntry entry) {
		return entry.kind() == Kind.DO && entry.part() > 1 && entry.tables().equals(MARK)
				&& steps.stream().limit(PAGE).anyMatch(step -> step.kind() == Kind.DO && step.batch().equals(entry.batch()));
	}

	/** Whether the first steps were read; until then a list of none says nothing. */
	boolean isKnown() {
		return known;
	}

	/** Whether there are no older steps than those that are here. */
	boolean isComplete() {
		return complete;
	}

	/** How many steps are here. */
	int size() {
		return steps.size();
	}

	/** The step at that place; behind the last one there is none yet, and older ones are read. */
	Optional<HistoryEntry> step(int index) {
		if (index < steps.size()) {
			return Optional.of(steps.get(index));
		}
		readOlder();
		return Optional.empty();
	}

	/** Where a step is; -1 if it is not here. */
	int indexOf(String stepId) {
		for (int i = 0; i < steps.size(); i++) {
			if (steps.get(i).id().equals(stepId)) {
				return i;
			}
		}
		return -1;
	}

	/** Reads something else about the project. */
	<T> CompletableFuture<T> read(ProjectStore.Reading<T> reading) {
		return background.map(each -> each.read(reading))
				.orElseGet(() -> CompletableFuture.failedFuture(new IllegalStateException()));
	}

	private void readAnew() {
		turn++;
		readingNewer = false;
		readingOlder = false;
		if (background.isPresent() && query.isPresent()) {
			HistoryQuery wanted = query.get();
			readingNewer = true;
			newerWanted = false;
			answer(reader -> reader.history(wanted), page -> {
				readingNewer = false;
				accept(page);
				readNewer();
			});
		} else {
			accept(List.of());
		}
	}

	private void accept(List<HistoryEntry> page) {
		known = background.isPresent();
		steps.clear();
		add(page, 0);
		complete = page.size() < PAGE;
		listener.replaced();
	}

	/** More than a page may have come since; they are read up to those that are here. */
	private void readNewer() {
		if (!newerWanted || readingNewer || background.isEmpty() || query.isEmpty()) {
			return;
		}
		newerWanted = false;
		readingNewer = true;
		HistoryQuery wanted = query.get();
		long newest = steps.isEmpty() ? Long.MIN_VALUE : steps.getFirst().seq();
		answer(reader -> newerThan(newest, wanted, reader), newer -> {
			readingNewer = false;
			add(newer, 0);
			if (!newer.isEmpty()) {
				listener.prepended(newer.size());
			}
			readNewer();
		});
	}

	private static List<HistoryEntry> newerThan(long newest, HistoryQuery query, ProjectReader reader)
			throws StoreException {
		List<HistoryEntry> newer = new ArrayList<>();
		HistoryQuery next = query;
		while (true) {
			List<HistoryEntry> page = reader.history(next);
			page.stream().filter(step -> step.seq() > newest).forEach(newer::add);
			if (page.size() < query.limit() || page.getLast().seq() <= newest) {
				return newer;
			}
			next = query.olderThan(page.getLast());
		}
	}

	private void readOlder() {
		if (readingOlder || complete || steps.isEmpty() || query.isEmpty()) {
			return;
		}
		readingOlder = true;
		HistoryQuery wanted = query.get().olderThan(steps.getLast());
		answer(reader -> reader.history(wanted), page -> {
			readingOlder = false;
			complete = page.size() < PAGE;
			add(page, steps.size());
			listener.appended(page.size());
		});
	}

	private <T> void answer(ProjectStore.Reading<T> question, Consumer<T> then) {
		int asking = turn;
		read(question).whenComplete((value, failure) -> {
			if (asking != turn) {
				return;
			}
			if (failure == null) {
				then.accept(value);
			} else {
				readingNewer = false;
				readingOlder = false;
				listener.failed(failure);
			}
		});
	}

	private void add(List<HistoryEntry> read, int index) {
		steps.addAll(index, read.stream()
				.map(step -> takenBack.containsKey(step.id()) ? marked(step, takenBack.get(step.id())) : step).toList());
	}

	private void mark(String stepId, boolean isTakenBack) {
		takenBack.put(stepId, isTakenBack);
		int index = indexOf(stepId);
		if (index >= 0) {
			steps.set(index, marked(steps.get(index), isTakenBack));
			listener.changed(index);
		}
	}

	private static HistoryEntry marked(HistoryEntry step, boolean isTakenBack) {
		return new HistoryEntry(step.seq(), step.id(), step.at(), step.author(), step.label(), step.kind(), step.target(),
				step.part(), step.tables(), step.size(), isTakenBack);
	}
}
