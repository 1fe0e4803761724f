// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationStatus;
import org.pressmark.model.Identified;

/**
 * Which marks of an article are shown: those that pass all that is asked for.
 *
 * @param kinds of which kinds
 * @param entity the id of the entity that they refer to; any when empty
 * @param author who made them; anybody when empty
 * @param state what is to be done about them; anything when empty
 */
public record MarkFilter(Set<MarkKind> kinds, Optional<String> entity, Optional<String> author, Optional<State> state)
		implements Predicate<Annotation> {

	/** What is to be done about a mark. */
	public enum State {

		/** Somebody has to look at it again. */
		OPEN,

		/** Nothing is left to do. */
		SETTLED,

		/** Its words were corrected, and nobody has decided yet whether it still holds. */
		WORDS_CHANGED
	}

	/** Shows all. */
	public static final MarkFilter ALL = new MarkFilter(EnumSet.allOf(MarkKind.class), Optional.empty(),
			Optional.empty(), Optional.empty());

	public MarkFilter {
		kinds = Set.copyOf(kinds);
	}

	@Override
	public boolean test(Annotation mark) {
		return kinds.contains(MarkKind.of(mark)) && entity.filter(id -> !refersTo(mark, id)).isEmpty()
				&& author.filter(name -> !name.equals(mark.getAuthor())).isEmpty()
				&& state.filter(wanted -> !isIn(mark, wanted)).isEmpty();
	}

	private static boolean refersTo(Annotation mark, String id) {
		return mark.eCrossReferences().stream().anyMatch(each -> each instanceof Identified target
				&& id.equals(target.getId()));
	}

	private static boolean isIn(Annotation mark, State state) {
		return switch (state) {
		case OPEN -> mark.getStatus() == AnnotationStatus.OPEN;
		case SETTLED -> mark.getStatus() == AnnotationStatus.SETTLED && mark.getFormerWords() == null;
		case WORDS_CHANGED -> mark.getFormerWords() != null;
		};
	}
}
