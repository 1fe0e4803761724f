// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

/** Ids of the parts that the perspectives lay out; the product installs the bundles that contribute them. */
final class Parts {

	static final String SOURCES = "org.pressmark.ui.sources.list";
	static final String ENTITIES = "org.pressmark.ui.annotator.entities";
	static final String CODEBOOK = "org.pressmark.ui.codebook.view";
	static final String CONCORDANCE = "org.pressmark.ui.entities.concordance";
	static final String ANNOTATION = "org.pressmark.ui.annotator.annotation";
	static final String CHANGED_WORDS = "org.pressmark.ui.annotator.changedWords";
	static final String EVENT = "org.pressmark.ui.timeline.event";
	static final String TIMELINE = "org.pressmark.ui.timeline.view";
	static final String HISTORY = "org.pressmark.ui.history.view";
	static final String SEARCH = "org.pressmark.ui.search.view";
	static final String OCCURRENCES = "org.pressmark.ui.search.occurrences";
	static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";

	private Parts() {
	}
}
