// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.store.RowChange;

/** From version 1 of the project file to version 2. */
final class HistoryByArticle implements Migration {

	@Override
	public void run(Statements statements, SubMonitor progress) throws SQLException {
		Sqlite.run(statements, "migration-1-to-2.sql");
		CountedProgress counted = new CountedProgress(progress, Messages.migrate_steps,
				statements.number("SELECT count(*) FROM history_1"));
		Map<String, String> articleOf = new HashMap<>();
		statements.each("SELECT seq, id, at, author, label, kind, target, changes FROM history_1 ORDER BY seq",
				step -> {
					copy(step, statements, articleOf);
					counted.advance();
				});
		statements.update("DROP TABLE history_1");
	}

	private static void copy(ResultSet step, Statements statements, Map<String, String> articleOf) throws SQLException {
		List<RowChange> changes = ChangeCodec.decode(step.getString(8));
		Set<String> tables = changes.stream().map(RowChange::table).collect(Collectors.toCollection(LinkedHashSet::new));
		long seq = StepDigest.insert(statements, step.getString(2), step.getString(3), step.getString(4), step.getString(5),
				step.getString(6), step.getString(7), HistoryLog.touched(tables), changes.size(), ChangeCodec.encode(changes));
		statements.update("UPDATE history SET seq = ? WHERE seq = ?", step.getLong(1), seq);
		for (String article : articles(changes, articleOf)) {
			statements.update("INSERT INTO history_article(article, seq) VALUES (?, ?)", article, step.getLong(1));
		}
	}

	/** An annotation's article was told when the annotation was made, and is remembered from there. */
	private static Set<String> articles(List<RowChange> changes, Map<String, String> articleOf) {
		Set<String> articles = new LinkedHashSet<>();
		for (RowChange change : changes) {
			if ("article".equals(change.table())) {
				articles.add(change.id());
			} else if ("annotation".equals(change.table())) {
				change.value(Mapping.OWNER).ifPresent(owner -> articleOf.put(change.id(), (String) owner));
				if (articleOf.containsKey(change.id())) {
					articles.add(articleOf.get(change.id()));
				}
			}
		}
		return articles;
	}
}
