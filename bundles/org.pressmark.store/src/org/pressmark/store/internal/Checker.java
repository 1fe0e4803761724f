// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.Problem;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Looks for everything that can be wrong in a project file. */
final class Checker {

	/** Single references and what they must lead to; lists and contained values are looked at one by one. */
	private static final String[][] REFERENCES = { { "annotation", "entity", "entity" }, //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$
			{ "annotation", "speaker", "entity" }, { "annotation", "addressee", "entity" }, //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			{ "annotation", "event", "event" }, { "annotation", "owner", "article" }, { "event", "place", "entity" }, //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			{ "event", "owner", "project" }, { "entity", "owner", "project" } }; //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private final Connection connection;
	private final List<Problem> problems = new ArrayList<>();

	Checker(Connection connection) {
		this.connection = connection;
	}

	List<Problem> problems() throws SQLException {
		checkDatabase();
		checkContents();
		checkPlaces();
		for (String[] reference : REFERENCES) {
			checkReference(reference[0], reference[1], reference[2]);
		}
		checkList("annotation", "codes", null, "code"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		checkList("event", "participants", "entity", "entity"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		checkKinds();
		checkHistory();
		return problems;
	}

	private void checkDatabase() throws SQLException {
		each("PRAGMA integrity_check", row -> { //$NON-NLS-1$
			if (!"ok".equals(row.getString(1))) { //$NON-NLS-1$
				report("project", NLS.bind(Messages.check_database, row.getString(1))); //$NON-NLS-1$
			}
		});
	}

	private void checkContents() throws SQLException {
		each("SELECT hash, body FROM text_content", row -> { //$NON-NLS-1$
			if (!Contents.hash(row.getString(2).getBytes(StandardCharsets.UTF_8)).equals(row.getString(1))) {
				report("text " + row.getString(1), Messages.check_contentDamaged); //$NON-NLS-1$
			}
		});
		each("SELECT hash, body FROM source_content", row -> { //$NON-NLS-1$
			if (!Contents.hash(row.getBytes(2)).equals(row.getString(1))) {
				report("source " + row.getString(1), Messages.check_contentDamaged); //$NON-NLS-1$
			}
		});
		each("SELECT id FROM article WHERE \"text\" NOT IN (SELECT hash FROM text_content)", //$NON-NLS-1$
				row -> report("article " + row.getString(1), Messages.check_missingText)); //$NON-NLS-1$
	}

	private void checkPlaces() throws SQLException {
		each("""
				SELECT annotation.id, "begin", "end", coalesce(units, 0), coalesce(body, '') FROM annotation
				JOIN article ON article.id = annotation."owner" LEFT JOIN text_content ON hash = article."text\"""", row -> {
			int begin = row.getInt(2);
			int end = row.getInt(3);
			String where = "annotation " + row.getString(1); //$NON-NLS-1$
			if (begin < 0 || begin >= end || end > row.getInt(4)) {
				report(where, NLS.bind(Messages.check_offsets, new Object[] { begin, end, row.getInt(4) }));
			} else if (Rules.splits(row.getString(5), begin) || Rules.splits(row.getString(5), end)) {
				report(where, NLS.bind(Messages.check_splitCharacter, begin, end));
			}
		});
	}

	private void checkReference(String table, String column, String target) throws SQLException {
		each("SELECT id, \"" + column + "\" FROM " + table + " WHERE \"" + column + "\" IS NOT NULL AND \"" + column //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ "\" NOT IN (SELECT id FROM " + target + ')', //$NON-NLS-1$
				row -> reportMissing(table, row.getString(1), target, row.getString(2)));
	}

	private void checkList(String table, String column, String member, String target) throws SQLException {
		Set<String> known = new HashSet<>();
		each("SELECT id FROM " + target, row -> known.add(row.getString(1))); //$NON-NLS-1$
		each("SELECT id, \"" + column + "\" FROM " + table + " WHERE \"" + column + "\" IS NOT NULL", row -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			for (JsonElement element : JsonParser.parseString(row.getString(2)).getAsJsonArray()) {
				JsonElement id = element instanceof JsonObject object ? object.get(member) : element;
				if (id != null && !known.contains(id.getAsString())) {
					reportMissing(table, row.getString(1), target, id.getAsString());
				}
			}
		});
	}

	private void checkKinds() throws SQLException {
		each("SELECT id, \"kind\" FROM annotation", row -> { //$NON-NLS-1$
			if (Mapping.kind(row.getString(2)) == null) {
				report("annotation " + row.getString(1), NLS.bind(Messages.check_unknownKind, row.getString(2))); //$NON-NLS-1$
			}
		});
	}

	private void checkHistory() throws SQLException {
		HistoryLog log = new HistoryLog(connection);
		for (HistoryEntry entry : log.oldestFirst()) {
			try {
				log.changes(entry.id());
			} catch (JsonParseException e) {
				report("history " + entry.seq(), NLS.bind(Messages.check_historyUnreadable, e.getMessage())); //$NON-NLS-1$
			}
		}
	}

	private void reportMissing(String table, String id, String target, String missing) {
		report(table + ' ' + id, NLS.bind(Messages.check_missingReference, target, missing));
	}

	private void report(String where, String what) {
		problems.add(new Problem(where, what));
	}

	@FunctionalInterface
	private interface RowConsumer {

		void accept(ResultSet row) throws SQLException;
	}

	private void each(String sql, RowConsumer consumer) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(sql); ResultSet result = select.executeQuery()) {
			while (result.next()) {
				consumer.accept(result);
			}
		}
	}
}
