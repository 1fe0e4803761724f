// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.pressmark.timeline.internal.axis.Ticks;
import org.pressmark.timeline.internal.axis.Ticks.Tick;
import org.pressmark.timeline.internal.layout.FlagRoom;
import org.pressmark.timeline.internal.layout.TimelineArc;
import org.pressmark.timeline.internal.layout.TimelineBand;
import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.layout.TimelineCrowd;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.text.TextStyle;

/**
 * Paints what is visible of a timeline. Belongs to the thread of its canvas.
 */
public final class TimelinePainter {

	private static final double HEADING_X = 12;
	private static final double HELD_PADDING = 4;
	private static final double HELD_ASCENT = 14;
	private static final double HELD_HEIGHT = 19;
	private static final double HELD_ALPHA = 0.9;
	private static final double TODAY = 1.5;
	private static final double TODAY_ALPHA = 0.6;
	private static final double TODAY_HEIGHT = 13;
	private static final double TODAY_BASELINE = 9.8;

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
		Ticks ticks = layout.ticks();
		canvas.fillRect(0, 0, width, height, 0, Ink.of(theme.background()));
		canvas.pushClip(0, layout.axisHeight(), width, height - layout.axisHeight());
		paintBands(layout, scrolled, height);
		new BackgroundPainter(canvas, theme).paint(layout, layout.axisHeight(),
				Math.min(height, lanesBottom(layout) - scrolled));
		CrowdPainter crowdPainter = new CrowdPainter(canvas, theme, scrolled, layout.words().locale());
		List<TimelineCrowd> crowds = layout.crowds(layout.axisHeight() + scrolled, height - layout.axisHeight());
		crowdPainter.paint(crowds);
		paintGrid(ticks, layout.axisHeight(), Math.min(height, lanesBottom(layout) - scrolled));
		layout.look().today().ifPresent(today -> paintToday(layout, today, Math.min(height, lanesBottom(layout) - scrolled)));
		paintTray(layout, scrolled);
		paintBoxes(layout, scrolled, height, isSelected);
		crowdPainter.paintNumbers(crowds, width);
		paintHeadings(layout, scrolled);
		canvas.popClip();
		new AxisPainter(canvas, theme).paint(ticks, width, layout.axisHeight());
		layout.look().today().ifPresent(today -> paintTodaysName(layout, today));
	}

	private static double lanesBottom(TimelineLayout layout) {
		return layout.bands().isEmpty() ? layout.axisHeight() : layout.bands().getLast().bottom();
	}

	private void paintBands(TimelineLayout layout, double scrolled, double height) {
		List<TimelineBand> bands = layout.bands();
		for (int i = 0; i < bands.size(); i++) {
			double y = bands.get(i).y() - scrolled;
			boolean isVisible = y < height && bands.get(i).bottom() - scrolled > layout.axisHeight();
			if (i % 2 == 1 && isVisible) {
				canvas.fillRect(0, y, layout.width(), bands.get(i).height(), 0, Ink.of(theme.alternate()));
			}
		}
	}

	private void paintGrid(Ticks ticks, double top, double bottom) {
		for (Tick tick : ticks.minor()) {
			canvas.line(tick.x(), top, tick.x(), bottom, Pen.of(theme.grid(), 1));
		}
		for (Tick tick : ticks.major()) {
			canvas.line(tick.x(), top, tick.x(), bottom, Pen.of(theme.strongGrid(), 1));
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
			paintHeading(band, scrolled, layout.axisHeight(), theme.text());
		}
		layout.trayBand().ifPresent(tray -> paintHeading(tray, scrolled, layout.axisHeight(), theme.quietText()));
	}

	/** While rows of a lane are seen whose top is not, its name stays below the axis, on a ground of its own. */
	private void paintHeading(TimelineBand band, double scrolled, double top, String color) {
		double hidden = band.heldBack(top + scrolled);
		if (band.heading().isBlank() || band.bottom() - scrolled <= top) {
			return;
		}
		double baseline = band.headingBaseline() + hidden - scrolled;
		if (hidden > 0) {
			double ground = baseline - HELD_ASCENT;
			canvas.fillRect(HEADING_X - HELD_PADDING, ground, canvas.width(band.heading(), TextStyle.HEADING) + 2 * HELD_PADDING,
					HELD_HEIGHT, 2, new Ink(theme.background(), HELD_ALPHA));
		}
		canvas.text(band.heading(), HEADING_X, baseline, TextStyle.HEADING, Ink.of(color));
	}

	private void paintToday(TimelineLayout layout, LocalDateTime today, double bottom) {
		double x = layout.axis().x(today);
		if (x >= 0 && x <= layout.width()) {
			canvas.line(x, layout.axisHeight(), x, bottom, new Pen(new Ink(theme.selection(), TODAY_ALPHA), TODAY, false));
		}
	}

	/** Says below the axis what the line is. */
	private void paintTodaysName(TimelineLayout layout, LocalDateTime today) {
		String name = layout.words().today();
		double nameWidth = canvas.width(name, TextStyle.TAG) + 2 * FlagRoom.PADDING;
		double x = layout.axis().x(today) - nameWidth / 2;
		if (x + nameWidth < 0 || x > layout.width()) {
			return;
		}
		double top = layout.axisHeight();
		canvas.fillRect(x, top, nameWidth, TODAY_HEIGHT, 2, Ink.of(theme.selection()));
		canvas.text(name, x + FlagRoom.PADDING, top + TODAY_BASELINE, TextStyle.TAG, Ink.of(theme.background()));
	}

	private void paintBoxes(TimelineLayout layout, double scrolled, double height,
			Predicate<TimelineItem> isSelected) {
		double top = layout.axisHeight() + scrolled;
		List<TimelineBox> boxes = layout.boxes(top, height - layout.axisHeight());
		paintLinks(layout, boxes, scrolled, isSelected);
		BoxPainter painter = new BoxPainter(canvas, theme, layout.width(), layout.words(), layout.look());
		ItemDescription descriptions = new ItemDescription(layout.words());
		for (TimelineBox box : boxes) {
			canvas.beginItem(box.item(), () -> descriptions.of(box, layout.model()));
			painter.paint(box.movedDown(-scrolled), isSelected.test(box.item()));
			canvas.endItem();
		}
	}

	private void paintLinks(TimelineLayout layout, List<TimelineBox> boxes, double scrolled,
			Predicate<TimelineItem> isSelected) {
		List<TimelineArc> arcs = layout.arcs(boxes);
		if (!arcs.isEmpty()) {
			Set<String> selected = boxes.stream().map(TimelineBox::item).filter(isSelected).map(TimelineItem::id)
					.collect(Collectors.toSet());
			new LinkPainter(canvas, theme).paint(arcs, scrolled, selected::contains);
		}
	}
}
