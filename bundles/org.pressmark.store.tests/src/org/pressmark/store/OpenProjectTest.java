// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be opened as a project, what may be created, and that everything else is refused and left alone. */
class OpenProjectTest {

	private static final int USER_VERSION_AT = 60;

	@TempDir
	Path folder;

	@Test
	void createProject_NewFile() throws Exception {
		Path file = folder.resolve("Grüße \uD83D\uDE00 '1'.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "G7", "Ada")) {
			assertEquals(file, store.file());
			assertEquals("G7", store.<String>read(reader -> reader.project().getName()));
			HistoryEntry entry = store.read(reader -> reader.history(10)).getFirst();
			assertEquals("Ada", entry.author());
			assertTrue(entry.label().contains("G7"), entry.label());
		}
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertEquals("G7", store.<String>read(reader -> reader.project().getName()));
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@Test
	void closeProject_LeavesOneFile() throws Exception {
		Path file = folder.resolve("p.pressmark");
		ProjectStore.create(file, "P", "Ada").close();

		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void createProject_FileExists() throws Exception {
		Path file = folder.resolve("p.pressmark");
		Files.writeString(file, "mine");

		refuses(file, "exists already", () -> ProjectStore.create(file, "P", "Ada"));
	}

	@Test
	void createProject_FolderMissing() {
		Path file = folder.resolve("missing").resolve("p.pressmark");

		StoreException refused = assertThrows(StoreException.class, () -> ProjectStore.create(file, "P", "Ada"));

		assertSpeaksOf(file, refused);
		assertFalse(Files.exists(file.getParent()));
	}

	@Test
	void openProject_FileMissing() {
		Path file = folder.resolve("p.pressmark");

		StoreException refused = assertThrows(StoreException.class, () -> ProjectStore.open(file, "Ada"));

		assertSpeaksOf(file, refused);
		assertFalse(Files.exists(file));
	}

	@Test
	void openProject_Folder() {
		assertSpeaksOf(folder, assertThrows(StoreException.class, () -> ProjectStore.open(folder, "Ada")));
	}

	@Test
	void openProject_FileForeign_Text() throws Exception {
		refusesForeign("a shopping list, longer than a header of a database is, ".repeat(10)
				.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void openProject_FileForeign_Picture() throws Exception {
		byte[] png = Arrays.copyOf(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), 4096);

		refusesForeign(png);
	}

	@Test
	void openProject_FileEmpty() throws Exception {
		refusesBytes(new byte[0], "is empty: it is damaged, or never was a project");
	}

	@Test
	void openProject_FileForeign_HeaderTruncated() throws Exception {
		refusesForeign(Arrays.copyOf(project(), 99));
	}

	@Test
	void openProject_FileForeign_OtherDatabase() throws Exception {
		Path other = folder.resolve("other.db");
		ProjectFixture.sql(other, "CREATE TABLE history(id)");

		refusesForeign(Files.readAllBytes(other));
	}

	@Test
	void openProject_FileNewer() throws Exception {
		byte[] bytes = project();
		bytes[USER_VERSION_AT + 3] = 10;

		refusesBytes(bytes, "newer version of Pressmark (format 10");
	}

	@Test
	void openProject_FileOfNoVersion() throws Exception {
		byte[] bytes = project();
		bytes[USER_VERSION_AT + 3] = 0;

		refusesForeign(bytes);
	}

	@Test
	void openProject_FileDamaged_CutOff() throws Exception {
		byte[] bytes = project();

		refusesBytes(Arrays.copyOf(bytes, 5000), "is damaged");
	}

	@Test
	void openProject_FileDamaged_Overwritten() throws Exception {
		byte[] bytes = project();
		Arrays.fill(bytes, 100, bytes.length, (byte) 0x5a);

		refusesBytes(bytes, "is damaged");
	}

	@Test
	void openProject_HistoryOfNoProgram() throws Exception {
		Path file = folder.resolve("p.pressmark");
		ProjectStore.create(file, "P", "Ada").close();
		ProjectFixture.sql(file, "UPDATE history SET at = 'yesterday'");

		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertSpeaksOf(file, assertThrows(StoreException.class, () -> store.read(reader -> reader.history(9))));
		}
	}

	@Test
	void openProject_WithProgramsInIt() throws Exception {
		Path file = folder.resolve("p.pressmark");
		ProjectStore.create(file, "P", "Ada").close();
		ProjectFixture.sql(file, "CREATE TRIGGER t AFTER INSERT ON entity BEGIN DELETE FROM event; END");

		refusesBytes(Files.readAllBytes(file), "is not a Pressmark project");
	}

	@Test
	void openProject_AfterCrash_KeepsWhatWasDone() throws Exception {
		Path file = folder.resolve("p.pressmark");
		Path copy = folder.resolve("copy.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
			ProjectFixture.addArticle(store, "a", "One", "text");
			Files.copy(file, copy);
			Files.copy(folder.resolve("p.pressmark-wal"), folder.resolve("copy.pressmark-wal"));
		}
		try (ProjectStore store = ProjectStore.open(copy, "Ada")) {
			assertTrue(store.read(reader -> reader.article("a")).isPresent());
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@Test
	void fileFormat_SaysWhatItIs() throws Exception {
		Path file = folder.resolve("p.pressmark");
		ProjectStore.create(file, "P", "Ada").close();

		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
			bytes.seek(USER_VERSION_AT);
			assertEquals(9, bytes.readInt());
			bytes.seek(68);
			assertEquals(0x50724d6b, bytes.readInt());
		}
	}

	private byte[] project() throws StoreException, IOException, SQLException {
		Path file = folder.resolve("whole.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
			ProjectFixture.addMention(store);
		}
		byte[] bytes = Files.readAllBytes(file);
		Files.delete(file);
		return bytes;
	}

	private void refusesForeign(byte[] bytes) throws IOException {
		refusesBytes(bytes, "is not a Pressmark project");
	}

	private void refusesBytes(byte[] bytes, String why) throws IOException {
		Path file = folder.resolve("refused.pressmark");
		Files.write(file, bytes);
		refuses(file, why, () -> ProjectStore.open(file, "Ada"));
	}

	private static void refuses(Path file, String why, Opening opening) throws IOException {
		byte[] before = Files.readAllBytes(file);

		StoreException refused = assertThrows(StoreException.class, opening::open);

		assertSpeaksOf(file, refused);
		assertTrue(refused.getMessage().contains(why), refused.getMessage());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	private static void assertSpeaksOf(Path file, StoreException refused) {
		assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
		assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
		assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
	}

	@FunctionalInterface
	private interface Opening {

		ProjectStore open() throws StoreException;
	}
}
