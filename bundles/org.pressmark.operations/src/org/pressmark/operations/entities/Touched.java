// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleUse;
import org.pressmark.store.EntityCounts;
import org.pressmark.store.EntityReader;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * What renaming, merging or deleting entities touches, to be shown before it is done.
 *
 * @param counts mentions, quotations and events that refer to one of them; each once
 * @param articles in how many articles
 * @param first the first places where they are named, with the words around them
 */
public record Touched(EntityCounts counts, int articles, List<AnnotationRow> first) {

	/** How many places are enough to see what is meant. */
	public static final int FIRST = 5;

	/** What refers to one of these entities. Quick also where hundreds of thousands of annotations do. */
	public static Touched by(ProjectReader reader, Collection<String> entityIds) throws StoreException {
		Set<String> ids = Set.copyOf(entityIds);
		EntityReader entities = reader.entities();
		List<ArticleUse> articles = entities.articles(ids);
		List<AnnotationRow> first = new ArrayList<>();
		for (int i = 0; i < articles.size() && first.size() < FIRST; i++) {
			long[] rows = entities.inArticle(ids, articles.get(i).articleId());
			first.addAll(reader.annotations(Arrays.copyOf(rows, Math.min(rows.length, FIRST - first.size()))));
		}
		return new Touched(entities.counts(ids), articles.size(), first);
	}

	/** Whether nothing refers to them. */
	public boolean isNothing() {
		return counts.total() == 0;
	}
}
