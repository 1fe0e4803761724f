// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Reading and marking articles: sources, entities and codes on the left, what is marked on the right, timeline, search,
 * history, concordance and what is to be decided below.
 */
public final class AnnotatePerspective implements IPerspectiveFactory {

	static final String ID = "org.pressmark.rcp.annotate";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(Parts.SOURCES, IPageLayout.LEFT, 0.33f, IPageLayout.ID_EDITOR_AREA);
		IFolderLayout known = layout.createFolder("known", IPageLayout.BOTTOM, 0.42f, Parts.SOURCES);
		known.addView(Parts.ENTITIES);
		known.addView(Parts.CODEBOOK);
		// Lists with many columns need the width of the article and of what is beside it.
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.64f, IPageLayout.ID_EDITOR_AREA);
		below.addView(Parts.TIMELINE);
		below.addView(Parts.SEARCH);
		below.addView(Parts.HISTORY);
		below.addView(Parts.CHANGED_WORDS);
		below.addView(Parts.CONCORDANCE);
		below.addPlaceholder(Parts.OCCURRENCES);
		IFolderLayout details = layout.createFolder("details", IPageLayout.RIGHT, 0.7f, IPageLayout.ID_EDITOR_AREA);
		details.addView(Parts.ANNOTATION);
		details.addView(Parts.EVENT);
		layout.addView(Parts.OUTLINE, IPageLayout.BOTTOM, 0.6f, Parts.ANNOTATION);
	}
}
