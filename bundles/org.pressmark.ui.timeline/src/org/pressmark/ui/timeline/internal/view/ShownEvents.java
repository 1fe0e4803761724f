// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.lists.ProjectBackground;
import org.pressmark.ui.timeline.internal.exchange.ExportRange;
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

		/** What the chart shows was filtered otherwise or put into other lanes: it may be out of sight. */
		void rearranged();

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
	private final PreparedEvents prepared;
	/** Who reports what; empty until that was read. */
	private Optional<EventReports> known = Optional.empty();
	private Optional<EventTimeline> timeline = Optional.empty();
	private EventLanes lanes = EventLanes.CATEGORY;
	private EventFilter filter = EventFilter.ALL;
	/** Whether a person wanted other events or lanes, and does not see them yet. */
	private boolean isRearranged;

	ShownEvents(CurrentProject project, Screen screen) {
		this.project = project;
		this.screen = screen;
		Display display = Display.getCurrent();
		JobRunner jobs = new JobRunner(display::asyncExec);
		prepared = new PreparedEvents(display::asyncExec, work -> jobs.runUnseen(Messages.job_prepare, monitor -> work.get()),
				this::notPrepared);
	}

	@Override
	public void opened(ProjectView view) {
		screen.opened(true);
		reports.begin(new ProjectBackground(view.store(), Display.getCurrent()::asyncExec));
	}

	@Override
	public void closing(ProjectView view) {
		reports.end();
		prepared.cancel();
		known = Optional.empty();
		timeline = Optional.empty();
		// What is being typed in the table is of events that are there until then.
		screen.opened(false);
		screen.list(List.of());
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
		known.ifPresent(reported -> change(view -> timeline.flatMap(before -> before.quicklyAfter(commit, view.project(),
				new EventReports.Update(reported, Set.of()))), commit.changes().stream()
						.filter(change -> "event".equals(change.table())).map(RowChange::id).collect(Collectors.toSet())));
	}

	/** Writes the events that are shown for other programs. */
	void exportTo(TimelineExport export, Optional<ExportRange> range) {
		export.write(lanes, filter, range);
	}

	/** Puts the events into other lanes. */
	void setLanes(EventLanes by) {
		lanes = by;
		isRearranged = true;
		begin();
	}

	/** Shows other ones. */
	void setFilter(EventFilter which) {
		filter = which;
		isRearranged = true;
		begin();
	}

	/** Shows what is stored again: what was dropped may have been refused. */
	void refresh() {
		timeline.map(EventTimeline::model).ifPresent(model -> screen.chart(model, filter.isAll()));
	}

	/** What reports an event, as far as that is known. */
	List<EventReport> reports(String eventId) {
		return known.map(reported -> reported.of(eventId)).orElse(List.of());
	}

	/** All is made anew; what there was stays on the screen until then. */
	private void begin() {
		project.view().ifPresent(view -> known.ifPresent(
				reported -> prepared.begin(view.project(), reported, lanes, filter, this::show)));
	}

	private void show(PreparedEvents.Prepared events) {
		timeline = Optional.of(events.timeline());
		refresh();
		if (isRearranged) {
			isRearranged = false;
			screen.rearranged();
		}
		screen.list(events.rows());
	}

	/** The first time, all events are shown with them at once: to lay out very many twice takes twice as long. */
	private void reported(EventReports.Update update) {
		known = Optional.of(update.reports());
		change(view -> timeline.flatMap(
				before -> before.quicklyAfter(view.project(), update.reports(), update.changedIds())), update.changedIds());
	}

	/** @param after the timeline after a change; empty if all has to be made anew */
	private void change(Function<ProjectView, Optional<EventTimeline>> after, Set<String> changedIds) {
		project.view().ifPresent(view -> {
			Optional<EventTimeline> now = prepared.isPreparing() ? Optional.empty() : after.apply(view);
			if (now.isEmpty()) {
				begin();
			} else {
				timeline = now;
				follow(view, changedIds);
			}
		});
	}

	private void failed(Throwable failure) {
		if (known.isEmpty()) {
			known = Optional.of(EventReports.NONE);
			begin();
		}
		Failures.show(Failures.window(), failure);
	}

	/** What is shown is not what was asked for: the next change makes all anew. */
	private void notPrepared(Throwable failure) {
		timeline = Optional.empty();
		Failures.show(Failures.window(), failure);
	}

	private void follow(ProjectView view, Set<String> changed) {
		if (!changed.isEmpty()) {
			refresh();
			list(view, changed);
		}
	}

	private void list(ProjectView view, Set<String> changed) {
		List<EventRow> rows = new ArrayList<>();
		Set<String> gone = new HashSet<>();
		for (String id : changed) {
			view.find(Event.class, id).filter(this::isShown).map(this::row).ifPresentOrElse(rows::add, () -> gone.add(id));
		}
		screen.listed(rows, gone);
	}

	private boolean isShown(Event event) {
		return filter.isAll() || filter.shows(event, reports(event.getId()));
	}

	private EventRow row(Event event) {
		Optional<TimelineItem> item = timeline.flatMap(shown -> shown.model().find(event.getId()));
		return EventRow.of(event, item.flatMap(TimelineItem::when), reports(event.getId()),
				item.map(TimelineItem::flags).orElse(Set.of()));
	}
}
