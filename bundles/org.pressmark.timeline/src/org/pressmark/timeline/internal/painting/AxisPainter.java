// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.List;

import org.pressmark.timeline.internal.axis.Ticks;
import org.pressmark.timeline.internal.axis.Ticks.Tick;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.text.TextStyle;

/** Paints the two lines of labels on top of a timeline. */
final class AxisPainter {

	private static final double MAJOR_BASELINE = 17;
	private static final double MINOR_BASELINE = 36;
	private static final double LOCAL_BASELINE = 13;
	private static final double MINOR_TOP = 26;
	private static final double LABEL_GAP = 5;

	private final Canvas canvas;
	private final TimelineTheme theme;

	AxisPainter(Canvas canvas, TimelineTheme theme) {
		this.canvas = canvas;
		this.theme = theme;
	}

	/** @param height the height of the axis, which has a third line when it is high enough */
	void paint(Ticks ticks, double width, double height) {
		paintUsual(ticks, width);
		if (height > TimelineLayout.AXIS_HEIGHT) {
			paintLocal(ticks, width, height);
		}
	}

	private void paintLocal(Ticks ticks, double width, double bottom) {
		double top = TimelineLayout.AXIS_HEIGHT;
		canvas.fillRect(0, top, width, bottom - top, 0, Ink.of(theme.axis()));
		canvas.line(0, top, width, top, Pen.of(theme.strongGrid(), 1));
		for (Tick tick : ticks.local()) {
			canvas.line(tick.x(), top, tick.x(), bottom, Pen.of(theme.strongGrid(), 1));
		}
		paintLabels(ticks.local(), width, top + LOCAL_BASELINE, TextStyle.SMALL, theme.text(), true);
		canvas.line(0, bottom, width, bottom, Pen.of(theme.strongGrid(), 1));
	}

	private void paintUsual(Ticks ticks, double width) {
		double bottom = TimelineLayout.AXIS_HEIGHT;
		canvas.fillRect(0, 0, width, bottom, 0, Ink.of(theme.axis()));
		canvas.pushClip(0, 0, width, bottom);
		for (Tick tick : ticks.minor()) {
			canvas.line(tick.x(), MINOR_TOP, tick.x(), bottom, Pen.of(theme.strongGrid(), 1));
		}
		for (Tick tick : ticks.major()) {
			canvas.line(tick.x(), 0, tick.x(), bottom, Pen.of(theme.strongGrid(), 1));
		}
		paintLabels(ticks.minor(), width, MINOR_BASELINE, TextStyle.SMALL, theme.quietText(), false);
		paintLabels(ticks.major(), width, MAJOR_BASELINE, TextStyle.HEADING, theme.text(), true);
		canvas.popClip();
		canvas.line(0, bottom, width, bottom, Pen.of(theme.strongGrid(), 1));
	}

	/** @param sticky whether a label whose tick is left of the window stands at its edge */
	private void paintLabels(List<Tick> ticks, double width, double baseline, TextStyle style, String color,
			boolean sticky) {
		for (int i = 0; i < ticks.size(); i++) {
			double end = i + 1 < ticks.size() ? ticks.get(i + 1).x() : width + LABEL_GAP;
			double x = LABEL_GAP + (sticky ? Math.max(0, ticks.get(i).x()) : ticks.get(i).x());
			if (x >= 0 && x + canvas.width(ticks.get(i).label(), style) <= end - LABEL_GAP) {
				canvas.text(ticks.get(i).label(), x, baseline, style, Ink.of(color));
			}
		}
	}
}
