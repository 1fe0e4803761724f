// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.layout.TimelineArc;
import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.model.LaneSubject;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineShape;
import org.pressmark.timeline.internal.text.TextMeasure;
import org.pressmark.timeline.internal.text.TextStyle;

/**
 * Says what the colours with their patterns, and the signs, mean that are in a picture of a timeline: samples with words,
 * first the colours, then the signs, in as many lines as the width needs. It explains nothing that is not there. Immutable.
 */
public final class Legend {

	/** More categories would be as high as a timeline. */
	private static final int MOST_COLORS = 24;
	private static final double MARGIN = 12;
	private static final double LINE = 20;
	private static final double GAP = 6;
	private static final double BETWEEN = 18;
	private static final double PADDING = 8;
	private static final double TEXT_DROP = 4;

	/** Paints what is explained. */
	private interface Sample {

		void paint(LegendSamples samples, double x, double centerY);
	}

	private record Entry(Sample sample, String words) {
	}

	private record Placed(Entry entry, String words, double x, double centerY) {
	}

	private final TimelineLayout layout;
	private final TextMeasure measure;
	private final List<Placed> placed = new ArrayList<>();
	private double x = MARGIN;
	private double line;

	/**
	 * The legend of all that a layout shows.
	 *
	 * @param measure how wide its words are
	 */
	public Legend(TimelineLayout layout, TextMeasure measure) {
		this.layout = layout;
		this.measure = measure;
		List<TimelineBox> boxes = layout.boxes(0, layout.height()).stream()
				.filter(box -> box.shapeRight() >= 0 && box.shapeLeft() <= layout.width()).toList();
		colors(boxes).forEach(this::place);
		nextLine();
		signs(boxes).forEach(this::place);
		nextLine();
	}

	/** How high it is; nothing when there is nothing to explain. */
	public double height() {
		return placed.isEmpty() ? 0 : line + 2 * PADDING;
	}

	/** Paints it at the top of a canvas. */
	public void paint(Canvas canvas, TimelineTheme theme) {
		if (placed.isEmpty()) {
			return;
		}
		canvas.fillRect(0, 0, layout.width(), height(), 0, Ink.of(theme.background()));
		canvas.line(0, 0, layout.width(), 0, Pen.of(theme.strongGrid(), 1));
		LegendSamples samples = new LegendSamples(canvas, theme, layout.words());
		for (Placed each : placed) {
			double centerY = PADDING + each.centerY();
			each.entry().sample().paint(samples, each.x(), centerY);
			canvas.text(each.words(), each.x() + LegendSamples.WIDTH + GAP, centerY + TEXT_DROP, TextStyle.SMALL,
					Ink.of(theme.text()));
		}
	}

	private void place(Entry entry) {
		double room = layout.width() - 2 * MARGIN - LegendSamples.WIDTH - GAP;
		String words = measure.elide(entry.words(), TextStyle.SMALL, room);
		double width = LegendSamples.WIDTH + GAP + measure.width(words, TextStyle.SMALL);
		if (x + width > layout.width() - MARGIN) {
			nextLine();
		}
		placed.add(new Placed(entry, words, x, line + LINE / 2));
		x += width + BETWEEN;
	}

	private void nextLine() {
		if (x > MARGIN) {
			x = MARGIN;
			line += LINE;
		}
	}

	/** What items of the same colour have in common: their category, or the code by which they are in lanes. */
	private List<Entry> colors(List<TimelineBox> boxes) {
		boolean isByCode = layout.model().laneSubject() == LaneSubject.CODE;
		Words words = layout.words();
		Map<String, TimelineItem> items = new LinkedHashMap<>();
		boxes.stream().filter(box -> box.shape() != TimelineShape.CLUSTER).map(TimelineBox::item)
				.filter(item -> !item.isOfLayer()).forEach(item -> items.putIfAbsent(isByCode ? item.lane() : item.category(), item));
		return items.entrySet().stream().limit(MOST_COLORS).map(each -> new Entry(
				(samples, at, centerY) -> samples.paint(each.getValue(), at, centerY),
				each.getKey().isBlank() ? words.nameless(isByCode ? LaneSubject.CODE : LaneSubject.CATEGORY) : each.getKey()))
				.toList();
	}

	private List<Entry> signs(List<TimelineBox> boxes) {
		Set<LegendSign> signs = LegendSign.of(boxes, layout.arcs(boxes).stream().map(TimelineArc::link)
				.map(TimelineLink::kind).collect(Collectors.toSet()), !layout.crowds(0, layout.height()).isEmpty());
		return signs.stream().map(sign -> new Entry((samples, at, centerY) -> samples.paint(sign, at, centerY),
				sign.words(layout.words()))).toList();
	}
}
