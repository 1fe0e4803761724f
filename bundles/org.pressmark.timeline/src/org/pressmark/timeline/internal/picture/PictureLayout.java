// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import java.time.LocalDateTime;
import java.util.Optional;

import org.pressmark.model.time.EdtfFormat;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.painting.Canvas;
import org.pressmark.timeline.internal.painting.Ink;
import org.pressmark.timeline.internal.painting.Legend;
import org.pressmark.timeline.internal.painting.TimelinePainter;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.timeline.internal.text.TextMeasure;
import org.pressmark.timeline.internal.text.TextStyle;

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

	private static final double HEAD = 52;
	private static final double HEAD_X = 12;
	private static final double TITLE_BASELINE = 24;
	private static final double PERIOD_BASELINE = 42;

	private final TimelineOptions options;
	private final TimelineLayout layout;
	private final Words words;
	private final TextMeasure measure;
	private final Optional<Legend> legend;

	PictureLayout(TimelineModel model, TimelineOptions options, TextMeasure measure) {
		this.options = options;
		this.measure = measure;
		words = new Words(options.locale());
		double width = options.width();
		TimeRange range = options.range().or(model::range).orElse(NOTHING);
		TimeAxis axis = TimeAxis.fit(range, width, MARGIN, MARGIN);
		TimelineLayout first = TimelineLayout.of(model, axis, width, measure, rows(model), options.locale(),
				options.look());
		double beyond = Math.min(first.labelsRight() - width, width * MAX_LABEL_SHARE);
		layout = beyond <= 0 || options.range().isPresent() ? first
				: first.with(model, TimeAxis.fit(range, width, MARGIN, MARGIN + beyond), width);
		legend = options.isExplained() ? Optional.of(new Legend(layout, measure)) : Optional.empty();
	}

	/** All items in rows, unless that would make a picture at which nobody could look. */
	private static int rows(TimelineModel model) {
		return model.datedSize() <= TimelineLayout.FEW ? TimelineLayout.ALL_ROWS : MOST_ROWS;
	}

	double width() {
		return layout.width();
	}

	double height() {
		return head() + layout.height() + legend.map(Legend::height).orElse(0.0);
	}

	private double head() {
		return options.isExplained() ? HEAD : 0;
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
		if (options.isExplained()) {
			paintHead(canvas);
		}
		new TimelinePainter(new ShiftedCanvas(canvas, head()), options.theme()).paint(layout, 0, layout.height(), item -> false);
		legend.ifPresent(below -> below.paint(new ShiftedCanvas(canvas, head() + layout.height()), options.theme()));
	}

	private void paintHead(Canvas canvas) {
		TimelineTheme theme = options.theme();
		double room = width() - 2 * HEAD_X;
		canvas.fillRect(0, 0, width(), HEAD, 0, Ink.of(theme.background()));
		canvas.text(measure.elide(title(), TextStyle.TITLE, room), HEAD_X, TITLE_BASELINE, TextStyle.TITLE, Ink.of(theme.text()));
		PictureContent content = content();
		content.days().ifPresent(days -> {
			String period = words.subtitle(EdtfFormat.of(options.locale()).format(days), content.size());
			canvas.text(measure.elide(period, TextStyle.LABEL, room), HEAD_X, PERIOD_BASELINE, TextStyle.LABEL,
					Ink.of(theme.quietText()));
		});
	}
}
