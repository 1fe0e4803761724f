// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.painting.Ink;
import org.pressmark.timeline.internal.painting.TimelineMinimap;
import org.pressmark.ui.fields.Named;

/**
 * All of the timeline on a strip below the chart. A click shows that time in the middle of the chart; dragging the frame of
 * what the chart shows moves it. Keys go to the chart from then on.
 */
final class MinimapStrip extends Canvas {

	/** In pixels. */
	static final int HEIGHT = 36;

	private static final int MOST_WIDTHS = 1_000;

	private final TimelineWidget chart;
	private final ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
	private final ScreenTexts texts = new ScreenTexts(resources, MOST_WIDTHS);
	private Optional<TimelineMinimap> map = Optional.empty();
	private TimelineModel model;
	private int width;
	private boolean isDragging;
	/** How far from the middle of the frame it was grabbed. */
	private double grip;

	MinimapStrip(Composite parent, TimelineWidget chart) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
		this.chart = chart;
		Named.control(this, "timeline.minimap", Messages.minimap_name);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Dispose, event -> texts.dispose());
		addListener(SWT.MouseDown, this::down);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, event -> isDragging = false);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		chart.onMoved(this::redraw);
	}

	private Optional<TimelineMinimap> map() {
		int now = getClientArea().width;
		if (model != chart.model() || width != now) {
			model = chart.model();
			width = now;
			map = TimelineMinimap.of(model, width);
		}
		return map;
	}

	private TimeAxis window() {
		return chart.timelineLayout().axis();
	}

	private double windowWidth() {
		return chart.timelineLayout().width();
	}

	private void paint(Event event) {
		Rectangle area = getClientArea();
		SwtCanvas canvas = new SwtCanvas(event.gc, texts);
		map().ifPresentOrElse(shown -> shown.paint(canvas, chart.theme(), area.height, window(), windowWidth(),
				Locale.getDefault()), () -> canvas.fillRect(0, 0, area.width, area.height, 0,
						Ink.of(chart.theme().axis())));
	}

	private void down(Event event) {
		map().filter(shown -> event.button == 1).ifPresent(shown -> {
			isDragging = true;
			chart.setFocus();
			boolean isInFrame = shown.isInFrame(window(), windowWidth(), event.x);
			grip = isInFrame ? event.x - shown.axis().x(window().time(windowWidth() / 2)) : 0;
			show(shown, event.x);
		});
	}

	private void move(Event event) {
		if (isDragging) {
			map().ifPresent(shown -> show(shown, event.x));
		}
	}

	private void show(TimelineMinimap shown, int x) {
		chart.setAxis(shown.moved(window(), windowWidth(), x - grip));
	}

	/** Zooms around the middle of what is shown. */
	private void wheel(Event event) {
		event.doit = false;
		chart.zoom(Math.pow(TimelineMouse.ZOOM_PER_LINE, event.count), windowWidth() / 2);
	}
}
