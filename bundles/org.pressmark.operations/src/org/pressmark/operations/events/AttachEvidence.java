// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.SaidDate;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.internal.Signature;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes the words of annotations evidence of an event. A mark of an event that nobody has identified yet is taken as it is;
 * beside any other annotation a new mark is put on the same words. When the event took place according to the words is noted
 * with the mark, as far as they or a date beside them say, see {@link SaidDate}; the event's own date stays. Words that are
 * evidence of it already are left alone; refused if all are.
 */
public final class AttachEvidence implements ProjectCommand {

	private final KnownEvent event;
	private final List<String> annotationIds;
	private final boolean moves;
	private volatile List<String> evidenceIds = List.of();

	private AttachEvidence(KnownEvent event, List<String> annotationIds, boolean moves) {
		this.event = event;
		this.annotationIds = List.copyOf(annotationIds);
		this.moves = moves;
	}

	/**
	 * Attaches words; evidence of other events stays that too.
	 *
	 * @param annotationIds annotations of any kind
	 */
	public static AttachEvidence of(KnownEvent event, List<String> annotationIds) {
		return new AttachEvidence(event, annotationIds, false);
	}

	/** As {@link #of}, but evidence of other events is no longer that. */
	public static AttachEvidence moving(KnownEvent event, List<String> annotationIds) {
		return new AttachEvidence(event, annotationIds, true);
	}

	/** The ids of the marks that became evidence, new ones and others; empty until the command has run. */
	public List<String> evidenceIds() {
		return evidenceIds;
	}

	@Override
	public String label() {
		return annotationIds.size() == 1 ? NLS.bind(Messages.label_attachOne, event.title())
				: NLS.bind(Messages.label_attach, annotationIds.size(), event.title());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Event target = transaction.get(Event.class, event.id());
		List<String> attached = new ArrayList<>();
		for (String id : annotationIds) {
			Annotation annotation = transaction.get(Annotation.class, id);
			Span place = new Span(transaction.ownerId(annotation), annotation.getBegin(), annotation.getEnd());
			if (!isEvidence(place, target, transaction)) {
				EventMention mention = mention(annotation, place, transaction);
				mention.setEvent(target);
				if (mention.getWhen() == null) {
					mention.setWhen(SaidDate.of(place, transaction).map(Edtf::toString).orElse(null));
				}
				attached.add(mention.getId());
			} else if (moves && annotation instanceof EventMention other && other.getEvent() != target) {
				transaction.delete(other);
				attached.add(id);
			}
		}
		if (attached.isEmpty()) {
			throw new StoreException(NLS.bind(Messages.attach_nothing, event.title()));
		}
		evidenceIds = List.copyOf(attached);
	}

	private EventMention mention(Annotation annotation, Span place, ProjectTransaction transaction) throws StoreException {
		if (annotation instanceof EventMention mention && (moves || mention.getEvent() == null)) {
			return mention;
		}
		EventMention mention = (EventMention) transaction.create(ModelPackage.Literals.EVENT_MENTION);
		mention.setBegin(place.begin());
		mention.setEnd(place.end());
		Signature.now(transaction).sign(mention);
		transaction.add(mention, place.articleId());
		return mention;
	}

	/** What this command itself put there counts too: two of the annotations may be on the same words. */
	private static boolean isEvidence(Span place, Event event, ProjectTransaction transaction) throws StoreException {
		for (Annotation each : transaction.annotations(place.articleId())) {
			if (each instanceof EventMention mention && mention.getEvent() == event && mention.getBegin() == place.begin()
					&& mention.getEnd() == place.end()) {
				return true;
			}
		}
		return false;
	}

	/** The event whose evidence it became, for a view to show. */
	public Optional<String> eventId() {
		return Optional.of(event.id());
	}
}
