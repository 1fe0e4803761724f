// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.export.internal.report.Report;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.TimelineLane;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.timeline.internal.picture.PictureContent;
import org.pressmark.timeline.internal.picture.TimelineOptions;
import org.pressmark.timeline.internal.picture.TimelinePng;
import org.pressmark.timeline.internal.picture.TimelineSign;

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
		TimelinePng timeline = low(range);
		timeline.write(SCALE, png).forEach(document::warn);
		PictureContent content = timeline.content();
		new Picture(png.toByteArray()).write(document,
				report.words().of("events_picture", content.size(), period(content), lanes(content)));
		document.paragraph(Style.CAPTION).text(caption(content));
	}

	/** Says what the signs mean that are in the picture, and whether it lacks anything. */
	private String caption(PictureContent content) {
		Stream<String> signs = TimelineSign.of(content.items().stream().map(DatedItem::item).toList()).stream()
				.map(report.words()::of);
		boolean isPart = content.items().size() < model.datedSize();
		Stream<String> others = isPart ? Stream.of(report.words().of("events_pictureOfMost")) : Stream.empty();
		return Stream.concat(signs, others).collect(Collectors.joining(" "));
	}

	/** From the first day that has something to the last; nothing where that is not known. */
	private String period(PictureContent content) {
		return content.days().map(days -> report.words().of("events_picturePeriod", report.words().of(days))).orElse("");
	}

	/** What the lanes are called, the first of them; nothing where they have no names. */
	private String lanes(PictureContent content) {
		List<String> names = content.lanes().stream().map(TimelineLane::name).filter(name -> !name.isBlank()).toList();
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

	/** Its caption says which time it shows and what its signs mean, its lanes what its colours do: it needs no legend. */
	private TimelinePng picture(int width, Optional<TimeRange> range) throws IOException {
		return TimelinePng.of(model, new TimelineOptions(report.options().title(), width, range, TimelineTheme.LIGHT,
				report.options().locale(), TimelineLook.PLAIN.withReports(true), false));
	}
}
