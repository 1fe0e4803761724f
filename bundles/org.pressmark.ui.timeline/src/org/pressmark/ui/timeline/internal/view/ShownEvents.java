// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.pressmark.model.Event;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.EventReports;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.store.Commit;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectView;
import org.pressmark.store.RowChange;
import org.pressmark.timeline.TimelineFlag;
import org.pressmark.timeline.TimelineItem;
import org.pressmark.timeline.TimelineModel;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.lists.ProjectBackground;
import org.pressmark.ui.timeline.internal.exchange.TimelineExport;
import org.pressmark.ui.timeline.internal.table.EventRow;

/**
 * Follows the project's events and who reports them, and prepares what of them chart and table show: those that the filter
 * lets through, in lanes. UI thread only.
 */
final class ShownEvents implements CurrentProjectListener {

	/** Where they are shown. */
	interface Screen {

		/** Another project's events are shown, or none are. */
		void opened(boolean isOpen);

		/**
		 * The chart shows this.
		 *
		 * @param isAll whether these are all events that there are
		 */
		void chart(TimelineModel model, boolean isAll);

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
	private final ReportsFollower reports = new ReportsFollower(this::reported, this::failed);
	private Optional<EventTimeline> timeline = Optional.empty();
	private EventLanes lanes = EventLanes.CATEGORY;
	private EventFilter filter = EventFilter.ALL;

	ShownEvents(CurrentProject project, Screen screen) {
		this.project = project;
		this.screen = screen;
	}

	@Override
	public void opened(ProjectView view) {
		screen.opened(true);
		reports.begin(new ProjectBackground(view.store(), Display.getCurrent()::asyncExec));
	}

	@Override
	public void closing(ProjectView view) {
		reports.end();
		timeline = Optional.empty();
		screen.list(List.of());
		screen.opened(false);
	}

	/** The events are on the screen before who reports them was read anew. */
	@Override
	public void committed(Commit commit) {
		if (EventTimeline.isChangedBy(commit)) {
			follow(commit);
		}
		reports.follow(commit);
	}

	private void follow(Commit commit) {
		project.view().ifPresent(view -> timeline.ifPresent(before -> {
			timeline = Optional.of(before.after(commit, view.project(), new EventReports.Update(before.reports(), Set.of())));
			refresh();
			if (EventTimeline.renames(commit)) {
				list(view);
			} else {
				list(view, commit.changes().stream().filter(change -> "event".equals(change.table())) //$NON-NLS-1$
						.map(RowChange::id).collect(Collectors.toSet()));
			}
		}));
	}

	/** Writes the events that are shown for other programs. */
	void exportTo(TimelineExport export) {
		export.write(lanes, filter);
	}

	/** Puts the events into other lanes. */
	void setLanes(EventLanes by) {
		lanes = by;
		begin();
	}

	/** Shows other ones. */
	void setFilter(EventFilter which) {
		filter = which;
		begin();
	}

	/** Shows what is stored again: what was dropped may have been refused. */
	void refresh() {
		timeline.map(EventTimeline::model).ifPresent(model -> screen.chart(model, filter.isAll()));
	}

	/** What reports an event, as far as that is known. */
	List<EventReport> reports(String eventId) {
		return timeline.map(shown -> shown.reports().of(eventId)).orElse(List.of());
	}

	private void begin() {
		project.view().ifPresent(view -> timeline.ifPresent(shown -> begin(view, shown.reports())));
	}

	private void begin(ProjectView view, EventReports known) {
		timeline = Optional.of(EventTimeline.of(view.project(), known, lanes, filter));
		refresh();
		list(view);
	}

	/** The first time, all events are shown with them at once: to lay out very many twice takes twice as long. */
	private void reported(EventReports.Update update) {
		project.view().ifPresent(view -> timeline.ifPresentOrElse(before -> {
			timeline = Optional.of(before.after(view.project(), update.reports(), update.changedIds()));
			if (!update.changedIds().isEmpty()) {
				refresh();
				list(view, update.changedIds());
			}
		}, () -> begin(view, update.reports())));
	}

	private void failed(Throwable failure) {
		if (timeline.isEmpty()) {
			project.view().ifPresent(view -> begin(view, EventReports.NONE));
		}
		Failures.show(Failures.window(), failure);
	}

	private void list(ProjectView view) {
		screen.list(view.project().getEvents().stream().filter(this::isShown).map(this::row).toList());
	}

	private void list(ProjectView view, Set<String> changed) {
		List<EventRow> rows = new ArrayList<>();
		Set<String> gone = new HashSet<>();
		for (String id : changed) {
			view.find(Event.class, id).filter(this::isShown).map(this::row).ifPresentOrElse(rows::add, () -> gone.add(id));
		}
		if (!changed.isEmpty()) {
			screen.listed(rows, gone);
		}
	}

	private boolean isShown(Event event) {
		return filter.isAll() || filter.shows(event, reports(event.getId()));
	}

	private EventRow row(Event event) {
		Optional<TimelineItem> item = timeline.flatMap(shown -> shown.model().find(event.getId()));
		return EventRow.of(event, item.flatMap(TimelineItem::when), reports(event.getId()),
				item.filter(each -> each.flags().contains(TimelineFlag.OUTLETS_DIFFER)).isPresent());
	}
}
