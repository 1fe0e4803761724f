// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.util.List;

import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportWriter;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.EventReports;
import org.pressmark.operations.events.exchange.EventPicture.Kind;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.timeline.internal.layout.TimelineLook;

/** All kinds of files that events of a project can be written into. */
public final class EventFiles {

	private EventFiles() {
	}

	/**
	 * The kinds, to be written by a {@code ReportOperation}.
	 *
	 * @param lanes by what pictures have lanes
	 * @param filter which events are written
	 * @param areExplained whether pictures have their title, and a legend of their colours and signs
	 */
	public static List<ReportFormat> of(ProjectReader reader, EventLanes lanes, EventFilter filter, boolean areExplained)
			throws StoreException {
		ExportedEvents events = ExportedEvents.read(reader, filter);
		EventReports reports = EventReports.read(reader);
		return List.of(
				format("svg", Messages.format_svg,
						new EventPicture(Kind.SVG, reports, lanes, filter, TimelineLook.FULL, areExplained)),
				format("png", Messages.format_png,
						new EventPicture(Kind.PNG, reports, lanes, filter, TimelineLook.FULL, areExplained)),
				format("ics", Messages.format_calendar, new CalendarWriter(events)),
				format("json", Messages.format_timelineJs, new TimelineJsWriter(events)),
				format("csv", Messages.format_table, new EventTableWriter(events, true)),
				format("xlsx", Messages.format_workbook, new EventWorkbookWriter(events)));
	}

	private static ReportFormat format(String extension, String label, ReportWriter writer) {
		return new ReportFormat("org.pressmark.operations.events." + extension, label, extension, writer);
	}
}
