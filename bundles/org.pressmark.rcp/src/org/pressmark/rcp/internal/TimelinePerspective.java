// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What happened when: the timeline across the window; below it the articles, and the event with its evidence. */
public final class TimelinePerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout above = layout.createFolder("above", IPageLayout.TOP, 0.55f, IPageLayout.ID_EDITOR_AREA);
		above.addView(Parts.TIMELINE);
		above.addView(Parts.HISTORY);
		layout.addView(Parts.SOURCES, IPageLayout.LEFT, 0.3f, IPageLayout.ID_EDITOR_AREA);
		IFolderLayout details = layout.createFolder("details", IPageLayout.RIGHT, 0.55f, IPageLayout.ID_EDITOR_AREA);
		details.addView(Parts.EVENT);
		details.addView(Parts.ANNOTATION);
	}
}
