// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.EventReports;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.picture.TimelineOptions;
import org.pressmark.timeline.internal.picture.TimelinePng;
import org.pressmark.timeline.internal.picture.TimelineSvg;

/**
 * Events as a picture of their timeline.
 *
 * @param kind of which kind the picture is
 * @param reports who reported them
 * @param lanes by what they are put into lanes
 * @param filter which of them are shown
 * @param look what is shown beside them
 * @param isExplained whether the picture has its title, and a legend of its colours and signs
 */
public record EventPicture(Kind kind, EventReports reports, EventLanes lanes, EventFilter filter, TimelineLook look,
		boolean isExplained) implements ReportWriter {

	/** Kinds of pictures. */
	public enum Kind {
		/** Scalable Vector Graphics, sharp in any size. */
		SVG,
		/** Portable Network Graphics, with two pixels a side for each of the picture's. */
		PNG
	}

	private static final double SCALE = 2;
	/** That part of a shortened time is left free behind it, for the words of the last events. */
	private static final int LABEL_SHARE = 5;

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		TimelineModel model = EventTimeline.of(input.project(), reports, lanes, filter).model();
		TimelineOptions picture = TimelineOptions.of(options.title(), options.locale()).withLook(look).withRange(range(model))
				.explained(isExplained);
		if (kind == Kind.PNG) {
			return TimelinePng.write(model, picture, SCALE, output);
		}
		output.write(TimelineSvg.write(model, picture).getBytes(StandardCharsets.UTF_8));
		return List.of();
	}

	/** What goes on long before or after the period does not make the picture of that small; empty where nothing does. */
	private Optional<TimeRange> range(TimelineModel model) {
		Optional<TimeRange> all = model.range();
		return all.map(this::withinPeriod).filter(shorter -> !shorter.equals(all.get()) && shorter.from().isBefore(shorter.to()))
				.map(EventPicture::withRoomForLabels);
	}

	private TimeRange withinPeriod(TimeRange range) {
		return new TimeRange(filter.period().flatMap(Edtf::earliest).filter(range.from()::isBefore).orElse(range.from()),
				filter.period().flatMap(Edtf::latest).filter(range.to()::isAfter).orElse(range.to()));
	}

	private static TimeRange withRoomForLabels(TimeRange range) {
		return new TimeRange(range.from(), range.to().plus(Duration.between(range.from(), range.to()).dividedBy(LABEL_SHARE)));
	}
}
