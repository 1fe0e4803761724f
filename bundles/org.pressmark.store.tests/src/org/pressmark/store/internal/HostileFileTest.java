// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.model.Passage;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectFixture;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** A file that somebody made to do harm: whatever its columns hold, each call answers or says in one line why not. */
class HostileFileTest {

	private static final Duration LONG = Duration.ofMinutes(2);
	private static final int MEGABYTE = 1 << 20;
	private static final int COLUMNS = 150;
	/** As SQL. */
	private static final List<String> VALUES = List.of("x'00ff00ff'", "x''", "''", "'a' || char(0) || 'b'", "char(0)",
			"'one' || char(10) || 'two'", "1e999", "-1e999", "9223372036854775807", "-9223372036854775808", "0.1", "'null'",
			"'[null]'", "'[[]]'", "'{}'", "'[{}]'", "'[{\"entity\":null}]'", "'[{\"begin\":1e400}]'",
			"'[{\"begin\":99999999999}]'", "'\"' || char(0) || '\"'", "CAST(x'eda080' AS TEXT)",
			"replace(hex(zeroblob(50000)), '00', '[')", "replace(hex(zeroblob(50000)), '00', '{\"a\":')",
			"'[' || replace(hex(zeroblob(5000)), '00', '1,')");

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("p.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
			ProjectFixture.addMention(store);
			ProjectFixture.change(store, HostileFileTest::addMore);
			ProjectFixture.change(store, t -> t.get(Article.class, "a").setTitle("Other talks"));
			ProjectFixture.change(store, t -> t.get(Entity.class, "e").getAliases().add("Tony"));
		}
	}

	@Test
	void columnsOfWrongKinds() throws Exception {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		List<String> columns = ProjectFixture.list(file, """
				SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
				WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE 'article_search%'""");
		byte[] whole = Files.readAllBytes(file);
		for (int i = 0; i < COLUMNS; i++) {
			String column = columns.get(random.nextInt(columns.size()));
			String value = VALUES.get(random.nextInt(VALUES.size()));
			String what = column + " = " + value + ", with the seed " + seed;
			if (set(column.split("\\."), value)) {
				assertTimeoutPreemptively(LONG, () -> useIt(what), what);
			}
			Files.write(file, whole);
		}
	}

	@Test
	void changesThatInflateToAGigabyte() throws Exception {
		for (String repeated : List.of(" ", "[", "x", "{\"table\":\"code\",\"id\":\"1\",\"before\":{}},")) {
			String begin = "x".equals(repeated) ? "[{\"table\":\"entity\",\"id\":\"" : "[";
			changes(bomb(begin, repeated, 1024L * MEGABYTE));
			assertTimeoutPreemptively(LONG, this::refusesChanges);
		}
	}

	/** Small enough to be read, large enough to need all that reading may take. */
	@Test
	void changesOfManyRows_JustBelowTheBound() throws Exception {
		String row = "{\"table\":\"code\",\"id\":\"1\","
				+ "\"before\":{\"name\":\"n\",\"color\":\"c\",\"owner\":\"o\",\"position\":1}},";
		changes(bomb("[", row, ChangeCodec.MAXIMUM_BYTES - row.length()));
		assertTimeoutPreemptively(LONG, this::refusesChanges);
	}

	@Test
	void changesTooManyToBeReadAgain_AreNotWritten() throws Exception {
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			String notes = "x".repeat(MEGABYTE);
			String reason = ProjectFixture.refusal(store, t -> {
				for (long i = 0; i <= ChangeCodec.MAXIMUM_BYTES / MEGABYTE; i++) {
					Entity entity = ProjectFixture.entity(null, "Entity " + i);
					entity.setNotes(notes);
					t.add(entity, t.project().getId());
				}
			});
			assertTrue(reason.contains("in parts") && reason.contains(file.toString()), reason);
			assertEquals(1, reason.lines().count());
			assertEquals(List.of(), store.read(ProjectReader::check));
			ProjectFixture.undo(store);
		}
	}

	private void refusesChanges() throws StoreException {
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			String step = store.toUndo().orElseThrow().id();
			assertOneLine(assertThrows(StoreException.class, () -> store.read(reader -> reader.changes(step))), step);
			assertOneLine(assertThrows(StoreException.class, () -> ProjectFixture.undo(store)), step);
			List<Problem> problems = store.read(ProjectReader::check);
			assertTrue(problems.stream().anyMatch(problem -> problem.where().startsWith("history")), problems.toString());
		}
	}

	private void useIt(String what) {
		answers(what, () -> {
			try (ProjectStore store = ProjectStore.open(file, "Ada")) {
				answers(what, () -> assertOneLine(store.read(ProjectReader::check), what));
				answers(what, () -> store.read(ProjectReader::project));
				answers(what, () -> store.read(HostileFileTest::readAll));
				answers(what, () -> store.read(reader -> reader.article("a")));
				answers(what, () -> store.read(reader -> reader.search("talks", 9)));
				answers(what, () -> store.read(reader -> reader.references("e")));
				answers(what, () -> store.read(ProjectReader::referenceCounts));
				answers(what, () -> store.read(reader -> reader.history(99)));
				answers(what, () -> ProjectFixture.change(store, HostileFileTest::changeAll));
				answers(what, () -> ProjectFixture.change(store, t -> t.delete(t.get(Article.class, "a"))));
				for (int i = 0; i < 4; i++) {
					answers(what, () -> ProjectFixture.undo(store));
				}
				answers(what, () -> ProjectFixture.redo(store));
				for (HistoryEntry step : store.read(reader -> reader.history(99))) {
					answers(what, () -> store.read(reader -> reader.changes(step.id())));
					answers(what, () -> ProjectStore.await(store.undo(step.id())));
				}
				String first = store.read(reader -> reader.history(99)).getLast().id();
				answers(what, () -> ProjectStore.await(store.undoAfter(first)));
			}
		});
	}

	private static Object readAll(ProjectReader reader) throws StoreException {
		for (ArticleRow row : reader.articles(ArticleQuery.ALL)) {
			reader.article(row.id());
			reader.row(row.id());
			reader.versions(row.id());
		}
		reader.stories(0, 9);
		return reader.historyAuthors();
	}

	private static void changeAll(ProjectTransaction transaction) throws StoreException {
		transaction.project().setDescription("changed");
		Article article = transaction.get(Article.class, "a");
		article.setTitle("changed");
		article.setText(transaction.text("a") + " More.");
		transaction.get(Entity.class, "e").setNotes("changed");
		transaction.get(Event.class, "ev").setTitle("changed");
		transaction.get(Passage.class, "p").setComment("changed");
	}

	private static void addMore(ProjectTransaction transaction) throws StoreException {
		String project = transaction.project().getId();
		Event event = ProjectFixture.event("ev", "Summit");
		Participant participant = ModelFactory.eINSTANCE.createParticipant();
		participant.setEntity(transaction.get(Entity.class, "e"));
		event.getParticipants().add(participant);
		event.setWhen("2021-05-04");
		transaction.add(event, project);
		Code code = ProjectFixture.code("c", "Policy");
		transaction.add(code, project);
		Passage passage = ProjectFixture.place(ModelFactory.eINSTANCE.createPassage(), 0, 7);
		passage.setId("p");
		passage.getCodes().add(code);
		transaction.add(passage, "a");
		transaction.get(Article.class, "a").setSourceHash(transaction.keepSource(new byte[] { 1, 2 }));
	}

	@FunctionalInterface
	private interface Call {

		void run() throws StoreException;
	}

	private static void answers(String what, Call call) {
		try {
			call.run();
		} catch (StoreException e) {
			assertOneLine(e, what);
		} catch (RuntimeException | Error e) {
			throw new AssertionError(what + ": " + e, e);
		}
	}

	private static void assertOneLine(List<Problem> problems, String what) {
		for (Problem problem : problems) {
			assertEquals(1, problem.what().lines().count(), () -> what + ": " + problem);
		}
	}

	private static void assertOneLine(StoreException e, String what) {
		assertEquals(1, e.getMessage().lines().count(), () -> what + ": " + e.getMessage());
		assertFalse(e.getMessage().contains("Exception"), () -> what + ": " + e.getMessage());
		assertTrue(e.getMessage().length() < 2000, () -> what + ": " + e.getMessage().length());
	}

	/** Whether the database takes such a value there. */
	private boolean set(String[] column, String value) {
		try {
			ProjectFixture.sql(file, "PRAGMA ignore_check_constraints = ON",
					"UPDATE \"%1$s\" SET \"%2$s\" = %3$s WHERE rowid = (SELECT max(rowid) FROM \"%1$s\")"
							.formatted(column[0], column[1], value));
			return true;
		} catch (SQLException refused) {
			return false;
		}
	}

	private void changes(byte[] deflated) throws Exception {
		try (Connection connection = ProjectFixture.connect(file);
				PreparedStatement statement = connection
						.prepareStatement("UPDATE history SET changes = ? WHERE seq = (SELECT max(seq) FROM history)")) {
			statement.setBytes(1, deflated);
			statement.executeUpdate();
		}
	}

	private static byte[] bomb(String begin, String repeated, long length) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] block = repeated.repeat(1 + MEGABYTE / repeated.length()).getBytes(StandardCharsets.UTF_8);
		try (DeflaterOutputStream deflating = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
			deflating.write(begin.getBytes(StandardCharsets.UTF_8));
			for (long left = length; left > 0; left -= block.length) {
				deflating.write(block, 0, (int) Math.min(block.length, left));
			}
		}
		return bytes.toByteArray();
	}
}
