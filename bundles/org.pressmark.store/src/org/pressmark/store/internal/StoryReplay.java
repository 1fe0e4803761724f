// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds once more which texts tell the same story, in a database of its own, and compares that with the project. */
final class StoryReplay {

	private static final List<String> KEYS = List.of("fingerprint", "fingerprint_key"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String LINKS = "same_story"; //$NON-NLS-1$

	private final Statements project;

	StoryReplay(Statements project) {
		this.project = project;
	}

	/** The tables that hold something else than what comes of the texts. */
	List<String> differences() throws SQLException {
		try (Statements told = new Statements(Sqlite.connectTemporary())) {
			tell(told, SameStories.RULE);
			List<String> differences = new ArrayList<>();
			for (String table : KEYS) {
				if (!MessageDigest.isEqual(digest(project, table), digest(told, table))) {
					differences.add(table);
				}
			}
			if (!MessageDigest.isEqual(digest(project, LINKS), digest(told, LINKS)) && !areByEitherRule(links(told))) {
				differences.add(LINKS);
			}
			Sqlite.rollBack(told.connection());
			return differences;
		}
	}

	private void tell(Statements told, SameStories.Rule rule) throws SQLException {
		Sqlite.run(told, SqliteFile.SCHEMA);
		Sqlite.beginWriting(told.connection());
		SameStories stories = new SameStories(told, new Contents(project), rule);
		// In the order in which they came: a text is compared with those before it.
		project.each("""
				SELECT text_content.hash, body FROM text_content
				LEFT JOIN fingerprint ON fingerprint.hash = text_content.hash ORDER BY fingerprint.text NULLS LAST""", //$NON-NLS-1$
				row -> stories.learn(row.getString(1), row.getString(2)));
	}

	/** Whether the links are those of texts of which some came when the former rule held: which, nobody knows any more. */
	private boolean areByEitherRule(Set<List<Object>> byRule) throws SQLException {
		try (Statements told = new Statements(Sqlite.connectTemporary())) {
			tell(told, SameStories.FORMER_RULE);
			Set<List<Object>> byFormer = links(told);
			Sqlite.rollBack(told.connection());
			Set<List<Object>> stored = links(project);
			boolean known = stored.stream().allMatch(link -> byRule.contains(link) || byFormer.contains(link));
			return known && byRule.stream().filter(byFormer::contains).allMatch(stored::contains);
		}
	}

	private static Set<List<Object>> links(Statements statements) throws SQLException {
		return new HashSet<>(statements.list("SELECT text, other, similarity FROM same_story", //$NON-NLS-1$
				row -> List.<Object>of(row.getLong(1), row.getLong(2), row.getDouble(3))));
	}

	private static byte[] digest(Statements statements, String table) throws SQLException {
		MessageDigest digest = Contents.sha256();
		statements.each("SELECT * FROM " + table + " ORDER BY 1, 2", row -> { //$NON-NLS-1$ //$NON-NLS-2$
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
