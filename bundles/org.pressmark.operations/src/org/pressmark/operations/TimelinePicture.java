// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.timeline.internal.picture.TimelineOptions;
import org.pressmark.timeline.internal.picture.TimelineSvg;

/** A report that is a picture: the timeline of all events of a project as SVG. Stateless. */
public final class TimelinePicture implements ReportWriter {

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		String svg = TimelineSvg.write(EventTimeline.of(input.project()).model(),
				TimelineOptions.of(options.title(), options.locale()).explained(true));
		output.write(svg.getBytes(StandardCharsets.UTF_8));
		return List.of();
	}
}
