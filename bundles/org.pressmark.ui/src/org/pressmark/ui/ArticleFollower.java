// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which article is in the active editor, from when it is made until it is stopped. UI thread only. */
public final class ArticleFollower implements IPartListener2 {

	private final IWorkbenchPage page;
	private final Runnable changed;

	/** @param changed is run when it may be another one */
	public ArticleFollower(IWorkbenchPage page, Runnable changed) {
		this.page = page;
		this.changed = changed;
		page.addPartListener(this);
	}

	/** The article in the active editor; empty if there is none. */
	public Optional<String> articleId() {
		IEditorPart editor = page.getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof ArticleInput input ? Optional.of(input.articleId())
				: Optional.empty();
	}

	/** Follows no longer. */
	public void stop() {
		page.removePartListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		changed.run();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		changed.run();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		changed.run();
	}
}
