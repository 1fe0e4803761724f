// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Remembers {@link AllStories} from one reading of a project to the next, for as long as no article's text came, went
 * or changed: the history of the reader's own state tells, whoever wrote it. Thread-safe.
 */
public final class KnownStories {

	/** After which step they were read; its digest stands for all that was done before. */
	private record Known(long seq, String digest, AllStories stories) {
	}

	private volatile Optional<Known> known = Optional.empty();

	/** Those of the state that is read. */
	AllStories of(Statements statements) throws SQLException {
		Optional<Known> before = known;
		if (before.isPresent() && new HistoryLog(statements).isStep(before.get().seq, before.get().digest)
				&& !new RowHistory(statements).mayHaveChangedTexts(before.get().seq)) {
			return before.get().stories;
		}
		AllStories stories = AllStories.of(statements);
		known = statements.first("SELECT seq, digest FROM history ORDER BY seq DESC LIMIT 1",
				row -> new Known(row.getLong(1), row.getString(2), stories));
		return stories;
	}
}
