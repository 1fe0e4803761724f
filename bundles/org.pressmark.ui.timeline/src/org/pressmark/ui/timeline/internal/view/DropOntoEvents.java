// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.pressmark.ui.StatusLine;
import org.pressmark.ui.timeline.internal.editing.EventActions;
import org.pressmark.ui.timeline.internal.evidence.DraggedEvidence;
import org.pressmark.ui.timeline.internal.evidence.EvidenceDrop;

/** What is dropped onto an event becomes evidence of it; a person sees onto which, and is told what came of it. UI thread only. */
final class DropOntoEvents implements EvidenceDrop.Target {

	private final EventActions actions;
	private final BiFunction<Integer, Integer, Optional<String>> eventAt;
	private final Consumer<Optional<String>> frame;

	/**
	 * @param eventAt tells the id of the event at a place of the control
	 * @param frame is told which event to set off from the others, if any
	 */
	DropOntoEvents(EventActions actions, BiFunction<Integer, Integer, Optional<String>> eventAt,
			Consumer<Optional<String>> frame) {
		this.actions = actions;
		this.eventAt = eventAt;
		this.frame = frame;
	}

	@Override
	public Optional<String> eventAt(int x, int y) {
		return eventAt.apply(x, y);
	}

	@Override
	public boolean isWritable() {
		return actions.isWritable();
	}

	@Override
	public void aimed(Optional<String> eventId) {
		frame.accept(eventId);
		StatusLine.say(eventId.flatMap(actions::event).map(DraggedEvidence::aim).orElse(""));
	}

	@Override
	public void dropped(String eventId, List<?> dragged) {
		actions.attach(eventId, dragged, step -> actions.event(eventId)
				.ifPresent(event -> StatusLine.say(DraggedEvidence.done(event, step))));
	}
}
