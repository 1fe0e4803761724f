// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Marks words as evidence of an event. When the event took place according to them, as far as they or a date beside them say,
 * is noted with the mark; the date of an event that the project has stays.
 */
public final class MarkEvent extends Mark {

	private final String eventId;
	private final String title;
	private final Optional<Edtf> when;

	private MarkEvent(Span span, String words, String eventId, String title, Optional<Edtf> when) {
		super(span, words, ModelPackage.Literals.EVENT_MENTION);
		this.eventId = eventId;
		this.title = title;
		this.when = when;
	}

	/** Marks evidence of an event that the project has. */
	public static MarkEvent of(Span span, String words, Event event) {
		return new MarkEvent(span, words, event.getId(), event.getTitle(), Optional.empty());
	}

	/**
	 * Marks evidence of an event and makes the event.
	 *
	 * @param when its date, empty if unknown
	 */
	public static MarkEvent ofNew(Span span, String words, String title, Optional<Edtf> when) {
		return new MarkEvent(span, words, null, title, when);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_markEvent, words(), title);
	}

	@Override
	protected void fill(Annotation annotation, ProjectTransaction transaction) throws StoreException {
		Event event = eventId == null ? CreateEvent.create(transaction, EventDetails.titled(title).withWhen(when))
				: transaction.get(Event.class, eventId);
		EventMention mention = (EventMention) annotation;
		mention.setEvent(event);
		mention.setWhen(SaidDate.of(place(annotation), transaction).map(Edtf::toString).orElse(null));
	}
}
