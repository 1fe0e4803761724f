// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.pressmark.model.Project;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.EventReports;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.operations.events.EventTimelineSteps;
import org.pressmark.ui.timeline.internal.table.EventRow;

/**
 * Makes what chart and table show of a project. Few events are done at once; of very many, as many as a person does not
 * notice, then whatever else the window has to do comes first, and what needs no objects of the project is done on another
 * thread. UI thread only.
 */
final class PreparedEvents {

	/**
	 * What is shown.
	 *
	 * @param rows the same events for the table
	 */
	record Prepared(EventTimeline timeline, List<EventRow> rows) {
	}

	/** Works on another thread. */
	interface Background {

		/** @return completes on the UI thread */
		CompletableFuture<EventTimeline> run(Supplier<EventTimeline> work);
	}

	/** Fewer are done before anybody notices. */
	static final int FEW = 2_000;
	private static final int STEP = 100;
	private static final long STEPS_NANOSECONDS = 15_000_000;

	private final Executor later;
	private final Background background;
	private final Consumer<Throwable> failed;
	/** Counts what was begun: only what was begun last comes to an end. */
	private int begun;
	private boolean isPreparing;

	/**
	 * @param later runs something on the UI thread when what else there is to do is done
	 * @param failed is told why what was begun last has no end
	 */
	PreparedEvents(Executor later, Background background, Consumer<Throwable> failed) {
		this.later = later;
		this.background = background;
		this.failed = failed;
	}

	/** Whether something is begun and not at its end. */
	boolean isPreparing() {
		return isPreparing;
	}

	/** Gives up what is begun. */
	void cancel() {
		begun++;
		isPreparing = false;
	}

	/**
	 * Prepares events, and nothing else that was begun before. Whoever changes the project meanwhile begins anew.
	 *
	 * @param done gets them, at once if they are few
	 */
	void begin(Project project, EventReports reports, EventLanes lanes, EventFilter filter, Consumer<Prepared> done) {
		cancel();
		EventTimelineSteps steps = new EventTimelineSteps(project, reports, lanes, filter);
		List<EventRow> rows = new ArrayList<>();
		if (project.getEvents().size() <= FEW) {
			step(steps, Integer.MAX_VALUE, reports, rows);
			done.accept(new Prepared(steps.finish(), rows));
		} else {
			isPreparing = true;
			go(steps, reports, rows, begun, done);
		}
	}

	private void go(EventTimelineSteps steps, EventReports reports, List<EventRow> rows, int mine, Consumer<Prepared> done) {
		if (mine != begun) {
			return;
		}
		long end = System.nanoTime() + STEPS_NANOSECONDS;
		while (!steps.isDone() && System.nanoTime() < end) {
			step(steps, STEP, reports, rows);
		}
		if (steps.isDone()) {
			background.run(steps::finish).whenComplete((timeline, failure) -> {
				if (mine != begun) {
					return;
				}
				isPreparing = false;
				if (failure == null) {
					done.accept(new Prepared(timeline, rows));
				} else {
					failed.accept(failure);
				}
			});
		} else {
			later.execute(() -> go(steps, reports, rows, mine, done));
		}
	}

	private static void step(EventTimelineSteps steps, int most, EventReports reports, List<EventRow> rows) {
		for (EventTimelineSteps.Shown shown : steps.next(most)) {
			rows.add(EventRow.of(shown.event(), shown.item().when(), reports.of(shown.event().getId()),
					shown.item().flags()));
		}
	}
}
