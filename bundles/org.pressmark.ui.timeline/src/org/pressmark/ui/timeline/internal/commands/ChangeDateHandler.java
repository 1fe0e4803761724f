// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import java.time.DateTimeException;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.pressmark.timeline.internal.layout.TimelineHit;
import org.pressmark.ui.timeline.internal.chart.TimelineChart;
import org.pressmark.ui.timeline.internal.editing.DateActions;
import org.pressmark.ui.timeline.internal.view.TimelineView;

/**
 * Changes when the selected events are by key: moves them, stretches one of them, says it less or more precisely. Which of
 * these, {@code plugin.xml} says behind the name of this class.
 */
public final class ChangeDateHandler extends TimelineHandler implements IExecutableExtension {

	private enum Change {
		EARLIER, LATER, START_EARLIER, START_LATER, END_EARLIER, END_LATER, LESS_PRECISE, MORE_PRECISE
	}

	private Change change = Change.LATER;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		change = Change.valueOf(data.toString());
	}

	@Override
	protected void run(TimelineView view) {
		DateActions actions = view.actions().dates();
		TimelineChart chart = view.chart();
		try {
			switch (change) {
			case EARLIER -> chart.step(-1).ifPresent(actions::move);
			case LATER -> chart.step(1).ifPresent(actions::move);
			case START_EARLIER -> chart.stretched(-1, TimelineHit.Part.START).ifPresent(actions::changeDate);
			case START_LATER -> chart.stretched(1, TimelineHit.Part.START).ifPresent(actions::changeDate);
			case END_EARLIER -> chart.stretched(-1, TimelineHit.Part.END).ifPresent(actions::changeDate);
			case END_LATER -> chart.stretched(1, TimelineHit.Part.END).ifPresent(actions::changeDate);
			case LESS_PRECISE -> actions.lessPrecise();
			case MORE_PRECISE -> actions.morePrecise();
			}
		} catch (DateTimeException e) {
			// Beyond all years that there are: it stays where it is.
			view.says(e.getMessage());
		}
	}
}
