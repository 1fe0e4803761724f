// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds once more which texts tell the same story, in a database of its own, and compares that with the project. */
final class StoryReplay {

	private static final List<String> TABLES = List.of("fingerprint", "fingerprint_key", "same_story");

	private final Statements project;

	StoryReplay(Statements project) {
		this.project = project;
	}

	/** The tables that hold something else than what comes of the texts. */
	List<String> differences() throws SQLException {
		try (Statements told = new Statements(Sqlite.connectTemporary())) {
			tell(told);
			List<String> differences = new ArrayList<>();
			for (String table : TABLES) {
				if (!MessageDigest.isEqual(digest(project, table), digest(told, table))) {
					differences.add(table);
				}
			}
			Sqlite.rollBack(told.connection());
			return differences;
		}
	}

	private void tell(Statements told) throws SQLException {
		Sqlite.run(told, SqliteFile.SCHEMA);
		Sqlite.beginWriting(told.connection());
		SameStories stories = new SameStories(told, new Contents(project));
		// In the order in which they came: a text is compared with those before it.
		project.each("""
				SELECT text_content.hash, body FROM text_content
				LEFT JOIN fingerprint ON fingerprint.hash = text_content.hash ORDER BY fingerprint.text NULLS LAST""",
				row -> stories.learn(row.getString(1), row.getString(2)));
	}

	private static byte[] digest(Statements statements, String table) throws SQLException {
		MessageDigest digest = Contents.sha256();
		statements.each("SELECT * FROM " + table + " ORDER BY 1, 2", row -> {
			for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
				byte[] value = row.getObject(i) instanceof byte[] bytes ? bytes
						: String.valueOf(row.getObject(i)).getBytes(StandardCharsets.UTF_8);
				digest.update(value);
				digest.update((byte) 0);
			}
		});
		return digest.digest();
	}
}
