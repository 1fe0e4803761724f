// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.SharedSelection;

/** Tells the other parts of which article the selected row is, and keeps it loaded as long. UI thread only. */
public final class SelectedArticle {

	private final SharedSelection selection;
	private Optional<ProjectView> project = Optional.empty();
	private Optional<String> articleId = Optional.empty();

	/** @param selection what the others hear of */
	public SelectedArticle(SharedSelection selection) {
		this.selection = selection;
	}

	/** The articles are those of another project now, or of none. */
	public void follow(Optional<ProjectView> newProject) {
		forget();
		project = newProject;
	}

	/** Another article is selected now, or none. */
	public void select(Optional<String> id) {
		if (id.equals(articleId)) {
			return;
		}
		forget();
		if (project.isPresent() && id.isPresent()) {
			articleId = id;
			project.get().show(id.get()).thenAccept(article -> {
				if (id.equals(articleId)) {
					selection.setSelection(new StructuredSelection(article));
				}
			});
		}
	}

	/** No article is selected any more. */
	public void forget() {
		selection.setSelection(StructuredSelection.EMPTY);
		articleId.ifPresent(id -> project.ifPresent(view -> view.release(id)));
		articleId = Optional.empty();
	}
}
