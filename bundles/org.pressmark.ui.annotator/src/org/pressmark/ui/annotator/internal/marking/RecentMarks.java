// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Identified;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.operations.edit.Mark;
import org.pressmark.operations.edit.MarkContributed;
import org.pressmark.operations.edit.MarkEvent;
import org.pressmark.operations.edit.MarkMention;
import org.pressmark.operations.edit.MarkPassage;
import org.pressmark.operations.edit.MarkQuotation;
import org.pressmark.operations.edit.MarkTime;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.edit.TimexValue;
import org.pressmark.store.ProjectView;

/**
 * What a person marked last, in any article: to mark other words as the same, and to offer first whom they meant last. An
 * OSGi service; remembers until the program ends. UI thread only.
 */
public final class RecentMarks {

	/** Makes the same mark on other words; empty if what it refers to is gone. */
	@FunctionalInterface
	public interface Again {

		Optional<Mark> on(Span span, String words, ProjectView view);
	}

	private static final int MOST = 100;

	private final Deque<String> entities = new ArrayDeque<>();
	private Optional<Again> again = Optional.empty();

	/** A person made this annotation. */
	public void made(Annotation annotation) {
		again = again(annotation);
		switch (annotation) {
		case Mention mention -> used(mention.getEntity());
		case Quotation quotation -> used(quotation.getSpeaker());
		default -> {
			// It refers to no entity.
		}
		}
	}

	/** Marks words as the last ones were marked; empty if nothing was marked yet. */
	public Optional<Again> again() {
		return again;
	}

	/** The ids of the entities that were marked, the last one first; some may be gone, or be another project's. */
	public List<String> entities() {
		return List.copyOf(entities);
	}

	private void used(Entity entity) {
		if (entity != null) {
			entities.remove(entity.getId());
			entities.push(entity.getId());
			if (entities.size() > MOST) {
				entities.removeLast();
			}
		}
	}

	private static Optional<Again> again(Annotation annotation) {
		return Optional.ofNullable(switch (annotation) {
		case Mention mention when mention.getEntity() != null -> mention(mention.getEntity().getId());
		case Quotation quotation -> quotation(quotation);
		case EventMention mention when mention.getEvent() != null -> event(mention.getEvent().getId());
		case Passage passage -> passage(passage.getCodes().stream().map(Identified::getId).toList());
		case TimeExpression time -> time(TimexValue.of(time));
		default -> AnnotationTypes.installed().of(annotation).map(RecentMarks::contributed).orElse(null);
		});
	}

	private static Again mention(String id) {
		return (span, words, view) -> view.find(Entity.class, id).map(entity -> MarkMention.of(span, words, entity));
	}

	private static Again quotation(Quotation quotation) {
		QuotationMode mode = quotation.getMode();
		if (quotation.getSpeaker() == null) {
			return (span, words, view) -> Optional.of(MarkQuotation.ofUnknown(span, words, mode));
		}
		String id = quotation.getSpeaker().getId();
		return (span, words, view) -> view.find(Entity.class, id)
				.map(speaker -> MarkQuotation.of(span, words, speaker, mode));
	}

	private static Again event(String id) {
		return (span, words, view) -> view.find(Event.class, id).map(event -> MarkEvent.of(span, words, event));
	}

	private static Again passage(List<String> ids) {
		return (span, words, view) -> {
			List<Code> codes = ids.stream().flatMap(id -> view.find(Code.class, id).stream()).toList();
			return codes.isEmpty() || codes.size() < ids.size() ? Optional.empty()
					: Optional.of(new MarkPassage(span, words, codes));
		};
	}

	private static Again contributed(AnnotationType type) {
		return (span, words, view) -> Optional.of(new MarkContributed(span, words, type));
	}

	private static Again time(TimexValue value) {
		return (span, words, view) -> Optional.of(new MarkTime(span, words, value));
	}
}
