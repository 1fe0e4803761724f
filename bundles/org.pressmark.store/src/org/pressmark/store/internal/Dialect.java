// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.pressmark.model.text.Excerpt;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.sqlite.Function;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What SQLite says in words of its own. The other SQL of this package is the same in PostgreSQL; besides this class
 * only {@link SqliteFile} and {@link Sqlite} (files, connections, transactions), {@link FullText} (FTS5) and the schema are SQLite's.
 */
final class Dialect {

	private static final String LISTED = "\"title\", \"outlet\", \"sourceName\", \"authors\"";

	/**
	 * Whether one of the values that a list shows of an article contains a text, letter case ignored. Parameters: the text, folded.
	 * SQLite itself knows the case of ASCII letters only, and crossing into Java costs more than looking: so only those
	 * rows cross that may match, for what they have in ASCII, for other characters in them, or for escapes in JSON.
	 */
	private static final String VALUES_MATCH = """
			((instr(lower(%1$s), ?1) > 0 OR octet_length(%1$s) > length(%1$s) OR instr("authors", '\\') > 0)
			AND article_matches(?1, %2$s))""".formatted("concat_ws(char(10), " + LISTED + ')', LISTED);

	/** How much of a text is enough to show its opening words. */
	static final int OPENING = 120;

	/**
	 * Whether what a list shows of an article contains a text, letter case ignored: where no title is known, the opening
	 * words too. Only of those articles the text is looked up. Parameters: the text, folded.
	 */
	static final String ARTICLE_MATCHES = '(' + VALUES_MATCH + """
			OR "title" IS NULL AND EXISTS (SELECT 1 FROM article AS untitled
			JOIN text_content ON text_content.hash = untitled."text" WHERE untitled."row" = article."row"
			AND opening_matches(?1, substr(text_content.body, 1, %s))))""".formatted(OPENING);

	private static final long MIDDLE = 4_000_000_000_000_000_000L;

	private Dialect() {
	}

	/** A table of the elements of a JSON list, each in the column {@code listed.value}. */
	static String elements(String column) {
		return "json_each(" + column + ") AS listed";
	}

	/** A member of the JSON object in {@code listed.value}, as text. */
	static String member(String name) {
		return "listed.value ->> '" + name + '\'';
	}

	/** To sort by a column without regard to letter case. */
	static String ignoringCase(String column) {
		return "folded(" + column + ')';
	}

	/** Whether a column contains a text, letter case ignored. Parameter: the text, folded. */
	static String containsIgnoringCase(String column) {
		return "text_matches(?, " + column + ')';
	}

	/** To sort by a column of EDTF dates: the earliest moment that each means, in UTC. */
	static String moment(String column) {
		return "moment(" + column + ')';
	}

	/** A query for all rows of a table in the order of their ids: the id, and all other columns as one string to compare. */
	static String wholeRows(Statements statements, String table) throws SQLException {
		String columns = String.join(", ", statements.list(
				"SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('row', 'id')",
				row -> "quote(\"" + row.getString(1) + "\")", table));
		return "SELECT id, concat_ws(',', " + columns + ") FROM " + table + " ORDER BY id";
	}

	/** A string as it is compared where letter case is ignored. */
	static String folded(String text) {
		return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	/** Gives a connection the functions that the SQL of this class calls. */
	static Connection withFunctions(Connection connection) throws SQLException {
		create(connection, "folded", 1, arguments -> arguments[0] == null ? null : folded(arguments[0]));
		create(connection, "moment", 1, arguments -> arguments[0] == null ? null : momentOf(arguments[0]));
		create(connection, "text_matches", 2,
				arguments -> contains(arguments[1], arguments[0]) ? "1" : null);
		create(connection, "opening_matches", 2,
				arguments -> contains(Excerpt.opening(arguments[1]), arguments[0]) ? "1" : null);
		create(connection, "article_matches", 5, arguments -> matches(arguments) ? "1" : null);
		return connection;
	}

	/** A function over texts; null stands for NULL. */
	@FunctionalInterface
	private interface TextFunction {

		String apply(String[] arguments);
	}

	private static void create(Connection connection, String name, int count, TextFunction function)
			throws SQLException {
		Function.create(connection, name, new Function() {

			@Override
			protected void xFunc() throws SQLException {
				String[] arguments = new String[count];
				for (int i = 0; i < count; i++) {
					arguments[i] = value_text(i);
				}
				String result = function.apply(arguments);
				if (result == null) {
					result();
				} else {
					result(result);
				}
			}
		}, count, Function.FLAG_DETERMINISTIC);
	}

	private static boolean matches(String[] arguments) {
		String part = arguments[0];
		return contains(arguments[1], part) || contains(arguments[2], part) || contains(arguments[3], part)
				|| listContains(arguments[4], part);
	}

	/** What is no date sorts by its letters; check names it. */
	private static String momentOf(String edtf) {
		try {
			Edtf date = Edtf.parse(edtf);
			return digits(date.earliest().orElse(LocalDateTime.MIN)) + digits(date.latest().orElse(LocalDateTime.MAX));
		} catch (EdtfException e) {
			return edtf;
		}
	}

	/** Nineteen digits, later moments having the larger ones. */
	private static String digits(LocalDateTime moment) {
		return Long.toString(MIDDLE + moment.toEpochSecond(ZoneOffset.UTC));
	}

	private static boolean contains(String text, String foldedPart) {
		return text != null && folded(text).contains(foldedPart);
	}

	/** Most lists are left aside by their JSON as it stands, which is quicker than reading it. */
	private static boolean listContains(String json, String foldedPart) {
		if (json == null || !contains(json, foldedPart) && json.indexOf('\\') < 0) {
			return false;
		}
		try {
			for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
				if (contains(element.getAsString(), foldedPart)) {
					return true;
				}
			}
			return false;
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
			// The row is damaged: check says so, the list goes on without it.
			return false;
		}
	}
}
