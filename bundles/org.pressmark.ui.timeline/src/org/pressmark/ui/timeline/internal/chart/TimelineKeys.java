// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.layout.TimelineDrag;
import org.pressmark.timeline.internal.layout.TimelineHit;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.model.TimelineItem;

/**
 * What the arrow keys do on a timeline: left and right go from event to event in the order of their dates, up and down to
 * the one that is nearest in time in the next lane; with Shift they move the view in time, with Ctrl they scroll, as Page Up
 * and Page Down do by a window. Escape gives up a drag. Everything else is a command with a key binding.
 */
final class TimelineKeys {

	private static final int STEP = 24;
	private static final double FASTER = 1.5;

	private final TimelineWidget widget;
	private final TimelineMouse mouse;
	private final TimelineMouse.Target target;
	/** Which one of those that an event has in several lanes. */
	private Optional<TimelineItem> current = Optional.empty();

	TimelineKeys(TimelineWidget widget, TimelineMouse mouse, TimelineMouse.Target target) {
		this.widget = widget;
		this.mouse = mouse;
		this.target = target;
		widget.addListener(SWT.KeyDown, this::down);
		widget.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	/** How far the selected item is moved by the finest step that the axis shows; empty if it is not to be moved. */
	public Optional<Duration> step(int direction) {
		return nudged(direction, TimelineHit.Part.BODY).flatMap(moved -> moment(moved)
				.flatMap(now -> current().flatMap(TimelineItem::when).flatMap(TimelineKeys::moment)
						.map(before -> Duration.between(before, now))));
	}

	/** The date of the selected item when it is stretched at an edge by that step; empty if it is not to be stretched. */
	public Optional<Edtf> stretched(int direction, TimelineHit.Part part) {
		return nudged(direction, part);
	}

	private static Optional<LocalDateTime> moment(Edtf date) {
		return date.earliest().or(date::latest);
	}

	private void down(Event event) {
		boolean isPlain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		boolean isShift = event.stateMask == SWT.SHIFT;
		boolean isCtrl = event.stateMask == SWT.MOD1;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
			int direction = event.keyCode == SWT.ARROW_LEFT ? -1 : 1;
			if (isPlain) {
				select(order().next(current(), direction));
			} else if (isShift) {
				widget.setAxis(widget.timelineLayout().axis().pan(-direction * STEP));
			}
		}
		case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
			int direction = event.keyCode == SWT.ARROW_UP ? -1 : 1;
			if (isPlain) {
				select(order().acrossLanes(current(), direction));
			} else if (isCtrl) {
				widget.scrollBy(direction * STEP);
			}
		}
		case SWT.PAGE_UP -> widget.scrollBy(-page());
		case SWT.PAGE_DOWN -> widget.scrollBy(page());
		case SWT.ESC -> mouse.cancel();
		default -> {
			// Not ours.
		}
		}
	}

	/** All that is seen of the lanes but a little, by which one knows where one was. */
	private int page() {
		return Math.max(STEP, widget.getClientArea().height - (int) TimelineLayout.AXIS_HEIGHT - STEP);
	}

	private TimeOrder order() {
		return new TimeOrder(widget.model());
	}

	private Optional<TimelineItem> current() {
		Optional<TimelineItem> selected = widget.selectedItem();
		current = selected.flatMap(item -> current.filter(known -> known.id().equals(item.id()))
				.flatMap(known -> widget.model().findAll(item.id()).stream().filter(each -> each.lane().equals(known.lane()))
						.findFirst())
				.or(() -> selected));
		return current;
	}

	private void select(Optional<TimelineItem> item) {
		current = item;
		item.ifPresent(each -> {
			widget.reveal(each.id());
			target.selected(item, false);
		});
	}

	/** The step sticks to the axis's units, so go as far as the first one that changes the date. */
	private Optional<Edtf> nudged(int direction, TimelineHit.Part part) {
		Optional<TimelineItem> item = current().filter(each -> each.when().isPresent());
		return item.flatMap(widget.timelineLayout()::box).flatMap(box -> {
			TimelineDrag drag = new TimelineDrag(new TimelineHit(box, part), widget.timelineLayout().axis(), 0);
			Edtf old = item.get().when().get();
			for (double x = 1; x < widget.getClientArea().width; x *= FASTER) {
				Edtf moved = drag.at(direction * x);
				if (!moved.equals(old)) {
					return Optional.of(moved);
				}
			}
			return Optional.empty();
		});
	}
}
