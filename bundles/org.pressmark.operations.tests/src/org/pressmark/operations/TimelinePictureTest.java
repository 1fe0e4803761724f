// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
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

class TimelinePictureTest {

	@Test
	void write_IsSvgWithTitleAndEvents() throws Exception {
		Project project = ModelFactory.eINSTANCE.createProject();
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setId("summit");
		event.setTitle("Summit \u2013 K\u00f6ln");
		event.setWhen("2021-05-04");
		project.getEvents().add(event);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		List<String> warnings = new TimelinePicture().write(ReportInput.of(project, List.of()), options(), bytes,
				new NullProgressMonitor());

		String svg = bytes.toString(StandardCharsets.UTF_8);
		assertEquals(List.of(), warnings);
		assertTrue(svg.contains("<svg") && svg.contains("Title of it") && svg.contains("Summit \u2013 K\u00f6ln"), svg);
	}

	private static ReportOptions options() {
		return new ReportOptions("Title of it", Optional.empty(), "Ada",
				ZonedDateTime.of(2021, 5, 7, 0, 0, 0, 0, ZoneOffset.UTC), Locale.UK, Optional.empty());
	}
}
