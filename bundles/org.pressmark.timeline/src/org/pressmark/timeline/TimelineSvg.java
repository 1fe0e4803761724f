// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.time.LocalDateTime;

import org.pressmark.timeline.internal.Words;

/** Makes the picture of a timeline for a report: SVG 1.1 without scripts, links and fonts of its own. */
public final class TimelineSvg {

	private static final double MARGIN = 24;

	/** No more of the width is left free for the labels that go beyond the last date. */
	private static final double MAX_LABEL_SHARE = 0.4;

	/** The most rows of each lane in a picture of very many items. */
	private static final int MOST_ROWS = 40;

	/** What the picture of an empty timeline shows. */
	private static final TimeRange NOTHING = new TimeRange(LocalDateTime.of(2000, 1, 1, 0, 0),
			LocalDateTime.of(2001, 1, 1, 0, 0));

	private TimelineSvg() {
	}

	/** The picture as an XML document in UTF-8. The same model and options make the same text. */
	public static String write(TimelineModel model, TimelineOptions options) {
		TimelineLayout layout = layout(model, options);
		SvgCanvas canvas = canvas(layout, options);
		new TimelinePainter(canvas, options.theme()).paint(layout, 0, layout.height(), item -> false);
		return canvas.toSvg();
	}

	private static SvgCanvas canvas(TimelineLayout layout, TimelineOptions options) {
		TimelineModel model = layout.model();
		int dated = model.lanes().stream().mapToInt(TimelineLane::size).sum();
		Words words = new Words(options.locale());
		String title = options.title().isBlank() ? words.picture() : options.title();
		return new SvgCanvas(layout.width(), layout.height(), title,
				words.description(dated, model.undated().size()));
	}

	/** All items in rows, unless that would make a picture nobody could look at. */
	static int rows(TimelineModel model) {
		return model.datedSize() <= TimelineLayout.FEW ? TimelineLayout.ALL_ROWS : MOST_ROWS;
	}

	private static TimelineLayout layout(TimelineModel model, TimelineOptions options) {
		double width = options.width();
		TimeRange range = options.range().or(() -> TimeRange.of(model)).orElse(NOTHING);
		TimeAxis axis = TimeAxis.fit(range, width, MARGIN, MARGIN);
		TimelineLayout layout = TimelineLayout.of(model, axis, width, EstimatedText.INSTANCE, rows(model),
				options.locale(), options.look());
		double beyond = Math.min(layout.labelsRight() - width, width * MAX_LABEL_SHARE);
		return beyond <= 0 || options.range().isPresent() ? layout
				: layout.with(model, TimeAxis.fit(range, width, MARGIN, MARGIN + beyond), width);
	}
}
