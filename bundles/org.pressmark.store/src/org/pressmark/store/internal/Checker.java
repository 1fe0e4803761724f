// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelPackage.Literals;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.pressmark.store.Problem;

import com.google.gson.JsonParseException;

/** Looks for everything that can be wrong in a project file. */
final class Checker {

	private static final List<EAttribute> DATES = List.of(Literals.EVENT__WHEN, Literals.ARTICLE__PUBLISHED,
			Literals.ARTICLE__UPDATED, Literals.TIME_EXPRESSION__EDTF);

	private final Connection connection;
	private final Rows rows;
	private final Map<String, Set<String>> ids = new HashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	Checker(Connection connection) {
		this.connection = connection;
		this.rows = new Rows(connection);
	}

	List<Problem> problems() throws SQLException {
		for (String table : Mapping.TABLES) {
			ids.put(table, new HashSet<>());
			each("SELECT id FROM " + table, row -> ids.get(table).add(row.getString(1))); //$NON-NLS-1$
		}
		checkDatabase();
		checkContents();
		checkPlaces();
		for (String table : Mapping.TABLES) {
			for (Row row : rows.all(table)) {
				checkRow(row);
			}
		}
		checkHistory();
		return problems;
	}

	private void checkDatabase() throws SQLException {
		// FTS5 (3.51.1) checks by what this connection saw of the index before, and reports damage where there is none;
		// a query makes it look again.
		each("SELECT rowid FROM article_search('x') LIMIT 1", row -> { //$NON-NLS-1$
			// Nothing to look at.
		});
		each("PRAGMA integrity_check", row -> { //$NON-NLS-1$
			if (!"ok".equals(row.getString(1))) { //$NON-NLS-1$
				report("project", NLS.bind(Messages.check_database, row.getString(1))); //$NON-NLS-1$
			}
		});
	}

	private void checkContents() throws SQLException {
		each("SELECT hash, body, units FROM text_content", row -> { //$NON-NLS-1$
			String where = "text " + row.getString(1); //$NON-NLS-1$
			String text = row.getString(2);
			if (!Contents.hash(text.getBytes(StandardCharsets.UTF_8)).equals(row.getString(1))) {
				report(where, Messages.check_contentDamaged);
			}
			if (text.length() != row.getInt(3)) {
				report(where, NLS.bind(Messages.check_textLength, row.getInt(3), text.length()));
			}
		});
		each("SELECT hash, body FROM source_content", row -> { //$NON-NLS-1$
			if (!Contents.hash(row.getBytes(2)).equals(row.getString(1))) {
				report("source " + row.getString(1), Messages.check_contentDamaged); //$NON-NLS-1$
			}
		});
		each("SELECT id FROM article WHERE \"text\" IS NOT NULL " //$NON-NLS-1$
				+ "AND \"text\" NOT IN (SELECT hash FROM text_content)", //$NON-NLS-1$
				row -> report("article " + row.getString(1), Messages.check_missingText)); //$NON-NLS-1$
		each("SELECT id, \"sourceHash\" FROM article WHERE \"sourceHash\" IS NOT NULL " //$NON-NLS-1$
				+ "AND \"sourceHash\" NOT IN (SELECT hash FROM source_content)", //$NON-NLS-1$
				row -> reportMissing("article " + row.getString(1), "source", row.getString(2))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void checkPlaces() throws SQLException {
		each("""
				SELECT annotation.id, "begin", "end", coalesce(units, 0), coalesce(body, '') FROM annotation
				JOIN article ON article.id = annotation."owner" LEFT JOIN text_content ON hash = article."text"
				WHERE hash IS NOT NULL OR article."text" IS NULL""", row -> {
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

	/** Reads the row as if to show it; what it refers to is only looked for. */
	private void checkRow(Row row) {
		String where = row.table() + ' ' + row.id();
		try {
			checkOwner(where, row);
			Identified object = RowMapper.create(row);
			if (object == null) {
				report(where, NLS.bind(Messages.check_unknownKind, row.string(Mapping.KIND)));
				return;
			}
			RowMapper.fill(object, row.values(), (type, id) -> {
				if (!ids.get(Mapping.table(type)).contains(id)) {
					reportMissing(where, Mapping.table(type), id);
				}
				return null;
			});
			checkDates(where, object);
		} catch (RuntimeException e) {
			report(where, NLS.bind(Messages.check_unreadable, StoreFailure.reason(e)));
		}
	}

	private void checkOwner(String where, Row row) {
		String owner = row.string(Mapping.OWNER);
		String table = "annotation".equals(row.table()) ? "article" : "project"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean subcode = Mapping.hasPosition(row.table()) && ids.get(row.table()).contains(owner);
		if (Mapping.hasOwner(row.table()) && !subcode && !ids.get(table).contains(owner)) {
			reportMissing(where, table, owner);
		}
	}

	private void checkDates(String where, Identified object) {
		for (EAttribute date : DATES) {
			if (object.eClass().getEAllAttributes().contains(date) && object.eGet(date) instanceof String text) {
				try {
					Edtf.parse(text);
				} catch (EdtfException e) {
					report(where, NLS.bind(Messages.check_notDate, date.getName(), e.getMessage()));
				}
			}
		}
	}

	private void checkHistory() throws SQLException {
		each("SELECT seq, at, changes FROM history ORDER BY seq", row -> { //$NON-NLS-1$
			try {
				Instant.parse(row.getString(2));
				ChangeCodec.decode(row.getString(3));
			} catch (JsonParseException | DateTimeException e) {
				report("history " + row.getString(1), //$NON-NLS-1$
						NLS.bind(Messages.check_historyUnreadable, StoreFailure.reason(e)));
			}
		});
	}

	private void reportMissing(String where, String target, String missing) {
		report(where, NLS.bind(Messages.check_missingReference, target, missing));
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
