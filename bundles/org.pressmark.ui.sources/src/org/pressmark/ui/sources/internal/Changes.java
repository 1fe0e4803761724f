// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.store.ArticleQuery;
import org.pressmark.store.Commit;
import org.pressmark.store.RowChange;

/** What a change of the project means to a list of its articles. */
final class Changes {

	private static final String ARTICLE = "article";
	private static final String ANNOTATION = "annotation";
	private static final String OWNER = "owner";
	private static final String TEXT = "text";
	private static final Set<String> FILTERED = Set.of("title", "outlet", "sourceName", "authors", TEXT);

	private Changes() {
	}

	/** Whether articles came or went, or what they are sorted or filtered by is another: so may be their order. */
	static boolean ofOrder(Commit commit, ArticleQuery query) {
		return commit.changes().stream().filter(change -> ARTICLE.equals(change.table())).anyMatch(change -> change.isInsert()
				|| change.isDelete() || !Collections.disjoint(change.after().get().keySet(), columns(query)));
	}

	/** Whether other articles may tell the same story as somebody now, or no longer. */
	static boolean ofStories(Commit commit) {
		return commit.changes().stream().filter(change -> ARTICLE.equals(change.table()))
				.anyMatch(change -> change.isInsert() || change.isDelete() || change.after().get().containsKey(TEXT));
	}

	private static Set<String> columns(ArticleQuery query) {
		Set<String> columns = new HashSet<>(query.filter().isBlank() ? Set.of() : FILTERED);
		if (query.sort() == ArticleQuery.Sort.STORY || query.versionsOf().isPresent()) {
			columns.add(TEXT);
		}
		// The columns have the names of what can be sorted by, but for the order of import and the annotations.
		columns.add(query.sort().name().toLowerCase(Locale.ROOT));
		return columns;
	}

	/** The ids of the articles of which a list may show something else now. */
	static Set<String> articles(Commit commit) {
		return commit.changes().stream().map(Changes::article).flatMap(Optional::stream).collect(Collectors.toSet());
	}

	/** An annotation that came or went changes the number of them; one that is only changed does not. */
	private static Optional<String> article(RowChange change) {
		return switch (change.table()) {
		case ARTICLE -> Optional.of(change.id());
		case ANNOTATION -> change.value(OWNER).map(Object::toString);
		default -> Optional.empty();
		};
	}
}
