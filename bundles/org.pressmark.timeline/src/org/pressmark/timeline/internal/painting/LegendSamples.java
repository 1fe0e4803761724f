// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.layout.FlagRoom;
import org.pressmark.timeline.internal.layout.RowStyle;
import org.pressmark.timeline.internal.layout.TimelineArc;
import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.layout.TimelineCrowd;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.layout.TimelineMark;
import org.pressmark.timeline.internal.model.LayerContent;
import org.pressmark.timeline.internal.model.TimelineEdge;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.timeline.internal.model.TimelineGlyph;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineReport;
import org.pressmark.timeline.internal.model.TimelineShape;
import org.pressmark.timeline.internal.text.TextStyle;

/** Paints what a legend explains, as it is painted in the picture. Belongs to the thread of its canvas. */
final class LegendSamples {

	/** How wide a sample is. */
	static final double WIDTH = 34;

	private static final double HEIGHT = 12;
	private static final double INSET = 6;
	/** What a bar has between its arrow and the side of the window. */
	private static final double WINDOW_GAP = 4;
	private static final double ARC_RISE = 6;
	private static final List<Double> COLUMNS = List.of(4.0, 10.0, 7.0);
	/** Items with such an id have no pattern: it would mean a category. */
	private static final String ID = LayerContent.PREFIX;

	private final Canvas canvas;
	private final TimelineTheme theme;
	private final Words words;

	LegendSamples(Canvas canvas, TimelineTheme theme, Words words) {
		this.canvas = canvas;
		this.theme = theme;
		this.words = words;
	}

	/** A bar in the colour of an item, with its pattern and marker. */
	void paint(TimelineItem item, double x, double centerY) {
		TimelineItem plain = new TimelineItem(item.id(), "", Optional.of(Edtf.parse("2021-05-03/2021-05-05")), "", item.color(),
				item.glyph(), "", Set.of(), List.of(), List.of());
		paint(new TimelineBox(plain, List.of(), TimelineShape.BAR, TimelineEdge.SHARP, TimelineEdge.SHARP, x,
				centerY - HEIGHT / 2, WIDTH, HEIGHT, "", x + WIDTH / 2 - INSET, WIDTH, List.of(), List.of()), x);
	}

	void paint(LegendSign sign, double x, double centerY) {
		switch (sign) {
			case DAY -> item("2021-05-03", TimelineShape.DAY, TimelineEdge.SHARP, x, centerY);
			case BAR -> item("2021-05-03/2021-05-05", TimelineShape.BAR, TimelineEdge.SHARP, x, centerY);
			case SPAN -> item("2021-05", TimelineShape.SPAN, TimelineEdge.SHARP, x, centerY);
			case UNCERTAIN -> item("2021-05-03?", TimelineShape.DAY, TimelineEdge.SHARP, x, centerY);
			case FADED -> item("2021-05-03~", TimelineShape.DAY, TimelineEdge.FUZZY, x, centerY);
			case OPEN -> item("2021-05-03/..", TimelineShape.BAR, TimelineEdge.OPEN, x, centerY);
			case REPORT -> mark(false, x, centerY);
			case FAR_REPORT -> mark(true, x, centerY);
			case UNREPORTED -> new FlagPainter(canvas, theme, words).paint(Set.of(TimelineFlag.UNREPORTED),
					x + WIDTH / 2 - FlagRoom.SIGN_RADIUS - FlagRoom.GAP, centerY);
			case CLUSTER -> pill(x, centerY);
			case CROWD -> columns(x, centerY);
			case CAUSES -> arc(TimelineLink.Kind.CAUSES, x, centerY);
			case FOLLOWED_BY -> arc(TimelineLink.Kind.FOLLOWED_BY, x, centerY);
		}
	}

	private void item(String when, TimelineShape shape, TimelineEdge end, double x, double centerY) {
		TimelineEdge start = end == TimelineEdge.FUZZY ? end : TimelineEdge.SHARP;
		double inset = shape.isMarker() ? WIDTH / 2 : 0;
		paint(new TimelineBox(plain(when), List.of(), shape, start, end, x + inset, centerY - HEIGHT / 2, WIDTH - 2 * inset,
				HEIGHT, "", x, 0, List.of(), List.of()), x);
	}

	private void pill(double x, double centerY) {
		String number = "+3";
		double width = canvas.width(number, TextStyle.SMALL);
		paint(new TimelineBox(plain("2021"), List.of(), TimelineShape.CLUSTER, TimelineEdge.SHARP, TimelineEdge.SHARP,
				x + WIDTH / 2 - width / 2 - INSET, centerY - HEIGHT / 2 - 1, width + 2 * INSET, HEIGHT + 2, number,
				x + WIDTH / 2 - width / 2, width, List.of(), List.of()), x);
	}

	private void paint(TimelineBox box, double x) {
		new BoxPainter(canvas, theme, x + WIDTH + WINDOW_GAP, words, TimelineLook.PLAIN).paint(box, false);
	}

	private void mark(boolean isBeyond, double x, double centerY) {
		TimelineMark mark = new TimelineMark(x + WIDTH / 2, isBeyond, new TimelineReport("", Optional.empty(), ""));
		double y = centerY - RowStyle.marksMiddle(false);
		new ReportPainter(canvas, theme, false).paint(new TimelineBox(plain("2021-05-03"), List.of(), TimelineShape.DAY,
				TimelineEdge.SHARP, TimelineEdge.SHARP, x, y, 0, HEIGHT, "", x, 0, List.of(), List.of(mark)), theme.quietText());
	}

	private void columns(double x, double centerY) {
		double width = WIDTH / 2 / COLUMNS.size();
		double bottom = centerY + HEIGHT / 2;
		List<TimelineCrowd> crowds = COLUMNS.stream().map(height -> new TimelineCrowd("",
				x + WIDTH / 4 + COLUMNS.indexOf(height) * width, bottom - height, width, height, 1, List.of())).toList();
		new CrowdPainter(canvas, theme, 0, words.locale()).paint(crowds);
	}

	private void arc(TimelineLink.Kind kind, double x, double centerY) {
		double y = centerY + ARC_RISE;
		new LinkPainter(canvas, theme).paint(List.of(new TimelineArc(new TimelineLink("", "", kind),
				new double[] { x, y, x, centerY - ARC_RISE, x + WIDTH, centerY - ARC_RISE, x + WIDTH, y })), 0, id -> false);
	}

	private TimelineItem plain(String when) {
		return new TimelineItem(ID, "", Optional.of(Edtf.parse(when)), "", theme.quietText(), TimelineGlyph.CIRCLE, "", Set.of(),
				List.of(), List.of());
	}
}
