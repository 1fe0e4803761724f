// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.filter;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.annotator.internal.document.MarkFilter;
import org.pressmark.ui.annotator.internal.document.MarkKind;

/** What filters are called. */
final class FilterLabels {

	private FilterLabels() {
	}

	/** All that a filter asks for, in one line. */
	static String of(MarkFilter filter, Article article) {
		Stream<String> kinds = filter.kinds().size() == MarkKind.values().length ? Stream.empty()
				: Stream.of(filter.kinds().isEmpty() ? Messages.kinds_none : Arrays.stream(MarkKind.values())
						.filter(filter.kinds()::contains).map(FilterLabels::kind).collect(Collectors.joining(", "))); //$NON-NLS-1$
		Stream<String> rest = Stream.of(filter.entity().map(id -> entity(id, article)), filter.author(),
				filter.state().map(FilterLabels::state)).flatMap(Optional::stream);
		return Stream.concat(kinds, rest).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	/** A kind of marks. */
	static String kind(MarkKind kind) {
		return switch (kind) {
		case PERSON -> ModelLabels.types(EntityType.PERSON);
		case ORGANISATION -> ModelLabels.types(EntityType.ORGANISATION);
		case COUNTRY -> ModelLabels.types(EntityType.COUNTRY);
		case PLACE -> ModelLabels.types(EntityType.PLACE);
		case OTHER -> ModelLabels.types(EntityType.OTHER);
		case QUOTATION -> Messages.kinds_quotations;
		case EVENT -> Messages.kinds_events;
		case TIME -> Messages.kinds_times;
		case PASSAGE -> Messages.kinds_passages;
		};
	}

	/** What is to be done about marks. */
	static String state(MarkFilter.State state) {
		return switch (state) {
		case OPEN -> Messages.state_open;
		case SETTLED -> Messages.state_settled;
		case WORDS_CHANGED -> Messages.state_wordsChanged;
		};
	}

	/** Those that some mark of an article refers to, by name. */
	static Stream<Entity> entities(Article article) {
		return article.getAnnotations().stream().flatMap(each -> each.eCrossReferences().stream())
				.filter(Entity.class::isInstance).map(Entity.class::cast).distinct();
	}

	private static String entity(String id, Article article) {
		return entities(article).filter(each -> id.equals(each.getId())).findFirst().map(Entity::getName).orElse(id);
	}
}
