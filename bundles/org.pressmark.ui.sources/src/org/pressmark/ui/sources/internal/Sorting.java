// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleQuery.Sort;

/**
 * In which order the articles are listed.
 *
 * @param sort by what
 * @param descending true for the reverse order
 */
record Sorting(Sort sort, boolean descending) {

	private static final String SORT = "sort";
	private static final String DESCENDING = "descending";

	/** The order of import. */
	static final Sorting NONE = new Sorting(Sort.ADDED, false);

	/** After a click on a column's heading: by that column, then the other way round, then in the order of import. */
	Sorting clicked(ArticleColumn column) {
		if (sort != column.sort()) {
			return new Sorting(column.sort(), false);
		}
		return descending ? NONE : new Sorting(sort, true);
	}

	/** The articles that contain this text, in this order. */
	ArticleQuery query(String filter) {
		return query(filter, Optional.empty());
	}

	/** As {@link #query(String)}, of those that tell the same story as an article. */
	ArticleQuery query(String filter, Optional<String> versionsOf) {
		return new ArticleQuery(filter.strip(), sort, descending, versionsOf);
	}

	/** The column that is sorted by, if it is one. */
	Optional<ArticleColumn> column() {
		return Arrays.stream(ArticleColumn.values()).filter(column -> column.sort() == sort).findFirst();
	}

	/** As it was stored; by import if nothing was, or by another version. */
	static Sorting load(IDialogSettings settings) {
		return Arrays.stream(Sort.values()).filter(each -> each.name().equals(settings.get(SORT))).findFirst()
				.map(each -> new Sorting(each, settings.getBoolean(DESCENDING))).orElse(NONE);
	}

	/** Stores it. */
	void save(IDialogSettings settings) {
		settings.put(SORT, sort.name());
		settings.put(DESCENDING, descending);
	}
}
