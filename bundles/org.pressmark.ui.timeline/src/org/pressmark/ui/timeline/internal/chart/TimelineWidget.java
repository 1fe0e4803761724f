// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.layout.TimelineCrowd;
import org.pressmark.timeline.internal.layout.TimelineHit;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.model.LayerContent;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineReport;
import org.pressmark.timeline.internal.model.TimelineShape;
import org.pressmark.timeline.internal.painting.Ink;
import org.pressmark.timeline.internal.painting.ItemDescription;
import org.pressmark.timeline.internal.painting.Pen;
import org.pressmark.timeline.internal.painting.TimelinePainter;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.timeline.internal.text.TextStyle;

/**
 * Shows a timeline: what is where is the layout's matter, what it looks like the painter's; here is the window onto
 * it, with its scroll bar, its zoom and what is selected. {@link TimelineMouse} says what the mouse does.
 */
final class TimelineWidget extends Canvas {

	private static final int MAX_ROWS = 200;
	private static final int MOST_WIDTHS = 50_000;
	private static final double ZOOM_STEP = 1.25;
	private static final double DARK = 0.5;
	/** What is shown takes no less than this part of the width. */
	private static final double SMALLEST = 40;
	/** What is scrolled to is that far below the axis, in pixels. */
	private static final double MARGIN = 8;
	private static final double AIM = 3;
	private static final double AIM_ALPHA = 0.25;

	private final ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
	private final ScreenTexts texts = new ScreenTexts(resources, MOST_WIDTHS);
	/** What texts are measured with while something is laid out; else null. */
	private GC measuring;
	private TimelineModel model = TimelineModel.of(List.of());
	private TimelineLayout layout;
	/** The ids of the selected items, the leading one first. */
	private Set<String> selected = Set.of();
	private Optional<String> aimed = Optional.empty();
	private TimelineLook look = TimelineLook.FULL;
	private List<LayerContent> layers = List.of();
	private boolean showsLayers = true;
	private boolean axisChosen;
	private final ListenerList<Runnable> moved = new ListenerList<>();

	TimelineWidget(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		setData("id", "timeline.canvas");
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.Dispose, event -> texts.dispose());
		getVerticalBar().addListener(SWT.Selection, event -> scrolledTo());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = selectedItem().map(new ItemDescription(Locale.getDefault())::of)
						.orElse(Messages.timeline_accessibleName);
			}
		});
	}

	/** Shows other items; what is visible of time stays as it is. */
	void setModel(TimelineModel newModel) {
		boolean first = model.items().findAny().isEmpty();
		model = newModel.withLayers(showsLayers ? layers : List.of());
		if (first && !axisChosen) {
			layOut(Viewport.most(model, width()));
		} else {
			layOut(timelineLayout().axis());
		}
	}

	TimelineModel model() {
		return model;
	}

	/** Says who is told when something else may have come under the pointer, though that did not move. */
	void onMoved(Runnable told) {
		moved.add(told);
	}

	TimelineLayout timelineLayout() {
		if (layout == null) {
			layOut(Viewport.most(model, width()));
		}
		return layout;
	}

	/** Shows what plug-ins say beside the items. */
	void setLayers(List<LayerContent> contents) {
		layers = contents;
		setModel(model);
	}

	boolean showsLayers() {
		return showsLayers;
	}

	/** Shows what plug-ins say, or no longer. */
	void showLayers(boolean shown) {
		if (shown != showsLayers) {
			showsLayers = shown;
			setModel(model);
		}
	}

	/** Shows something else beside the items. */
	void setLook(TimelineLook wanted) {
		look = wanted;
		layout = layout == null ? null : layout.with(look);
		if (layout != null) {
			updateScrollBar();
		}
		redraw();
		moved.forEach(Runnable::run);
	}

	/** The time from the left to the right of the window; empty when no event has a date. */
	Optional<TimeRange> visible() {
		TimeAxis axis = timelineLayout().axis();
		return model.datedSize() == 0 ? Optional.empty() : Optional.of(new TimeRange(axis.time(0), axis.time(width())));
	}

	/** Shows another part of time, because somebody wants to see it. */
	void setAxis(TimeAxis axis) {
		axisChosen = true;
		layOut(axis);
	}

	void zoom(double factor, double x) {
		setAxis(timelineLayout().axis().zoom(factor, x));
	}

	void zoomIn() {
		zoom(ZOOM_STEP, width() / 2);
	}

	void zoomOut() {
		zoom(1 / ZOOM_STEP, width() / 2);
	}

	/** Shows all of time, from the uppermost lane on. */
	void fitAll() {
		getVerticalBar().setSelection(0);
		setAxis(Viewport.all(model, width()));
	}

	void fitMost() {
		setAxis(Viewport.most(model, width()));
	}

	/** Forgets which part of time was chosen: another project is shown from now on. */
	void reset() {
		axisChosen = false;
		selected = Set.of();
		texts.clear();
		model = TimelineModel.of(List.of());
		layOut(Viewport.most(model, width()));
	}

	Optional<TimelineItem> selectedItem() {
		return selected.stream().findFirst().flatMap(model::find);
	}

	boolean isSelected(String id) {
		return selected.contains(id);
	}

	/** @param ids the leading one first */
	void select(Collection<String> ids) {
		selected = new LinkedHashSet<>(ids);
		redraw();
	}

	/** Sets off an item from all others, the selected ones too; empty for none. */
	void aim(Optional<String> id) {
		aimed = id;
		// For scripts, which cannot see what is set off.
		setData("aimed", id.orElse(""));
		redraw();
	}

	/** Selects an item and moves it into sight, as little as possible. */
	void reveal(String id) {
		select(List.of(id));
		model.find(id).flatMap(timelineLayout()::box).ifPresent(box -> {
			double margin = Math.min(80, width() / 8);
			boolean inTime = box.right() > margin && box.x() < width() - margin;
			if (!inTime) {
				box.item().when().ifPresent(this::goTo);
			}
			model.find(id).flatMap(timelineLayout()::box).ifPresent(this::scrollTo);
		});
	}

	/** Goes to where items are, in time and in the lanes, if others than before are shown and none is in sight. */
	void findItems() {
		if (Viewport.isOutside(model, timelineLayout().axis(), width())) {
			fitAll();
		}
		double top = scrolled() + layout.axisHeight();
		if (tops(top, scrolled() + getClientArea().height - top).findAny().isEmpty()) {
			tops(0, layout.height()).min()
					.ifPresent(first -> scrollBy((int) (first - layout.axisHeight() - MARGIN) - scrolled()));
		}
	}

	/** Where items begin that are in the window's time and in a part of the height. */
	private DoubleStream tops(double from, double height) {
		DoubleStream boxes = layout.boxes(from, height).stream().filter(box -> box.right() > 0 && box.x() < width())
				.mapToDouble(TimelineBox::y);
		DoubleStream crowds = layout.crowds(from, height).stream().filter(crowd -> crowd.right() > 0 && crowd.x() < width())
				.filter(crowd -> crowd.bottom() > from && crowd.y() < from + height).mapToDouble(TimelineCrowd::y);
		return DoubleStream.concat(boxes, crowds);
	}

	/** Brings a time into the middle of the window; one that is longer than the window fills it. */
	void goTo(Edtf when) {
		LocalDateTime from = when.earliest().or(when::latest).orElseThrow();
		LocalDateTime to = when.latest().orElse(from);
		TimeAxis axis = timelineLayout().axis();
		boolean isLonger = axis.x(to) - axis.x(from) > width();
		setAxis(isLonger ? TimeAxis.fit(new TimeRange(from, to), width(), width() / 8.0, width() / 8.0)
				: axis.pan(width() / 2.0 - (axis.x(from) + axis.x(to)) / 2));
	}

	/** As {@link #goTo}, and so near that the time can be told from those before and after it. */
	void show(Edtf when) {
		Optional<TimeRange> range = when.earliest()
				.flatMap(from -> when.latest().filter(from::isBefore).map(to -> new TimeRange(from, to)));
		TimeAxis axis = timelineLayout().axis();
		boolean isTiny = range.filter(each -> axis.x(each.to()) - axis.x(each.from()) < width() / SMALLEST).isPresent();
		if (isTiny) {
			setAxis(TimeAxis.fit(range.get(), width(), width() / 3.0, width() / 3.0));
		} else {
			goTo(when);
		}
		scrollToCrowd();
	}

	/** Crowds are at the bottom of their lanes: where these are high, one would see an empty piece of paper. */
	private void scrollToCrowd() {
		double top = scrolled() + timelineLayout().axisHeight();
		double bottom = (double) scrolled() + getClientArea().height;
		boolean isEmpty = timelineLayout().boxes(scrolled(), getClientArea().height).stream()
				.noneMatch(box -> box.right() > 0 && box.x() < width());
		List<TimelineCrowd> crowds = timelineLayout().crowds(0, timelineLayout().height()).stream()
				.filter(crowd -> crowd.right() > 0 && crowd.x() < width()).toList();
		if (isEmpty && crowds.stream().noneMatch(crowd -> crowd.bottom() > top && crowd.y() < bottom)) {
			crowds.stream().mapToDouble(TimelineCrowd::bottom).min().ifPresent(end -> scrollBy((int) (end - bottom)));
		}
	}

	/** How far the lanes are scrolled up. */
	int scrolled() {
		return getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0;
	}

	void scrollBy(int pixels) {
		getVerticalBar().setSelection(getVerticalBar().getSelection() + pixels);
		scrolledTo();
	}

	private void scrolledTo() {
		redraw();
		moved.forEach(Runnable::run);
	}

	/**
	 * That an item was reported, as a mark shows it.
	 *
	 * @param item what was reported
	 * @param report who did
	 */
	record Reported(TimelineItem item, TimelineReport report) {
	}

	/** The mark of a report at a place of the widget. */
	Optional<Reported> report(int x, int y) {
		if (y < timelineLayout().axisHeight()) {
			return Optional.empty();
		}
		int place = y + scrolled();
		return timelineLayout().markAt(x, place).flatMap(mark -> timelineLayout().boxes(place, 0).stream()
				.filter(box -> box.marks().contains(mark)).findFirst()
				.map(box -> new Reported(box.item(), mark.report())));
	}

	/** What is at a place of the widget. */
	Optional<TimelineHit> hit(int x, int y) {
		return y < timelineLayout().axisHeight() ? Optional.empty() : timelineLayout().hitTest(x, y + scrolled());
	}

	/** Where events are too many to be told apart, as columns or as a pill, unless one that is shown stands before them. */
	Optional<TimelineCrowd> crowd(int x, int y) {
		boolean isHidden = hit(x, y).filter(hit -> !hit.box().shape().countsMany()).isPresent();
		return isHidden || y < timelineLayout().axisHeight() ? Optional.empty()
				: timelineLayout().crowdAt(x, y + scrolled());
	}

	/** Where the selected event is, if it is one of too many to be told apart. */
	Optional<TimelineCrowd> crowdOfSelected() {
		return selectedItem().flatMap(item -> timelineLayout().box(item).flatMap(box -> Stream.of(box.x(), box.middle())
				.flatMap(x -> timelineLayout().crowdAt(x, box.centerY()).stream())
				.filter(crowd -> crowd.items().contains(item)).findFirst()));
	}

	/** Whether time is shown as large as it can be. */
	boolean isLargest() {
		return timelineLayout().axis().pixelsPerSecond() >= TimeAxis.MAX_SCALE;
	}

	private int width() {
		return Math.max(200, getClientArea().width);
	}

	private void layOut(TimeAxis axis) {
		measuring = new GC(this);
		try {
			texts.useFontOf(getDisplay());
			layout = layout == null ? TimelineLayout.of(model, axis, width(), this::textWidth, MAX_ROWS, Locale.getDefault(), look)
					: layout.with(model, axis, width());
		} finally {
			measuring.dispose();
			measuring = null;
		}
		updateScrollBar();
		redraw();
		moved.forEach(Runnable::run);
	}

	/** The layout keeps its measure, and a GC does not live that long. */
	private double textWidth(String text, TextStyle style) {
		return texts.width(text, style, this::measure);
	}

	private double measure(String text, TextStyle style) {
		if (measuring != null) {
			return texts.measure(measuring, text, style);
		}
		GC gc = new GC(this);
		try {
			return texts.measure(gc, text, style);
		} finally {
			gc.dispose();
		}
	}

	private void resized() {
		if (layout == null || axisChosen) {
			layOut(timelineLayout().axis());
		} else {
			layOut(Viewport.most(model, width()));
		}
	}

	private void updateScrollBar() {
		ScrollBar bar = getVerticalBar();
		int visible = Math.max(1, getClientArea().height);
		int all = (int) Math.ceil(layout.height());
		bar.setVisible(all > visible);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - visible)), 0, Math.max(all, visible), visible, 20,
				visible);
	}

	private void scrollTo(TimelineBox box) {
		int top = (int) (box.y() - layout.axisHeight());
		int bottom = (int) (box.y() + box.height() + 8 - getClientArea().height);
		if (top < scrolled()) {
			scrollBy(top - scrolled());
		} else if (bottom > scrolled()) {
			scrollBy(bottom - scrolled());
		}
	}

	private void paint(Event event) {
		Rectangle area = getClientArea();
		TimelinePainter painter = new TimelinePainter(new SwtCanvas(event.gc, texts), theme());
		painter.paint(timelineLayout(), scrolled(), area.height, item -> selected.contains(item.id()));
		pillOfSelected().ifPresent(box -> paintSelected(event.gc, box));
		aimed.stream().flatMap(id -> model.findAll(id).stream()).flatMap(item -> layout.box(item).stream())
				.forEach(box -> paintAim(event.gc, box));
	}

	/** The pill that counts the selected item among others without a date. */
	private Optional<TimelineBox> pillOfSelected() {
		return selectedItem().filter(item -> item.when().isEmpty()).flatMap(item -> layout.box(item)
				.filter(box -> box.shape() == TimelineShape.CLUSTER));
	}

	private void paintSelected(GC gc, TimelineBox box) {
		SwtCanvas canvas = new SwtCanvas(gc, texts);
		canvas.pushClip(0, layout.axisHeight(), getClientArea().width, getClientArea().height);
		canvas.drawRect(box.x() - AIM, box.y() - scrolled() - AIM, box.width() + 2 * AIM, box.height() + 2 * AIM, AIM,
				Pen.of(theme().selection(), 2));
		canvas.popClip();
	}

	private void paintAim(GC gc, TimelineBox box) {
		double left = Math.min(box.shapeLeft(), box.labelX()) - AIM;
		double width = Math.max(box.shapeRight(), box.labelX() + box.labelWidth()) + AIM - left;
		double top = box.y() - scrolled() - AIM;
		double height = box.height() + 2 * AIM;
		SwtCanvas canvas = new SwtCanvas(gc, texts);
		canvas.pushClip(0, layout.axisHeight(), getClientArea().width, getClientArea().height);
		canvas.fillRect(left, top, width, height, AIM, new Ink(theme().selection(), AIM_ALPHA));
		canvas.drawRect(left, top, width, height, AIM, Pen.of(theme().selection(), 2));
		canvas.popClip();
	}

	/** The theme of the window: what the style sheet gave this widget as its background tells which it is. */
	TimelineTheme theme() {
		return getParent().getBackground().getRGB().getHSB()[2] < DARK ? TimelineTheme.DARK : TimelineTheme.LIGHT;
	}
}
