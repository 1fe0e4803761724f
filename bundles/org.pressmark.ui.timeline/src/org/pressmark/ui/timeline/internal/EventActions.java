// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.model.Event;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.CreateEvent;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.operations.events.DeleteEvents;
import org.pressmark.operations.events.EventsTouched;
import org.pressmark.operations.events.KnownEvent;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.fields.ChangeLabels;

/** What a person does to events, wherever in the view: each is one step of the history. UI thread only. */
final class EventActions {

	private final CurrentProject project;
	private final IWorkbenchPage page;
	private final ChosenEvents chosen;

	EventActions(CurrentProject project, IWorkbenchPage page, ChosenEvents chosen) {
		this.project = project;
		this.page = page;
		this.chosen = chosen;
	}

	/** The event with an id, if it is still there. */
	Optional<Event> event(String id) {
		return project.view().flatMap(view -> view.find(Event.class, id));
	}

	/** The selected events. */
	List<Event> chosen() {
		return chosen.ids().stream().map(this::event).flatMap(Optional::stream).toList();
	}

	/** The one that keys are about. */
	Optional<Event> lead() {
		return chosen.lead().flatMap(this::event);
	}

	boolean isWritable() {
		return ProjectAccess.of(project).isWritable();
	}

	/** Why nothing can be changed, for a person; empty if it can. */
	Optional<String> readOnly() {
		return isWritable() ? Optional.empty() : ProjectAccess.of(project).readOnly().or(() -> Optional.of(Messages.timeline_noProject));
	}

	/** The categories that there are, in the order in which they occur. */
	List<String> categories() {
		return project.view().stream().flatMap(view -> view.project().getEvents().stream()).map(Event::getCategory)
				.filter(name -> name != null && !name.isBlank()).distinct().toList();
	}

	/** Asks for what a new event needs and adds it. */
	void create(Optional<Edtf> when, Optional<String> category) {
		EventDialog dialog = new EventDialog(shell(), categories());
		dialog.setWhen(when);
		dialog.setCategory(category);
		if (dialog.open() == EventDialog.OK) {
			CreateEvent command = new CreateEvent(dialog.details());
			project.submit(command).thenRun(() -> command.eventId().ifPresent(id -> chosen.choose(List.of(id))));
		}
	}

	/** Shows the selected event in its form, to be changed there. */
	void edit() {
		lead().ifPresent(event -> {
			try {
				((EventView) page.showView(EventView.ID)).edit(event);
			} catch (PartInitException e) {
				Failures.show(shell(), e);
			}
		});
	}

	/** Gives an event another date; runs this afterwards, whether it was stored or refused. */
	void move(String id, Edtf when, Runnable done) {
		event(id).ifPresent(event -> project.submit(new SetFeature(NLS.bind(Messages.label_move, event.getTitle()), event,
				ModelPackage.Literals.EVENT__WHEN, when.toString())).thenRun(done));
	}

	/** Changes what a cell of the table is about. */
	void change(String id, EventColumn column, Object value) {
		event(id).ifPresent(event -> project.submit(new SetFeature(ChangeLabels.of(column.heading(), event), event,
				switch (column) {
				case DATE -> ModelPackage.Literals.EVENT__WHEN;
				case TITLE -> ModelPackage.Literals.EVENT__TITLE;
				case CATEGORY -> ModelPackage.Literals.EVENT__CATEGORY;
				case STATUS -> ModelPackage.Literals.EVENT__STATUS;
				case PLACE, PARTICIPANTS, EVIDENCE, OUTLETS -> throw new IllegalArgumentException(column.name());
				}, value)));
	}

	/** Deletes the selected events; where marks refer to them, a person is asked first. */
	void delete() {
		List<KnownEvent> events = chosen().stream().map(KnownEvent::of).toList();
		if (!events.isEmpty()) {
			List<String> ids = events.stream().map(KnownEvent::id).toList();
			project.run(Messages.job_evidence, (view, monitor) -> view.store().read(reader -> EventsTouched.by(reader, ids)))
					.thenAccept(touched -> delete(events, touched));
		}
	}

	private void delete(List<KnownEvent> events, EventsTouched touched) {
		if (touched.evidence() == 0) {
			project.submit(DeleteEvents.unused(events));
			return;
		}
		String what = events.size() == 1 ? NLS.bind(Messages.delete_one, events.getFirst().title())
				: NLS.bind(Messages.delete_many, events.size());
		String question = NLS.bind(Messages.delete_question, new Object[] { what, touched.evidence(), touched.articles() });
		if (MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.delete_title, question, SWT.NONE, Messages.delete_ok,
				IDialogConstants.CANCEL_LABEL) == 0) {
			project.submit(DeleteEvents.withEvidence(events));
		}
	}

	/** Shows the words that report an event. */
	void open(String id) {
		event(id).ifPresent(event -> new Evidence(project, page).open(event));
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}
}
