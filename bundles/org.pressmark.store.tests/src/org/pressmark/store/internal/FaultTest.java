// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectFixture;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;
import org.pressmark.store.internal.FaultyConnection.Aftermath;
import org.sqlite.SQLiteErrorCode;

/** At whichever call the disk fails: the project is as it was before, and the next command works as if it had not. */
class FaultTest {

	private static final String MORE = "more";
	private static final int MANY = 12;
	/** All that the file holds, the full-text index included. */
	private static final List<String> TABLES = List.of("project", "code", "entity", "event", "article", "annotation",
			"history", "history_article", "text_content", "source_content", "fingerprint", "fingerprint_key", "same_story",
			"article_search_data", "article_search_idx", "article_search_docsize");

	@TempDir
	Path folder;
	private Path file;
	private Connection looking;
	private String stepToReturnTo;

	/** What is done while the disk fails. */
	private enum Action {
		COMMAND, BULK, UNDO, UNDO_ONE, UNDO_AFTER, REDO
	}

	@BeforeEach
	void create() throws Exception {
		file = folder.resolve("p.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
			ProjectFixture.addMention(store);
			stepToReturnTo = ProjectFixture.change(store, t -> t.get(Article.class, "a").setTitle("Older talks")).id();
			ProjectFixture.change(store, t -> t.get(Article.class, "a").setText("Blinken was in London."));
			ProjectFixture.change(store, FaultTest::addMany);
			ProjectFixture.change(store, t -> t.get(Entity.class, "e").getAliases().add("Tony"));
			ProjectFixture.undo(store);
		}
		looking = ProjectFixture.connect(file);
	}

	@AfterEach
	void close() throws Exception {
		looking.close();
	}

	static Stream<Arguments> faults() {
		return Stream.of(SQLiteErrorCode.SQLITE_IOERR_WRITE, SQLiteErrorCode.SQLITE_FULL)
				.flatMap(error -> Stream.of(Aftermath.values()).flatMap(aftermath -> Stream.of(Action.values())
						.map(action -> Arguments.of(error, aftermath, action))));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void diskFails_AtEveryCall(SQLiteErrorCode error, Aftermath aftermath, Action action) throws Exception {
		String before = everything();
		int calls = 0;
		try (Connection connection = new SqliteFile(file).connect()) {
			FaultyConnection faulty = new FaultyConnection(connection, error, aftermath);
			Writer writer = new Writer(new Statements(faulty.connection()), new StoreFailure(file));
			boolean failed = true;
			while (failed) {
				calls++;
				failed = failsAndLeavesAll(writer, faulty, action, calls, before);
			}
			run(writer, Action.COMMAND);
		}
		assertTrue(calls > 15, "only " + calls);
		assertDone(action, before);
	}

	/** SQLite itself finds no room, at any page that a command needs. */
	@Test
	void fileMayNotGrow_UntilItMay() throws Exception {
		try (Connection connection = new SqliteFile(file).connect()) {
			Statements statements = new Statements(connection);
			Writer writer = new Writer(statements, new StoreFailure(file));
			ProjectCommand command = ProjectCommand.of("Import", t -> t.add(
					ProjectFixture.article(null, "Long talks", "Words of the long talks. ".repeat(3000)), null));
			String before = everything();
			long pages = statements.number("PRAGMA page_count");
			int refused = 0;
			while (writer.toUndo().orElseThrow().label().equals("change")) {
				statements.number("PRAGMA max_page_count = " + (pages + refused));
				try {
					writer.run(command, "Ada");
				} catch (StoreException e) {
					refused++;
					assertTrue(e.getMessage().contains("the disk is full; make room"), e.getMessage());
					assertEquals(before, everything());
				}
			}
			assertTrue(refused > 10, "only " + refused);
		}
		assertDone(Action.COMMAND, "");
	}

	static Stream<Arguments> actions() {
		return Stream.of(Action.values()).map(Arguments::of);
	}

	@ParameterizedTest
	@MethodSource("actions")
	void fileIsDamaged_AtEveryCall_NothingMoreIsWritten(Action action) throws Exception {
		String before = everything();
		boolean failed = true;
		int calls = 0;
		while (failed) {
			calls++;
			try (Connection connection = new SqliteFile(file).connect()) {
				FaultyConnection faulty = new FaultyConnection(connection, SQLiteErrorCode.SQLITE_CORRUPT,
						Aftermath.STAYS_OPEN);
				Writer writer = new Writer(new Statements(faulty.connection()), new StoreFailure(file));
				failed = failsAndLeavesAll(writer, faulty, action, calls, before);
				if (failed) {
					assertWritesNothingMore(writer, before);
				}
			}
		}
		assertDone(action, before);
	}

	private void assertWritesNothingMore(Writer writer, String before) throws Exception {
		String reason = writer.damage().orElseThrow();
		assertTrue(reason.contains(file.toString()) && reason.contains("is damaged"), reason);
		assertEquals(1, reason.lines().count());
		for (Action action : Action.values()) {
			assertEquals(reason, assertThrows(StoreException.class, () -> run(writer, action)).getMessage());
		}
		assertEquals(before, everything());
	}

	/** Whether there is a call of that number to fail at. */
	private boolean failsAndLeavesAll(Writer writer, FaultyConnection faulty, Action action, int call, String before)
			throws Exception {
		faulty.failAt(call);
		try {
			run(writer, action);
			assertFalse(faulty.hasFailed(), "call " + call + " failed and nobody said so");
			return false;
		} catch (StoreException e) {
			assertTrue(faulty.hasFailed(), e.getMessage());
			assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
			assertEquals(1, e.getMessage().lines().count());
		} finally {
			faulty.mend();
		}
		assertEquals(before, everything(), "after call " + call);
		return true;
	}

	private void assertDone(Action action, String before) throws Exception {
		assertNotEquals(before, everything(), action + " did nothing");
		assertEquals(List.of(), new Checker(new Statements(looking)).problems());
		ProjectFixture.dump(file);
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			ProjectFixture.undo(store);
		}
	}

	private Writer.Done run(Writer writer, Action action) throws StoreException {
		return switch (action) {
		case COMMAND -> writer.run(ProjectCommand.of("Import", FaultTest::addOne), "Ada");
		case BULK -> writer.run(ProjectCommand.of("Comment all", FaultTest::commentAll), "Ada");
		case UNDO -> writer.undo("Ada", null);
		case UNDO_ONE -> writer.undo(stepToReturnTo, "Ada", null);
		case UNDO_AFTER -> writer.undoAfter(stepToReturnTo, "Ada", null);
		case REDO -> writer.redo("Ada", null);
		};
	}

	private static void addOne(ProjectTransaction transaction) throws StoreException {
		Article article = ProjectFixture.article(null, "New talks", "Words of the new talks.");
		article.setSourceHash(transaction.keepSource(new byte[] { 1, 2, 3 }));
		article.getAnnotations().add(ProjectFixture.mention(null, 0, 5, transaction.get(Entity.class, "e")));
		transaction.add(article, null);
		transaction.project().setDescription("With new talks");
	}

	private static void addMany(ProjectTransaction transaction) throws StoreException {
		for (int i = 0; i < MANY; i++) {
			transaction.add(ProjectFixture.mention(MORE + i, i, i + 1, transaction.get(Entity.class, "e")), "a");
		}
	}

	private static void commentAll(ProjectTransaction transaction) throws StoreException {
		for (int i = 0; i < MANY; i++) {
			transaction.get(Mention.class, MORE + i).setComment("looked at");
		}
		transaction.delete(transaction.get(Mention.class, "m"));
	}

	private String everything() throws Exception {
		StringBuilder all = new StringBuilder();
		Statements statements = new Statements(looking);
		for (String table : TABLES) {
			statements.each("SELECT * FROM " + table, row -> {
				all.append('\n').append(table);
				for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
					all.append('|').append(row.getString(i));
				}
			});
		}
		return all.toString();
	}
}
