// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** One view and nothing else. */
public final class EmptyPerspective implements IPerspectiveFactory {

	static final String ID = "org.pressmark.benchmarks.empty";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(EmptyView.ID, IPageLayout.LEFT, 1, IPageLayout.ID_EDITOR_AREA);
	}
}
