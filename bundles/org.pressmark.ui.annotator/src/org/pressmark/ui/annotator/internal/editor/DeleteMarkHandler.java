// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ProjectAccess;

/** Delete of the Edit menu in the text of an article: the selected mark goes. */
final class DeleteMarkHandler extends AbstractHandler {

	private final ArticleMarking marking;
	private final CurrentProject project;

	DeleteMarkHandler(ArticleMarking marking, CurrentProject project) {
		this.marking = marking;
		this.project = project;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(marking.hasSelected() && ProjectAccess.of(project).isWritable());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		marking.delete();
		return null;
	}
}
