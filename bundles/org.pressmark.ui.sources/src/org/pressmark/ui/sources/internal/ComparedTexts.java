// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.List;

import org.pressmark.operations.versions.Comparison;
import org.pressmark.operations.versions.Difference;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Two texts and what differs.
 *
 * @param left the one
 * @param right the other
 * @param differences in the order of the texts
 */
record ComparedTexts(String left, String right, List<Difference> differences) {

	/** Compares the texts of two articles. */
	static ProjectStore.Reading<ComparedTexts> of(String leftId, String rightId) {
		return reader -> {
			String left = text(reader, leftId);
			String right = text(reader, rightId);
			return new ComparedTexts(left, right, Comparison.of(left, right).differences());
		};
	}

	private static String text(ProjectReader reader, String id) throws StoreException {
		return reader.article(id).map(article -> article.getText()).orElse("");
	}
}
