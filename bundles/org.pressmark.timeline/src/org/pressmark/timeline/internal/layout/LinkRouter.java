// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineShape;

/**
 * Finds the ways of links. A way runs between rows, where no label is, and crosses rows above or below one of its two
 * items, whichever has fewer labels in its way.
 */
final class LinkRouter {

	/** More of them would be a thicket. */
	private static final int MOST_LINKS = 200;

	/** How far from a shape a line runs between two rows. */
	private static final double GAP = 3;

	/** How far behind the window's edge what is not in it is taken to be. */
	private static final double BEYOND = 12;
	private static final double CLEARANCE = 2;

	private final TimelineLayout layout;
	private final List<TimelineBox> boxes;
	private final Map<String, TimelineBox> byId = new HashMap<>();

	/** @param boxes what is visible */
	LinkRouter(TimelineLayout layout, List<TimelineBox> boxes) {
		this.layout = layout;
		this.boxes = boxes;
		for (TimelineBox box : boxes) {
			if (box.item().when().isPresent() && box.shape() != TimelineShape.CLUSTER) {
				byId.putIfAbsent(box.item().id(), box);
			}
		}
	}

	/** The ways of the links of which at least one item is visible. */
	List<TimelineArc> arcs() {
		Set<TimelineLink> links = new LinkedHashSet<>();
		for (String id : byId.keySet()) {
			links.addAll(layout.model().linksOf(id));
			if (links.size() >= MOST_LINKS) {
				break;
			}
		}
		List<TimelineArc> arcs = new ArrayList<>();
		for (TimelineLink link : links) {
			Optional<TimelineBox> from = box(link.fromId());
			Optional<TimelineBox> to = box(link.toId());
			if (from.isPresent() && to.isPresent()) {
				arcs.add(new TimelineArc(link, way(from.get(), to.get())));
			} else {
				from.ifPresent(box -> beyond(box, link.toId(), false).ifPresent(way -> arcs.add(new TimelineArc(link, way))));
				to.ifPresent(box -> beyond(box, link.fromId(), true).ifPresent(way -> arcs.add(new TimelineArc(link, way))));
			}
		}
		return arcs;
	}

	private Optional<TimelineBox> box(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	private double[] way(TimelineBox from, TimelineBox to) {
		double start = end(from);
		double tip = start(to);
		if (to.y() == from.y()) {
			double y = from.y() - GAP;
			return new double[] { start, from.y(), start, y, tip, y, tip, to.y() };
		}
		boolean isDown = to.y() > from.y();
		double leave = isDown ? from.y() + from.height() : from.y();
		double arrive = isDown ? to.y() : to.y() + to.height();
		double nearFrom = isDown ? from.bottom() + GAP : leave - GAP;
		double nearTo = isDown ? arrive - GAP : to.bottom() + GAP;
		boolean crossesAtTip = crossed(tip, nearFrom, nearTo) <= crossed(start, nearFrom, nearTo);
		double between = crossesAtTip ? nearFrom : nearTo;
		return new double[] { start, leave, start, between, tip, between, tip, arrive };
	}

	/**
	 * A way to or from an item that is not among the boxes: up or down to where it is, when the window shows its time and
	 * it is only scrolled out; else to the side. Empty when one can't know where.
	 */
	private Optional<double[]> beyond(TimelineBox box, String otherId, boolean comes) {
		Optional<TimelineItem> other = layout.model().find(otherId).filter(item -> item.when().isPresent());
		if (other.isEmpty()) {
			return Optional.empty();
		}
		double x = layout.axis().x(TimeAxis.startSeconds(other.get().when().get()));
		if (x >= 0 && x <= layout.width()) {
			return layout.box(other.get()).map(there -> comes ? way(there, box) : way(box, there));
		}
		double side = x <= box.middle() ? -BEYOND : layout.width() + BEYOND;
		double y = box.y() - GAP;
		return Optional.of(comes ? new double[] { side, y, start(box), y, start(box), box.y() }
				: new double[] { end(box), box.y(), end(box), y, side, y });
	}

	private static double start(TimelineBox box) {
		return box.shape().isMarker() ? box.middle() : box.x();
	}

	private static double end(TimelineBox box) {
		return box.shape().isMarker() ? box.middle() : box.right();
	}

	/** How many shapes and labels a line up or down at an x would cross. */
	private int crossed(double x, double oneY, double otherY) {
		double top = Math.min(oneY, otherY);
		double bottom = Math.max(oneY, otherY);
		int crossed = 0;
		for (TimelineBox box : boxes) {
			double right = Math.max(box.right(), box.labelX() + box.labelWidth());
			boolean isThere = Math.min(box.x(), box.labelX()) - CLEARANCE < x && right + CLEARANCE > x;
			crossed += isThere && box.y() < bottom && box.bottom() > top ? 1 : 0;
		}
		return crossed;
	}
}
