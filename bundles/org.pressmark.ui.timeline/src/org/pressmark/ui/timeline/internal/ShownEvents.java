// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.Event;
import org.pressmark.operations.EventTimeline;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.store.RowChange;
import org.pressmark.timeline.TimelineModel;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;

/** Follows the project's events, and prepares what of them chart and table show. UI thread only. */
final class ShownEvents implements CurrentProjectListener {

	/** Where they are shown. */
	interface Screen {

		/** Another project's events are shown, or none are. */
		void opened(boolean isOpen);

		/** The chart shows this. */
		void chart(TimelineModel model);

		/** The table lists these and no others. */
		void list(List<EventRow> rows);

		/**
		 * The table lists others for some.
		 *
		 * @param gone the ids of those that are no longer listed
		 */
		void listed(List<EventRow> changed, Set<String> gone);
	}

	private final CurrentProject project;
	private final Screen screen;
	/** The chart without what is being dragged or drawn. */
	private TimelineModel model = TimelineModel.of(List.of());

	ShownEvents(CurrentProject project, Screen screen) {
		this.project = project;
		this.screen = screen;
	}

	@Override
	public void opened(ProjectView view) {
		screen.opened(true);
		model = EventTimeline.of(view.project());
		screen.chart(model);
		screen.list(view.project().getEvents().stream().map(this::row).toList());
	}

	@Override
	public void closing(ProjectView view) {
		model = TimelineModel.of(List.of());
		screen.list(List.of());
		screen.opened(false);
	}

	@Override
	public void committed(Commit commit) {
		Set<String> changed = commit.changes().stream().filter(change -> "event".equals(change.table())) //$NON-NLS-1$
				.map(RowChange::id).collect(Collectors.toSet());
		if (!changed.isEmpty()) {
			project.view().ifPresent(view -> follow(view, changed));
		}
	}

	/** Shows what is stored again: what was dropped may have been refused. */
	void refresh() {
		if (project.view().isPresent()) {
			screen.chart(model);
		}
	}

	private void follow(ProjectView view, Set<String> changed) {
		model = EventTimeline.of(view.project(), model, changed);
		screen.chart(model);
		List<EventRow> rows = new ArrayList<>();
		Set<String> gone = new HashSet<>();
		for (String id : changed) {
			view.find(Event.class, id).map(this::row).ifPresentOrElse(rows::add, () -> gone.add(id));
		}
		screen.listed(rows, gone);
	}

	private EventRow row(Event event) {
		return EventRow.of(event, List.of());
	}
}
