// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectFixture;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * One bit of a project is turned, or its end is cut off: whoever opens, reads and changes it is told so in one line or
 * does not notice; check notices whenever a text, row or step is another one. What it need not notice: bits that hold
 * nothing (free pages, the unused part of a page, the header's counters).
 */
class DamageTest {

	private static final int FLIPS = 400;
	private static final int CUTS = 60;
	private static final Duration LONG = Duration.ofMinutes(1);
	private static final List<String> TABLES = List.of("project", "code", "entity", "event", "article", "annotation",
			"history", "history_article", "text_content", "source_content", "fingerprint", "fingerprint_key", "same_story");

	@TempDir
	Path folder;
	private Path file;
	private byte[] whole;
	private List<String> told;

	@BeforeEach
	void create() throws Exception {
		file = folder.resolve("p.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
			ProjectFixture.addMention(store);
			for (int i = 0; i < 6; i++) {
				String words = "Words of the talks number " + i + ". ";
				ProjectFixture.change(store, t -> {
					Article article = ProjectFixture.article(null, words, words.repeat(100));
					article.setSourceHash(t.keepSource(words.repeat(150).getBytes()));
					for (int at = 0; at < 20; at++) {
						article.getAnnotations().add(ProjectFixture.mention(null, at, at + 1, t.get(Entity.class, "e")));
					}
					t.add(article, null);
				});
			}
			ProjectFixture.change(store, t -> t.get(Article.class, "a").setTitle("Other talks"));
			ProjectFixture.change(store, t -> t.get(Entity.class, "e").getAliases().add("Tony"));
			ProjectFixture.undo(store);
		}
		whole = Files.readAllBytes(file);
		told = everything();
	}

	@Test
	void bitTurned() throws Exception {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int i = 0; i < FLIPS; i++) {
			int at = random.nextInt(whole.length);
			byte[] damaged = whole.clone();
			damaged[at] ^= (byte) (1 << random.nextInt(8));
			verify(damaged, "with the seed " + seed + ", flip " + i + " at " + at);
		}
	}

	@Test
	void endCutOff() throws Exception {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int i = 0; i < CUTS; i++) {
			int length = random.nextInt(whole.length);
			verify(Arrays.copyOf(whole, length), "with the seed " + seed + ", cut " + i + " at " + length);
		}
	}

	private void verify(byte[] damaged, String when) throws Exception {
		Files.write(file, damaged);
		assertTimeoutPreemptively(LONG, () -> {
			boolean noticed = readAndCheck(when);
			assertArrayEquals(damaged, Files.readAllBytes(file), when);
			if (!noticed) {
				assertEquals(List.of(), differences(), when);
			}
			change(when);
		}, when);
		clean();
	}

	/** Whether somebody was told that something is wrong. */
	private boolean readAndCheck(String when) throws Exception {
		boolean noticed = false;
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			noticed |= !succeeds(() -> store.read(DamageTest::readEverything), when);
			noticed |= !succeeds(() -> noProblem(store), when);
		} catch (StoreException e) {
			assertOneLine(e, when);
			return true;
		}
		return noticed;
	}

	private void change(String when) throws Exception {
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			succeeds(() -> ProjectFixture.change(store, t -> t.get(Article.class, "a").setText("Blinken is back.")), when);
			succeeds(() -> ProjectFixture.undo(store), when);
			succeeds(() -> ProjectFixture.undo(store), when);
		} catch (StoreException e) {
			assertOneLine(e, when);
		}
	}

	private static Object noProblem(ProjectStore store) throws StoreException {
		List<Problem> problems = store.read(ProjectReader::check);
		if (!problems.isEmpty()) {
			throw new StoreException(problems.getFirst().toString());
		}
		return problems;
	}

	private static Object readEverything(ProjectReader reader) throws StoreException {
		reader.project();
		for (ArticleRow row : reader.articles(ArticleQuery.ALL)) {
			Optional<String> source = reader.article(row.id()).map(Article::getSourceHash);
			if (source.isPresent()) {
				reader.source(source.get());
			}
			reader.versions(row.id());
		}
		for (HistoryEntry entry : reader.history(99)) {
			reader.changes(entry.id());
		}
		reader.references("e");
		reader.referenceCounts();
		reader.search("talks", 99);
		return reader.historyAuthors();
	}

	@FunctionalInterface
	private interface Doing {

		Object run() throws Exception;
	}

	private static boolean succeeds(Doing doing, String when) throws Exception {
		try {
			doing.run();
			return true;
		} catch (StoreException e) {
			assertOneLine(e, when);
			return false;
		}
	}

	private static void assertOneLine(StoreException e, String when) {
		assertEquals(1, e.getMessage().lines().count(), () -> when + ": " + e.getMessage());
		assertFalse(e.getMessage().contains("Exception"), () -> when + ": " + e.getMessage());
	}

	/** What the file says to somebody who trusts it, one row of one table each. */
	private List<String> everything() {
		try (Connection connection = ProjectFixture.connect(file)) {
			Statements statements = new Statements(connection);
			List<String> all = new ArrayList<>();
			for (String table : TABLES) {
				statements.each("SELECT * FROM " + table, row -> {
					StringBuilder values = new StringBuilder(table);
					for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
						values.append('|').append(row.getObject(i) instanceof byte[] bytes ? Contents.hash(bytes) : row.getObject(i));
					}
					all.add(values.toString());
				});
			}
			return all;
		} catch (SQLException e) {
			return List.of(e.getMessage());
		}
	}

	/** The rows that are not told any more, and those that were not told before. */
	private List<String> differences() {
		List<String> gone = new ArrayList<>(told);
		List<String> come = new ArrayList<>(everything());
		gone.removeAll(come);
		come.removeAll(told);
		gone.addAll(come);
		return gone;
	}

	private void clean() throws Exception {
		WholeFile.delete(file);
		try (var files = Files.list(folder)) {
			assertEquals(List.of(), files.toList());
		}
	}
}
