// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.EntityType;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.ui.ModelLabels;

/**
 * The annotations of one kind in one article.
 *
 * @param kind what kind, in a fixed order
 * @param name its name in the plural
 * @param annotations in reading order, at least one
 */
record AnnotationGroup(int kind, String name, List<Annotation> annotations) {

	private static final int FIRST_TYPE = 4;
	/** Behind those of all types of entities. */
	private static final int FIRST_CONTRIBUTED = 100;

	/** All groups that are not empty. */
	static List<AnnotationGroup> of(List<Annotation> inReadingOrder) {
		Map<Integer, List<Annotation>> byKind = new TreeMap<>();
		inReadingOrder.forEach(each -> byKind.computeIfAbsent(kind(each), kind -> new ArrayList<>()).add(each));
		return byKind.entrySet().stream().map(entry -> new AnnotationGroup(entry.getKey(),
				name(entry.getValue().getFirst()), Collections.unmodifiableList(entry.getValue()))).toList();
	}

	/** Name and number. */
	String label() {
		return NLS.bind(Messages.outline_group, name, annotations.size());
	}

	/** The same kind of the same article at another time is the same place in a tree. */
	@Override
	public boolean equals(Object other) {
		return other instanceof AnnotationGroup group && group.kind == kind;
	}

	@Override
	public int hashCode() {
		return kind;
	}

	/** What kind of group it belongs to. */
	static int kind(Annotation annotation) {
		return switch (annotation) {
		case Quotation quotation -> 0;
		case EventMention mention -> 1;
		case Passage passage -> 2;
		case TimeExpression time -> 3;
		case Mention mention -> FIRST_TYPE + type(mention).getValue();
		default -> contributed(annotation).map(AnnotationTypes.installed().all()::indexOf)
				.map(index -> FIRST_CONTRIBUTED + index).orElse(Integer.MAX_VALUE);
		};
	}

	private static String name(Annotation annotation) {
		return switch (annotation) {
		case Quotation quotation -> Messages.outline_quotations;
		case EventMention mention -> Messages.outline_events;
		case Passage passage -> Messages.outline_passages;
		case TimeExpression time -> Messages.outline_times;
		case Mention mention -> ModelLabels.types(type(mention));
		default -> contributed(annotation).map(AnnotationType::plural).orElse(Messages.outline_missing);
		};
	}

	private static Optional<AnnotationType> contributed(Annotation annotation) {
		return AnnotationTypes.installed().of(annotation);
	}

	private static EntityType type(Mention mention) {
		return mention.getEntity() == null ? EntityType.OTHER : mention.getEntity().getType();
	}
}
