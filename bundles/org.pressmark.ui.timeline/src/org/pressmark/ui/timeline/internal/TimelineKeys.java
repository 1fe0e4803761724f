// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimelineDrag;
import org.pressmark.timeline.TimelineHit;
import org.pressmark.timeline.TimelineItem;

/**
 * What the arrow keys do on a timeline: left and right go from event to event in the order of their dates; with Alt
 * they move the selected event by the finest step that the axis shows, with Shift and Alt its end. Escape gives up a
 * drag. Everything else is a command with a key binding.
 */
final class TimelineKeys {

	private static final double STEP = 24;

	private final TimelineWidget widget;
	private final TimelineMouse mouse;
	private final TimelineMouse.Target target;

	TimelineKeys(TimelineWidget widget, TimelineMouse mouse, TimelineMouse.Target target) {
		this.widget = widget;
		this.mouse = mouse;
		this.target = target;
		widget.addListener(SWT.KeyDown, this::down);
		widget.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void down(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> arrow(event, -1);
		case SWT.ARROW_RIGHT -> arrow(event, 1);
		case SWT.ARROW_UP -> widget.scrollBy(-(int) STEP);
		case SWT.ARROW_DOWN -> widget.scrollBy((int) STEP);
		case SWT.ESC -> mouse.cancel();
		default -> {
			// Not ours.
		}
		}
	}

	private void arrow(Event event, int direction) {
		boolean alt = (event.stateMask & SWT.ALT) != 0;
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		if (alt && !target.isWritable()) {
			return;
		}
		if (alt) {
			nudge(direction, shift ? TimelineHit.Part.END : TimelineHit.Part.BODY);
		} else if (shift) {
			widget.setAxis(widget.timelineLayout().axis().pan(-direction * STEP));
		} else {
			select(direction);
		}
	}

	private void select(int direction) {
		List<TimelineItem> items = new ArrayList<>(widget.model().items().toList());
		items.sort(Comparator.comparing(item -> item.when().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
		if (items.isEmpty()) {
			return;
		}
		int now = widget.selectedItem().map(items::indexOf).orElse(direction > 0 ? -1 : items.size());
		TimelineItem next = items.get(Math.clamp(now + direction, 0, items.size() - 1));
		widget.reveal(next.id());
		target.selected(Optional.of(next), false);
	}

	private void nudge(int direction, TimelineHit.Part part) {
		Optional<TimelineItem> item = widget.selectedItem().filter(each -> each.when().isPresent());
		item.flatMap(widget.timelineLayout()::box).ifPresent(box -> {
			TimelineDrag drag = new TimelineDrag(new TimelineHit(box, part), widget.timelineLayout().axis(), 0);
			Edtf old = item.get().when().get();
			// The step sticks to the axis's units, so go as far as the first one that changes the date.
			for (double x = 1; x < widget.getClientArea().width; x *= 1.5) {
				Edtf moved = drag.at(direction * x);
				if (!moved.equals(old)) {
					target.dropped(item.get(), moved);
					return;
				}
			}
		});
	}
}
