// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.layout.TimelineCrowd;
import org.pressmark.timeline.internal.layout.TimelineDrag;
import org.pressmark.timeline.internal.layout.TimelineHit;
import org.pressmark.timeline.internal.model.TimelineGlyph;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineShape;

/**
 * What the mouse does on a timeline. Dragging an item moves it, dragging its edge stretches it, dragging the ground
 * moves the view, with the Shift or Ctrl key it draws a new event. The wheel zooms around the pointer, with Shift it moves in
 * time, with Ctrl over the lanes. A click selects, with Ctrl one more, and on a crowd shows what is in it. A double click opens an
 * event's evidence, on the mark of a report the words of that one, or on the ground makes a new event.
 */
final class TimelineMouse {

	/** What comes of it. */
	interface Target {

		/**
		 * An item was chosen, or none.
		 *
		 * @param adds whether to those that are selected, or takes it from them if it is one
		 */
		void selected(Optional<TimelineItem> item, boolean adds);

		/** The evidence of an item is wanted. */
		void opened(TimelineItem item);

		/** The words are wanted with which an article reports an item. */
		void opened(TimelineItem item, String articleId);

		/** What is in a crowd is wanted. */
		void opened(TimelineCrowd crowd);

		/** An item was moved or stretched. */
		void dropped(TimelineItem item, Edtf when);

		/** A new event is wanted in that lane. */
		void drawn(Edtf when, String lane);

		/** Whether events can be changed and added. */
		boolean isWritable();

		/** What is under way, for the status line; empty when it is over. */
		void says(String words);
	}

	/** How much a line of the wheel magnifies. */
	static final double ZOOM_PER_LINE = 1.06;

	private static final int PAN_PER_LINE = 24;
	private static final int THRESHOLD = 4;
	/** The id of the item that is being drawn. */
	private static final String DRAWN = "org.pressmark.ui.timeline.drawn";

	private enum Action {
		NONE, PAN, DRAG, DRAW
	}

	private final TimelineWidget widget;
	private final Target target;
	private Action action = Action.NONE;
	private Point pressed;
	private Point last;
	private boolean moved;
	private TimelineHit grabbed;
	private String drawnLane = "";
	/** What there is, without what is under way. */
	private TimelineModel stored;
	private Optional<Edtf> date = Optional.empty();
	private boolean hasSaid;
	private Optional<TimelineCrowd> crowd = Optional.empty();
	/** When a crowd was clicked: a second click belongs to it, whatever is under the pointer then. */
	private int crowdOpened;

	TimelineMouse(TimelineWidget widget, Target target) {
		this.widget = widget;
		this.target = target;
		widget.addListener(SWT.MouseDown, this::down);
		widget.addListener(SWT.MouseMove, this::move);
		widget.addListener(SWT.MouseExit, event -> leave());
		widget.addListener(SWT.MouseUp, this::up);
		widget.addListener(SWT.MouseDoubleClick, this::doubleClick);
		// Whatever takes the focus gets the button's release, too.
		widget.addListener(SWT.FocusOut, event -> release());
		widget.addListener(SWT.MouseVerticalWheel, this::wheel);
		widget.onMoved(this::hoverAgain);
	}

	/** Shows what there is now. What is being dragged or drawn stays under the pointer, unless it is gone. */
	void show(TimelineModel now) {
		stored = now;
		if (action == Action.DRAG && now.find(grabbed.box().item().id()).isEmpty()) {
			finish();
		}
		widget.setModel(preview());
	}

	/** Gives up what is under way, as if it had not been begun. */
	boolean cancel() {
		boolean isDragging = action == Action.DRAG || action == Action.DRAW;
		if (isDragging) {
			widget.setModel(stored);
			finish();
		}
		return isDragging;
	}

	/** The button is not held any more, though nobody said so: nothing comes of what was under way. */
	private void release() {
		if (pressed != null && !cancel()) {
			finish();
		}
	}

	private void down(Event event) {
		widget.setFocus();
		crowd = event.button == 1 ? widget.crowd(event.x, event.y) : Optional.empty();
		Optional<TimelineHit> hit = crowd.isPresent() ? Optional.empty()
				: widget.hit(event.x, event.y).filter(each -> each.box().shape() != TimelineShape.CROWD);
		Optional<TimelineItem> item = hit.map(each -> each.box().item())
				.or(() -> widget.report(event.x, event.y).map(TimelineWidget.Reported::item));
		boolean adds = item.isPresent() && (event.stateMask & SWT.MOD1) != 0;
		boolean keeps = event.button != 1 && item.filter(each -> widget.isSelected(each.id())).isPresent();
		if (!keeps) {
			target.selected(item, adds);
		}
		if (event.button != 1) {
			return;
		}
		pressed = new Point(event.x, event.y);
		last = pressed;
		moved = false;
		stored = widget.model();
		grabbed = hit.filter(each -> canBeMoved(each.box()) && target.isWritable()).orElse(null);
		boolean draws = item.isEmpty() && (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0 && target.isWritable();
		drawnLane = laneAt(event.y);
		action = grabbed != null ? Action.DRAG : draws ? Action.DRAW : Action.PAN;
	}

	private static boolean canBeMoved(TimelineBox box) {
		return box.others().isEmpty() && !box.item().isOfLayer();
	}

	private void move(Event event) {
		if (pressed == null) {
			hover(event.x, event.y);
			return;
		}
		if ((event.stateMask & SWT.BUTTON1) == 0) {
			releaseSoon();
		}
		moved |= Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > THRESHOLD;
		if (moved) {
			switch (action) {
			case PAN -> pan(event);
			case DRAG -> drag(event);
			case DRAW -> draw(event);
			case NONE -> {
				// Another button.
			}
			}
		}
		last = new Point(event.x, event.y);
	}

	private void up(Event event) {
		if (event.button != 1 || pressed == null) {
			return;
		}
		Optional<Edtf> dropped = moved ? date : Optional.empty();
		Action done = action;
		TimelineHit hit = grabbed;
		Optional<TimelineCrowd> clicked = moved || isDoubled(event) ? Optional.empty() : crowd;
		finish();
		clicked.ifPresent(each -> {
			crowdOpened = event.time;
			target.opened(each);
		});
		if (done == Action.DRAG && dropped.isPresent() && !dropped.equals(hit.box().item().when())) {
			target.dropped(hit.box().item(), dropped.get());
		} else if (done == Action.DRAW && dropped.isPresent()) {
			widget.setModel(stored);
			target.drawn(dropped.get(), drawnLane);
		}
	}

	private boolean isDoubled(Event event) {
		return event.time - crowdOpened <= event.display.getDoubleClickTime();
	}

	/** A move tells of the button as it is by now, and that it was let go at that place may be told next. */
	private void releaseSoon() {
		Point press = pressed;
		widget.getDisplay().asyncExec(() -> {
			if (pressed == press && !widget.isDisposed()) {
				release();
			}
		});
	}

	private void doubleClick(Event event) {
		// A dialog may open before the button is let go, and that is told to nobody then.
		release();
		if (isDoubled(event)) {
			return;
		}
		Optional<TimelineHit> hit = widget.hit(event.x, event.y);
		Optional<TimelineWidget.Reported> report = hit.isPresent() ? Optional.empty() : widget.report(event.x, event.y);
		if (hit.isPresent()) {
			hit.map(each -> each.box().item()).filter(item -> !item.isOfLayer()).ifPresent(target::opened);
		} else if (report.isPresent()) {
			target.opened(report.get().item(), report.get().report().articleId());
		} else if (event.y >= widget.timelineLayout().axisHeight()) {
			target.drawn(TimelineDrag.drop(widget.timelineLayout().axis(), event.x), laneAt(event.y));
		}
	}

	private void wheel(Event event) {
		event.doit = false;
		if ((event.stateMask & SWT.SHIFT) != 0) {
			widget.setAxis(widget.timelineLayout().axis().pan(event.count * PAN_PER_LINE));
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			widget.scrollBy(-event.count * PAN_PER_LINE / 2);
		} else {
			widget.zoom(Math.pow(ZOOM_PER_LINE, event.count), event.x);
		}
	}

	/** What is under the pointer may be another item now, or the same with another date, or it went elsewhere meanwhile. */
	private void hoverAgain() {
		Point place = widget.toControl(widget.getDisplay().getCursorLocation());
		if (pressed == null && widget.getClientArea().contains(place)) {
			hover(place.x, place.y);
		} else {
			leave();
		}
	}

	private void hover(int x, int y) {
		Optional<TimelineHit> hit = widget.hit(x, y);
		boolean onEdge = target.isWritable()
				&& hit.filter(each -> each.part() != TimelineHit.Part.BODY && canBeMoved(each.box())).isPresent();
		widget.setCursor(widget.getDisplay().getSystemCursor(onEdge ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW));
		point(hit);
	}

	/** Nothing is under a pointer that is elsewhere; what is held stays held. */
	private void leave() {
		if (pressed == null) {
			point(Optional.empty());
		}
	}

	/** For scripts, which cannot see what is where. */
	private void point(Optional<TimelineHit> hit) {
		widget.setData("pointed", hit.map(each -> each.box().item().title()).orElse(""));
	}

	private void pan(Event event) {
		widget.setAxis(widget.timelineLayout().axis().pan(event.x - last.x));
		widget.scrollBy(last.y - event.y);
	}

	private void drag(Event event) {
		TimelineItem item = grabbed.box().item();
		try {
			date = Optional.of(item.when().isPresent()
					? new TimelineDrag(grabbed, widget.timelineLayout().axis(), pressed.x).at(event.x)
					: TimelineDrag.drop(widget.timelineLayout().axis(), event.x));
			showPreview();
		} catch (DateTimeException e) {
			// Beyond all years: it stays where it was dragged last.
			say(e.getMessage());
		}
	}

	private void draw(Event event) {
		double from = Math.min(pressed.x, event.x);
		double to = Math.max(pressed.x, event.x);
		Edtf start = TimelineDrag.drop(widget.timelineLayout().axis(), from);
		Edtf end = TimelineDrag.drop(widget.timelineLayout().axis(), to);
		date = Optional.of(start.equals(end) ? start : Edtf.interval(start, end));
		showPreview();
	}

	private void showPreview() {
		widget.setModel(preview());
		say(EdtfFormat.of(Locale.getDefault()).format(date.get()));
	}

	private void say(String words) {
		hasSaid = true;
		target.says(words);
	}

	/** What there is, and in it what is being dragged at its new date, or what is being drawn. */
	private TimelineModel preview() {
		if (action == Action.DRAW && date.isPresent()) {
			return stored.with(new TimelineItem(DRAWN, Messages.dialog_newTitle, date, drawnLane,
					widget.theme().selection(), TimelineGlyph.values()[0], "", false));
		}
		return grabbed == null || date.isEmpty() ? stored
				: stored.find(grabbed.box().item().id()).map(item -> stored.replace(item, item.withWhen(date.get())))
						.orElse(stored);
	}

	private void finish() {
		action = Action.NONE;
		pressed = null;
		grabbed = null;
		date = Optional.empty();
		if (hasSaid) {
			hasSaid = false;
			target.says("");
		}
		hoverAgain();
	}

	private String laneAt(int y) {
		int place = y + widget.scrolled();
		return widget.timelineLayout().bands().stream().filter(band -> place >= band.y() && place < band.bottom()).findFirst()
				.filter(band -> !band.isOfLayer()).map(band -> band.name()).orElse("");
	}
}
