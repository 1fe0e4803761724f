// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ModelLabels;

/**
 * A place where an entity is named.
 *
 * @param place the place
 * @param article what its article is called
 */
record EntityLink(AnnotationRow place, String article) {

	/** All places where an entity is named. */
	static List<EntityLink> read(ProjectReader reader, String entityId) throws StoreException {
		Map<String, String> titles = new HashMap<>();
		List<EntityLink> links = new ArrayList<>();
		for (AnnotationRow row : reader.references(entityId)) {
			String title = titles.get(row.articleId());
			if (title == null) {
				title = reader.row(row.articleId()).map(ModelLabels::title).orElse(""); //$NON-NLS-1$
				titles.put(row.articleId(), title);
			}
			links.add(new EntityLink(row, title));
		}
		return links;
	}
}
