// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.store.EventReport;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.SharedSelection;
import org.pressmark.ui.fields.DateSource;
import org.pressmark.ui.fields.UnsavedWords;
import org.pressmark.ui.lists.ListKeys;
import org.pressmark.ui.timeline.internal.chart.TimelineChart;
import org.pressmark.ui.timeline.internal.editing.ChosenEvents;
import org.pressmark.ui.timeline.internal.editing.EventActions;
import org.pressmark.ui.timeline.internal.editing.EventSummary;
import org.pressmark.ui.timeline.internal.evidence.EvidenceDrop;
import org.pressmark.ui.timeline.internal.exchange.ExportRange;
import org.pressmark.ui.timeline.internal.exchange.TimelineExport;
import org.pressmark.ui.timeline.internal.form.EventView;
import org.pressmark.ui.timeline.internal.table.EventColumn;
import org.pressmark.ui.timeline.internal.table.EventRow;
import org.pressmark.ui.timeline.internal.table.EventTable;

/** The timeline editor: the project's events on a time axis and in a table, to look at and to change in both. */
public final class TimelineView extends ViewPart implements ShownEvents.Screen, EventTable.Target {

	/** Its id. */
	public static final String ID = "org.pressmark.ui.timeline.view";

	/** In which keys of the timeline mean something. */
	public static final String CONTEXT = "org.pressmark.ui.timeline.context";
	private static final String CHART_WEIGHT = "chart";
	private static final int ALL = 1000;
	private static final int USUAL_CHART_WEIGHT = 560;

	private final SharedSelection selection = new SharedSelection();
	private final ISelectionListener follower = this::selectionChanged;
	private final ChosenEvents chosen = new ChosenEvents();
	private final UnsavedWords unsaved = UnsavedWords.ofWorkbench();

	private CurrentProject project;
	private EventActions actions;
	private ShownEvents shown;
	private FilterBar filter;
	private LinkedSelection link;
	private SashForm sash;
	private TimelineChart chart;
	private EventTable table;
	private int chartWeight = USUAL_CHART_WEIGHT;
	private EventLanes lanes = EventLanes.CATEGORY;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		lanes = FilterBar.lanes(Optional.ofNullable(memento));
		if (memento != null && memento.getInteger(CHART_WEIGHT) instanceof Integer weight) {
			chartWeight = Math.clamp(weight, 1, ALL - 1);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		filter.save(memento);
		int[] weights = sash.getWeights();
		memento.putInteger(CHART_WEIGHT, weights[0] * ALL / (weights[0] + weights[1]));
	}

	@Override
	public void createPartControl(Composite parent) {
		project = getSite().getService(CurrentProject.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		shown = new ShownEvents(project, this);
		actions = new EventActions(project, getSite().getPage(), chosen, shown::reports);
		shown.setLanes(lanes);
		filter = new FilterBar(parent, lanes, shown::setFilter, shown::setLanes);
		link = new LinkedSelection(filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		chart = new TimelineChart(sash, actions, chosen, this::says);
		table = new EventTable(sash, this);
		filter.onLeave(chart::setFocus);
		sash.setWeights(chartWeight, ALL - chartWeight);
		sash.addListener(SWT.Resize, event -> turn());
		chosen.onChange(this::choose);
		chart.onMoved(shown::refresh);
		chart.onCrowd(filter::showOnly);
		createMenu(chart.canvas(), table.control());
		new ListKeys(getSite(), chart.canvas(), CONTEXT);
		new ListKeys(getSite(), table.control(), CONTEXT);
		getSite().setSelectionProvider(selection);
		getSite().getPage().addPostSelectionListener(follower);
		look();
		EvidenceDrop.install(chart.canvas(), new DropOntoEvents(actions, chart::eventAt, chart::aim));
		// The table sets off by itself the row under the pointer.
		EvidenceDrop.install(table.control(), new DropOntoEvents(actions, table::eventAt, id -> {
		}));
		project.addListener(shown);
	}

	@Override
	public void setFocus() {
		if (!table.control().isFocusControl()) {
			chart.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(follower);
		project.removeListener(shown);
		super.dispose();
	}

	/** The chart. */
	public TimelineChart chart() {
		return chart;
	}

	/** The table. */
	EventTable table() {
		return table;
	}

	/** What can be done with the selected events. */
	public EventActions actions() {
		return actions;
	}

	/** Shows the words that report the selected event; in the chart, one of too many to be told apart is shown larger first. */
	public void open() {
		if (table.control().isFocusControl() || !chart.openCrowd()) {
			actions.openLead(table.control().isFocusControl() ? table.anchor() : chart.anchor());
		}
	}

	/** Lets a person change the selected event: in its cell of the table, or in its form. */
	public void edit() {
		if (table.control().isFocusControl()) {
			table.edit();
		} else {
			actions.lead().ifPresent(this::showForm);
		}
	}

	private void showForm(Event event) {
		try {
			((EventView) getSite().getPage().showView(EventView.ID)).edit(event);
		} catch (PartInitException e) {
			Failures.show(getSite().getShell(), e);
		}
	}

	/** Writes what is shown for other programs. */
	public void exportTo(TimelineExport export) {
		shown.exportTo(export, chart.visible().map(visible -> new ExportRange(visible, chart.most())));
	}

	/** Goes to the field that events are filtered by. */
	public void filter() {
		filter.words().setFocus();
	}

	/** Where on the display the selected event is, or the view if it is not to be seen. */
	public Rectangle anchor() {
		return table.control().isFocusControl() ? EventActions.anchor(table.control()) : chart.anchor();
	}

	/** Shows what a person wants to see: the table beside the chart, reports, links, layers, all or what is selected elsewhere. */
	public void look() {
		boolean isShown = Looks.hasTable();
		link.link(Looks.isLinked());
		chart.look(Looks.now(), Looks.hasLayers());
		if (!isShown && table.control().isFocusControl()) {
			chart.setFocus();
		}
		sash.setMaximizedControl(isShown ? null : chart.control());
	}

	/** Says this in the status line. While there is nothing to say, the status line tells what is selected. */
	@Override
	public void says(String words) {
		String said = words.isEmpty() ? actions.lead().map(this::summary).orElse("") : words;
		getViewSite().getActionBars().getStatusLineManager().setMessage(said);
	}

	private String summary(Event event) {
		return Stream.concat(Stream.of(EventSummary.line(event)), chart.crowd().stream())
				.collect(Collectors.joining(EventSummary.SEPARATOR));
	}

	@Override
	public void opened(boolean isOpen) {
		if (!isOpen) {
			table.leaveCell();
			link.forget();
			filter.reset();
		}
		project.view().ifPresent(unsaved::open);
		chosen.choose(List.of());
		chart.begin(isOpen);
		says("");
	}

	@Override
	public void chart(TimelineModel model, boolean isAll) {
		chart.show(model, isAll);
		says("");
	}

	@Override
	public void rearranged() {
		chart.findEvents();
	}

	@Override
	public void list(List<EventRow> rows) {
		table.list(rows);
	}

	@Override
	public void listed(List<EventRow> changed, Set<String> gone) {
		table.follow(changed, gone);
	}

	@Override
	public List<String> chosen() {
		return chosen.ids();
	}

	@Override
	public void chosen(List<String> ids) {
		chosen.choose(ids);
	}

	@Override
	public void clicked() {
		chart.reveal();
	}

	@Override
	public void opened(String id) {
		actions.open(id);
	}

	@Override
	public boolean isWritable() {
		return actions.isWritable();
	}

	@Override
	public List<String> categories() {
		return actions.categories();
	}

	@Override
	public DateSource dates(String eventId) {
		List<EventReport> reports = shown.reports(eventId);
		return DateSource.of(reports.isEmpty() ? actions.event(eventId).flatMap(EventTimeline::when)
				: reports.stream().map(EventReport::published).flatMap(Optional::stream).findFirst());
	}

	@Override
	public Optional<String> unsavedDate(String eventId) {
		return unsavedWhen(eventId).flatMap(UnsavedWords.Slot::words);
	}

	/** The form of the event has a field for the same. */
	@Override
	public void keepUnsavedDate(String eventId, Optional<String> words) {
		unsavedWhen(eventId).ifPresent(slot -> slot.keep(words));
		if (getSite().getPage().findView(EventView.ID) instanceof EventView form) {
			form.followUnsaved();
		}
	}

	private Optional<UnsavedWords.Slot> unsavedWhen(String eventId) {
		return actions.event(eventId).map(event -> unsaved.slot(event, ModelPackage.Literals.EVENT__WHEN));
	}

	@Override
	public void changed(String eventId, EventColumn column, Object value) {
		actions.change(eventId, column.heading(), column.feature().orElseThrow(), value);
	}

	private void createMenu(Control... controls) {
		for (Control control : controls) {
			MenuManager menu = new MenuManager();
			control.setMenu(menu.createContextMenu(control));
			getSite().registerContextMenu(menu, selection);
		}
	}

	/** A high view has the table below the chart. */
	private void turn() {
		Point size = sash.getSize();
		int orientation = size.x < size.y ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
		}
	}

	private void choose() {
		table.select(chosen.ids());
		selection.setSelection(new StructuredSelection(actions.chosen()));
		says("");
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selected) {
		if (part == this || !(selected instanceof IStructuredSelection structured)) {
			return;
		}
		switch (structured.getFirstElement()) {
		case Event event -> chosen.choose(List.of(event.getId()));
		case EventMention mention when mention.getEvent() != null -> chosen.choose(List.of(mention.getEvent().getId()));
		case null, default -> {
			// Nothing that a timeline shows.
		}
		}
		link.selected(part, structured);
	}
}
