// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.operations.crash.Maker.What;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** A program is killed while it makes a project, a backup, or a project of this format out of an older one. */
class KilledWhileMakingTest {

	private static final int KILLS = 12;
	private static final int MILLIS = 150;

	@TempDir
	Path folder;
	private Path original;

	@BeforeEach
	void fixture() throws IOException {
		original = folder.resolve("original.pressmark");
		try (InputStream old = KilledWhileMakingTest.class.getResourceAsStream("fixtures/format-1.pressmark")) {
			Files.copy(old, original);
		}
	}

	/** What is not whole is not there under its name, and is in nobody's way. */
	@ParameterizedTest
	@EnumSource(What.class)
	void whatIsThereIsWhole(What what) throws Exception {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		if (what == What.BACK_UP) {
			grow(original);
		}
		for (int kill = 0; kill < KILLS; kill++) {
			String when = what + ", with the seed " + seed + ", kill " + kill;
			Path made = Files.createDirectory(folder.resolve("made" + kill));
			int done = makeAndKill(what, made, random, when);
			for (int i = 0; i <= done; i++) {
				verify(what, what.file(made, i), i < done, when + ", file " + i);
			}
		}
	}

	/** How many were said to be done. */
	private int makeAndKill(What what, Path made, Random random, String when) throws Exception {
		try (ChildJvm child = ChildJvm.start(folder, Maker.class, what, made, original)) {
			child.readUntil("done");
			assertTrue(child.runsAfter(random.nextInt(MILLIS)), () -> when + child.errors());
			return 1 + (int) child.kill().stream().filter(line -> line.startsWith("done")).count();
		}
	}

	private void verify(What what, Path file, boolean done, String when) throws Exception {
		boolean there = Files.exists(file);
		assertTrue(there || !done, when);
		// What was not made can be made now, and what was half migrated is migrated.
		if (!there) {
			switch (what) {
			case CREATE -> ProjectStore.create(file, "New", "Ada").close();
			case BACK_UP -> backUp(file);
			case MIGRATE -> Files.copy(original, file);
			}
		}
		try (ProjectStore store = ProjectStore.openToWrite(file, "Bob")) {
			assertEquals(List.of(), store.read(ProjectReader::check), when);
			assertEquals(what == What.CREATE ? List.of() : contents(original), contents(store), when);
			store.execute(new CreateEntity(EntityType.PERSON, "New one"));
		}
		if (what == What.MIGRATE) {
			verifyCopies(file, when);
		}
	}

	/** Each copy that a migration made before it began is whole, the one of a migration that was killed too. */
	private void verifyCopies(Path file, String when) throws Exception {
		Path backups = file.resolveSibling(file.getFileName().toString().replace(".pressmark", ".backups"));
		try (Stream<Path> files = Files.list(backups)) {
			List<Path> copies = files
					.filter(each -> each.getFileName().toString().matches("format-1(-\\d)?.pressmark")).toList();
			assertTrue(!copies.isEmpty(), when);
			for (Path copy : copies) {
				assertEquals(contents(original), contents(copy), when);
			}
		}
	}

	private void backUp(Path file) throws StoreException {
		try (ProjectStore store = ProjectStore.openReadOnly(original)) {
			store.backup(file);
		}
	}

	private static void grow(Path file) throws Exception {
		try (ProjectStore store = ProjectStore.openToWrite(file, "Ada")) {
			for (int i = 0; i < 50; i++) {
				store.execute(new CreateEntity(EntityType.PERSON, "Person " + i));
			}
		}
	}

	private static List<String> contents(Path file) throws Exception {
		Path copy = Files.createTempFile(file.getParent(), "looked", ".pressmark");
		Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
		try (ProjectStore store = ProjectStore.open(copy, "Bob")) {
			return contents(store);
		}
	}

	private static List<String> contents(ProjectStore store) throws StoreException {
		return store.read(reader -> Stream.concat(reader.project().getEntities().stream().map(Entity::getName),
				reader.articles(ArticleQuery.ALL).stream().map(Object::toString)).toList());
	}
}
