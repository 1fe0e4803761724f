// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

import org.pressmark.store.internal.SqliteFile;

/**
 * The baseline: the same rows of the same file, read and written with as little around them as JDBC lets one. The
 * connections are set up as the store's are, and statements are compiled once.
 */
final class Bare implements AutoCloseable {

	private static final String SHOWN = """
			SELECT "row", id, "title", "outlet", "authors", "published", "language", "status", "sourceName",
			(SELECT count(*) FROM annotation WHERE annotation."owner" = article.id) FROM article\s""";

	private final Connection connection;
	private final Map<String, PreparedStatement> compiled = new HashMap<>();

	private Bare(Connection connection) {
		this.connection = connection;
	}

	static Bare reading(Path file) throws SQLException {
		return new Bare(new SqliteFile(file).connectReadOnly());
	}

	static Bare writing(Path file) throws SQLException {
		return new Bare(new SqliteFile(file).connect());
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}

	/** All that the workbench keeps of a project while it is open. */
	void project() throws SQLException {
		for (String table : List.of("project", "code", "entity", "event")) {
			read("SELECT * FROM " + table);
		}
	}

	/** The row numbers of the articles in an order. */
	long[] order(String conditionAndOrder, Object... parameters) throws SQLException {
		LongStream.Builder rows = LongStream.builder();
		try (ResultSet result = query("SELECT \"row\" FROM article " + conditionAndOrder, parameters)) {
			while (result.next()) {
				rows.add(result.getLong(1));
			}
		}
		return rows.build().toArray();
	}

	/** What a list shows of the first articles in an order. */
	void firstRows(long[] order, int count) throws SQLException {
		Object[] rows = Arrays.stream(order).limit(count).boxed().toArray();
		String marks = String.join(",", Collections.nCopies(rows.length, "?"));
		read(SHOWN + "WHERE \"row\" IN (" + marks + ')', rows);
	}

	/** What a list shows of all articles, in their order. */
	void allRows() throws SQLException {
		read(SHOWN + "ORDER BY id");
	}

	/** An article with its text and annotations, and whom and what they name. */
	void article(String id) throws SQLException {
		read("SELECT * FROM article JOIN text_content ON text_content.hash = article.\"text\" WHERE id = ?", id);
		read("SELECT * FROM annotation WHERE \"owner\" = ?", id);
		read("""
				SELECT * FROM entity WHERE id IN (SELECT "entity" FROM annotation WHERE "owner" = ?
				UNION SELECT "speaker" FROM annotation WHERE "owner" = ?
				UNION SELECT "addressee" FROM annotation WHERE "owner" = ?)""", id, id, id);
		read("SELECT * FROM event WHERE id IN (SELECT \"event\" FROM annotation WHERE \"owner\" = ?)", id);
	}

	/** How often entities and events are named. */
	void referenceCounts() throws SQLException {
		for (String column : List.of("entity", "event", "speaker", "addressee")) {
			read("SELECT \"" + column + "\", count(*) FROM annotation WHERE \"" + column + "\" IS NOT NULL GROUP BY \""
					+ column + '"');
		}
	}

	/** The best articles, each with some words around a match. */
	void search(String words, int limit) throws SQLException {
		read("""
				SELECT article.id, article.title, snippet(article_search, 1, '<', '>', '', 24) FROM article_search
				JOIN article ON article."row" = article_search.rowid WHERE article_search MATCH ? ORDER BY rank LIMIT ?""",
				words, limit);
	}

	/** An annotation and a step of the history, on the disk when it returns. */
	void saveAnnotation(String article, String entity, byte[] changes) throws SQLException {
		inTransaction(() -> {
			update("""
					INSERT INTO annotation(id, "owner", "kind", "begin", "end", "author", "created", "confidence", "origin",
					"entity") VALUES (?, ?, 'Mention', 1, 4, 'Ada', '2024-02-02T10:00:00Z', 1.0, 'hand', ?)""", id(), article,
					entity);
			step(1, changes, List.of(article));
		});
	}

	/** What a command looks at before it changes these annotations. */
	void annotations(List<String> ids) throws SQLException {
		for (String id : ids) {
			read("SELECT * FROM annotation WHERE id = ?", id);
		}
	}

	/** Another comment on each of these annotations, which are in these articles, and one step of the history. */
	void comment(List<String> annotations, List<String> articles, String comment, byte[] changes) throws SQLException {
		inTransaction(() -> {
			for (String annotation : annotations) {
				update("UPDATE annotation SET \"comment\" = ? WHERE id = ?", comment, annotation);
			}
			step(annotations.size(), changes, articles);
		});
	}

	/** What the newest step of the history holds. */
	byte[] newestChanges() throws SQLException {
		try (ResultSet result = query("SELECT changes FROM history ORDER BY seq DESC LIMIT 1")) {
			return result.getBytes(1);
		}
	}

	/** The ids that the first rows of a query begin with. */
	List<String> ids(String sql, Object... parameters) throws SQLException {
		List<String> ids = new java.util.ArrayList<>();
		try (ResultSet result = query(sql, parameters)) {
			while (result.next()) {
				ids.add(result.getString(1));
			}
		}
		return ids;
	}

	@FunctionalInterface
	private interface Work {

		void run() throws SQLException;
	}

	private void inTransaction(Work work) throws SQLException {
		execute("BEGIN IMMEDIATE");
		work.run();
		execute("COMMIT");
	}

	private void step(int size, byte[] changes, List<String> articles) throws SQLException {
		update("""
				INSERT INTO history(id, at, author, label, kind, touched, size, changes, digest)
				VALUES (?, '2024-02-02T10:00:00Z', 'Ada', 'Annotate', 'do', ',annotation,', ?, ?, ?)""", id(), size, changes,
				"0".repeat(64));
		for (String article : articles) {
			update("INSERT INTO history_article(article, seq) VALUES (?, last_insert_rowid())", article);
		}
	}

	private void read(String sql, Object... parameters) throws SQLException {
		try (ResultSet result = query(sql, parameters)) {
			int columns = result.getMetaData().getColumnCount();
			while (result.next()) {
				for (int i = 1; i <= columns; i++) {
					result.getObject(i);
				}
			}
		}
	}

	private ResultSet query(String sql, Object... parameters) throws SQLException {
		return prepare(sql, parameters).executeQuery();
	}

	private void update(String sql, Object... parameters) throws SQLException {
		prepare(sql, parameters).executeUpdate();
	}

	private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
		PreparedStatement statement = compiled.get(sql);
		if (statement == null) {
			statement = connection.prepareStatement(sql);
			compiled.put(sql, statement);
		}
		for (int i = 0; i < parameters.length; i++) {
			statement.setObject(i + 1, parameters[i]);
		}
		return statement;
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String id() {
		return UUID.randomUUID().toString().replace("-", "").substring(0, 26);
	}
}
