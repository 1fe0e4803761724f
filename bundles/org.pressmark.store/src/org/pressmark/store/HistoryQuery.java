// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.Objects;
import java.util.Optional;

/**
 * Which steps of the history, always the newest first. Conditions that are given all have to hold.
 *
 * @param articleId steps that changed this article or its annotations; the article may be deleted since
 * @param author steps of this person
 * @param kind steps of this kind
 * @param table steps that changed rows of this table, see {@link RowChange#table()}
 * @param label steps whose label contains this, letter case ignored
 * @param before steps older than the one with this {@link HistoryEntry#seq()}, to read on where a list ended
 * @param joined of the parts of a batch that change one mark each, as keys that resize it do, only the last one
 * @param limit most steps to give
 */
public record HistoryQuery(Optional<String> articleId, Optional<String> author, Optional<HistoryEntry.Kind> kind,
		Optional<String> table, Optional<String> label, Optional<Long> before, boolean joined, int limit) {

	public HistoryQuery {
		Objects.requireNonNull(articleId);
		Objects.requireNonNull(author);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(table);
		Objects.requireNonNull(label);
		Objects.requireNonNull(before);
	}

	/** Each part of a batch by itself. */
	public HistoryQuery(Optional<String> articleId, Optional<String> author, Optional<HistoryEntry.Kind> kind,
			Optional<String> table, Optional<String> label, Optional<Long> before, int limit) {
		this(articleId, author, kind, table, label, before, false, limit);
	}

	/** As it is, but with such parts joined. */
	public HistoryQuery join() {
		return new HistoryQuery(articleId, author, kind, table, label, before, true, limit);
	}

	/** The newest of all steps. */
	public static HistoryQuery newest(int limit) {
		return new HistoryQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), limit);
	}

	/** The next ones of the same kind, where a list ended with that step. */
	public HistoryQuery olderThan(HistoryEntry last) {
		return new HistoryQuery(articleId, author, kind, table, label, Optional.of(last.seq()), joined, limit);
	}
}
