// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import java.time.LocalDateTime;

import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.painting.Canvas;
import org.pressmark.timeline.internal.painting.TimelinePainter;
import org.pressmark.timeline.internal.text.TextMeasure;

/** A timeline laid out to be a picture by itself: as wide as was wanted, as high as it needs. */
final class PictureLayout {

	private static final double MARGIN = 24;

	/** No more of the width is left free for the labels that go beyond the last date. */
	private static final double MAX_LABEL_SHARE = 0.4;

	/** The most rows of each lane in a picture of very many items. */
	private static final int MOST_ROWS = 40;

	/** What the picture of an empty timeline shows. */
	private static final TimeRange NOTHING = new TimeRange(LocalDateTime.of(2000, 1, 1, 0, 0),
			LocalDateTime.of(2001, 1, 1, 0, 0));

	private final TimelineOptions options;
	private final TimelineLayout layout;
	private final Words words;

	PictureLayout(TimelineModel model, TimelineOptions options, TextMeasure measure) {
		this.options = options;
		words = new Words(options.locale());
		double width = options.width();
		TimeRange range = options.range().or(model::range).orElse(NOTHING);
		TimeAxis axis = TimeAxis.fit(range, width, MARGIN, MARGIN);
		TimelineLayout first = TimelineLayout.of(model, axis, width, measure, rows(model), options.locale(),
				options.look());
		double beyond = Math.min(first.labelsRight() - width, width * MAX_LABEL_SHARE);
		layout = beyond <= 0 || options.range().isPresent() ? first
				: first.with(model, TimeAxis.fit(range, width, MARGIN, MARGIN + beyond), width);
	}

	/** All items in rows, unless that would make a picture at which nobody could look. */
	private static int rows(TimelineModel model) {
		return model.datedSize() <= TimelineLayout.FEW ? TimelineLayout.ALL_ROWS : MOST_ROWS;
	}

	double width() {
		return layout.width();
	}

	double height() {
		return layout.height();
	}

	/** The name of the picture. */
	String title() {
		return options.title().isBlank() ? words.picture() : options.title();
	}

	/** What is in the picture, for those who can't see it. */
	String description() {
		return words.description(layout.model().datedSize(), layout.model().undated().size());
	}

	/** What lies in it. */
	PictureContent content() {
		return PictureContent.of(layout.model(), layout.axis(), layout.width());
	}

	void paint(Canvas canvas) {
		new TimelinePainter(canvas, options.theme()).paint(layout, 0, layout.height(), item -> false);
	}
}
