// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.HashMap;
import java.util.Map;

import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.layout.ItemGeometry;
import org.pressmark.timeline.internal.layout.ItemLabels;
import org.pressmark.timeline.internal.layout.RowStyle;
import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.model.TimelineEdge;
import org.pressmark.timeline.internal.model.TimelineShape;
import org.pressmark.timeline.internal.text.TextStyle;

/** Paints one item: its shape by the precision of its date, and its label. */
final class BoxPainter {

	private static final double PILL_RADIUS = 9;
	private static final double LABEL_MARKER = 3.8;
	private static final double MOMENT_MARKER = 4.5;
	private static final double TEXT_DROP = 4.2;
	private static final double DETAIL_RISE = -3;
	private static final double LINE_ALPHA = 0.5;
	private static final double HALO_HEIGHT = 7;
	private static final double HALO_ALPHA = 0.7;

	/** A day that is narrower shows its marker alone. */
	private static final double MIN_DAY_LINE = 20;
	private static final double FRAME = 3;

	private final Canvas canvas;
	private final TimelineTheme theme;
	private final GlyphPainter glyphs;
	private final SpanPainter spans;
	private final ReportPainter reports;
	private final FlagPainter flags;
	private final Map<String, String> visibleColors = new HashMap<>();

	BoxPainter(Canvas canvas, TimelineTheme theme, double width, Words words, TimelineLook look) {
		this.canvas = canvas;
		this.theme = theme;
		flags = new FlagPainter(canvas, theme, words);
		glyphs = new GlyphPainter(canvas, theme);
		spans = new SpanPainter(canvas, theme, width);
		reports = new ReportPainter(canvas, theme, look.showsLag());
	}

	void paint(TimelineBox box, boolean selected) {
		String color = visibleColors.computeIfAbsent(box.item().color(), theme::visible);
		switch (box.shape()) {
			case MOMENT -> paintMoment(box, color);
			case DAY -> paintDay(box, color);
			case SPAN -> spans.paintBracket(box, color);
			case BAR -> spans.paintBar(box, color);
			case CLUSTER -> paintPill(box, theme.quietText());
			case CROWD -> {
				// Painted with the others of its lane.
			}
			case UNDATED -> paintPill(box, color);
		}
		paintLabel(box, color);
		paintDetails(box);
		reports.paint(box, color);
		if (selected) {
			paintFrame(box);
		}
	}

	private void paintMoment(TimelineBox box, String color) {
		canvas.line(box.middle(), box.y() - FRAME, box.middle(), box.y() + box.height() + FRAME, Pen.of(color, 1.5));
		paintMarker(box, MOMENT_MARKER, color);
	}

	private void paintDay(TimelineBox box, String color) {
		if (box.width() >= MIN_DAY_LINE && box.startEdge() == TimelineEdge.SHARP) {
			canvas.line(box.x() + 1, box.centerY(), box.right() - 1, box.centerY(),
					new Pen(new Ink(color, LINE_ALPHA), 2, SpanPainter.isUncertain(box)));
		}
		paintMarker(box, ItemGeometry.MARKER_RADIUS, color);
	}

	private void paintMarker(TimelineBox box, double radius, String color) {
		if (box.startEdge() == TimelineEdge.FUZZY) {
			double reach = radius + ItemGeometry.reach(TimelineEdge.FUZZY);
			double top = box.centerY() - HALO_HEIGHT / 2;
			Ink ink = new Ink(color, HALO_ALPHA);
			canvas.fillFading(box.middle() - reach, top, reach, HALO_HEIGHT, false, ink);
			canvas.fillFading(box.middle(), top, reach, HALO_HEIGHT, true, ink);
		}
		glyphs.paint(box.item().glyph(), box.middle(), box.centerY(), radius, color, SpanPainter.isUncertain(box));
	}

	private void paintPill(TimelineBox box, String color) {
		canvas.fillRect(box.x(), box.y(), box.width(), box.height(), PILL_RADIUS, Ink.of(theme.background()));
		canvas.drawRect(box.x(), box.y(), box.width(), box.height(), PILL_RADIUS, Pen.of(color, 1));
	}

	private void paintLabel(TimelineBox box, String color) {
		double x = box.labelX();
		boolean hasGlyph = !box.shape().isMarker() && box.shape() != TimelineShape.CLUSTER;
		if (hasGlyph && box.labelWidth() >= ItemGeometry.GLYPH_ROOM) {
			glyphs.paint(box.item().glyph(), x + LABEL_MARKER, box.centerY(), LABEL_MARKER, color,
					SpanPainter.isUncertain(box));
		}
		x += hasGlyph ? ItemGeometry.GLYPH_ROOM : 0;
		TextStyle style = box.shape() == TimelineShape.CLUSTER ? TextStyle.SMALL : ItemLabels.style(box.item());
		if (!box.label().isEmpty()) {
			canvas.text(box.label(), x, box.centerY() + TEXT_DROP, style, Ink.of(theme.text()));
		}
		boolean hasFlags = !box.item().flags().isEmpty() && box.shape() != TimelineShape.CLUSTER;
		if (hasFlags && !box.label().isEmpty()) {
			flags.paint(box.item().flags(), x + canvas.width(box.label(), style), box.centerY());
		}
	}

	private void paintDetails(TimelineBox box) {
		double x = box.labelX() + (box.shape().isMarker() ? 0 : ItemGeometry.GLYPH_ROOM);
		double baseline = box.y() + box.height() + DETAIL_RISE;
		for (String line : box.details()) {
			baseline += RowStyle.LINE_HEIGHT;
			if (!line.isEmpty()) {
				canvas.text(line, x, baseline, TextStyle.SMALL, Ink.of(theme.quietText()));
			}
		}
	}

	private void paintFrame(TimelineBox box) {
		double left = Math.min(box.shapeLeft(), box.labelX()) - FRAME;
		double right = Math.max(box.shapeRight(), box.labelX() + box.labelWidth()) + FRAME;
		canvas.drawRect(left, box.y() - FRAME, right - left, box.height() + 2 * FRAME, FRAME,
				Pen.of(theme.selection(), 2));
	}
}
