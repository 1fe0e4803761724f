// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;

/** What a person searched for, the last first; remembered from one session to the next. */
final class QueryHistory {

	private static final String QUERIES = "queries";
	private static final int MOST = 20;

	private final IDialogSettings settings;

	QueryHistory(IDialogSettings settings) {
		this.settings = settings;
	}

	/** What was searched for, the last first. */
	List<String> queries() {
		String[] known = settings.getArray(QUERIES);
		return known == null ? List.of() : List.of(known);
	}

	/** Remembers that this was searched for. */
	void add(String query) {
		List<String> all = new ArrayList<>(queries());
		all.remove(query);
		all.addFirst(query);
		settings.put(QUERIES, all.stream().limit(MOST).toArray(String[]::new));
	}
}
