// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.names;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.EntityTerm;
import org.pressmark.analysis.ProjectTerms;
import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestionContext;
import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.internal.Messages;
import org.pressmark.analysis.names.KnownNames;
import org.pressmark.analysis.names.NamesInText;
import org.pressmark.model.EntityType;

/**
 * Finds the names that an article has. Keeps the index of the names of the project that it was asked about last, and what it
 * found in the last article: several suggesters ask one after the other. For any thread.
 */
public final class ArticleNames {

	private static final double KNOWN = 0.9;
	private static final double SHARED = 0.6;
	private static final double WORLD = 0.7;

	/** What the project's names were made into. */
	private record Index(ProjectTerms terms, KnownNames names, Map<String, EntityTerm> byId) {

		static Index of(ProjectTerms terms) {
			Map<String, EntityTerm> byId = new HashMap<>();
			List<KnownNames.Name> names = new ArrayList<>();
			for (EntityTerm entity : terms.entities()) {
				byId.put(entity.id(), entity);
				entity.names().forEach(name -> names.add(new KnownNames.Name(name, Optional.of(entity.id()))));
			}
			return new Index(terms, KnownNames.of(names, List.of()), byId);
		}
	}

	/** What was found in an article, which may go. */
	private record Found(Reference<SuggestionContext> article, List<ArticleName> names) {
	}

	private static volatile Index lastIndex = Index.of(ProjectTerms.NONE);
	private static volatile Found lastFound = new Found(new WeakReference<>(null), List.of());

	private ArticleNames() {
	}

	/**
	 * All of them, in the order of the text; none has a part in common with another one.
	 *
	 * @throws OperationCanceledException if the monitor is cancelled
	 */
	public static List<ArticleName> of(SuggestionContext article, IProgressMonitor monitor) {
		Found last = lastFound;
		// The same object, for to compare all that two articles and their projects have takes longer than it spares.
		if (last.article.refersTo(article)) {
			return last.names;
		}
		List<ArticleName> names = find(article, monitor);
		lastFound = new Found(new WeakReference<>(article), names);
		return names;
	}

	private static List<ArticleName> find(SuggestionContext article, IProgressMonitor monitor) {
		Index index = index(article.terms());
		Spans taken = new Spans();
		known(index, article.text()).forEach(taken::addIfFree);
		List<ArticleName> others = new ArrayList<>(world(article));
		others.addAll(CapitalNames.of(article, taken::isFree, monitor));
		// A longer name has what is called so in it: "Bank of Japan".
		others.sort(Comparator.<ArticleName>comparingInt(name -> name.span().length()).reversed());
		others.forEach(taken::addIfFree);
		return taken.all();
	}

	private static Index index(ProjectTerms terms) {
		Index index = lastIndex;
		if (index.terms != terms) {
			index = Index.of(terms);
			lastIndex = index;
		}
		return index;
	}

	private static List<ArticleName> known(Index index, String text) {
		return NamesInText.of(index.names, text).stream().map(named -> known(named, index)).toList();
	}

	private static ArticleName known(NamesInText.Named named, Index index) {
		List<SuggestedEntity> entities = named.entityIds().stream().sorted().map(index.byId::get).map(SuggestedEntity::known)
				.toList();
		boolean isShared = entities.size() > 1;
		return new ArticleName(named.span(), entities, isShared ? SHARED : KNOWN,
				NLS.bind(isShared ? Messages.name_shared : Messages.name_known, entities.getFirst().name()));
	}

	private static List<ArticleName> world(SuggestionContext article) {
		WorldNames world = WorldNames.of(article.languageOrEnglish());
		return world.in(article.text()).stream().map(named -> {
			EntityTerm term = named.entityIds().stream().map(world::term)
					.min(Comparator.comparing(each -> each.type() == EntityType.COUNTRY ? 0 : 1)).orElseThrow();
			return new ArticleName(named.span(), List.of(SuggestedEntity.unknown(term.type(), term.name())), WORLD,
					Messages.name_world);
		}).toList();
	}

	/** What has no part in common. */
	private static final class Spans {

		private final NavigableMap<Integer, ArticleName> byBegin = new TreeMap<>();

		boolean isFree(TextSpan span) {
			Map.Entry<Integer, ArticleName> before = byBegin.lowerEntry(span.end());
			return before == null || before.getValue().span().end() <= span.begin();
		}

		void addIfFree(ArticleName name) {
			if (isFree(name.span())) {
				byBegin.put(name.span().begin(), name);
			}
		}

		List<ArticleName> all() {
			return List.copyOf(byBegin.values());
		}
	}
}
