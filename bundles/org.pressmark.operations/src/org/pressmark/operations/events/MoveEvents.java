// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.model.time.Edtf;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Moves events in time, each by the whole number of its own units that comes nearest, see {@link Edtf#shift}: a day by days,
 * a month by months. Those without a date, and those known less finely than the movement, stay. Refused if nothing moves,
 * or a date would leave the years that there are.
 */
public final class MoveEvents implements ProjectCommand {

	private final List<KnownEvent> events;
	private final Duration by;

	/**
	 * @param events which ones
	 * @param by how far; a negative duration moves them back
	 */
	public MoveEvents(List<KnownEvent> events, Duration by) {
		this.events = List.copyOf(events);
		this.by = by;
	}

	@Override
	public String label() {
		return events.size() == 1 ? NLS.bind(Messages.label_moveOne, events.getFirst().title())
				: NLS.bind(Messages.label_move, events.size());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		boolean isMoved = false;
		for (KnownEvent each : events) {
			Event event = transaction.get(Event.class, each.id());
			Optional<Edtf> before = EventTimeline.when(event);
			if (before.isPresent()) {
				Edtf after = moved(before.get(), each);
				isMoved |= !after.equals(before.get());
				event.setWhen(after.toString());
			}
		}
		if (!isMoved) {
			throw new StoreException(Messages.move_nothing);
		}
	}

	private Edtf moved(Edtf date, KnownEvent event) throws StoreException {
		try {
			return date.shift(by);
		} catch (DateTimeException e) {
			throw new StoreException(NLS.bind(Messages.move_tooFar, event.title()), e);
		}
	}
}
