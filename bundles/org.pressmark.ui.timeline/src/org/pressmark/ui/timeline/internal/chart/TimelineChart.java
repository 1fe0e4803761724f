// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pressmark.model.Event;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layout.TimelineCrowd;
import org.pressmark.timeline.internal.layout.TimelineHit;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.model.LaneSubject;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.ui.timeline.internal.editing.ChosenEvents;
import org.pressmark.ui.timeline.internal.editing.EventActions;
import org.pressmark.ui.timeline.internal.evidence.EvidenceRow;

/** The events on their axis, to look at and to change with mouse and keys; or what to do as long as there are none. */
public final class TimelineChart implements TimelineMouse.Target {

	/** How much of the width the time of a crowd gets when it is magnified. */
	private static final double CROWD_SHARE = 0.3;

	private final Composite chart;
	private final Composite stack;
	private final MinimapStrip minimap;
	private final Label empty;
	private final TimelineWidget widget;
	private final TimelineMouse mouse;
	private final TimelineKeys keys;
	private final EventActions actions;
	private final ChosenEvents chosen;
	private final Consumer<String> status;
	private final HeldButton held;
	private Runnable refused = () -> {
	};
	private Consumer<Optional<Edtf>> listed = when -> {
	};

	/** @param status is told what is under way; with nothing, when that is over */
	public TimelineChart(Composite parent, EventActions actions, ChosenEvents chosen, Consumer<String> status) {
		this.actions = actions;
		this.chosen = chosen;
		this.status = status;
		chart = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(chart);
		stack = new Composite(chart, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		stack.setLayout(new StackLayout());
		empty = new Label(stack, SWT.WRAP | SWT.CENTER);
		widget = new TimelineWidget(stack);
		minimap = new MinimapStrip(chart, widget);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, MinimapStrip.HEIGHT).applyTo(minimap);
		mouse = new TimelineMouse(widget, this);
		keys = new TimelineKeys(widget, mouse, this);
		held = new HeldButton(widget);
		new EventTip(widget, new EventTip.Facts() {

			@Override
			public Optional<Event> event(String id) {
				return actions.event(id);
			}

			@Override
			public void read(String id, EventCard card) {
				actions.read(id, card::show);
			}

			@Override
			public void open(EvidenceRow row) {
				actions.open(row);
			}
		});
		new ShownLayers(widget);
		chosen.onChange(this::select);
		say(Messages.timeline_noProject);
	}

	/** All of it. */
	public Composite control() {
		return chart;
	}

	/** The control on which the events are painted, and which gets keys. */
	public Control canvas() {
		return widget;
	}

	/**
	 * Shows something else beside the events.
	 *
	 * @param hasLayers whether what plug-ins know is to be shown
	 */
	public void look(TimelineLook look, boolean hasLayers) {
		widget.showLayers(hasLayers);
		widget.setLook(look);
	}

	/** Shows a shorter time. */
	public void zoomIn() {
		widget.zoomIn();
	}

	/** Shows a longer time. */
	public void zoomOut() {
		widget.zoomOut();
	}

	/** Shows all events at once. */
	public void fitAll() {
		widget.fitAll();
	}

	/** Shows the time in which most events lie. */
	public void fitMost() {
		widget.fitMost();
	}

	/** The time that is to be seen; empty when no event has a date. */
	public Optional<TimeRange> visible() {
		return widget.visible();
	}

	/** The time in which most events lie; empty when that can't be told. */
	public Optional<TimeRange> most() {
		return widget.model().rangeOfMost();
	}

	/** Shows a time so near that it can be told from those before and after it. */
	public void show(Edtf when) {
		widget.show(when);
	}

	/** Goes to where events are, if none is in sight: others than before are shown, or in other lanes. */
	public void findEvents() {
		if (isShown()) {
			widget.findItems();
		}
	}

	/** How far the selected event is moved by the finest step that the axis shows; empty if it is not to be moved. */
	public Optional<Duration> step(int direction) {
		return keys.step(direction);
	}

	/** The date of the selected event when it is stretched at an edge by that step; empty if it is not to be stretched. */
	public Optional<Edtf> stretched(int direction, TimelineHit.Part part) {
		return keys.stretched(direction, part);
	}

	/** The id of the event at a place of the chart. */
	public Optional<String> eventAt(int x, int y) {
		return widget.hit(x, y).filter(hit -> !hit.box().shape().countsMany()).map(hit -> hit.box().item())
				.filter(item -> !item.isOfLayer()).map(TimelineItem::id);
	}

	/** Sets off an event from the others, onto which something is about to be dropped; empty for none. */
	public void aim(Optional<String> eventId) {
		widget.aim(eventId);
	}

	/** Where on the display the selected item is, or else the chart. */
	public Rectangle anchor() {
		return widget.selectedItem().flatMap(widget.timelineLayout()::box)
				.map(box -> widget.getDisplay().map(widget, null, new Rectangle((int) Math.max(0, box.x()),
						(int) box.y() - widget.scrolled(), (int) Math.clamp(box.width(), 1, 200), (int) box.height())))
				.orElseGet(() -> EventActions.anchor(widget));
	}

	/** Gives this the time of events of which there are too many at once to be told apart; with nothing, those without a date. */
	public void onCrowd(Consumer<Optional<Edtf>> work) {
		listed = work;
	}

	/** Runs this when something was moved, to show it where it is stored. */
	public void onMoved(Runnable work) {
		refused = work;
	}

	/** Gives the chart the focus, or what stands in its place. */
	public void setFocus() {
		stack.setFocus();
		if (isShown()) {
			widget.setFocus();
		}
	}

	/** Another project's events are shown from now on, or none. */
	public void begin(boolean isOpen) {
		mouse.cancel();
		widget.reset();
		say(isOpen ? Messages.timeline_reading : Messages.timeline_noProject);
	}

	/** @param isAll whether these are all events that there are */
	public void show(TimelineModel model, boolean isAll) {
		if (widget.isDisposed()) {
			return;
		}
		Optional<TimelineItem> before = widget.selectedItem();
		mouse.show(model);
		if (isElsewhere(before, widget.selectedItem())) {
			held.whenFree(this::reveal);
		}
		if (model.items().findAny().isEmpty()) {
			say(isAll ? Messages.timeline_empty : Messages.timeline_nothingFits);
		} else {
			show(widget);
		}
	}

	/** Whether the selected event got another date: it may be far off now, or among those without any. */
	private static boolean isElsewhere(Optional<TimelineItem> before, Optional<TimelineItem> after) {
		return before.isPresent() && after.isPresent() && before.get().id().equals(after.get().id())
				&& !before.get().when().equals(after.get().when());
	}

	@Override
	public void selected(Optional<TimelineItem> any, boolean adds) {
		Optional<TimelineItem> item = any.filter(each -> !each.isOfLayer());
		if (adds) {
			item.map(TimelineItem::id).ifPresent(chosen::toggle);
		} else {
			List<String> ids = item.map(TimelineItem::id).map(List::of).orElse(List.of());
			// What was clicked stays under the pointer, even at the edge of the window.
			widget.select(ids);
			chosen.choose(ids);
		}
	}

	@Override
	public void opened(TimelineItem item) {
		actions.open(item.id());
	}

	@Override
	public void opened(TimelineItem item, String articleId) {
		actions.open(item.id(), articleId);
	}

	@Override
	public void opened(TimelineCrowd crowd) {
		Optional<Edtf> date = crowd.onlyDate().or(() -> widget.isLargest()
				? crowd.items().stream().findFirst().flatMap(TimelineItem::when) : Optional.empty());
		if (date.isPresent() || crowd.isUndated()) {
			listed.accept(date);
		} else {
			magnify(crowd);
		}
	}

	/** Shows larger what is where the selected event is; false if that can be told from others already. */
	public boolean openCrowd() {
		Optional<TimelineCrowd> crowd = isShown() ? widget.crowdOfSelected() : Optional.empty();
		crowd.ifPresent(this::opened);
		return crowd.isPresent();
	}

	/** How many events are where the selected one is, and how to see them; empty if it can be told from them. */
	public Optional<String> crowd() {
		return isShown() && widget.isFocusControl() ? widget.crowdOfSelected().map(CrowdWords::line) : Optional.empty();
	}

	private void magnify(TimelineCrowd crowd) {
		double width = widget.getClientArea().width;
		double middle = (crowd.x() + crowd.right()) / 2;
		TimeAxis axis = widget.timelineLayout().axis().zoom(CROWD_SHARE * width / crowd.width(), middle);
		widget.setAxis(axis.pan(width / 2 - middle));
	}

	@Override
	public void dropped(TimelineItem item, Edtf when) {
		actions.dates().move(item.id(), when, refused);
	}

	@Override
	public void drawn(Edtf when, String lane) {
		boolean isCategory = widget.model().laneSubject() == LaneSubject.CATEGORY;
		actions.readOnly().ifPresentOrElse(status, () -> actions.create(Optional.of(when),
				Optional.of(lane).filter(name -> isCategory && !name.isBlank())));
	}

	@Override
	public boolean isWritable() {
		return actions.isWritable();
	}

	@Override
	public void says(String words) {
		status.accept(words);
	}

	private void select() {
		if (chosen.ids().size() == 1 && !widget.isSelected(chosen.ids().getFirst())) {
			widget.select(chosen.ids());
			// It may be what is dragged onto the chart.
			held.whenFree(this::reveal);
		} else {
			widget.select(chosen.ids());
		}
	}

	/** Brings the selected event into sight, if it is the only one. */
	public void reveal() {
		if (!widget.isDisposed() && chosen.ids().size() == 1) {
			widget.reveal(chosen.ids().getFirst());
		}
	}

	private boolean isShown() {
		return ((StackLayout) stack.getLayout()).topControl == widget;
	}

	private void say(String words) {
		empty.setText(words);
		show(empty);
	}

	private void show(Control control) {
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != control) {
			layout.topControl = control;
			stack.layout();
			minimap.setVisible(control == widget);
			((GridData) minimap.getLayoutData()).exclude = control != widget;
			minimap.requestLayout();
		}
	}
}
