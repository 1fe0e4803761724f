// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.List;
import java.util.function.Predicate;

import org.pressmark.timeline.Ticks.Tick;

/**
 * Paints what is visible of a timeline. Belongs to the thread of its canvas.
 */
public final class TimelinePainter {

	private static final double HEADING_X = 12;

	private final Canvas canvas;
	private final TimelineTheme theme;

	/** Paints onto a canvas in the colours of a theme. */
	public TimelinePainter(Canvas canvas, TimelineTheme theme) {
		this.canvas = canvas;
		this.theme = theme;
	}

	/**
	 * Paints the axis at the top, and below it what is there when the rest is scrolled.
	 *
	 * @param scrolled by how many pixels the lanes are moved up under the axis
	 * @param height the height of the window with the axis
	 * @param isSelected which items to frame
	 */
	public void paint(TimelineLayout layout, double scrolled, double height, Predicate<TimelineItem> isSelected) {
		double width = layout.width();
		Ticks ticks = Ticks.of(layout.axis(), width, layout.words().locale());
		canvas.fillRect(0, 0, width, height, 0, Ink.of(theme.background()));
		canvas.pushClip(0, TimelineLayout.AXIS_HEIGHT, width, height - TimelineLayout.AXIS_HEIGHT);
		paintBands(layout, scrolled, height);
		paintGrid(ticks, Math.min(height, lanesBottom(layout) - scrolled));
		paintTray(layout, scrolled);
		paintBoxes(layout, scrolled, height, isSelected);
		paintHeadings(layout, scrolled);
		canvas.popClip();
		new AxisPainter(canvas, theme).paint(ticks, width);
	}

	private static double lanesBottom(TimelineLayout layout) {
		return layout.bands().isEmpty() ? TimelineLayout.AXIS_HEIGHT : layout.bands().getLast().bottom();
	}

	private void paintBands(TimelineLayout layout, double scrolled, double height) {
		List<TimelineBand> bands = layout.bands();
		for (int i = 0; i < bands.size(); i++) {
			double y = bands.get(i).y() - scrolled;
			boolean isVisible = y < height && bands.get(i).bottom() - scrolled > TimelineLayout.AXIS_HEIGHT;
			if (i % 2 == 1 && isVisible) {
				canvas.fillRect(0, y, layout.width(), bands.get(i).height(), 0, Ink.of(theme.alternate()));
			}
		}
	}

	private void paintGrid(Ticks ticks, double bottom) {
		for (Tick tick : ticks.minor()) {
			canvas.line(tick.x(), TimelineLayout.AXIS_HEIGHT, tick.x(), bottom, Pen.of(theme.grid(), 1));
		}
		for (Tick tick : ticks.major()) {
			canvas.line(tick.x(), TimelineLayout.AXIS_HEIGHT, tick.x(), bottom, Pen.of(theme.strongGrid(), 1));
		}
	}

	private void paintTray(TimelineLayout layout, double scrolled) {
		layout.trayBand().ifPresent(tray -> {
			double y = tray.y() - scrolled;
			canvas.fillRect(0, y, layout.width(), tray.height(), 0, Ink.of(theme.axis()));
			canvas.line(0, y, layout.width(), y, Pen.of(theme.strongGrid(), 1));
		});
	}

	private void paintHeadings(TimelineLayout layout, double scrolled) {
		for (TimelineBand band : layout.bands()) {
			paintHeading(band, scrolled, theme.text());
		}
		layout.trayBand().ifPresent(tray -> paintHeading(tray, scrolled, theme.quietText()));
	}

	private void paintHeading(TimelineBand band, double scrolled, String color) {
		if (!band.heading().isBlank()) {
			canvas.text(band.heading(), HEADING_X, band.headingBaseline() - scrolled, TextStyle.HEADING, Ink.of(color));
		}
	}

	private void paintBoxes(TimelineLayout layout, double scrolled, double height,
			Predicate<TimelineItem> isSelected) {
		double top = TimelineLayout.AXIS_HEIGHT + scrolled;
		BoxPainter painter = new BoxPainter(canvas, theme, layout.width(), layout.words());
		ItemDescription descriptions = new ItemDescription(layout.words().locale());
		for (TimelineBox box : layout.boxes(top, height - TimelineLayout.AXIS_HEIGHT)) {
			canvas.beginItem(box.item(), descriptions.of(box));
			painter.paint(box.movedDown(-scrolled), isSelected.test(box.item()));
			canvas.endItem();
		}
	}
}
