// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.sqlite.SQLiteConfig;

/** A program that edits, imports and takes back is killed at any moment: what it was told is done is there, and whole. */
class KilledWhileWorkingTest {

	private static final int KILLS = 208;
	/** Worked on at the same time. */
	private static final int PROJECTS = 2;
	/** After so many kills a project has become large and makes way for a new one. */
	private static final int KILLS_OF_A_PROJECT = 13;
	/** Every so many kills does not wait for the first command to be done. */
	private static final int EARLY = 8;
	private static final int EARLY_MILLIS = 600;
	/** The others wait for up to so many, and so long after them. */
	private static final int COMMANDS = 6;
	private static final int WORKING_MILLIS = 150;

	@TempDir
	Path folder;

	@Test
	void everyConfirmedStepIsThereAndNoHalfOne() throws Exception {
		long seed = new Random().nextLong();
		try (ExecutorService workers = Executors.newFixedThreadPool(PROJECTS)) {
			List<Killing> killings = IntStream.range(0, PROJECTS)
					.mapToObj(i -> new Killing(seed + i, folder.resolve("project" + i))).toList();
			for (Future<Void> each : workers.invokeAll(killings)) {
				each.get();
			}
		} catch (ExecutionException e) {
			throw new AssertionError("with the seed " + seed + ": " + e.getCause().getMessage(), e.getCause());
		}
	}

	/** One project after the other, and who works on it, killed again and again. */
	private static final class Killing implements Callable<Void> {

		private final Random random;
		private final Path folder;
		private Path file;
		private final List<String> expected = new ArrayList<>();

		Killing(long seed, Path folder) {
			this.random = new Random(seed);
			this.folder = folder;
		}

		@Override
		public Void call() throws Exception {
			for (int kill = 0; kill < KILLS / PROJECTS; kill++) {
				if (kill % KILLS_OF_A_PROJECT == 0) {
					begin(kill);
				}
				List<String> said = workAndKill(kill);
				verify(said, kill + ", " + said);
			}
			return null;
		}

		private void begin(int kill) throws Exception {
			Files.createDirectories(folder);
			file = folder.resolve("p" + kill + ".pressmark");
			expected.clear();
			try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
				expected.addAll(history(store));
			}
		}

		private List<String> workAndKill(int kill) throws IOException, InterruptedException {
			boolean early = kill % EARLY == EARLY - 1;
			List<String> said = new ArrayList<>();
			try (ChildJvm child = ChildJvm.start(folder, Editor.class, file, random.nextLong())) {
				for (int commands = early ? 0 : 1 + random.nextInt(COMMANDS); commands > 0; commands--) {
					said.add(child.readUntil("begin"));
					said.add(child.readLine());
				}
				assertTrue(child.runsAfter(random.nextInt(early ? EARLY_MILLIS : WORKING_MILLIS)), child::errors);
				said.addAll(child.kill());
			}
			return said;
		}

		private void verify(List<String> said, String when) throws Exception {
			int begun = 0;
			for (String line : said) {
				List<String> words = List.of(line.split(" "));
				begun = "begin".equals(words.getFirst()) ? Integer.parseInt(words.getLast()) : 0;
				if ("done".equals(words.getFirst())) {
					expected.addAll(words.subList(1, words.size()));
				}
			}
			try (ProjectStore store = ProjectStore.openToWrite(file, "Bob")) {
				List<String> there = history(store);
				assertEquals(expected, there.subList(0, Math.min(expected.size(), there.size())), when);
				int more = there.size() - expected.size();
				assertTrue(more == 0 || more == begun, more + " steps more after kill " + when);
				assertEquals(List.of(), store.read(ProjectReader::check), when);
				expected.addAll(there.subList(expected.size(), there.size()));
			}
			verifyBehindItsBack(when);
		}

		/** What check could not tell if it were wrong itself. */
		private void verifyBehindItsBack(String when) throws SQLException {
			try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
					Statement statement = connection.createStatement()) {
				try (ResultSet marked = statement.executeQuery("""
						SELECT count(*), count(DISTINCT "comment") FROM annotation WHERE "comment" IS NOT NULL
						GROUP BY "owner\"""")) {
					while (marked.next()) {
						assertEquals(Editor.MARKS, marked.getInt(1), when);
						assertEquals(1, marked.getInt(2), when);
					}
				}
				try (ResultSet sources = statement.executeQuery("""
						SELECT "sourceName", body FROM article LEFT JOIN source_content ON hash = "sourceHash\"""")) {
					while (sources.next()) {
						assertArrayEquals(Editor.content(sources.getString(1)), sources.getBytes(2), when);
					}
				}
			}
		}

		/** The ids of all steps, the oldest first. */
		private static List<String> history(ProjectStore store) throws Exception {
			Stream<HistoryEntry> steps = store.read(reader -> reader.history(Integer.MAX_VALUE)).reversed().stream();
			return steps.map(HistoryEntry::id).toList();
		}
	}
}
