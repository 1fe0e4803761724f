// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What goes into a report: the sources, what they name, and when it happened. */
public final class ReportPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(Parts.SOURCES, IPageLayout.LEFT, 0.45f, IPageLayout.ID_EDITOR_AREA);
		layout.addView(Parts.ENTITIES, IPageLayout.RIGHT, 0.6f, IPageLayout.ID_EDITOR_AREA);
		layout.addView(Parts.TIMELINE, IPageLayout.BOTTOM, 0.6f, Parts.SOURCES);
	}
}
