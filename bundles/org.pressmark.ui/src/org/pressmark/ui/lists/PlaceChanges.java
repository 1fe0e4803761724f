// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.pressmark.store.Commit;
import org.pressmark.store.RowChange;

/** What commits changed of the places of anything; when it is too much to tell, simply all. */
final class PlaceChanges {

	private static final int MOST = 500;

	private final Set<String> articles = new HashSet<>();
	/** Changes of annotations that do not tell in which article. */
	private final Set<String> annotations = new HashSet<>();
	private boolean all;

	void add(Commit commit) {
		for (RowChange change : commit.changes()) {
			if (!all) {
				add(change);
			}
		}
	}

	private void add(RowChange change) {
		switch (change.table()) {
		case "article" -> articles.add(change.id());
		case "annotation" -> {
			Optional<Object> owner = change.value("owner");
			owner.ifPresentOrElse(id -> articles.add(id.toString()), () -> annotations.add(change.id()));
		}
		default -> {
			// Nothing that has a place.
		}
		}
		if (articles.size() + annotations.size() > MOST) {
			addAll();
		}
	}

	/** Everything may be another. */
	void addAll() {
		articles.clear();
		annotations.clear();
		all = true;
	}

	boolean isEmpty() {
		return !all && articles.isEmpty() && annotations.isEmpty();
	}

	boolean isAll() {
		return all;
	}

	/** The articles that changed, or in which annotations came or went. */
	Set<String> articles() {
		return articles;
	}

	/** Further annotations that changed. */
	Set<String> annotations() {
		return annotations;
	}

	/** Whether what is shown of a place may be another. */
	boolean concern(Place place) {
		return all || articles.contains(place.annotation().articleId()) || annotations.contains(place.annotation().id());
	}
}
