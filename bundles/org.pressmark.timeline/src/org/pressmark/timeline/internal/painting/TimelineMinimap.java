// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.Locale;
import java.util.Optional;

import org.pressmark.timeline.internal.axis.Ticks;
import org.pressmark.timeline.internal.axis.Ticks.Tick;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.SizeClass;
import org.pressmark.timeline.internal.model.TimelineLane;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.text.TextStyle;

/**
 * All of a timeline on a strip: how many items take place when, and which part of that the window shows. Made once for a
 * model and a width, and painted as often as the window moves. Immutable; painting belongs to the thread of the canvas.
 */
public final class TimelineMinimap {

	private static final double PIECE = 4;
	private static final double MARGIN = 8;

	/** With so many ticks of the upper line, the finer ones would say no more. */
	private static final int FEW_TICKS = 3;
	private static final double LABEL_HEIGHT = 14;
	private static final double LABEL_GAP = 3;
	private static final double LABEL_BASELINE = 11;
	private static final double ALPHA = 0.5;
	private static final double SHADE = 0.12;
	private static final double MIN_STEP = 1;

	/** So wide is the frame at least, so that one sees it and can take hold of it. */
	private static final double MIN_FRAME = 6;

	private final TimeAxis axis;
	private final double width;
	private final int[] loads;
	private final int highest;

	private TimelineMinimap(TimeAxis axis, double width, int[] loads) {
		this.axis = axis;
		this.width = width;
		this.loads = loads;
		int most = 1;
		for (int load : loads) {
			most = Math.max(most, load);
		}
		highest = most;
	}

	/**
	 * The map of a model; empty when the model has no dates.
	 *
	 * @param width the width of the strip in pixels
	 */
	public static Optional<TimelineMinimap> of(TimelineModel model, double width) {
		return model.range().map(range -> {
			TimeAxis axis = TimeAxis.fit(range, width, MARGIN, MARGIN);
			return new TimelineMinimap(axis, width, loads(model, axis, width));
		});
	}

	/** Those without a start or an end would be everywhere; they are not counted. */
	private static int[] loads(TimelineModel model, TimeAxis axis, double width) {
		int[] loads = new int[Math.max(1, (int) Math.ceil(width / PIECE))];
		for (TimelineLane lane : model.lanes()) {
			for (SizeClass items : lane.sizeClasses().headMap(SizeClass.ENDLESS).values()) {
				for (int i = 0; i < loads.length; i++) {
					loads[i] += items.duringAny(axis.secondsAt(i * PIECE), axis.secondsAt((i + 1) * PIECE));
				}
			}
		}
		return loads;
	}

	/** Where moments are on the strip. */
	public TimeAxis axis() {
		return axis;
	}

	/**
	 * The axis of a window moved so that its middle shows the moment at an x of the strip.
	 *
	 * @param window the axis of the window
	 * @param windowWidth the width of the window
	 */
	public TimeAxis moved(TimeAxis window, double windowWidth, double x) {
		return window.pan(windowWidth / 2 - window.x(axis.secondsAt(x)));
	}

	/**
	 * Whether an x of the strip is on the frame of what the window shows.
	 *
	 * @param window the axis of the window
	 * @param windowWidth the width of the window
	 */
	public boolean isInFrame(TimeAxis window, double windowWidth, double x) {
		double left = frameLeft(window, windowWidth);
		return x >= left && x <= left + frameWidth(window, windowWidth);
	}

	private double frameLeft(TimeAxis window, double windowWidth) {
		double middle = axis.x(window.secondsAt(windowWidth / 2));
		return Math.clamp(middle - frameWidth(window, windowWidth) / 2, -width, 2 * width);
	}

	private double frameWidth(TimeAxis window, double windowWidth) {
		double seconds = window.secondsAt(windowWidth) - window.secondsAt(0);
		return Math.clamp(seconds * axis.pixelsPerSecond(), MIN_FRAME, 2 * width);
	}

	/**
	 * Paints the strip with its top left corner at the canvas's.
	 *
	 * @param height the height of the strip in pixels
	 * @param window the axis of the window
	 * @param windowWidth the width of the window
	 * @param locale the language of the dates
	 */
	public void paint(Canvas canvas, TimelineTheme theme, double height, TimeAxis window, double windowWidth,
			Locale locale) {
		canvas.fillRect(0, 0, width, height, 0, Ink.of(theme.axis()));
		canvas.pushClip(0, 0, width, height);
		paintLabels(canvas, theme, height, locale);
		paintLoads(canvas, theme, height);
		double left = frameLeft(window, windowWidth);
		double frameWidth = frameWidth(window, windowWidth);
		canvas.fillRect(left, 0, frameWidth, height, 0, new Ink(theme.selection(), SHADE));
		canvas.drawRect(left + 0.5, 0.5, frameWidth - 1, height - 1, 2, Pen.of(theme.selection(), 1));
		canvas.popClip();
	}

	private void paintLabels(Canvas canvas, TimelineTheme theme, double height, Locale locale) {
		Ticks ticks = Ticks.of(axis, width, locale);
		double end = 0;
		for (Tick tick : ticks.major().size() >= FEW_TICKS ? ticks.major() : ticks.minor()) {
			canvas.line(tick.x(), 0, tick.x(), height, Pen.of(theme.strongGrid(), 1));
			double x = tick.x() + LABEL_GAP;
			double labelWidth = canvas.width(tick.label(), TextStyle.TAG);
			if (x >= end && x >= 0 && x + labelWidth <= width) {
				canvas.text(tick.label(), x, LABEL_BASELINE, TextStyle.TAG, Ink.of(theme.quietText()));
				end = x + labelWidth + LABEL_GAP;
			}
		}
	}

	private void paintLoads(Canvas canvas, TimelineTheme theme, double height) {
		double room = Math.max(MIN_STEP, height - LABEL_HEIGHT);
		double[] points = new double[4 * loads.length + 4];
		points[1] = height;
		for (int i = 0; i < loads.length; i++) {
			// By the root, or else all but the highest would be hardly seen.
			double step = loads[i] == 0 ? 0 : Math.max(MIN_STEP, room * Math.sqrt((double) loads[i] / highest));
			points[4 * i + 2] = i * PIECE;
			points[4 * i + 3] = height - step;
			points[4 * i + 4] = (i + 1) * PIECE;
			points[4 * i + 5] = height - step;
		}
		points[points.length - 2] = loads.length * PIECE;
		points[points.length - 1] = height;
		canvas.fillPolygon(points, new Ink(theme.quietText(), ALPHA));
	}
}
