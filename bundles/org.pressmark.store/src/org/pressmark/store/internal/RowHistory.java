// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.RowChange;

/** What became of single rows: what the steps of the history, one after the other, changed of them. */
final class RowHistory {

	/** A person waits for what is looked for among so many steps. */
	private static final int MOST_STEPS = 1_000;
	/** Reading as many changes takes as long as finding out otherwise. */
	private static final int MOST_LOOKED_AT = 1_000;

	private final Statements statements;
	private final HistoryLog log;

	RowHistory(Statements statements) {
		this.statements = statements;
		this.log = new HistoryLog(statements);
	}

	/** The newest step after that one that changed this row too. */
	Optional<HistoryEntry> laterChange(long seq, RowChange of) throws SQLException {
		for (HistoryEntry step : log.touching(of.table(), seq, Integer.MAX_VALUE).reversed()) {
			if (change(step, of).isPresent()) {
				return Optional.of(step);
			}
		}
		return Optional.empty();
	}

	/** The step after that one that deleted this row; the newest, if it came back in between. */
	Optional<HistoryEntry> deletion(long seq, RowChange of) throws SQLException {
		for (HistoryEntry step : log.touching(of.table(), seq, MOST_STEPS).reversed()) {
			Optional<RowChange> change = change(step, of);
			if (change.isPresent()) {
				return change.filter(RowChange::isDelete).map(deleted -> step);
			}
		}
		return Optional.empty();
	}

	/** All that steps after that number changed of a row, in their order. */
	List<RowChange> laterChanges(long seq, RowChange of) throws SQLException {
		List<RowChange> found = new ArrayList<>();
		for (String step : statements.list("SELECT id FROM history WHERE seq > ? AND touched LIKE ? ORDER BY seq",
				row -> row.getString(1), seq, HistoryLog.touchedPattern(of.table()))) {
			log.changes(step).stream().filter(each -> isOfSameRow(each, of)).forEach(found::add);
		}
		return found;
	}

	/** The hash of the text that an article had after the step of that number; empty if it was not there or had none. */
	Optional<String> textAfter(String article, long seq) throws SQLException {
		List<String> later = statements.list("""
				SELECT h.id FROM history h WHERE h.seq > ? AND h.seq IN (SELECT seq FROM history_article WHERE article = ?)
				AND h.touched LIKE '%,article,%' ORDER BY h.seq""", row -> row.getString(1), seq, article);
		for (String step : later) {
			for (RowChange change : log.changes(step)) {
				if (setsText(change) && article.equals(change.id())) {
					return change.before().map(columns -> (String) columns.get(Mapping.TEXT));
				}
			}
		}
		return statements.first("SELECT \"text\" FROM article WHERE id = ?", row -> row.getString(1), article);
	}

	/** Whether an article's text came, went or changed after that step; also when it would take long to tell. */
	boolean mayHaveChangedTexts(long seq) throws SQLException {
		String later = " FROM history WHERE seq > ? AND touched LIKE '%,article,%'";
		if (statements.number("SELECT sum(size)" + later, seq) > MOST_LOOKED_AT) {
			return true;
		}
		for (String step : statements.list("SELECT id" + later, row -> row.getString(1), seq)) {
			if (log.changes(step).stream().anyMatch(RowHistory::setsText)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The newest step that made one of these rows refer to an object.
	 *
	 * @param users tables and ids of rows
	 */
	Optional<HistoryEntry> newestReference(String objectId, Set<String> users) throws SQLException {
		for (HistoryEntry step : log.list(HistoryQuery.newest(MOST_STEPS))) {
			for (RowChange change : log.changes(step.id())) {
				if (users.contains(change.table() + ' ' + change.id()) && refersNow(change, objectId)) {
					return Optional.of(step);
				}
			}
		}
		return Optional.empty();
	}

	/** What a step changed first of the row that a change is of. */
	private Optional<RowChange> change(HistoryEntry step, RowChange of) throws SQLException {
		return log.changes(step.id()).stream().filter(each -> isOfSameRow(each, of)).findFirst();
	}

	private static boolean isOfSameRow(RowChange one, RowChange other) {
		return one.table().equals(other.table()) && one.id().equals(other.id());
	}

	private static boolean setsText(RowChange change) {
		return "article".equals(change.table())
				&& (change.isInsert() || change.isDelete() || change.after().orElseThrow().containsKey(Mapping.TEXT));
	}

	/** Lists and contained values are stored as JSON with the ids in it. */
	private static boolean refersNow(RowChange change, String id) {
		return change.after().stream().flatMap(after -> after.values().stream())
				.anyMatch(value -> value instanceof String text && (text.equals(id) || text.contains('"' + id + '"')));
	}
}
