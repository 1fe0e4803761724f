// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another file takes a project's place only when nobody works on it, and nothing of what was there is lost. */
class ClosedProjectTest {

	@TempDir
	Path folder;
	private Path file;
	private Path other;
	private Path aside;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("p.pressmark");
		other = folder.resolve("other.pressmark");
		aside = folder.resolve("aside.pressmark");
		ProjectStore.create(file, "P", "Ada").close();
		ProjectStore.create(other, "Other", "Ada").close();
	}

	@Test
	void replace_MovesWhatWasThereAside() throws Exception {
		byte[] before = Files.readAllBytes(file);
		byte[] whole = Files.readAllBytes(other);

		replace(file);

		assertArrayEquals(before, Files.readAllBytes(aside));
		assertArrayEquals(whole, Files.readAllBytes(file));
		assertEquals(List.of(aside, file), files());
	}

	/** SQLite would write a journal that stays behind into the file that comes after. */
	@Test
	void replace_JournalGoesWithItsFile() throws Exception {
		Path crashed = folder.resolve("crashed.pressmark");
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			ProjectFixture.addMention(store);
			Files.copy(file, crashed);
			Files.copy(folder.resolve("p.pressmark-wal"), folder.resolve("crashed.pressmark-wal"));
			Files.copy(folder.resolve("p.pressmark-shm"), folder.resolve("crashed.pressmark-shm"));
		}

		replace(crashed);

		assertEquals("Other", ProjectFile.summary(crashed).name());
		try (ProjectStore store = ProjectStore.open(aside, "Ada")) {
			assertEquals(1, store.read(reader -> reader.articles(ArticleQuery.ALL)).size());
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
		try (ProjectStore store = ProjectStore.open(crashed, "Ada")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** Without a journal there is no moment at which nothing is there: the file gets a second name, and then a successor. */
	@Test
	void replace_NothingToPutThere_LeavesAFileAloneAsItWas() throws Exception {
		byte[] before = Files.readAllBytes(file);
		try (ClosedProject closed = ClosedProject.take(file, "Ada")) {
			assertThrows(StoreException.class, () -> closed.replace(folder.resolve("missing.pressmark"), aside));
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(List.of(other, file), files());
	}

	@Test
	void replace_SomethingIsAside_LeavesAllAsItWas() throws Exception {
		Files.writeString(aside, "somebody else's");
		byte[] before = Files.readAllBytes(file);

		assertThrows(StoreException.class, () -> replace(file));

		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals("somebody else's", Files.readString(aside));
	}

	@Test
	void replace_WhereNoneIs() throws Exception {
		Files.delete(file);
		Files.writeString(folder.resolve("p.pressmark-wal"), "left behind");

		replace(file);

		assertEquals("Other", ProjectFile.summary(file).name());
		assertEquals("left behind", Files.readString(folder.resolve("aside.pressmark-wal")));
	}

	@Test
	void replace_NothingToPutThere_LeavesAllAsItWas() throws Exception {
		byte[] before = Files.readAllBytes(file);
		Path missing = folder.resolve("missing.pressmark");
		Files.writeString(folder.resolve("p.pressmark-wal"), "its journal");
		try (ClosedProject closed = ClosedProject.take(file, "Ada")) {
			String reason = assertThrows(StoreException.class, () -> closed.replace(missing, aside)).getMessage();
			assertEquals("The project " + file + " could not be replaced, and is as it was: " + missing
					+ " is not there. Another program may have it open.", reason);
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals("its journal", Files.readString(folder.resolve("p.pressmark-wal")));
		assertFalse(Files.exists(aside));
	}

	@Test
	void replace_Link_ReplacesWhatItLeadsTo() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("link.pressmark"), file);

		replace(link);

		assertTrue(Files.isSymbolicLink(link));
		assertEquals("Other", ProjectFile.summary(file).name());
	}

	@Test
	void take_Folder_LeavesItAlone() throws Exception {
		Path inside = Files.writeString(Files.createDirectory(folder.resolve("papers")).resolve("draft.txt"), "words");

		String reason = assertThrows(StoreException.class, () -> ClosedProject.take(inside.getParent(), "Ada")).getMessage();

		assertEquals(inside.getParent() + " is a folder, not a project. Name a file.", reason);
		assertEquals("words", Files.readString(inside));
	}

	@Test
	void take_LinkThatLeadsNowhere() throws Exception {
		Path nowhere = folder.resolve("nowhere.pressmark");
		Path link = Files.createSymbolicLink(folder.resolve("link.pressmark"), nowhere);

		String reason = assertThrows(StoreException.class, () -> ClosedProject.take(link, "Ada")).getMessage();

		assertTrue(reason.startsWith(link + " is a link to " + nowhere + ", which is not there"), reason);
	}

	/** As a pipe is, a socket is in a folder and no file. */
	@Test
	void take_NoFile() throws Exception {
		Path socket = folder.resolve("s.pressmark");
		try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			server.bind(UnixDomainSocketAddress.of(socket));

			String reason = assertThrows(StoreException.class, () -> ClosedProject.take(socket, "Ada")).getMessage();

			assertTrue(reason.startsWith(socket + " is no file"), reason);
			assertTrue(Files.exists(socket));
		}
	}

	@Test
	void take_SomebodyHasItOpen_SaysWho() throws Exception {
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			String reason = assertThrows(StoreException.class, () -> ClosedProject.take(file, "Bob")).getMessage();
			assertTrue(reason.contains("Ada") && reason.contains(file.toString()), reason);
			ProjectFixture.addMention(store);
		}
	}

	@Test
	void take_NobodyElseCanChangeIt_UntilItIsClosed() throws Exception {
		try (ClosedProject closed = ClosedProject.take(file, "Ada"); ProjectStore store = ProjectStore.open(file, "Bob")) {
			assertEquals(file, closed.file());
			assertTrue(store.readOnly().orElseThrow().contains("Ada"));
		}
		try (ProjectStore store = ProjectStore.open(file, "Bob")) {
			assertTrue(store.readOnly().isEmpty());
		}
		assertEquals(List.of(other, file), files());
	}

	private void replace(Path project) throws StoreException {
		try (ClosedProject closed = ClosedProject.take(project, "Ada")) {
			closed.replace(other, aside);
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}
}
