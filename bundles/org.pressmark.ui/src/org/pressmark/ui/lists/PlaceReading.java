// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ModelLabels;

/** Reads places with the titles of their articles. On the reader's thread. */
public final class PlaceReading {

	private PlaceReading() {
	}

	/** Those of these annotations that are there, in this order. */
	public static List<Place> places(ProjectReader reader, long[] rows) throws StoreException {
		Map<String, String> titles = new HashMap<>();
		List<Place> places = new ArrayList<>();
		for (AnnotationRow row : reader.annotations(rows)) {
			String title = titles.get(row.articleId());
			if (title == null) {
				title = reader.row(row.articleId()).map(ModelLabels::title).orElse("");
				titles.put(row.articleId(), title);
			}
			places.add(new Place(row, title));
		}
		return places;
	}

	/** The articles that these annotations are in. */
	static Set<String> articles(ProjectReader reader, Set<String> annotationIds) throws StoreException {
		Set<String> articles = new HashSet<>();
		for (String id : annotationIds) {
			reader.annotation(id).map(AnnotationRow::articleId).ifPresent(articles::add);
		}
		return articles;
	}
}
