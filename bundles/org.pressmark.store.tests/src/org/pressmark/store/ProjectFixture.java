// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.sqlite.SQLiteConfig;

/** What tests of a project need: small objects, commands that add them, and a look behind the store's back. */
public final class ProjectFixture {

	/** What the articles of tests say when it does not matter. */
	public static final String TEXT = "Blinken spoke in London.\nKim \uD83D\uDE00 answered.";

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final List<String> TABLES = List.of("project", "code", "entity", "event", "search",
			"reportdefinition", "article", "annotation");

	private ProjectFixture() {
	}

	public static Article article(String id, String title, String text) {
		Article article = MODEL.createArticle();
		article.setId(id);
		article.setTitle(title);
		article.setText(text);
		return article;
	}

	public static Entity entity(String id, String name) {
		Entity entity = MODEL.createEntity();
		entity.setId(id);
		entity.setName(name);
		return entity;
	}

	public static Event event(String id, String title) {
		Event event = MODEL.createEvent();
		event.setId(id);
		event.setTitle(title);
		return event;
	}

	public static Code code(String id, String name) {
		Code code = MODEL.createCode();
		code.setId(id);
		code.setName(name);
		return code;
	}

	public static Mention mention(String id, int begin, int end, Entity entity) {
		Mention mention = place(MODEL.createMention(), begin, end);
		mention.setId(id);
		mention.setEntity(entity);
		return mention;
	}

	public static <T extends Annotation> T place(T annotation, int begin, int end) {
		annotation.setBegin(begin);
		annotation.setEnd(end);
		return annotation;
	}

	/** Runs a command that has no name worth mentioning. */
	public static HistoryEntry change(ProjectStore store, ProjectCommand.Change change) throws StoreException {
		return store.execute(ProjectCommand.of("change", change)).orElseThrow();
	}

	/** Runs a command that has to be refused, and gives the reason. */
	public static String refusal(ProjectStore store, ProjectCommand.Change change) {
		return assertThrows(StoreException.class, () -> store.execute(ProjectCommand.of("refused", change))).getMessage();
	}

	public static void addArticle(ProjectStore store, String id, String title, String text) throws StoreException {
		change(store, transaction -> transaction.add(article(id, title, text), null));
	}

	/** An article "a" with {@link #TEXT}, an entity "e" named "Blinken", and a mention "m" of it at 0 to 7. */
	public static void addMention(ProjectStore store) throws StoreException {
		change(store, transaction -> {
			Entity entity = entity("e", "Blinken");
			transaction.add(entity, transaction.project().getId());
			transaction.add(article("a", "Talks", TEXT), null);
			transaction.add(mention("m", 0, 7, entity), "a");
		});
	}

	public static HistoryEntry undo(ProjectStore store) throws StoreException {
		return ProjectStore.await(store.undo()).orElseThrow();
	}

	public static HistoryEntry redo(ProjectStore store) throws StoreException {
		return ProjectStore.await(store.redo()).orElseThrow();
	}

	/** Reads and writes the file without the store: no rules, no foreign keys, no history. */
	public static Connection connect(Path file) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setBusyTimeout(10_000);
		return config.createConnection("jdbc:sqlite:" + file);
	}

	/** A text as the history stores changes, as hexadecimal digits. */
	public static String deflated(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflating = new DeflaterOutputStream(bytes)) {
			deflating.write(text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return HexFormat.of().formatHex(bytes.toByteArray());
	}

	/** Changes the file behind the store's back. */
	public static void sql(Path file, String... statements) throws SQLException {
		try (Connection connection = connect(file); Statement statement = connection.createStatement()) {
			for (String each : statements) {
				statement.execute(each);
			}
		}
	}

	public static long number(Path file, String sql) throws SQLException {
		return Long.parseLong(list(file, sql).getFirst());
	}

	/** The rows of a query, each as its values with a bar between them. */
	public static List<String> list(Path file, String sql) throws SQLException {
		try (Connection connection = connect(file); Statement statement = connection.createStatement()) {
			return list(statement, sql);
		}
	}

	/**
	 * All that the project says: the rows of the model's tables without their row numbers and what is null, so that formats
	 * can be compared with each other, and what the full-text index finds, with its own integrity check.
	 */
	public static String dump(Path file) throws SQLException {
		TreeMap<String, List<String>> dump = new TreeMap<>();
		try (Connection connection = connect(file); Statement statement = connection.createStatement()) {
			for (String table : TABLES) {
				if (!list(statement, "SELECT name FROM sqlite_schema WHERE name = '" + table + "'").isEmpty()) {
					dump.put(table, rows(statement, table));
				}
			}
			statement.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'article_search', 'instance')");
			dump.put("words", list(statement, "SELECT term, article.id, col, offset FROM temp.words "
					+ "LEFT JOIN article ON article.row = doc ORDER BY 1, 2, 3, 4"));
			statement.execute("INSERT INTO article_search(article_search, rank) VALUES ('integrity-check', 1)");
		}
		return dump.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(e -> e.getKey() + '\n' + String.join("\n", e.getValue()))
				.collect(Collectors.joining("\n\n"));
	}

	private static List<String> rows(Statement statement, String table) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (ResultSet result = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
			ResultSetMetaData columns = result.getMetaData();
			while (result.next()) {
				List<String> values = new ArrayList<>();
				for (int i = 1; i <= columns.getColumnCount(); i++) {
					if (result.getString(i) != null && !"row".equals(columns.getColumnName(i))) {
						values.add(columns.getColumnName(i) + '=' + result.getString(i));
					}
				}
				rows.add(String.join("|", values));
			}
		}
		return rows;
	}

	private static List<String> list(Statement statement, String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (ResultSet result = statement.executeQuery(sql)) {
			int columns = result.getMetaData().getColumnCount();
			while (result.next()) {
				StringBuilder row = new StringBuilder();
				for (int i : IntStream.rangeClosed(1, columns).toArray()) {
					row.append(i == 1 ? "" : "|").append(result.getString(i));
				}
				rows.add(row.toString());
			}
		}
		return rows;
	}
}
