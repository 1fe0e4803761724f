// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.Objects;
import java.util.Optional;

/**
 * Which articles, in which order.
 *
 * @param filter text that title, outlet, authors or file name contain, case ignored; empty for all
 * @param sort what to sort by
 * @param descending true for the reverse order; unknown values come last in both
 * @param versionsOf the id of an article: only it and those that tell the same story; empty for all
 */
public record ArticleQuery(String filter, Sort sort, boolean descending, Optional<String> versionsOf) {

	/** What a list of articles can be sorted by. */
	public enum Sort {
		/** The order of import. */
		ADDED, TITLE, OUTLET, PUBLISHED, LANGUAGE, STATUS, ANNOTATIONS,
		/** The story, those together that tell the same one; what nobody else tells counts as unknown. */
		STORY
	}

	/** All articles in the order of import. */
	public static final ArticleQuery ALL = new ArticleQuery("", Sort.ADDED, false);

	public ArticleQuery {
		Objects.requireNonNull(filter);
		Objects.requireNonNull(sort);
		Objects.requireNonNull(versionsOf);
	}

	/** Articles of whatever story. */
	public ArticleQuery(String filter, Sort sort, boolean descending) {
		this(filter, sort, descending, Optional.empty());
	}
}
