// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.store.RowChange;

/** Reads and writes rows of the model's tables on one connection. Table and column names come from the Ecore only. */
final class Rows {

	private static final String ROW = "row"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$

	private final Connection connection;

	Rows(Connection connection) {
		this.connection = connection;
	}

	Optional<Row> find(String table, String id) throws SQLException {
		return select(table, "id = ?", id).stream().findFirst(); //$NON-NLS-1$
	}

	List<Row> owned(String table, String owner) throws SQLException {
		return select(table, "\"owner\" = ?", owner); //$NON-NLS-1$
	}

	List<Row> all(String table) throws SQLException {
		return select(table, "1 = 1"); //$NON-NLS-1$
	}

	void apply(RowChange change) throws SQLException {
		if (change.isInsert()) {
			insert(change.table(), change.id(), change.after().orElseThrow());
		} else if (change.isDelete()) {
			update("DELETE FROM " + change.table() + " WHERE id = ?", List.of(change.id())); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			Map<String, Object> values = change.after().orElseThrow();
			String sets = values.keySet().stream().map(Rows::assignment).collect(Collectors.joining(", ")); //$NON-NLS-1$
			List<Object> parameters = new ArrayList<>(values.values());
			parameters.add(change.id());
			update("UPDATE " + change.table() + " SET " + sets + " WHERE id = ?", parameters); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** Whether the row is as the change expects to find it. */
	boolean matchesBefore(RowChange change) throws SQLException {
		Optional<Row> row = find(change.table(), change.id());
		if (change.isInsert() || row.isEmpty()) {
			return change.isInsert() && row.isEmpty();
		}
		return change.before().orElseThrow().entrySet().stream()
				.allMatch(e -> Objects.equals(e.getValue(), row.get().values().get(e.getKey())));
	}

	long number(String sql, Object... parameters) throws SQLException {
		try (PreparedStatement statement = prepare(sql, List.of(parameters)); ResultSet result = statement.executeQuery()) {
			return result.next() ? result.getLong(1) : -1;
		}
	}

	/** The first value of the first row, if there is one that is not null. */
	Optional<String> string(String sql, Object... parameters) throws SQLException {
		try (PreparedStatement statement = prepare(sql, List.of(parameters)); ResultSet result = statement.executeQuery()) {
			return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
		}
	}

	private List<Row> select(String table, String where, Object... parameters) throws SQLException {
		String sql = "SELECT * FROM " + table + " WHERE " + where + " ORDER BY row"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try (PreparedStatement statement = prepare(sql, List.of(parameters)); ResultSet result = statement.executeQuery()) {
			List<Row> rows = new ArrayList<>();
			while (result.next()) {
				rows.add(row(table, result));
			}
			return rows;
		}
	}

	private static Row row(String table, ResultSet result) throws SQLException {
		ResultSetMetaData columns = result.getMetaData();
		Map<String, Object> values = new LinkedHashMap<>();
		for (int i = 1; i <= columns.getColumnCount(); i++) {
			String name = columns.getColumnName(i);
			if (!ROW.equals(name) && !ID.equals(name)) {
				Object value = result.getObject(i);
				values.put(name, value instanceof Integer number ? Long.valueOf(number) : value);
			}
		}
		return new Row(table, result.getString(ID), values);
	}

	private void insert(String table, String id, Map<String, Object> values) throws SQLException {
		String columns = values.keySet().stream().map(Rows::quoted).collect(Collectors.joining(", ")); //$NON-NLS-1$
		String marks = ", ?".repeat(values.size()); //$NON-NLS-1$
		List<Object> parameters = new ArrayList<>();
		parameters.add(id);
		parameters.addAll(values.values());
		update("INSERT INTO " + table + "(id, " + columns + ") VALUES (?" + marks + ")", parameters); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void update(String sql, List<?> parameters) throws SQLException {
		try (PreparedStatement statement = prepare(sql, parameters)) {
			if (statement.executeUpdate() != 1) {
				throw new SQLException("no such row: " + sql + ' ' + parameters); //$NON-NLS-1$
			}
		}
	}

	private PreparedStatement prepare(String sql, List<?> parameters) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(sql);
		Iterator<?> values = parameters.iterator();
		for (int i = 1; values.hasNext(); i++) {
			statement.setObject(i, values.next());
		}
		return statement;
	}

	private static String assignment(String column) {
		return quoted(column) + " = ?"; //$NON-NLS-1$
	}

	/** Column names also come back out of stored history, so they never reach SQL unquoted. */
	private static String quoted(String column) {
		return '"' + column.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
