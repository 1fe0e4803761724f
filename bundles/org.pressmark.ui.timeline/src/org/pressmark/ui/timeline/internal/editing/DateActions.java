// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.operations.events.KnownEvent;
import org.pressmark.operations.events.MoveEvents;
import org.pressmark.ui.CurrentProject;

/** What a person does to the dates of events: each is one step of the history. UI thread only. */
public final class DateActions {

	private record Coarse(String eventId, Edtf when) {
	}

	private final CurrentProject project;
	private final EventActions actions;
	/** Dates before they were said less precisely, to go back to. */
	private final Map<Coarse, Edtf> finer = new HashMap<>();

	DateActions(CurrentProject project, EventActions actions) {
		this.project = project;
		this.actions = actions;
	}

	/** Gives an event another date; runs this afterwards, whether it was stored or refused. */
	public void move(String id, Edtf when, Runnable done) {
		actions.event(id).ifPresent(event -> project
				.submit(new SetFeature(NLS.bind(Messages.label_move, event.getTitle()), event,
						ModelPackage.Literals.EVENT__WHEN, when.toString()))
				.thenRun(done));
	}

	/** Moves the selected events in time. */
	public void move(Duration by) {
		List<KnownEvent> events = actions.chosen().stream().map(KnownEvent::of).toList();
		if (!events.isEmpty()) {
			project.submit(new MoveEvents(events, by));
		}
	}

	/** Gives the leading event another date. */
	public void changeDate(Edtf when) {
		actions.lead().ifPresent(event -> actions.change(event.getId(), Messages.column_date,
				ModelPackage.Literals.EVENT__WHEN, when.toString()));
	}

	/** Says the date of the leading event less precisely. */
	public void lessPrecise() {
		actions.lead().ifPresent(event -> EventTimeline.when(event).ifPresent(fine -> lessPrecise(event.getId(), fine)));
	}

	private void lessPrecise(String id, Edtf fine) {
		DatePrecision.less(fine).ifPresent(coarse -> {
			finer.put(new Coarse(id, coarse), fine);
			changeDate(coarse);
		});
	}

	/** Says the date of the leading event more precisely: as it was before it was said less precisely, if it was. */
	public void morePrecise() {
		actions.lead().ifPresent(event -> EventTimeline.when(event)
				.ifPresent(coarse -> Optional.ofNullable(finer.get(new Coarse(event.getId(), coarse)))
						.or(() -> DatePrecision.more(coarse)).ifPresent(this::changeDate)));
	}
}
