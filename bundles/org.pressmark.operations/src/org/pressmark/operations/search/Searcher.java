// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.Excerpt;
import org.pressmark.store.ArticleText;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.store.TextCondition;

/**
 * Searches a project. The full-text index, and what is marked, narrow the articles whose texts have to be looked at as
 * far as the query allows; these are passed by in the order of their import, and none is kept. A regular expression has
 * one second for an article, and half a minute for a project: an article where it takes longer is left out with a
 * warning, a project where it takes longer is refused.
 * <p>
 * Valid only as long as its reader is, and on its thread; not for the UI thread. May search more than once.
 */
public final class Searcher {

	/** How long regular expressions may take. */
	record Limits(Duration article, Duration all) {

		static final Limits USUAL = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(30));
	}

	private static final int MOST_WARNINGS = 100;

	private final ProjectReader reader;
	private final SearchQuery query;
	private final Limits limits;
	private final Map<Node.Marks, Set<String>> ids;
	private final TextCondition candidates;

	/**
	 * Prepares a search.
	 *
	 * @throws QueryException if the query names an entity or code that the project does not have
	 */
	public Searcher(ProjectReader reader, SearchQuery query) throws StoreException {
		this(reader, query, Limits.USUAL);
	}

	Searcher(ProjectReader reader, SearchQuery query, Limits limits) throws StoreException {
		this.reader = reader;
		this.query = query;
		this.limits = limits;
		this.ids = NameResolver.resolve(query, reader);
		this.candidates = new Candidates(ids).of(query.root());
	}

	/**
	 * Counts what there is to find.
	 *
	 * @param monitor for progress, an article at a time, and cancel
	 * @throws QueryException if a regular expression takes too long in all
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public SearchCounts count(IProgressMonitor monitor) throws StoreException {
		return new Run(monitor, Integer.MAX_VALUE).run((article, hits) -> {
			// Only their number is wanted.
		});
	}

	/**
	 * Finds what there is, in the order of the articles' import and of their texts.
	 *
	 * @param limit most hits to give
	 * @param consumer gets each; what it throws ends the search and is thrown here
	 * @param monitor for progress, an article at a time, and cancel
	 * @return how much was given
	 * @throws QueryException if a regular expression takes too long in all
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public SearchCounts find(int limit, Consumer<Hit> consumer, IProgressMonitor monitor) throws StoreException {
		return new Run(monitor, limit).run((article, hits) -> {
			if (hits.isEmpty()) {
				consumer.accept(Kwic.of(article));
			} else {
				hits.forEach(range -> consumer.accept(Kwic.of(article, range)));
			}
		});
	}

	/**
	 * Finds what there is, as {@link #find} does, without the words around each place.
	 *
	 * @param limit most places to give
	 * @param consumer gets each; what it throws ends the search and is thrown here
	 * @param monitor for progress, an article at a time, and cancel
	 * @return how much was given
	 * @throws QueryException if a regular expression takes too long in all
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public SearchCounts places(int limit, Consumer<HitPlace> consumer, IProgressMonitor monitor) throws StoreException {
		return new Run(monitor, limit).run((article, hits) -> {
			ArticleLabel label = ArticleLabel.of(article);
			if (hits.isEmpty()) {
				consumer.accept(HitPlace.of(label));
			} else {
				hits.forEach(range -> consumer.accept(HitPlace.of(label, article.text(), range)));
			}
		});
	}

	/** What is done with the hits of an article. */
	@FunctionalInterface
	private interface Taking {

		/** @param hits none if the article was found as a whole */
		void take(ArticleText article, List<TextSpan> hits);
	}

	/** One search from begin to end. */
	private final class Run {

		private final SubMonitor progress;
		private final int limit;
		private final long deadline = System.nanoTime() + limits.all.toNanos();
		private final List<String> warnings = new ArrayList<>();
		private int articles;
		private int count;
		private boolean isLimited;

		Run(IProgressMonitor monitor, int limit) throws StoreException {
			this.progress = SubMonitor.convert(monitor, Messages.search_task, reader.articleCount());
			this.limit = limit;
		}

		SearchCounts run(Taking taking) throws StoreException {
			reader.texts(candidates, article -> {
				progress.split(1);
				Optional<List<TextSpan>> found = find(article);
				if (found.isPresent()) {
					take(article, found.get(), taking);
				}
				return !isLimited;
			});
			return new SearchCounts(articles, count, isLimited, warnings);
		}

		private void take(ArticleText article, List<TextSpan> hits, Taking taking) {
			int room = limit - count;
			if (room == 0) {
				isLimited = true;
				return;
			}
			isLimited = hits.size() > room;
			taking.take(article, isLimited ? hits.subList(0, room) : hits);
			articles++;
			count += Math.clamp(hits.size(), 1, room);
		}

		private Optional<List<TextSpan>> find(ArticleText article) throws StoreException {
			long own = System.nanoTime() + limits.article.toNanos();
			try {
				return new ArticleSearch(reader, article, ids, own - deadline < 0 ? own : deadline).find(query.root());
			} catch (TimedPattern.TimeoutException e) {
				if (System.nanoTime() - deadline >= 0 || warnings.size() >= MOST_WARNINGS) {
					throw new QueryException(query.text(), 0, query.text().length(), Messages.search_tooLong);
				}
				warnings.add(NLS.bind(Messages.search_tooLongHere,
						article.title().orElseGet(() -> Excerpt.opening(article.text()))));
				return Optional.empty();
			}
		}
	}
}
