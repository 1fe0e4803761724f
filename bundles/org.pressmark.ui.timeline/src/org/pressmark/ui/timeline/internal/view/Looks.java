// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.time.Clock;
import java.time.LocalDateTime;

import org.eclipse.core.commands.State;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.pressmark.timeline.internal.layout.TimelineLook;

/** What is to be seen beside the events, as a person has chosen it last by commands, which remember it. */
final class Looks {

	static final String TABLE = "org.pressmark.ui.timeline.showTable";
	private static final String REPORTS = "org.pressmark.ui.timeline.showReports";
	private static final String LAG = "org.pressmark.ui.timeline.showLag";
	private static final String LAYERS = "org.pressmark.ui.timeline.showLayers";
	private static final String SELECTION = "org.pressmark.ui.timeline.linkSelection";
	private static final String LINKS = "org.pressmark.ui.timeline.showLinks";

	private Looks() {
	}

	/** Whether the table is to be shown. */
	static boolean hasTable() {
		return is(TABLE);
	}

	/** Whether what plug-ins know is to be shown. */
	static boolean hasLayers() {
		return is(LAYERS);
	}

	/** Whether only what has to do with what is selected elsewhere is to be shown. */
	static boolean isLinked() {
		return is(SELECTION);
	}

	/** What the chart is to show, with the line of today. */
	static TimelineLook now() {
		return TimelineLook.FULL.withReports(is(REPORTS) || is(LAG)).withLag(is(LAG)).withLinks(is(LINKS))
				.withToday(LocalDateTime.now(Clock.systemDefaultZone()));
	}

	private static boolean is(String command) {
		State state = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command)
				.getState(RegistryToggleState.STATE_ID);
		return state != null && Boolean.TRUE.equals(state.getValue());
	}
}
