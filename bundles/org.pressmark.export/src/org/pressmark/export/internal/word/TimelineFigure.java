// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.model.TimelineLane;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.timeline.internal.picture.TimelineOptions;
import org.pressmark.timeline.internal.picture.TimelinePng;

/** The picture of the timeline, as wide as the text and no higher than a page. Far-off events are in the table alone. */
final class TimelineFigure {

	/** In pixels, of which the page's width then has as many: the first that makes the picture low enough is taken. */
	private static final List<Integer> WIDTHS = List.of(760, 1000, 1400, 2000);
	/** That part of the range is left free behind it. */
	private static final int LABEL_SHARE = 5;
	/** For paper. */
	private static final double SCALE = 2.5;

	/** Nobody listens to more names. */
	private static final int MOST_LANES = 8;

	private final Report report;
	private final TimelineModel model;

	TimelineFigure(Report report, TimelineModel model) {
		this.report = report;
		this.model = model;
	}

	/** Adds the picture, if anything in it has a date; where there can be none, the document warns of that. */
	void write(WordDocument document) throws IOException {
		if (model.datedSize() == 0) {
			return;
		}
		try {
			draw(document);
		} catch (TimelinePng.NoPictureException e) {
			document.warn(e.getMessage());
		}
	}

	private void draw(WordDocument document) throws IOException {
		Optional<TimeRange> range = model.rangeOfMost().map(TimelineFigure::withRoomForLabels);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		low(range).write(SCALE, png).forEach(document::warn);
		Words words = report.words();
		new Picture(png.toByteArray()).write(document,
				words.of("events_picture", model.datedSize(), period(), lanes()));
		document.paragraph(Style.CAPTION).text(words.of(range.isPresent() ? "events_pictureOfMost" : "events_pictureOfAll"));
	}

	/** From the first day that is shown to the last; nothing where that is not known. */
	private String period() {
		return model.rangeOfMost().or(model::range).map(TimelineFigure::days)
				.map(days -> report.words().of("events_picturePeriod", report.words().of(days))).orElse("");
	}

	private static Edtf days(TimeRange shown) {
		Edtf first = Edtf.day(shown.from().toLocalDate());
		Edtf last = Edtf.day(shown.to().minusNanos(1).toLocalDate());
		return first.equals(last) ? first : Edtf.interval(first, last);
	}

	/** What the lanes are called, the first of them; nothing where they have no names. */
	private String lanes() {
		List<String> names = model.lanes().stream().map(TimelineLane::name).filter(name -> !name.isBlank()).toList();
		String first = String.join(", ", names.subList(0, Math.min(MOST_LANES, names.size())));
		return names.isEmpty() ? ""
				: report.words().of(names.size() > MOST_LANES ? "events_pictureFirstLanes" : "events_pictureLanes", first,
						names.size() - MOST_LANES);
	}

	/** The first that is low enough, else the widest. */
	private TimelinePng low(Optional<TimeRange> range) throws IOException {
		TimelinePng picture = picture(WIDTHS.getFirst(), range);
		for (int width : WIDTHS.subList(1, WIDTHS.size())) {
			if (Picture.fits(picture.width(), picture.height())) {
				return picture;
			}
			picture = picture(width, range);
		}
		return picture;
	}

	/** The words of the last events stand behind them. */
	private static TimeRange withRoomForLabels(TimeRange range) {
		return new TimeRange(range.from(), range.to().plus(Duration.between(range.from(), range.to()).dividedBy(LABEL_SHARE)));
	}

	private TimelinePng picture(int width, Optional<TimeRange> range) throws IOException {
		return TimelinePng.of(model, new TimelineOptions(report.options().title(), width, range, TimelineTheme.LIGHT,
				report.options().locale(), TimelineLook.PLAIN.withReports(true)));
	}
}
