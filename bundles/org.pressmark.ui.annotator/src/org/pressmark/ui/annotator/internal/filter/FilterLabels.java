// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.filter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.annotator.internal.document.MarkFilter;
import org.pressmark.ui.annotator.internal.document.MarkKind;

/** What filters are called. */
final class FilterLabels {

	private FilterLabels() {
	}

	/** All that a filter asks for, in one line. */
	static String of(MarkFilter filter, Article article) {
		List<String> shown = Stream.concat(ownKinds().filter(filter.kinds()::contains).map(FilterLabels::kind),
				types(article).entrySet().stream().filter(type -> !filter.hidden().contains(type.getKey()))
						.map(Map.Entry::getValue)).toList();
		boolean isAll = filter.kinds().size() == MarkKind.values().length && filter.hidden().isEmpty();
		Stream<String> kinds = isAll ? Stream.empty()
				: Stream.of(shown.isEmpty() ? Messages.kinds_none : String.join(", ", shown));
		Stream<String> rest = Stream.of(filter.entity().map(id -> entity(id, article)), filter.author(),
				filter.state().map(FilterLabels::state)).flatMap(Optional::stream);
		return Stream.concat(kinds, rest).collect(Collectors.joining("; "));
	}

	/** The kinds that are no plug-in's. */
	static Stream<MarkKind> ownKinds() {
		return Arrays.stream(MarkKind.values()).filter(kind -> kind != MarkKind.CONTRIBUTED);
	}

	/** What the types that plug-ins add are called, by their names: those that are installed, then others that the article has. */
	static Map<String, String> types(Article article) {
		Map<String, String> types = new LinkedHashMap<>();
		AnnotationTypes.installed().all().forEach(type -> types.put(type.name(), type.plural()));
		article.getAnnotations().stream().filter(mark -> MarkKind.of(mark) == MarkKind.CONTRIBUTED)
				.map(MarkFilter::typeName).forEach(name -> types.putIfAbsent(name, NLS.bind(Messages.kinds_missing, name)));
		return types;
	}

	/** A kind of marks that is no plug-in's. */
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
		case CONTRIBUTED -> throw new IllegalArgumentException(kind.name());
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
