// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.SharedSelection;
import org.pressmark.ui.fields.FormPane;
import org.pressmark.ui.fields.UnsavedWords;
import org.pressmark.ui.fields.UnsavedWords.Kept;
import org.pressmark.ui.lists.BackgroundReading;
import org.pressmark.ui.lists.ListKeys;
import org.pressmark.ui.timeline.internal.evidence.EventEvidence;

/** Edits the event that is selected, wherever that is: in the timeline, or as what a mark of an article reports. */
public final class EventView extends ViewPart implements CurrentProjectListener {

	/** Its id. */
	public static final String ID = "org.pressmark.ui.timeline.event";

	private static final String CONTEXT = "org.pressmark.ui.timeline.evidence.context";
	private static final String TIMELINE = "org.pressmark.ui.timeline.view";
	private static final int PAUSE_MILLISECONDS = 60;

	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final ISelectionListener follower = this::follow;
	private final SharedSelection selection = new SharedSelection();
	private final Runnable showWanted = this::showWanted;
	private final UnsavedWords unsaved = UnsavedWords.ofWorkbench();
	private final BackgroundReading<EventEvidence> reading = new BackgroundReading<>(project, Messages.job_evidence,
			this::show);
	private FormPane pane;
	private EventEditing editing;
	private Optional<String> wanted = Optional.empty();
	private Optional<EventForm> form = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		pane = new FormPane(parent);
		editing = new EventEditing(project, getSite().getPage(), this::choose);
		getSite().setSelectionProvider(selection);
		getSite().getPage().addSelectionListener(follower);
		showNothing();
		project.addListener(this);
		ProjectAccess.follow(project, pane.control(), access -> form.ifPresent(EventForm::refresh));
		if (getSite().getPage().findView(TIMELINE) instanceof IViewPart timeline
				&& timeline.getSite().getSelectionProvider() instanceof ISelectionProvider selected) {
			follow(timeline, selected.getSelection());
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(follower);
		project.removeListener(this);
		super.dispose();
	}

	/** The workbench calls this too when a field has the focus already; it keeps it. */
	@Override
	public void setFocus() {
		pane.setFocusBesideFields();
	}

	/** An event for which something was typed that could not be stored is shown at once: nobody knows which it was. */
	@Override
	public void opened(ProjectView opened) {
		unsaved.open(opened);
		unsaved.all().stream().map(Kept::id).flatMap(id -> editing.event(id).stream()).findFirst()
				.ifPresent(event -> showSoon(event.getId()));
	}

	@Override
	public void closing(ProjectView closing) {
		wanted = Optional.empty();
		reading.cancel();
		showNothing();
	}

	@Override
	public void committed(Commit commit) {
		form.ifPresent(shown -> {
			if (shown.event().eContainer() == null) {
				showNothing();
			} else {
				shown.refresh();
				pane.fit();
				read(shown.event().getId());
			}
		});
	}

	/** Shows an event at once and lets a person say what it is. */
	public void edit(Event event) {
		wanted = Optional.of(event.getId());
		showWanted();
		form.ifPresent(EventForm::edit);
	}

	/** What was typed elsewhere could not be stored, or was dropped. */
	public void followUnsaved() {
		form.ifPresent(EventForm::refresh);
	}

	/** The event that is shown. */
	Optional<Event> event() {
		return form.map(EventForm::event);
	}

	/** Does something with the evidence that is selected in the form. */
	void evidence(EvidenceAction action) {
		// The view may have come only now.
		showWanted();
		form.ifPresent(shown -> shown.evidence().run(action));
	}

	private void choose(Event event) {
		selection.setSelection(new StructuredSelection(event));
		showSoon(event.getId());
	}

	private void follow(IWorkbenchPart part, ISelection selected) {
		if (part == this || !(selected instanceof IStructuredSelection elements)) {
			return;
		}
		switch (elements.getFirstElement()) {
		case Event event -> showSoon(event.getId());
		case EventMention mention when mention.getEvent() != null -> showSoon(mention.getEvent().getId());
		case null, default -> {
			// What is selected is no event; the last one stays.
		}
		}
	}

	/** Whoever walks through the events with a key held down does not wait for each to be shown. */
	private void showSoon(String id) {
		wanted = Optional.of(id);
		pane.control().getDisplay().timerExec(PAUSE_MILLISECONDS, showWanted);
	}

	private void showWanted() {
		if (!pane.control().isDisposed()) {
			wanted.flatMap(editing::event).filter(event -> event().filter(shown -> shown == event).isEmpty())
					.ifPresent(this::showForm);
		}
	}

	private void showForm(Event event) {
		pane.show(content -> {
			EventForm shown = new EventForm(content, event, editing, unsaved);
			new ListKeys(getSite(), shown.evidence().control(), CONTEXT);
			form = Optional.of(shown);
		});
		read(event.getId());
	}

	private void read(String id) {
		reading.request(reader -> EventEvidence.read(reader, id));
	}

	private void show(EventEvidence known) {
		form.filter(shown -> !pane.control().isDisposed() && shown.event().getId().equals(known.eventId())
				&& shown.event().eContainer() != null).ifPresent(shown -> {
					shown.show(known);
					pane.fit();
				});
	}

	private void showNothing() {
		form = Optional.empty();
		pane.showHint("event.empty", Messages.event_empty);
	}
}
