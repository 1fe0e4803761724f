// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.Annotation;
import org.pressmark.model.Event;
import org.pressmark.operations.edit.MarkEvent;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.events.AttachEvidence;
import org.pressmark.operations.events.KnownEvent;
import org.pressmark.operations.search.Hit;
import org.pressmark.store.ProjectCommand;

/** What makes things that were dragged evidence of an event. */
final class DraggedEvidence {

	private DraggedEvidence() {
	}

	/** Whether something can be evidence: a mark, words of an article that were found, evidence of another event. */
	static boolean isEvidence(Object dragged) {
		return dragged instanceof Annotation || dragged instanceof EvidenceRow || dragged instanceof Hit hit && hit.isInText();
	}

	/** The commands that make these evidence; in general one. */
	static List<ProjectCommand> commands(Event event, List<?> dragged) {
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
