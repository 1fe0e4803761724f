// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.pressmark.timeline.internal.layout.TimelineArc;
import org.pressmark.timeline.internal.model.TimelineLink;

/**
 * Paints how items hang together by arcs: a cause by a continuous one, what follows by a dashed one. They bend where their
 * ways do, so that they stay between the rows but for the bends.
 */
final class LinkPainter {

	/** How far before and behind a corner a way bends. */
	private static final double BEND = 32;
	private static final int STEPS = 8;
	private static final double ARROW = 6;
	private static final double ALPHA = 0.85;

	private final Canvas canvas;
	private final TimelineTheme theme;

	LinkPainter(Canvas canvas, TimelineTheme theme) {
		this.canvas = canvas;
		this.theme = theme;
	}

	/** @param isSelected whether what has an id is selected: its links stand out */
	void paint(List<TimelineArc> arcs, double scrolled, Predicate<String> isSelected) {
		for (TimelineArc arc : arcs) {
			boolean stands = isSelected.test(arc.link().fromId()) || isSelected.test(arc.link().toId());
			Ink ink = stands ? Ink.of(theme.selection()) : new Ink(theme.quietText(), ALPHA);
			double[] points = arc.points().clone();
			for (int i = 1; i < points.length; i += 2) {
				points[i] -= scrolled;
			}
			boolean isDashed = arc.link().kind() == TimelineLink.Kind.FOLLOWED_BY;
			canvas.polyline(bent(points), new Pen(ink, stands ? 2 : 1.3, isDashed));
			paintArrow(points, ink);
		}
	}

	private void paintArrow(double[] points, Ink ink) {
		int last = points.length - 2;
		double x = points[last];
		double y = points[last + 1];
		double dx = Math.signum(x - points[last - 2]);
		double dy = Math.signum(y - points[last - 1]);
		double half = ARROW / 2;
		canvas.fillPolygon(new double[] { x, y, x - dx * ARROW + dy * half, y - dy * ARROW + dx * half,
				x - dx * ARROW - dy * half, y - dy * ARROW - dx * half }, ink);
	}

	/** The same way, bent at its corners; its end is straight, for the arrow. */
	private static double[] bent(double[] points) {
		List<Double> way = new ArrayList<>(List.of(points[0], points[1]));
		int last = points.length - 2;
		for (int i = 2; i < last; i += 2) {
			double in = Math.min(BEND, i == 2 ? length(points, 0) : length(points, i - 2) / 2);
			double out = Math.min(BEND, i + 2 == last ? Math.max(0, length(points, i) - ARROW) : length(points, i) / 2);
			for (int step = 0; step <= STEPS; step++) {
				double share = (double) step / STEPS;
				// A quadratic curve from before the corner to behind it.
				double before = (1 - share) * (1 - share) * in;
				double behind = share * share * out;
				for (int axis = 0; axis < 2; axis++) {
					double corner = points[i + axis];
					way.add(corner - before * Math.signum(corner - points[i + axis - 2])
							+ behind * Math.signum(points[i + axis + 2] - corner));
				}
			}
		}
		way.add(points[last]);
		way.add(points[last + 1]);
		return way.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/** How long a piece is, which goes along one of the axes. */
	private static double length(double[] points, int from) {
		return Math.abs(points[from + 2] - points[from]) + Math.abs(points[from + 3] - points[from + 1]);
	}
}
