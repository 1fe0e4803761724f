// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.pressmark.extensions.ContributionListener;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.Contributions;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.TimelineLayer;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layers.TimelineLayers;
import org.pressmark.timeline.internal.model.LayerContent;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.UiThread;

/**
 * Asks what plug-ins show beside the events whenever the chart shows another time, in the background, and for some more
 * than what is to be seen, so that one can move without asking. UI thread only.
 */
final class ShownLayers {

	private static final int PAUSE_MILLISECONDS = 150;
	private static final int MOST_WIDTHS = 8;

	private final TimelineWidget chart;
	private final JobRunner jobs;
	private final Runnable ask = this::ask;
	private final ContributionListener switching = new ContributionListener() {

		@Override
		public void leftOut(ContributionState contribution, String message) {
			// It is not among the contents.
		}

		@Override
		public void switched(String point) {
			if (point.equals(TimelineLayer.EXTENSION_POINT)) {
				new UiThread().execute(ShownLayers.this::askAnew);
			}
		}
	};
	private final Contributions contributions = Contributions.installed();
	private final TimelineLayers layers = TimelineLayers.of(contributions);
	private Optional<TimeRange> known = Optional.empty();
	private boolean isAsking;
	private boolean hasShown;

	ShownLayers(TimelineWidget chart) {
		this.chart = chart;
		jobs = new JobRunner(chart.getDisplay()::asyncExec);
		chart.onMoved(() -> chart.getDisplay().timerExec(PAUSE_MILLISECONDS, ask));
		contributions.addListener(switching);
		chart.addDisposeListener(event -> contributions.removeListener(switching));
	}

	private void askAnew() {
		known = Optional.empty();
		ask();
	}

	private void ask() {
		if (chart.isDisposed() || !chart.showsLayers() || isAsking || !contributions.isAnyTo(TimelineLayer.EXTENSION_POINT)) {
			return;
		}
		TimeAxis axis = chart.timelineLayout().axis();
		double width = chart.timelineLayout().width();
		LocalDateTime from = axis.time(0);
		LocalDateTime to = axis.time(width);
		if (known.filter(range -> covers(range, from, to, axis, width)).isEmpty()) {
			TimeRange wanted = new TimeRange(axis.time(-width), axis.time(2 * width));
			isAsking = true;
			jobs.runUnseen(Messages.job_layers, monitor -> layers.contents(wanted, Locale.getDefault()))
					.whenComplete((contents, failure) -> show(wanted, contents, failure));
		}
	}

	/** Of a much longer time only the first items were asked for. */
	private static boolean covers(TimeRange range, LocalDateTime from, LocalDateTime to, TimeAxis axis, double width) {
		boolean isLonger = axis.x(range.to()) - axis.x(range.from()) > MOST_WIDTHS * width;
		return !isLonger && !range.from().isAfter(from) && !range.to().isBefore(to);
	}

	private void show(TimeRange range, List<LayerContent> contents, Throwable failure) {
		isAsking = false;
		if (failure != null) {
			ILog.of(ShownLayers.class).error(Messages.job_layers, failure);
		} else if (!chart.isDisposed()) {
			known = Optional.of(range);
			if (hasShown || !contents.isEmpty()) {
				hasShown = true;
				chart.setLayers(contents);
			}
			// What is seen now may be another time already.
			ask();
		}
	}
}
