// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.CreateEvent;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.operations.events.EventReports;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.store.RowChange;
import org.pressmark.timeline.TimelineItem;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.SharedSelection;

/** The timeline editor: the project's events on a time axis, to look at and to change with mouse and keys. */
public final class TimelineView extends ViewPart implements TimelineMouse.Target {

	static final String ID = "org.pressmark.ui.timeline.view"; //$NON-NLS-1$

	private static final String CONTEXT = "org.pressmark.ui.timeline.context"; //$NON-NLS-1$

	private final SharedSelection selection = new SharedSelection();
	private final ISelectionListener follower = this::selectionChanged;
	private final CurrentProjectListener listener = new CurrentProjectListener() {

		@Override
		public void opened(ProjectView view) {
			widget.reset();
			show(EventTimeline.of(view.project()));
		}

		@Override
		public void closing(ProjectView view) {
			mouse.cancel();
			widget.reset();
			stored = Optional.empty();
			says(""); //$NON-NLS-1$
			showEmpty(Messages.timeline_noProject);
		}

		@Override
		public void committed(Commit commit) {
			Set<String> changed = commit.changes().stream().filter(change -> "event".equals(change.table())) //$NON-NLS-1$
					.map(RowChange::id).collect(Collectors.toSet());
			if (!changed.isEmpty()) {
				project.view().ifPresent(view -> show(stored.map(before -> before.after(view.project(), EventReports.NONE, changed))
						.orElseGet(() -> EventTimeline.of(view.project()))));
			}
		}
	};

	private CurrentProject project;
	private Composite stack;
	private Label empty;
	private TimelineWidget widget;
	private TimelineMouse mouse;
	/** The events of the project, without what is being dragged or drawn. */
	private Optional<EventTimeline> stored = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		project = getSite().getService(CurrentProject.class);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = new Label(stack, SWT.WRAP | SWT.CENTER);
		widget = new TimelineWidget(stack);
		mouse = new TimelineMouse(widget, this);
		new TimelineKeys(widget, mouse, this);
		showEmpty(Messages.timeline_noProject);
		MenuManager menu = new MenuManager();
		widget.setMenu(menu.createContextMenu(widget));
		getSite().registerContextMenu(menu, selection);
		getSite().setSelectionProvider(selection);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getPage().addPostSelectionListener(follower);
		project.addListener(listener);
	}

	@Override
	public void setFocus() {
		stack.setFocus();
		if (((StackLayout) stack.getLayout()).topControl == widget) {
			widget.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(follower);
		project.removeListener(listener);
		super.dispose();
	}

	/** The widget, for the handlers. */
	TimelineWidget widget() {
		return widget;
	}

	/** The selected event. */
	Optional<Event> selectedEvent() {
		return widget.selectedItem().flatMap(this::event);
	}

	/** The names of all lanes that have one, to choose a category from. */
	List<String> categories() {
		return widget.model().lanes().stream().map(lane -> lane.name()).filter(name -> !name.isBlank()).toList();
	}

	@Override
	public void selected(Optional<TimelineItem> item) {
		selection.setSelection(item.flatMap(this::event).<ISelection>map(StructuredSelection::new)
				.orElse(StructuredSelection.EMPTY));
		says(""); //$NON-NLS-1$
	}

	@Override
	public void opened(TimelineItem item) {
		event(item).ifPresent(event -> new Evidence(project, getSite().getPage()).open(event));
	}

	@Override
	public void dropped(TimelineItem item, Edtf when) {
		event(item).ifPresent(event -> project.submit(new SetFeature(
				org.eclipse.osgi.util.NLS.bind(Messages.label_move, event.getTitle()), event,
				ModelPackage.Literals.EVENT__WHEN, when.toString())).thenRun(this::refresh));
	}

	@Override
	public void drawn(Edtf when, String lane) {
		if (!isWritable()) {
			says(ProjectAccess.of(project).readOnly().orElse(Messages.timeline_noProject));
			return;
		}
		EventDialog dialog = new EventDialog(getSite().getShell(), categories());
		dialog.setWhen(Optional.of(when));
		dialog.setCategory(Optional.of(lane).filter(name -> !name.isBlank()));
		create(dialog);
	}

	/** Asks for what a new event needs and adds it. */
	void create(EventDialog dialog) {
		if (dialog.open() == EventDialog.OK) {
			CreateEvent command = new CreateEvent(dialog.title(), dialog.when(), dialog.category());
			project.submit(command).thenRun(() -> command.eventId().ifPresent(this::reveal));
		}
	}

	@Override
	public boolean isWritable() {
		return ProjectAccess.of(project).isWritable();
	}

	@Override
	public String describe(TimelineItem item) {
		return event(item).map(EventSummary::lines).orElse(item.title());
	}

	/** While there is nothing to say, the status line tells what is selected. */
	@Override
	public void says(String words) {
		String shown = words.isEmpty() ? selectedEvent().map(EventSummary::line).orElse("") : words; //$NON-NLS-1$
		getViewSite().getActionBars().getStatusLineManager().setMessage(shown);
	}

	private Optional<Event> event(TimelineItem item) {
		return project.view().flatMap(view -> view.find(Event.class, item.id()));
	}

	private void reveal(String eventId) {
		widget.reveal(eventId);
		selected(widget.selectedItem());
	}

	/** Shows what is stored again: what was dropped may have been refused. */
	private void refresh() {
		if (project.view().isPresent()) {
			stored.ifPresent(this::show);
		}
	}

	private void show(EventTimeline events) {
		if (widget.isDisposed()) {
			return;
		}
		stored = Optional.of(events);
		mouse.show(events.model());
		says(""); //$NON-NLS-1$
		if (widget.model().items().findAny().isEmpty()) {
			showEmpty(Messages.timeline_empty);
		} else {
			show(widget);
		}
	}

	private void showEmpty(String words) {
		empty.setText(words);
		show(empty);
	}

	private void show(org.eclipse.swt.widgets.Control control) {
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != control) {
			layout.topControl = control;
			stack.layout();
		}
	}

	private void show(Event event) {
		widget.reveal(event.getId());
		says(""); //$NON-NLS-1$
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selected) {
		if (part == this || !(selected instanceof IStructuredSelection structured)) {
			return;
		}
		switch (structured.getFirstElement()) {
		case Event event -> show(event);
		case EventMention mention when mention.getEvent() != null -> show(mention.getEvent());
		case null, default -> {
			// Nothing that a timeline shows.
		}
		}
	}
}
