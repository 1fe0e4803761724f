// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import org.pressmark.store.RowChange;

import com.google.gson.JsonArray;

/** Reads and writes rows of the model's tables. Table and column names come from the Ecore only. */
final class Rows {

	private static final String ROW = "row";
	private static final String ID = "id";
	private static final int MOST_ALIKE = 500;

	/** Looks at one row. */
	@FunctionalInterface
	interface RowVisitor {

		void visit(Row row) throws SQLException;
	}

	private final Statements statements;
	/** The names of a table's columns in their order: the database tells them anew for each row, and slowly. */
	private final Map<String, List<String>> columns = new HashMap<>();

	Rows(Statements statements) {
		this.statements = statements;
	}

	Optional<Row> find(String table, String id) throws SQLException {
		return statements.first(select(table, "id = ?"), result -> row(table, result), id);
	}

	List<Row> owned(String table, String owner) throws SQLException {
		return statements.list(select(table, "\"owner\" = ?") + " ORDER BY \"row\"", result -> row(table, result), owner);
	}

	List<Row> all(String table) throws SQLException {
		return statements.list(select(table, "1 = 1") + " ORDER BY \"row\"", result -> row(table, result));
	}

	/** Visits each row of a table in the order of the ids, however many there are. */
	void each(String table, RowVisitor visitor) throws SQLException {
		statements.each(select(table, "1 = 1") + " ORDER BY id", result -> visitor.visit(row(table, result)));
	}

	/**
	 * Makes changes, in their order, as long as each row is as the change expects to find it.
	 *
	 * @return the first change whose row was not
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	Optional<RowChange> applyAll(List<RowChange> changes, IProgressMonitor monitor) throws SQLException {
		SubMonitor progress = SubMonitor.convert(monitor, changes.size());
		for (int from = 0; from < changes.size();) {
			int to = endOfAlike(changes, from);
			Optional<RowChange> other = applyAlike(changes.subList(from, to));
			if (other.isPresent()) {
				return other;
			}
			progress.split(to - from);
			from = to;
		}
		return Optional.empty();
	}

	/** Up to where the same is done to other rows: setting a reference, as a rule. */
	private static int endOfAlike(List<RowChange> changes, int from) {
		RowChange first = changes.get(from);
		int to = from + 1;
		while (to < changes.size() && to - from < MOST_ALIKE && isAlike(first, changes.get(to))) {
			to++;
		}
		return to;
	}

	private static boolean isAlike(RowChange one, RowChange other) {
		return !one.isInsert() && !one.isDelete() && one.table().equals(other.table()) && one.before().equals(other.before())
				&& one.after().equals(other.after());
	}

	private Optional<RowChange> applyAlike(List<RowChange> changes) throws SQLException {
		if (changes.size() > 1 && updateAlike(changes)) {
			return Optional.empty();
		}
		for (RowChange change : changes) {
			if (!apply(change)) {
				return Optional.of(change);
			}
		}
		return Optional.empty();
	}

	/** In one statement, which costs a third of one for each; nothing if a row is not as it is expected. */
	private boolean updateAlike(List<RowChange> changes) throws SQLException {
		RowChange first = changes.getFirst();
		JsonArray ids = new JsonArray();
		changes.forEach(change -> ids.add(change.id()));
		Map<String, Object> before = first.before().orElseThrow();
		String where = " WHERE id IN (SELECT listed.value FROM " + Dialect.elements("?") + ')' + expected(before);
		List<Object> expected = new ArrayList<>(List.of(ids.toString()));
		expected.addAll(before.values());
		if (statements.number("SELECT count(*) FROM " + first.table() + where, expected.toArray()) < changes.size()) {
			return false;
		}
		Map<String, Object> after = first.after().orElseThrow();
		List<Object> parameters = new ArrayList<>(after.values());
		parameters.addAll(expected);
		statements.update("UPDATE " + first.table() + " SET " + assignments(after) + where, parameters.toArray());
		return true;
	}

	private static String assignments(Map<String, Object> values) {
		return values.keySet().stream().map(Rows::assignment).collect(Collectors.joining(", "));
	}

	private static String expected(Map<String, Object> values) {
		return values.keySet().stream().map(Rows::expectation).collect(Collectors.joining());
	}

	/**
	 * Makes the change, if the row is as the change expects to find it.
	 *
	 * @return whether it was
	 */
	boolean apply(RowChange change) throws SQLException {
		if (change.isInsert()) {
			return insert(change.table(), change.id(), change.after().orElseThrow());
		}
		if (change.isDelete()) {
			return matches(change) && update("DELETE FROM " + change.table() + " WHERE id = ?", List.of(change.id()));
		}
		Map<String, Object> before = change.before().orElseThrow();
		Map<String, Object> after = change.after().orElseThrow();
		List<Object> parameters = new ArrayList<>(after.values());
		parameters.add(change.id());
		parameters.addAll(before.values());
		return update("UPDATE " + change.table() + " SET " + assignments(after) + " WHERE id = ?" + expected(before), parameters);
	}

	boolean exists(String table, String id) throws SQLException {
		return statements.number("SELECT 1 FROM " + table + " WHERE id = ?", id) == 1;
	}

	/** Whether the row is the one to be deleted; what a whole row leaves out is null in it. */
	private boolean matches(RowChange change) throws SQLException {
		Map<String, Object> before = change.before().orElseThrow();
		return find(change.table(), change.id()).map(Row::values).filter(values -> values.entrySet().stream()
				.allMatch(column -> Objects.equals(column.getValue(), before.get(column.getKey())))).isPresent();
	}

	private static String select(String table, String where) {
		return "SELECT * FROM " + table + " WHERE " + where;
	}

	private Row row(String table, ResultSet result) throws SQLException {
		Map<String, Object> values = new LinkedHashMap<>();
		String id = null;
		int i = 0;
		for (String name : columns(table, result)) {
			i++;
			if (ID.equals(name)) {
				id = result.getString(i);
			} else if (!ROW.equals(name)) {
				Object value = result.getObject(i);
				values.put(name, value instanceof Integer number ? Long.valueOf(number) : value);
			}
		}
		return new Row(table, id, values);
	}

	private List<String> columns(String table, ResultSet result) throws SQLException {
		List<String> names = columns.get(table);
		if (names == null) {
			names = new ArrayList<>();
			ResultSetMetaData metaData = result.getMetaData();
			for (int i = 1; i <= metaData.getColumnCount(); i++) {
				names.add(metaData.getColumnName(i));
			}
			columns.put(table, names);
		}
		return names;
	}

	private boolean insert(String table, String id, Map<String, Object> values) throws SQLException {
		List<String> columns = new ArrayList<>();
		List<Object> parameters = new ArrayList<>(List.of(id));
		values.forEach((column, value) -> {
			if (value != null) {
				columns.add(", " + quoted(column));
				parameters.add(value);
			}
		});
		return update("INSERT INTO " + table + "(id" + String.join("", columns) + ") VALUES (?" + ", ?".repeat(columns.size())
				+ ") ON CONFLICT DO NOTHING", parameters);
	}

	private boolean update(String sql, List<?> parameters) throws SQLException {
		return statements.update(sql, parameters.toArray()) == 1;
	}

	private static String expectation(String column) {
		return " AND " + quoted(column) + " IS NOT DISTINCT FROM ?";
	}

	private static String assignment(String column) {
		return quoted(column) + " = ?";
	}

	/** Column names also come back out of stored history, so they never reach SQL unquoted. */
	private static String quoted(String column) {
		return '"' + column.replace("\"", "\"\"") + '"';
	}
}
