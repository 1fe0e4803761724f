// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.Identifiers;
import org.pressmark.store.RowChange;

/** The history rows on one connection. */
final class HistoryLog {

	private static final String COLUMNS = "seq, id, at, author, label, kind, target"; //$NON-NLS-1$

	private final Connection connection;

	HistoryLog(Connection connection) {
		this.connection = connection;
	}

	HistoryEntry append(String author, String label, Kind kind, String target, List<RowChange> changes)
			throws SQLException {
		String id = Identifiers.next();
		Instant at = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS);
		try (PreparedStatement insert = connection.prepareStatement(
				"INSERT INTO history(id, at, author, label, kind, target, changes) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq")) { //$NON-NLS-1$
			insert.setString(1, id);
			insert.setString(2, at.toString());
			insert.setString(3, author);
			insert.setString(4, label);
			insert.setString(5, kind.name().toLowerCase(Locale.ROOT));
			insert.setString(6, target);
			insert.setString(7, ChangeCodec.encode(changes));
			try (ResultSet result = insert.executeQuery()) {
				result.next();
				return new HistoryEntry(result.getLong(1), id, at, author, label, kind, Optional.ofNullable(target));
			}
		}
	}

	/** Newest first. */
	List<HistoryEntry> newest(int limit) throws SQLException {
		return list("SELECT " + COLUMNS + " FROM history ORDER BY seq DESC LIMIT " + limit); //$NON-NLS-1$ //$NON-NLS-2$
	}

	List<HistoryEntry> oldestFirst() throws SQLException {
		return list("SELECT " + COLUMNS + " FROM history ORDER BY seq"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The changes of a step as it was first done. */
	List<RowChange> changes(String id) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT changes FROM history WHERE id = ?")) { //$NON-NLS-1$
			select.setString(1, id);
			try (ResultSet result = select.executeQuery()) {
				return result.next() ? ChangeCodec.decode(result.getString(1)) : List.of();
			}
		}
	}

	private List<HistoryEntry> list(String sql) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(sql); ResultSet result = select.executeQuery()) {
			List<HistoryEntry> entries = new ArrayList<>();
			while (result.next()) {
				entries.add(new HistoryEntry(result.getLong(1), result.getString(2), Instant.parse(result.getString(3)),
						result.getString(4), result.getString(5),
						Kind.valueOf(result.getString(6).toUpperCase(Locale.ROOT)),
						Optional.ofNullable(result.getString(7))));
			}
			return entries;
		}
	}
}
