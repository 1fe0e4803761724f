// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.painting.Canvas;
import org.pressmark.timeline.internal.painting.TimelineMinimap;
import org.pressmark.timeline.internal.painting.TimelinePainter;
import org.pressmark.timeline.internal.painting.TimelineTheme;

/** What a person does on a timeline, each step until it is painted. */
final class TimelineSteps {

	/** A window on a large screen, in pixels. */
	static final int WIDTH = 1600;
	static final int HEIGHT = 1000;

	private static final double STRIP = 48;
	private static final int ROWS = 200;
	private static final int FRAMES = 200;
	private static final int FIRST_FRAMES = 9;
	private static final int HITS = 1000;
	private static final double WHEEL = 1.06;
	private static final int PAN = 24;
	private static final int SEED = 7;
	private static final Duration A_DAY = Duration.ofDays(1);
	private static final TimelineLook LOOK = TimelineLook.FULL.withToday(TimelineSample.middle());

	private final Canvas canvas;
	private final Random random = new Random(SEED);
	private TimelineModel model;
	private TimelineLayout layout;

	TimelineSteps(TimelineModel model, Canvas canvas) {
		this.model = model;
		this.canvas = canvas;
	}

	/** How long the first frame takes, from a model on which nobody has looked. */
	FrameTimes firstFrames(List<TimelineItem> items) throws Exception {
		FrameTimes times = new FrameTimes();
		for (int i = 0; i < FIRST_FRAMES; i++) {
			TimelineModel fresh = TimelineModel.of(items).withLinks(model.links());
			times.add(() -> {
				layout = TimelineLayout.of(fresh, all(fresh), WIDTH, canvas, ROWS, Locale.UK, LOOK);
				paint();
			});
			model = fresh;
		}
		return times;
	}

	private static TimeAxis all(TimelineModel model) {
		return TimeAxis.fit(model.range().orElseThrow(), WIDTH, 0, 0);
	}

	private TimeAxis around(double days) {
		return TimeAxis.fit(new TimeRange(TimelineSample.middle().minusHours(Math.round(days * 12)),
				TimelineSample.middle().plusHours(Math.round(days * 12))), WIDTH, 0, 0);
	}

	/** Panning by the mouse, with everything in the window. */
	FrameTimes panAll() throws Exception {
		return pan(all(model));
	}

	/** Panning by the mouse, with so many days in the window. */
	FrameTimes panNear(double days) throws Exception {
		return pan(around(days));
	}

	private FrameTimes pan(TimeAxis from) throws Exception {
		show(from);
		FrameTimes times = new FrameTimes();
		for (int i = 0; i < FRAMES; i++) {
			times.add(() -> show(layout.axis().pan(-PAN)));
		}
		return times;
	}

	/** Turning the wheel, from all in the window to some hours of the day with the most, and back. */
	FrameTimes zoom() throws Exception {
		show(all(model));
		double x = layout.axis().x(TimelineSample.middle());
		FrameTimes times = new FrameTimes();
		double near = around(1).pixelsPerSecond();
		double far = layout.axis().pixelsPerSecond();
		while (layout.axis().pixelsPerSecond() < near) {
			times.add(() -> show(layout.axis().zoom(WHEEL, x)));
		}
		while (layout.axis().pixelsPerSecond() > far) {
			times.add(() -> show(layout.axis().zoom(1 / WHEEL, x)));
		}
		return times;
	}

	/** Asking what is under the pointer, anywhere in the window. */
	FrameTimes hit(double days) throws Exception {
		show(around(days));
		FrameTimes times = new FrameTimes();
		for (int i = 0; i < HITS; i++) {
			double x = random.nextInt(WIDTH);
			double y = random.nextInt(HEIGHT);
			times.add(() -> layout.hitTest(x, y));
		}
		return times;
	}

	/** Moving an event by a day; the window shows so many days. */
	FrameTimes edit(double days) throws Exception {
		show(around(days));
		FrameTimes times = new FrameTimes();
		int lanes = model.lanes().size();
		for (int i = 0; i < FRAMES; i++) {
			int lane = random.nextInt(lanes);
			TimelineItem old = model.lanes().get(lane).item(random.nextInt(model.lanes().get(lane).size()));
			TimelineItem moved = old.withWhen(old.when().orElseThrow().shift(A_DAY));
			times.add(() -> {
				model = model.replace(old, moved);
				show(layout.axis());
			});
		}
		return times;
	}

	/** Making the strip that shows all of the model, and painting it. */
	FrameTimes minimap() throws Exception {
		FrameTimes times = new FrameTimes();
		for (int i = 0; i < FRAMES; i++) {
			times.add(() -> TimelineMinimap.of(model, WIDTH).orElseThrow().paint(canvas, TimelineTheme.LIGHT,
					STRIP, layout.axis(), WIDTH, Locale.UK));
		}
		return times;
	}

	/** What is visible in the window: boxes, and columns of those that are too many. */
	String seen() {
		return "%,d boxes, %,d columns".formatted(layout.boxes(0, HEIGHT).size(), layout.crowds(0, HEIGHT).size());
	}

	private void show(TimeAxis axis) {
		layout = layout.with(model, axis, WIDTH);
		paint();
	}

	private void paint() {
		new TimelinePainter(canvas, TimelineTheme.LIGHT).paint(layout, 0, HEIGHT, item -> false);
	}
}
