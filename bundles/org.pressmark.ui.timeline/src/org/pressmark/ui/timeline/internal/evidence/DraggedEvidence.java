// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Event;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.edit.MarkEvent;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.events.AttachEvidence;
import org.pressmark.operations.events.KnownEvent;
import org.pressmark.operations.search.Hit;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;

/** What makes things that were dragged evidence of an event. */
public final class DraggedEvidence {

	private DraggedEvidence() {
	}

	/** Whether something can be evidence: a mark, words of an article that were found, evidence of another event. */
	static boolean isEvidence(Object dragged) {
		return dragged instanceof Annotation || dragged instanceof EvidenceRow
				|| dragged instanceof Hit hit && hit.isInText();
	}

	/** The command that makes these evidence; empty if none of them can be. */
	public static Optional<ProjectCommand> command(Event event, List<?> dragged) {
		List<ProjectCommand> commands = commands(event, dragged);
		if (commands.size() <= 1) {
			return commands.stream().findFirst();
		}
		String label = NLS.bind(Messages.attach_many, dragged.stream().filter(DraggedEvidence::isEvidence).count(), event.getTitle());
		return Optional.of(ProjectCommand.of(label, transaction -> {
			for (ProjectCommand each : commands) {
				each.run(transaction);
			}
		}));
	}

	/** What to do by letting go of what is held over an event. */
	public static String aim(Event event) {
		return NLS.bind(Messages.attach_aim, event.getTitle());
	}

	/**
	 * What became of it.
	 *
	 * @param step what the command did: each row of it is a mark
	 */
	public static String done(Event event, HistoryEntry step) {
		return Plurals.bind(Messages.attach_done, step.size(), event.getTitle());
	}

	private static List<ProjectCommand> commands(Event event, List<?> dragged) {
		List<ProjectCommand> commands = new ArrayList<>();
		List<String> marks = dragged.stream().filter(Annotation.class::isInstance).map(each -> ((Annotation) each).getId())
				.toList();
		List<String> others = dragged.stream().filter(EvidenceRow.class::isInstance)
				.map(each -> ((EvidenceRow) each).report().annotationId()).toList();
		if (!marks.isEmpty()) {
			commands.add(AttachEvidence.of(KnownEvent.of(event), marks));
		}
		if (!others.isEmpty()) {
			commands.add(AttachEvidence.moving(KnownEvent.of(event), others));
		}
		dragged.stream().filter(Hit.class::isInstance).map(Hit.class::cast).filter(Hit::isInText).forEach(hit -> commands
				.add(MarkEvent.of(new Span(hit.articleId(), hit.begin(), hit.end()), hit.match(), event)));
		return commands;
	}
}
