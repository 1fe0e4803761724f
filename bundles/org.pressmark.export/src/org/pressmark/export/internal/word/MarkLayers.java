// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pressmark.export.internal.report.Report;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.color.MarkLook;
import org.pressmark.model.missing.MissingAnnotation;
import org.pressmark.model.types.AnnotationTypes;

/** How words look that are annotated, each kind in its way, also where several kinds meet. */
final class MarkLayers {

	/** The more exact mark is seen over the less exact one. */
	private static final Comparator<Annotation> PRECEDENCE = Comparator.<Annotation>comparingInt(MarkLayers::layer)
			.thenComparing(annotation -> annotation.getEnd() - annotation.getBegin(), Comparator.reverseOrder());

	private final Report report;
	private final MarkStyles styles;

	MarkLayers(Report report, MarkStyles styles) {
		this.report = report;
		this.styles = styles;
	}

	/** The character style of words that annotations mark; the empty one for none. */
	String style(List<Annotation> annotations) {
		return styles.of(annotations.stream().sorted(PRECEDENCE).flatMap(annotation -> style(annotation).stream())
				.distinct().toList());
	}

	private static int layer(Annotation annotation) {
		return switch (annotation) {
			case Passage passage -> 0;
			case EventMention mention -> 1;
			case Quotation quotation -> 2;
			case TimeExpression time -> 3;
			case Mention mention -> 4;
			default -> 3;
		};
	}

	private Optional<String> style(Annotation annotation) {
		Optional<String> ofCode = annotation instanceof Passage passage ? passage.getCodes().stream()
				.flatMap(code -> report.entry(code).stream()).findFirst().map(styles::of) : Optional.empty();
		return ofCode.or(() -> AnnotationTypes.installed().of(annotation).map(styles::of))
				.or(() -> look(annotation).map(Style::of));
	}

	/** What a kind of annotation looks like; empty for those whose type is not installed, which are in no report. */
	static Optional<MarkLook> look(Annotation annotation) {
		return Optional.ofNullable(switch (annotation) {
			case Passage passage -> MarkLook.PASSAGE;
			case EventMention mention -> MarkLook.EVENT;
			case Quotation quotation -> MarkLook.QUOTATION;
			case TimeExpression time -> MarkLook.TIME;
			case Mention mention -> look(mention.getEntity());
			case MissingAnnotation missing -> null;
			default -> MarkLook.CONTRIBUTED;
		});
	}

	private static MarkLook look(Entity entity) {
		return switch (entity == null ? null : entity.getType()) {
			case PERSON -> MarkLook.PERSON;
			case ORGANISATION -> MarkLook.ORGANISATION;
			case COUNTRY -> MarkLook.COUNTRY;
			case PLACE -> MarkLook.PLACE;
			case OTHER -> MarkLook.OTHER;
			case null -> MarkLook.OTHER;
		};
	}
}
