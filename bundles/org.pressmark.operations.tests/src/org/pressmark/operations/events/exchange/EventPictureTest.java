// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.Event;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.EventReports;
import org.pressmark.operations.events.exchange.EventPicture.Kind;
import org.pressmark.timeline.internal.layout.TimelineLook;

class EventPictureTest {

	private final Project project = ModelFactory.eINSTANCE.createProject();

	/** An armistice that still holds, and a year far away, would leave a few pixels for the month that was asked for. */
	@Test
	void write_OfAPeriod_ShowsThatAndNotAllThatReachesIntoIt() throws IOException {
		add("Talks", "2021-05-03");
		add("Visit", "2021-05-20");
		add("Armistice", "1953-07-27/2021-05-31");
		add("Far away", "Y170000002");

		String picture = svg(EventFilter.ALL.withPeriod(Optional.of(Edtf.parse("2021-05"))));

		assertTrue(picture.contains("May 2021</text>") && picture.contains("Armistice"), picture);
		assertFalse(picture.contains("Far away"), picture);
		assertFalse(svg(EventFilter.ALL).contains("May 2021</text>"));
	}

	private void add(String title, String when) {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setId(title);
		event.setTitle(title);
		event.setWhen(when);
		project.getEvents().add(event);
	}

	private String svg(EventFilter filter) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		new EventPicture(Kind.SVG, EventReports.NONE, EventLanes.NONE, filter, TimelineLook.PLAIN, true).write(
				ReportInput.of(project, List.of()), new ReportOptions("G7", Optional.empty(), "Ada",
						ZonedDateTime.of(2021, 6, 2, 0, 0, 0, 0, ZoneOffset.UTC), Locale.UK, Optional.empty()),
				output, new NullProgressMonitor());
		return output.toString(StandardCharsets.UTF_8);
	}
}
