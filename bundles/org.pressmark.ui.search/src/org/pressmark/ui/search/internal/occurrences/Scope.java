// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.pressmark.ui.ArticleInput;
import org.pressmark.ui.ArticleSelecting;

/** Where to look for names. */
enum Scope {

	/** In the article in the active editor. */
	ARTICLE {
		@Override
		CompletableFuture<Optional<Set<String>>> articles(IWorkbenchPage page) {
			IEditorPart editor = page.getActiveEditor();
			return completed(Optional.of(editor != null && editor.getEditorInput() instanceof ArticleInput input
					? Set.of(input.articleId()) : Set.of()));
		}
	},

	/** In those that are selected in the source list. */
	SELECTED {
		@Override
		CompletableFuture<Optional<Set<String>>> articles(IWorkbenchPage page) {
			return page.findView(SOURCES) instanceof ArticleSelecting part ? part.selectedArticleIds().thenApply(Optional::of)
					: completed(Optional.of(Set.of()));
		}
	},

	/** In all. */
	PROJECT {
		@Override
		CompletableFuture<Optional<Set<String>>> articles(IWorkbenchPage page) {
			return completed(Optional.empty());
		}
	};

	private static final String SOURCES = "org.pressmark.ui.sources.list";

	/** Completes on the UI thread with the ids of the articles; empty for all. UI thread only. */
	abstract CompletableFuture<Optional<Set<String>>> articles(IWorkbenchPage page);

	private static <T> CompletableFuture<T> completed(T value) {
		return CompletableFuture.completedFuture(value);
	}
}
