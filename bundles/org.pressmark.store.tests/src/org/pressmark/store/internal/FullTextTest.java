// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectFixture;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.SearchHit;
import org.pressmark.store.StoreException;

/** Where more articles match than can be ranked in the time that a person waits. */
class FullTextTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("p.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
			for (String id : List.of("oldest", "long", "short")) {
				String text = "Korea" + ("long".equals(id) ? " and much else".repeat(50) : "");
				store.execute(ProjectCommand.of("Add", transaction -> transaction.add(ProjectFixture.article(id, null, text), null)));
			}
		}
	}

	@Test
	void moreThanCanBeRanked_BestOfTheNewest() throws Exception {
		assertEquals(List.of("short", "long"), found(2, 10));
		assertEquals(List.of("short"), found(2, 1));
	}

	@Test
	void fewerThanCanBeRanked_BestOfAll() throws Exception {
		assertEquals(List.of("oldest", "short", "long"), found(3, 10));
	}

	private List<String> found(int ranked, int limit) throws SQLException {
		try (Statements statements = new Statements(new SqliteFile(file).connectReadOnly())) {
			return new FullText(statements, ranked).search("korea", limit).stream().map(SearchHit::articleId).toList();
		}
	}
}
