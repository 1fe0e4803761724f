// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ChangedWords;
import org.pressmark.store.Marking;

import com.google.gson.JsonParser;

/** What lists show of annotations, with the words that they mark. */
final class AnnotationLists {

	private static final int BATCH = 500;
	private static final String SELECT = """
			SELECT annotation."row", annotation.id, annotation."owner", "kind", "begin", "end", body FROM annotation
			JOIN article ON article.id = annotation."owner" JOIN text_content ON text_content.hash = article."text"
			"""; //$NON-NLS-1$

	private final Statements statements;

	AnnotationLists(Statements statements) {
		this.statements = statements;
	}

	Optional<AnnotationRow> row(String id) throws SQLException {
		return statements.first(SELECT + "WHERE annotation.id = ?", AnnotationLists::row, id); //$NON-NLS-1$
	}

	/** The ids of those that are on just these words. */
	List<String> on(String articleId, int begin, int end) throws SQLException {
		return statements.list("SELECT id FROM annotation WHERE \"owner\" = ? AND \"begin\" = ? AND \"end\" = ? ORDER BY id", //$NON-NLS-1$
				row -> row.getString(1), articleId, begin, end);
	}

	/** All of an article, in reading order. */
	List<Marking> markings(String articleId) throws SQLException {
		return statements.list("SELECT id, \"kind\", \"begin\", \"end\", \"entity\", \"speaker\", \"codes\" FROM annotation " //$NON-NLS-1$
				+ "WHERE \"owner\" = ? ORDER BY \"begin\", \"end\" DESC, id", AnnotationLists::marking, articleId); //$NON-NLS-1$
	}

	private static Marking marking(ResultSet row) throws SQLException {
		List<String> codes = new ArrayList<>();
		String json = row.getString(7);
		if (json != null) {
			JsonParser.parseString(json).getAsJsonArray().forEach(code -> codes.add(code.getAsString()));
		}
		return new Marking(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4),
				Optional.ofNullable(row.getString(5)), Optional.ofNullable(row.getString(6)), codes);
	}

	List<AnnotationRow> rows(long[] rowNumbers) throws SQLException {
		Map<Long, AnnotationRow> found = new HashMap<>();
		for (int from = 0; from < rowNumbers.length; from += BATCH) {
			read(Arrays.copyOfRange(rowNumbers, from, Math.min(rowNumbers.length, from + BATCH)), found);
		}
		return Arrays.stream(rowNumbers).mapToObj(found::get).filter(Objects::nonNull).toList();
	}

	private void read(long[] batch, Map<Long, AnnotationRow> found) throws SQLException {
		String marks = String.join(",", Collections.nCopies(batch.length, "?")); //$NON-NLS-1$ //$NON-NLS-2$
		statements.each(SELECT + "WHERE annotation.\"row\" IN (" + marks + ')', //$NON-NLS-1$
				row -> found.put(row.getLong(1), row(row)), Arrays.stream(batch).boxed().toArray());
	}

	/** Those that stand on other words than before; no index knows them, for they are few and soon decided. */
	long[] changedWords(Optional<String> articleId) throws SQLException {
		String order = " ORDER BY \"owner\", \"begin\", \"end\", id"; //$NON-NLS-1$
		String changed = "SELECT \"row\" FROM annotation WHERE \"formerWords\" IS NOT NULL"; //$NON-NLS-1$
		List<Long> rows = articleId.isEmpty() ? statements.list(changed + order, row -> row.getLong(1))
				: statements.list(changed + " AND \"owner\" = ?" + order, row -> row.getLong(1), articleId.get()); //$NON-NLS-1$
		return rows.stream().mapToLong(Long::longValue).toArray();
	}

	/** What stands there now and what stood there before. */
	List<ChangedWords> changed(long[] rowNumbers) throws SQLException {
		List<ChangedWords> changed = new ArrayList<>();
		for (AnnotationRow each : rows(rowNumbers)) {
			statements.first("SELECT \"formerWords\" FROM annotation WHERE \"row\" = ?", row -> row.getString(1), each.row()) //$NON-NLS-1$
					.ifPresent(words -> changed.add(new ChangedWords(each, words)));
		}
		return changed;
	}

	private static AnnotationRow row(ResultSet result) throws SQLException {
		String text = result.getString(7);
		int begin = Math.clamp(result.getInt(5), 0, text.length());
		int end = Math.clamp(result.getInt(6), begin, text.length());
		return new AnnotationRow(result.getLong(1), result.getString(2), result.getString(3), result.getString(4), begin,
				end, Context.before(text, begin), text.substring(begin, end), Context.after(text, end));
	}
}
