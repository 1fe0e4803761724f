// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.pressmark.operations.events.EventReports;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.ui.lists.Background;

/** Reads who reports which event in the background, and anew what a change may have made of it. UI thread only. */
final class ReportsFollower {

	private final Consumer<EventReports.Update> show;
	private final Consumer<Throwable> failed;
	private final List<Commit> waiting = new ArrayList<>();
	private EventReports reports = EventReports.NONE;
	private Background background;
	private boolean isReading;

	/**
	 * @param show is given what was read, and the events about which that says something else than before
	 * @param failed is told why something could not be read
	 */
	ReportsFollower(Consumer<EventReports.Update> show, Consumer<Throwable> failed) {
		this.show = show;
		this.failed = failed;
	}

	/** Reads all reports of a project. */
	void begin(Background project) {
		end();
		background = project;
		isReading = true;
		read(project, project.read(reader -> new EventReports.Update(EventReports.read(reader), Set.of())));
	}

	/** Forgets the project. */
	void end() {
		background = null;
		isReading = false;
		waiting.clear();
		reports = EventReports.NONE;
	}

	/** Something was changed. */
	void follow(Commit commit) {
		if (background != null) {
			waiting.add(commit);
			next();
		}
	}

	private void next() {
		if (!isReading && !waiting.isEmpty()) {
			isReading = true;
			List<Commit> commits = List.copyOf(waiting);
			waiting.clear();
			EventReports before = reports;
			read(background, background.read(reader -> after(before, commits, reader)));
		}
	}

	private static EventReports.Update after(EventReports before, List<Commit> commits, ProjectReader reader)
			throws StoreException {
		EventReports now = before;
		Set<String> changed = new HashSet<>();
		for (Commit commit : commits) {
			EventReports.Update update = now.after(commit, reader);
			now = update.reports();
			changed.addAll(update.changedIds());
		}
		return new EventReports.Update(now, changed);
	}

	/** What was read of a project that is closed meanwhile is of no use. */
	private void read(Background of, CompletableFuture<EventReports.Update> reading) {
		reading.whenComplete((update, failure) -> {
			if (background != of) {
				return;
			}
			isReading = false;
			if (failure == null) {
				reports = update.reports();
				show.accept(update);
			} else {
				failed.accept(failure);
			}
			next();
		});
	}
}
