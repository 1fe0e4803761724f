// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.pressmark.model.Event;
import org.pressmark.model.EventLinkKind;
import org.pressmark.model.text.Plurals;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.CreateEvent;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.operations.events.DeleteEvents;
import org.pressmark.operations.events.EventsTouched;
import org.pressmark.operations.events.KnownEvent;
import org.pressmark.operations.events.LinkEvents;
import org.pressmark.store.EventReport;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.changes.PairsDialog;
import org.pressmark.ui.choosing.ChoicePopup;
import org.pressmark.ui.fields.ChangeLabels;
import org.pressmark.ui.lists.ProjectBackground;
import org.pressmark.ui.timeline.internal.evidence.DraggedEvidence;
import org.pressmark.ui.timeline.internal.evidence.EventEvidence;
import org.pressmark.ui.timeline.internal.evidence.Evidence;
import org.pressmark.ui.timeline.internal.evidence.EvidenceRow;

/** What a person does to events, wherever in the view: each is one step of the history. UI thread only. */
public final class EventActions {

	private final CurrentProject project;
	private final IWorkbenchPage page;
	private final ChosenEvents chosen;
	private final Function<String, List<EventReport>> reports;
	private final DateActions dates;

	/** @param reports tells who reports an event, as far as that is known */
	public EventActions(CurrentProject project, IWorkbenchPage page, ChosenEvents chosen,
			Function<String, List<EventReport>> reports) {
		this.reports = reports;
		this.project = project;
		this.page = page;
		this.chosen = chosen;
		this.dates = new DateActions(project, this);
	}

	/** Where a control is on the display. */
	public static Rectangle anchor(Control control) {
		Point size = control.getSize();
		return control.getDisplay().map(control, null, new Rectangle(0, 0, size.x, size.y));
	}

	/** The event with an id, if it is still there. */
	public Optional<Event> event(String id) {
		return project.view().flatMap(view -> view.find(Event.class, id));
	}

	/** The selected events. */
	public List<Event> chosen() {
		return chosen.ids().stream().map(this::event).flatMap(Optional::stream).toList();
	}

	/** The one that keys are about. */
	public Optional<Event> lead() {
		return chosen.lead().flatMap(this::event);
	}

	/** What a person does to their dates. */
	public DateActions dates() {
		return dates;
	}

	/** Whether events can be changed. */
	public boolean isWritable() {
		return ProjectAccess.of(project).isWritable();
	}

	/** Why nothing can be changed, for a person; empty if it can. */
	public Optional<String> readOnly() {
		return isWritable() ? Optional.empty()
				: ProjectAccess.of(project).readOnly().or(() -> Optional.of(Messages.timeline_noProject));
	}

	/** The categories that there are, in the order in which they occur. */
	public List<String> categories() {
		return project.view().stream().flatMap(view -> view.project().getEvents().stream()).map(Event::getCategory)
				.filter(name -> name != null && !name.isBlank()).distinct().toList();
	}

	/** Asks for what a new event needs and adds it. */
	public void create(Optional<Edtf> when, Optional<String> category) {
		EventDialog dialog = new EventDialog(shell(), categories());
		dialog.setWhen(when);
		dialog.setCategory(category);
		if (dialog.open() == EventDialog.OK) {
			CreateEvent command = new CreateEvent(dialog.details());
			project.submit(command).thenRun(() -> command.eventId().ifPresent(id -> chosen.choose(List.of(id))));
		}
	}

	/** Makes the selected events one; of a single one, asks with which other one. */
	public void merge(Rectangle anchor) {
		List<Event> events = chosen();
		if (events.size() > 1) {
			merge(events);
		} else if (events.size() == 1) {
			pick(Messages.merge_with, anchor,
					all -> new EventPicker(all, events, other -> merge(List.of(events.getFirst(), other))));
		}
	}

	private void merge(List<Event> events) {
		project.view().ifPresent(view -> MergeEventsDialog.ask(shell(), events, event -> reports.apply(event.getId()).size(),
				background(view)).ifPresent(answer -> project.submit(answer.command())
						.thenRun(() -> chosen.choose(List.of(answer.into().getId())))));
	}

	/** Lets a person go through events that may be the same. */
	public void findDuplicates() {
		project.view().ifPresent(view -> new PairsDialog<>(shell(), EventPairs.create(), project, background(view)).open());
	}

	private ProjectBackground background(ProjectView view) {
		return new ProjectBackground(view.store(), shell().getDisplay()::asyncExec);
	}

	/** Says that the leading event leads to another one, for which it asks; or to those that are selected besides. */
	public void link(EventLinkKind kind, Rectangle anchor) {
		List<Event> events = chosen();
		if (events.size() > 1) {
			link(events.getFirst(), events.subList(1, events.size()), kind);
		} else if (events.size() == 1) {
			Event from = events.getFirst();
			pick(kind == EventLinkKind.CAUSES ? Messages.event_chooseCaused : Messages.event_chooseFollowing, anchor,
					all -> EventPicker.after(from, all, events, to -> link(from, List.of(to), kind)));
		}
	}

	private void link(Event from, List<Event> to, EventLinkKind kind) {
		if (LinkDoubts.isMeant(shell(), from, to)) {
			project.submit(new LinkEvents(KnownEvent.of(from), to.stream().map(KnownEvent::of).toList(), kind));
		}
	}

	private void pick(String title, Rectangle anchor, Function<List<Event>, EventPicker> pickers) {
		project.view().ifPresent(view -> {
			EventPicker picker = pickers.apply(view.project().getEvents());
			new ChoicePopup(shell(), anchor, title, Messages.popup_hint, picker::of).open();
		});
	}

	/** Makes the words that are selected in the open article evidence of the leading event. */
	public void attachSelected() {
		lead().ifPresent(event -> attachSelected(event, page));
	}

	/** Makes the words that are selected in the open article evidence of an event, or says how to. */
	public static void attachSelected(Event event, IWorkbenchPage page) {
		boolean isDone = page.getActiveEditor() instanceof ArticleEditors.Reporting article && article.report(event);
		if (!isDone) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.attach_title, Messages.attach_nothing);
		}
	}

	/**
	 * Makes what was dragged onto an event evidence of it.
	 *
	 * @param done is told what that did
	 */
	public void attach(String id, List<?> dragged, Consumer<HistoryEntry> done) {
		event(id).flatMap(event -> DraggedEvidence.command(event, dragged))
				.ifPresent(command -> project.submit(command).thenAccept(step -> step.ifPresent(done)));
	}

	/** Gives somebody what reports an event, as soon as that is read. */
	public void read(String id, BiConsumer<EventEvidence, Event> show) {
		project.view().ifPresent(view -> background(view).read(reader -> EventEvidence.read(reader, id),
				known -> event(id).ifPresent(event -> show.accept(known, event))));
	}

	/**
	 * Changes what an event says of itself.
	 *
	 * @param heading what that is called
	 */
	public void change(String id, String heading, EStructuralFeature feature, Object value) {
		event(id).ifPresent(event -> project.submit(
				new SetFeature(ChangeLabels.of(heading, event), event, feature, value)));
	}

	/** Deletes the selected events; where marks refer to them, a person is asked first. */
	public void delete() {
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
		String question = Plurals.bind(Messages.delete_question, what, touched.evidence(), touched.articles());
		if (MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.delete_title, question, SWT.NONE, Messages.delete_ok,
				IDialogConstants.CANCEL_LABEL) == 0) {
			project.submit(DeleteEvents.withEvidence(events));
		}
	}

	/** Shows the words that report an event; where there are several, a menu of them at the mouse. */
	public void open(String id) {
		event(id).ifPresent(event -> new Evidence(project, page).open(event, Optional.empty()));
	}

	/** Shows the words that report the leading event; where there are several, a menu of them below this place of the display. */
	public void openLead(Rectangle anchor) {
		lead().ifPresent(event -> new Evidence(project, page).open(event,
				Optional.of(new Point(anchor.x, anchor.y + anchor.height))));
	}

	/** Shows the first words with which an article reports an event. */
	public void open(String id, String articleId) {
		project.run(Messages.job_evidence, (view, monitor) -> view.store().read(reader -> EvidenceRow.read(reader,
				reader.events().reports(List.of(id)).stream().filter(report -> report.articleId().equals(articleId)).limit(1)
						.toList())))
				.thenAccept(rows -> rows.stream().findFirst().ifPresent(this::open));
	}

	/** Shows words in their article. */
	public void open(EvidenceRow row) {
		row.open(page);
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}
}
