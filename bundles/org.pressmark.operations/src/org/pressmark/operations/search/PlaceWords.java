// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.Surroundings;
import org.pressmark.store.ArticleText;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.store.TextCondition;

/**
 * Reads the words around places when somebody asks for them. A place whose words have changed since has none, nor has an
 * article as a whole. Valid only
 * as long as its reader is, and on its thread; not for the UI thread.
 */
public final class PlaceWords {

	/** More articles than these are passed by rather than asked for one by one. */
	private static final int FEW = 500;

	private final ProjectReader reader;

	/** Is told of the words around places. */
	@FunctionalInterface
	public interface Visitor {

		/**
		 * @param index the number of the place in the list that was given
		 * @param around the words around it; empty if its words have changed since, its article is gone or is
		 *        meant as a whole
		 */
		void at(int index, Optional<Surroundings> around);
	}

	public PlaceWords(ProjectReader reader) {
		this.reader = reader;
	}

	/**
	 * Tells the words around each place.
	 *
	 * @param places in any order; told of in the order of the articles
	 * @param monitor for progress, an article at a time, and cancel
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public void each(List<? extends Place> places, Visitor visitor, IProgressMonitor monitor) throws StoreException {
		Map<String, List<Integer>> byArticle = new HashMap<>();
		for (int i = 0; i < places.size(); i++) {
			byArticle.computeIfAbsent(places.get(i).article().id(), id -> new ArrayList<>()).add(i);
		}
		SubMonitor progress = SubMonitor.convert(monitor, Messages.occurrences_task, byArticle.size());
		reader.texts(among(byArticle), article -> {
			List<Integer> here = byArticle.remove(article.id());
			if (here != null) {
				progress.split(1);
				here.forEach(index -> visitor.at(index, around(article, places.get(index))));
			}
			return !byArticle.isEmpty();
		});
		byArticle.values().forEach(gone -> gone.forEach(index -> visitor.at(index, Optional.empty())));
	}

	private static TextCondition among(Map<String, List<Integer>> byArticle) {
		return byArticle.size() > FEW ? TextCondition.ANY
				: new TextCondition.Among(new HashSet<>(byArticle.keySet()));
	}

	private static Optional<Surroundings> around(ArticleText article, Place place) {
		String text = article.text();
		return place.begin() >= 0 && text.startsWith(place.words(), place.begin())
				? Optional.of(Kwic.around(text, new TextSpan(place.begin(), place.end()))) : Optional.empty();
	}
}
