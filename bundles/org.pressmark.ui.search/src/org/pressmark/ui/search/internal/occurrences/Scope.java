// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.pressmark.store.ArticleRow;
import org.pressmark.ui.ArticleInput;

/** Where to look for names. */
enum Scope {

	/** In the article in the active editor. */
	ARTICLE {
		@Override
		Optional<Set<String>> articles(IWorkbenchPage page) {
			IEditorPart editor = page.getActiveEditor();
			return Optional.of(editor != null && editor.getEditorInput() instanceof ArticleInput input
					? Set.of(input.articleId()) : Set.of());
		}
	},

	/** In those that are selected in the source list. */
	SELECTED {
		@Override
		Optional<Set<String>> articles(IWorkbenchPage page) {
			Set<String> ids = new HashSet<>();
			if (page.getSelection(SOURCES) instanceof IStructuredSelection selected) {
				for (Object each : selected) {
					if (each instanceof ArticleRow row) {
						ids.add(row.id());
					}
				}
			}
			return Optional.of(ids);
		}
	},

	/** In all. */
	PROJECT {
		@Override
		Optional<Set<String>> articles(IWorkbenchPage page) {
			return Optional.empty();
		}
	};

	private static final String SOURCES = "org.pressmark.ui.sources.list"; //$NON-NLS-1$

	/** The ids of the articles; empty for all. UI thread only. */
	abstract Optional<Set<String>> articles(IWorkbenchPage page);
}
