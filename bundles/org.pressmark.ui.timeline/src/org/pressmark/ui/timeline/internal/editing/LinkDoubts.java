// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Event;
import org.pressmark.operations.events.EventCircle;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.ui.ModelLabels;

/** What speaks against saying that an event leads to another one. It may be said nevertheless: sources do. */
public final class LinkDoubts {

	private static final String NEXT = " \u2192 ";

	/** The index of that button. */
	private static final int CANCEL = 1;

	private LinkDoubts() {
	}

	/** Whether it is to be said: a person is asked if something speaks against it, and Enter does not say it. */
	public static boolean isMeant(Shell shell, Event from, List<Event> to) {
		String doubts = to.stream().map(each -> of(from, each)).flatMap(Optional::stream)
				.collect(Collectors.joining("\n\n"));
		return doubts.isEmpty() || new MessageDialog(shell, Messages.doubt_title, null,
				NLS.bind(Messages.doubt_question, doubts), MessageDialog.QUESTION, CANCEL, Messages.doubt_ok,
				IDialogConstants.CANCEL_LABEL).open() == 0;
	}

	/** What speaks against it, for a person: that the other event was over before, or leads to this one. */
	static Optional<String> of(Event from, Event to) {
		List<Event> circle = EventCircle.closedBy(from, to);
		if (!circle.isEmpty()) {
			return Optional.of(NLS.bind(Messages.doubt_circle,
					circle.stream().map(ModelLabels::title).collect(Collectors.joining(NEXT))));
		}
		return isOver(to, from) ? Optional.of(NLS.bind(Messages.doubt_before, new Object[] { ModelLabels.title(to),
				ModelLabels.date(Optional.ofNullable(to.getWhen())), ModelLabels.title(from),
				ModelLabels.date(Optional.ofNullable(from.getWhen())) })) : Optional.empty();
	}

	/** Whether an event is certainly over before another one begins. */
	static boolean isOver(Event event, Event before) {
		Optional<LocalDateTime> end = EventTimeline.when(event).flatMap(date -> date.latest());
		Optional<LocalDateTime> begin = EventTimeline.when(before).flatMap(date -> date.earliest());
		return end.isPresent() && begin.isPresent() && !end.get().isAfter(begin.get());
	}
}
