// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.pressmark.store.Commit;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.RowChange;

/** Finds out what another program did to the project since one looked last. For one thread. */
public final class Follower {

	private long seen;

	/** @param statements gives the state to follow on from */
	public Follower(Statements statements) throws SQLException {
		this.seen = new HistoryLog(statements).lastSeq();
	}

	/** What was done up to the state that these statements see, in its order. */
	public List<Commit> news(Statements statements) throws SQLException {
		HistoryLog history = new HistoryLog(statements);
		if (history.lastSeq() <= seen) {
			return List.of();
		}
		List<Commit> news = new ArrayList<>();
		Contents contents = new Contents(statements);
		for (HistoryEntry entry : history.after(seen)) {
			List<RowChange> changes = history.changes(entry.id());
			news.add(new Commit(entry, changes, contents.newTexts(changes)));
			seen = entry.seq();
		}
		return news;
	}
}
