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
import org.pressmark.model.missing.MissingAnnotation;
import org.pressmark.model.types.AnnotationClasses;

/**
 * Which marks of an article are shown: those that pass all that is asked for.
 *
 * @param kinds of which kinds
 * @param hidden the names of the types that plug-ins add of which none are shown
 * @param entity the id of the entity that they refer to; any when empty
 * @param author who made them; anybody when empty
 * @param state what is to be done about them; anything when empty
 */
public record MarkFilter(Set<MarkKind> kinds, Set<String> hidden, Optional<String> entity, Optional<String> author,
		Optional<State> state) implements Predicate<Annotation> {

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
	public static final MarkFilter ALL = new MarkFilter(EnumSet.allOf(MarkKind.class), Set.of(),
			Optional.empty(), Optional.empty(), Optional.empty());

	public MarkFilter {
		kinds = Set.copyOf(kinds);
		hidden = Set.copyOf(hidden);
	}

	@Override
	public boolean test(Annotation mark) {
		return isOfKind(mark) && entity.filter(id -> !refersTo(mark, id)).isEmpty()
				&& author.filter(name -> !name.equals(mark.getAuthor())).isEmpty()
				&& state.filter(wanted -> !isIn(mark, wanted)).isEmpty();
	}

	private boolean isOfKind(Annotation mark) {
		MarkKind kind = MarkKind.of(mark);
		return kinds.contains(kind) && (kind != MarkKind.CONTRIBUTED || !hidden.contains(typeName(mark)));
	}

	/** The name of the type of a mark that is of a plug-in's type. */
	public static String typeName(Annotation mark) {
		return mark instanceof MissingAnnotation missing ? missing.getTypeName() : AnnotationClasses.name(mark.eClass());
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
