// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.pressmark.ui.ViewHandler;

/** Does in the search that has the focus what the data behind the class name in {@code plugin.xml} says. */
public final class SearchHandler extends ViewHandler<SearchView> {

	/** Made by the workbench. */
	public SearchHandler() {
		super(SearchView.class, action("mentions", SearchView::canMark, SearchView::markAsMentions),
				action("passages", SearchView::canMark, SearchView::markAsPassages),
				action("export", SearchView::canExport, SearchView::export),
				action("save", SearchView::canSave, SearchView::save),
				action("again", SearchView::canSave, SearchView::searchAgain));
	}

	/** It stays enabled and is asked when it is run: what was found changes while nothing is selected anew. */
	private static Action<SearchView> action(String id, Predicate<SearchView> fits, Consumer<SearchView> work) {
		return new Action<>(id, view -> {
			if (fits.test(view)) {
				work.accept(view);
			}
		});
	}
}
