// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Identified;
import org.pressmark.model.text.Excerpt;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.store.ArticleRow;
import org.pressmark.ui.ModelLabels;

/**
 * Something that is selected elsewhere in the window, and to which events can have to do.
 *
 * @param name what it is called, for a person
 * @param entityIds whoever takes part, or where it takes place; empty for anybody
 * @param codeIds by which codes it is reported, those below a selected one too; empty for any
 * @param articleIds which articles report it; empty for any
 */
record Linked(String name, Set<String> entityIds, Set<String> codeIds, Optional<Set<String>> articleIds) {

	private static final int NAME_UNITS = 30;

	/** What a selection is about: that which its first element is. A mark of an article stands for the article. */
	static Optional<Linked> of(List<?> selected) {
		return switch (selected.isEmpty() ? null : selected.getFirst()) {
		case Entity entity -> {
			List<Entity> all = all(selected, Entity.class);
			yield Optional.of(new Linked(name(entity.getName(), all.size()), ids(all), Set.of(), Optional.empty()));
		}
		case Code code -> {
			List<Code> all = all(selected, Code.class);
			yield Optional.of(new Linked(name(code.getName(), all.size()), Set.of(),
					ids(all.stream().flatMap(Linked::withThoseBelow).toList()), Optional.empty()));
		}
		case Article article -> {
			List<Article> all = all(selected, Article.class);
			yield Optional.of(ofArticles(ModelLabels.title(article), ids(all)));
		}
		case ArticleRow row -> Optional.of(ofArticles(ModelLabels.title(row),
				all(selected, ArticleRow.class).stream().map(ArticleRow::id).collect(Collectors.toSet())));
		case Annotation mark when mark.getArticle() != null ->
			Optional.of(ofArticles(ModelLabels.title(mark.getArticle()), Set.of(mark.getArticle().getId())));
		case null, default -> Optional.empty();
		};
	}

	/** The same with all articles that are selected, of which the selection may tell only the first. */
	Linked withArticles(Set<String> ids) {
		return articleIds.isEmpty() || ids.isEmpty() ? this : ofArticles(name, ids);
	}

	/** Asks for what has to do with it, too. */
	EventFilter in(EventFilter filter) {
		return filter.withEntities(entityIds).withCodes(codeIds).withArticles(articleIds);
	}

	/** What it is called, in few words. */
	String words() {
		String shortened = Excerpt.of(name, NAME_UNITS);
		int more = articleIds.map(Set::size).orElse(1) - 1;
		return more > 0 ? NLS.bind(Messages.link_more, shortened, more) : shortened;
	}

	private static Linked ofArticles(String name, Set<String> ids) {
		return new Linked(name, Set.of(), Set.of(), Optional.of(ids));
	}

	private static String name(String first, int number) {
		String name = Objects.requireNonNullElse(first, "");
		return number > 1 ? NLS.bind(Messages.link_more, name, number - 1) : name;
	}

	private static <T> List<T> all(List<?> selected, Class<T> type) {
		return selected.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static Set<String> ids(Collection<? extends Identified> objects) {
		return objects.stream().map(Identified::getId).collect(Collectors.toSet());
	}

	private static Stream<Code> withThoseBelow(Code code) {
		return Stream.concat(Stream.of(code), code.getCodes().stream().flatMap(Linked::withThoseBelow));
	}
}
