// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

/** Ids of the parts that the perspectives lay out; the product installs the bundles that contribute them. */
final class Parts {

	static final String SOURCES = "org.pressmark.ui.sources.list"; //$NON-NLS-1$
	static final String ENTITIES = "org.pressmark.ui.annotator.entities"; //$NON-NLS-1$
	static final String CODEBOOK = "org.pressmark.ui.codebook.view"; //$NON-NLS-1$
	static final String CONCORDANCE = "org.pressmark.ui.entities.concordance"; //$NON-NLS-1$
	static final String ANNOTATION = "org.pressmark.ui.annotator.annotation"; //$NON-NLS-1$
	static final String CHANGED_WORDS = "org.pressmark.ui.annotator.changedWords"; //$NON-NLS-1$
	static final String EVENT = "org.pressmark.ui.timeline.event"; //$NON-NLS-1$
	static final String TIMELINE = "org.pressmark.ui.timeline.view"; //$NON-NLS-1$
	static final String HISTORY = "org.pressmark.ui.history.view"; //$NON-NLS-1$
	static final String SEARCH = "org.pressmark.ui.search.view"; //$NON-NLS-1$
	static final String OCCURRENCES = "org.pressmark.ui.search.occurrences"; //$NON-NLS-1$
	static final String OUTLINE = "org.eclipse.ui.views.ContentOutline"; //$NON-NLS-1$

	private Parts() {
	}
}
