// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ProjectAccess;

/** Delete of the Edit menu in the text of an article: the selected mark goes. */
final class DeleteMarkHandler extends AbstractHandler {

	private final ArticlePage page;
	private final CurrentProject project;

	DeleteMarkHandler(ArticlePage page, CurrentProject project) {
		this.page = page;
		this.project = project;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(page.hasSelectedMark() && ProjectAccess.of(project).isWritable());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		page.delete();
		return null;
	}
}
