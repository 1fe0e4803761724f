// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A connection and its statements, each compiled once: a step over thousands of rows runs the same few statements.
 * For one thread at a time. Closing it closes the connection.
 */
public final class Statements implements AutoCloseable {

	/** Makes a value of the row where the result stands. */
	@FunctionalInterface
	public interface RowReader<T> {

		/** @param row positioned; not to be moved */
		T read(ResultSet row) throws SQLException;
	}

	/** Looks at the row where the result stands. */
	@FunctionalInterface
	public interface RowVisitor {

		/** @param row positioned; not to be moved */
		void visit(ResultSet row) throws SQLException;
	}

	private static final int MAXIMUM = 200;

	private final Connection connection;
	private final LinkedHashMap<String, PreparedStatement> compiled = new LinkedHashMap<>(MAXIMUM, 0.75f, true);

	public Statements(Connection connection) {
		this.connection = connection;
	}

	Connection connection() {
		return connection;
	}

	<T> List<T> list(String sql, RowReader<T> reader, Object... parameters) throws SQLException {
		return run(sql, statement -> {
			List<T> rows = new ArrayList<>();
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					rows.add(reader.read(result));
				}
			}
			return rows;
		}, parameters);
	}

	/** The first row, if there is one of which the reader makes something. */
	<T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) throws SQLException {
		return run(sql, statement -> {
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? Optional.ofNullable(reader.read(result)) : Optional.empty();
			}
		}, parameters);
	}

	/** The number in the first row; 0 if there is none. */
	long number(String sql, Object... parameters) throws SQLException {
		return first(sql, row -> row.getLong(1), parameters).orElse(0L);
	}

	/** Visits rows as they come, however many; the visitor may run statements of its own, this one included. */
	void each(String sql, RowVisitor visitor, Object... parameters) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			bind(statement, parameters);
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					visitor.visit(result);
				}
			}
		}
	}

	/** @return how many rows it changed */
	int update(String sql, Object... parameters) throws SQLException {
		return run(sql, PreparedStatement::executeUpdate, parameters);
	}

	@Override
	public void close() throws SQLException {
		compiled.clear();
		connection.close();
	}

	@FunctionalInterface
	private interface Run<T> {

		T with(PreparedStatement statement) throws SQLException;
	}

	/** The driver cannot run a statement again that failed once, of a full disk for one. */
	private <T> T run(String sql, Run<T> run, Object... parameters) throws SQLException {
		PreparedStatement statement = prepare(sql);
		try {
			bind(statement, parameters);
			return run.with(statement);
		} catch (SQLException e) {
			compiled.remove(sql);
			closeAfter(statement, e);
			throw e;
		}
	}

	private static void closeAfter(PreparedStatement statement, SQLException failure) {
		try {
			statement.close();
		} catch (SQLException e) {
			failure.addSuppressed(e);
		}
	}

	private PreparedStatement prepare(String sql) throws SQLException {
		PreparedStatement statement = compiled.get(sql);
		if (statement == null) {
			statement = connection.prepareStatement(sql);
			compiled.put(sql, statement);
			forgetOldest();
		}
		return statement;
	}

	private void forgetOldest() throws SQLException {
		if (compiled.size() > MAXIMUM) {
			compiled.pollFirstEntry().getValue().close();
		}
	}

	private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
		for (int i = 0; i < parameters.length; i++) {
			statement.setObject(i + 1, parameters[i]);
		}
	}
}
