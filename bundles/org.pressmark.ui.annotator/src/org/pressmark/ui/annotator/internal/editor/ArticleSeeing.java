// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.jface.window.IShellProvider;
import org.pressmark.ui.annotator.internal.document.MarkFilter;
import org.pressmark.ui.annotator.internal.filter.FilterDialog;
import org.pressmark.ui.annotator.internal.painting.Zoom;

/** How an article is looked at: how large, which of its marks, and what they are. UI thread only. */
public final class ArticleSeeing {

	private final ArticlePage page;
	private final ArticleText text;
	private final IShellProvider window;

	ArticleSeeing(ArticlePage page, ArticleText text, IShellProvider window) {
		this.page = page;
		this.text = text;
		this.window = window;
	}

	/** Says what the marks at the caret are. */
	public void explain() {
		text.explainCaret();
	}

	/** Asks which marks are to be shown. */
	public void filter() {
		FilterDialog.ask(window.getShell(), page.article(), page.view().filter()).ifPresent(page::filter);
	}

	/** Shows all marks. */
	public void showAll() {
		page.filter(MarkFilter.ALL);
	}

	/** Makes the words of all articles larger by so many steps, or smaller. */
	public void zoom(int steps) {
		Zoom.by(steps);
	}

	/** Shows the words of all articles in the size of the reading font. */
	public void resetZoom() {
		Zoom.reset();
	}
}
