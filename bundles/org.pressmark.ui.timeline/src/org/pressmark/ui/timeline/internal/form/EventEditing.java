// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventLinkKind;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.operations.edit.EventDetails;
import org.pressmark.operations.edit.EventPart;
import org.pressmark.operations.edit.SaidDate;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.edit.UpdateEvent;
import org.pressmark.operations.events.DetachEvidence;
import org.pressmark.operations.events.KnownEvent;
import org.pressmark.operations.events.LinkEvents;
import org.pressmark.operations.events.SayWhen;
import org.pressmark.operations.events.SplitEvent;
import org.pressmark.operations.events.UnlinkEvents;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.choosing.ChoicePopup;
import org.pressmark.ui.choosing.EntityChoices;
import org.pressmark.ui.timeline.internal.editing.DateDialog;
import org.pressmark.ui.timeline.internal.editing.EventActions;
import org.pressmark.ui.timeline.internal.editing.EventDialog;
import org.pressmark.ui.timeline.internal.editing.EventPicker;
import org.pressmark.ui.timeline.internal.editing.LinkDoubts;
import org.pressmark.ui.timeline.internal.evidence.EvidenceRow;

/** What can be done with one event in its form: each is one step of the history. UI thread only. */
final class EventEditing {

	/** Where an event is to be seen, too. */
	interface Screen {

		/** Another event is to be shown. */
		void show(Event event);
	}

	private final CurrentProject project;
	private final IWorkbenchPage page;
	private final Screen screen;

	EventEditing(CurrentProject project, IWorkbenchPage page, Screen screen) {
		this.project = project;
		this.page = page;
		this.screen = screen;
	}

	CurrentProject project() {
		return project;
	}

	Optional<Event> event(String id) {
		return project.view().flatMap(view -> view.find(Event.class, id));
	}

	/** What an entity is called. */
	String name(String entityId) {
		return project.view().flatMap(view -> view.find(Entity.class, entityId)).map(Entity::getName).orElse("");
	}

	/** The categories that there are, in the order in which they occur. */
	List<String> categories() {
		return project.view().stream().flatMap(view -> view.project().getEvents().stream()).map(Event::getCategory)
				.filter(name -> name != null && !name.isBlank()).distinct().toList();
	}

	/** Shows another event. */
	void show(Event event) {
		screen.show(event);
	}

	/** Where did it take place? */
	void place(Event event, Rectangle anchor) {
		choose(Messages.event_choosePlace, anchor, Optional.of(() -> submit(event, details -> details.withPlace(Optional.empty()))),
				id -> details -> details.withPlace(Optional.of(id)), event);
	}

	/** Who else took part? */
	void addParticipant(Event event, Rectangle anchor) {
		choose(Messages.event_chooseParticipant, anchor, Optional.empty(), id -> details -> {
			List<EventPart> parts = new ArrayList<>(details.participants());
			parts.add(EventPart.of(id));
			return details.withParticipants(parts);
		}, event);
	}

	/** Changes who takes part. */
	void participants(Event event, UnaryOperator<List<EventPart>> change) {
		submit(event, details -> details.withParticipants(change.apply(details.participants())));
	}

	/** As {@link #participants}, for a field that shows a failure itself. */
	CompletableFuture<Optional<HistoryEntry>> attempt(Event event, UnaryOperator<List<EventPart>> change) {
		EventDetails details = EventDetails.of(event);
		return event.eContainer() == null ? CompletableFuture.completedFuture(Optional.empty())
				: project.attempt(new UpdateEvent(event.getId(),
						details.withParticipants(change.apply(details.participants()))));
	}

	/** To which other event does it lead? */
	void link(Event event, EventLinkKind kind, Rectangle anchor) {
		project.view().ifPresent(view -> {
			EventPicker picker = EventPicker.after(event, view.project().getEvents(), List.of(event), to -> link(event, to, kind));
			String title = kind == EventLinkKind.CAUSES ? Messages.event_chooseCaused : Messages.event_chooseFollowing;
			new ChoicePopup(shell(), anchor, title, Messages.popup_hint, picker::of).open();
		});
	}

	private void link(Event from, Event to, EventLinkKind kind) {
		if (LinkDoubts.isMeant(shell(), from, List.of(to))) {
			project.submit(new LinkEvents(KnownEvent.of(from), List.of(KnownEvent.of(to)), kind));
		}
	}

	/** It does not lead there. */
	void unlink(Event from, Event to, EventLinkKind kind) {
		project.submit(new UnlinkEvents(KnownEvent.of(from), KnownEvent.of(to), Optional.of(kind)));
	}

	/** Goes to the words. */
	void open(EvidenceRow row) {
		row.open(page);
	}

	/** Which date does this source give? */
	void says(Event event, EvidenceRow row) {
		if (row.report().says().isPresent()) {
			says(event, row, row.report().says());
			return;
		}
		AnnotationRow words = row.place().annotation();
		Span place = new Span(words.articleId(), words.begin(), words.end());
		project.run(Messages.job_evidence, (view, monitor) -> view.store()
				.read(reader -> reader.articleAlone(place.articleId()).flatMap(article -> SaidDate.of(place, article))))
				.thenAccept(found -> says(event, row, found));
	}

	private void says(Event event, EvidenceRow row, Optional<Edtf> proposal) {
		DateDialog.ask(shell(), NLS.bind(Messages.says_title, row.source()), Messages.says_about, proposal,
				row.dates()).ifPresent(date -> project.submit(
						new SayWhen(KnownEvent.of(event), row.report().annotationId(), date.value(), row.report().differs())));
	}

	/** This source describes the event otherwise than it is recorded, or not. */
	void differs(Event event, EvidenceRow row, boolean differs) {
		project.submit(new SayWhen(KnownEvent.of(event), row.report().annotationId(), row.report().says(), differs));
	}

	/** The words that are selected in the open article report it. */
	void attachSelected(Event event) {
		EventActions.attachSelected(event, page);
	}

	/** These words do not report it. */
	void detach(Event event, List<EvidenceRow> rows) {
		project.submit(new DetachEvidence(KnownEvent.of(event), ids(rows)));
	}

	/**
	 * These words report something else, which is new.
	 *
	 * @param areAll whether the event has no others: they report both then, for an event that nobody reports is none
	 */
	void split(Event event, List<EvidenceRow> rows, boolean areAll) {
		EventDialog dialog = new EventDialog(shell(), categories());
		EventDetails old = EventDetails.of(event);
		Optional<Edtf> said = rows.stream().map(row -> row.report().says()).flatMap(Optional::stream).findFirst();
		dialog.propose(Optional.of(rows.getFirst().place().annotation().words()));
		dialog.setWhen(said.or(old::when));
		dialog.setSource(rows.getFirst().dates());
		dialog.setCategory(old.category());
		if (areAll) {
			dialog.setAbout(NLS.bind(Messages.split_shares, old.title()));
		}
		if (dialog.open() == EventDialog.OK) {
			EventDetails details = dialog.details().withPlace(old.placeId());
			SplitEvent command = areAll ? SplitEvent.sharing(KnownEvent.of(event), details, ids(rows))
					: new SplitEvent(KnownEvent.of(event), details, ids(rows));
			project.submit(command).thenRun(() -> command.eventId().flatMap(this::event).ifPresent(this::show));
		}
	}

	private static List<String> ids(List<EvidenceRow> rows) {
		return rows.stream().map(row -> row.report().annotationId()).toList();
	}

	private void submit(Event event, UnaryOperator<EventDetails> change) {
		project.submit(new UpdateEvent(event.getId(), change.apply(EventDetails.of(event))));
	}

	private void choose(String title, Rectangle anchor, Optional<Runnable> none,
			Function<String, UnaryOperator<EventDetails>> change, Event event) {
		project.view().ifPresent(view -> {
			EntityChoices choices = new EntityChoices(view.project().getEntities(),
					entity -> submit(event, change.apply(entity.getId())),
					(type, name) -> project.submit(withNew(type, name, event, change)));
			none.ifPresent(choices::orNobody);
			new ChoicePopup(shell(), anchor, title, Messages.popup_hint, choices::of).open();
		});
	}

	/** Makes an entity and refers to it, as one step. */
	private static ProjectCommand withNew(EntityType type, String name, Event event,
			Function<String, UnaryOperator<EventDetails>> change) {
		EventDetails before = EventDetails.of(event);
		String id = event.getId();
		return ProjectCommand.of(new UpdateEvent(id, before).label(), transaction -> {
			String entityId = CreateEntity.create(transaction, type, name).getId();
			new UpdateEvent(id, change.apply(entityId).apply(before)).run(transaction);
		});
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}
}
