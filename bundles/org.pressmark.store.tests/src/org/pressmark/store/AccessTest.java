// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Entity;

/** Who may change a project, what the others see of it, and what happens when its file goes away under one's hands. */
class AccessTest {

	@TempDir
	Path folder;

	@Test
	void openTwice_SecondOneIsReadOnlyAndNamesTheFirst() throws Exception {
		Path file = create();
		try (ProjectStore one = ProjectStore.open(file, "Ada"); ProjectStore two = ProjectStore.open(file, "Bob")) {
			assertTrue(one.readOnly().isEmpty());
			String reason = two.readOnly().orElseThrow();
			assertTrue(reason.contains("Ada") && reason.contains(file.toString()), reason);
			assertEquals(1, reason.lines().count());
			assertEquals(reason, assertThrows(StoreException.class, two::requireWritable).getMessage());

			assertEquals(reason, ProjectFixture.refusal(two, t -> t.project().setName("Bob's")));
			assertEquals(reason, assertThrows(StoreException.class, () -> ProjectStore.await(two.undo())).getMessage());
			assertTrue(two.toUndo().isEmpty() && two.toRedo().isEmpty());
			rename(one, "Ada's");
			assertEquals("Ada's", name(two));
		}
	}

	@Test
	void openTwice_BySymbolicLink() throws Exception {
		Path file = create();
		Path link = Files.createSymbolicLink(folder.resolve("link.pressmark"), file);
		try (ProjectStore one = ProjectStore.open(file, "Ada"); ProjectStore two = ProjectStore.open(link, "Bob")) {
			assertTrue(two.readOnly().isPresent());
		}
	}

	@Test
	void openAgain_AfterTheFirstIsClosed() throws Exception {
		Path file = create();
		ProjectStore.open(file, "Ada").close();
		try (ProjectStore two = ProjectStore.open(file, "Bob")) {
			assertTrue(two.readOnly().isEmpty());
			rename(two, "Bob's");
		}
		assertEquals(List.of(file), files());
	}

	@Test
	void openTwice_SecondOneClosedFirst_LeavesTheFirstItsLock() throws Exception {
		Path file = create();
		try (ProjectStore one = ProjectStore.open(file, "Ada")) {
			ProjectStore.open(file, "Bob").close();
			ProjectStore.openReadOnly(file).close();
			try (ProjectStore three = ProjectStore.open(file, "Cem")) {
				assertTrue(three.readOnly().orElseThrow().contains("Ada"));
			}
			rename(one, "still Ada's");
		}
	}

	@Test
	void readOnly_HearsOfWhatTheOtherDoes() throws Exception {
		Path file = create();
		try (ProjectStore one = ProjectStore.open(file, "Ada"); ProjectStore two = ProjectStore.open(file, "Bob")) {
			BlockingQueue<Commit> heard = new LinkedBlockingQueue<>();
			two.addListener(heard::add);
			ProjectFixture.addMention(one);
			ProjectFixture.change(one, t -> t.get(org.pressmark.model.Article.class, "a").setText("Blinken left."));
			HistoryEntry undone = ProjectFixture.undo(one);

			List<Commit> commits = List.of(next(heard), next(heard), next(heard));

			assertEquals(one.read(reader -> reader.history(3)).reversed().stream().map(HistoryEntry::id).toList(),
					commits.stream().map(commit -> commit.entry().id()).toList());
			assertEquals(undone.id(), commits.getLast().entry().id());
			assertEquals("Blinken left.", commits.get(1).texts().get("a"));
			assertEquals(ProjectFixture.TEXT, commits.getLast().texts().get("a"));
		}
	}

	@Test
	void readOnly_ReadInOrder_TellsOfAllThatItSees() throws Exception {
		Path file = create();
		try (ProjectStore one = ProjectStore.open(file, "Ada"); ProjectStore two = ProjectStore.open(file, "Bob")) {
			for (int i = 0; i < 20; i++) {
				String id = "e" + i;
				ProjectFixture.change(one, t -> t.add(ProjectFixture.entity(id, id), t.project().getId()));
				BlockingQueue<Commit> later = new LinkedBlockingQueue<>();
				List<Entity> seen = ProjectStore.await(two.readInOrder(reader -> {
					two.addListener(later::add);
					return List.copyOf(reader.project().getEntities());
				}));
				assertEquals(i + 1, seen.size());
				assertTrue(later.stream().noneMatch(commit -> commit.changes().getFirst().id().equals(id)));
			}
		}
	}

	@Test
	void openReadOnly_LeavesTheFileAndItsFolderAsTheyWere() throws Exception {
		Path file = create();
		byte[] before = Files.readAllBytes(file);
		try (ProjectStore store = ProjectStore.openReadOnly(file)) {
			assertEquals("P", name(store));
			assertEquals(List.of(), store.read(ProjectReader::check));
			assertTrue(ProjectFixture.refusal(store, t -> t.project().setName("x")).contains("only to be read"));
			try (ProjectStore writer = ProjectStore.open(file, "Ada")) {
				assertTrue(writer.readOnly().isEmpty());
			}
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void lockFileLeftBehind_IsNobodysLock() throws Exception {
		Path file = create();
		Files.writeString(folder.resolve("p.pressmark-lock"), "Ada\nhost\n2021-05-03T10:00:00Z\n");
		try (ProjectStore store = ProjectStore.open(file, "Bob")) {
			assertTrue(store.readOnly().isEmpty());
		}
	}

	@Test
	void fileMovedAway_NothingIsWrittenUntilItIsBack() throws Exception {
		Path home = Files.createDirectory(folder.resolve("share"));
		Path file = home.resolve("p.pressmark");
		Path away = folder.resolve("away");
		try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
			Files.move(home, away);

			String reason = ProjectFixture.refusal(store, t -> t.project().setName("lost"));

			assertTrue(reason.contains(file.toString()) && reason.contains("no longer there"), reason);
			Files.move(away, home);
			rename(store, "back");
		}
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertEquals("back", name(store));
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** As a file manager moves it, which knows of no journal. */
	@Test
	void fileMovedAlone_TakesAllThatWasDoneWithIt() throws Exception {
		Path file = create();
		Path away = folder.resolve("away.pressmark");
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			rename(store, "done");
			Files.move(file, away);
		}

		assertEquals(List.of(away), files());
		try (ProjectStore store = ProjectStore.open(away, "Ada")) {
			assertEquals("done", name(store));
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@Test
	void fileMovedAlone_ChangedThereAndBroughtBack_IsWhole() throws Exception {
		Path file = create();
		Path away = folder.resolve("away.pressmark");
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			rename(store, "done");
			Files.move(file, away);
			ProjectFixture.refusal(store, t -> t.project().setName("refused"));
			try (ProjectStore there = ProjectStore.open(away, "Bob")) {
				rename(there, "done there");
			}
			Files.copy(away, file);
		}
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertEquals("done there", name(store));
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** Whoever copies the file while somebody works on it gets what was done, without the journal beside it. */
	@Test
	@Timeout(value = 60, unit = TimeUnit.SECONDS)
	void fileAlone_IsSoonTheWholeProject() throws Exception {
		Path file = create();
		Path copy = folder.resolve("copy.pressmark");
		Path journal = folder.resolve("p.pressmark-wal");
		try (ProjectStore store = ProjectStore.open(file, "Ada"); WatchService changes = folder.getFileSystem().newWatchService()) {
			folder.register(changes, StandardWatchEventKinds.ENTRY_MODIFY);
			rename(store, "done");
			while (Files.size(journal) > 0) {
				changes.take().reset();
			}
			Files.copy(file, copy);
		}
		try (ProjectStore store = ProjectStore.open(copy, "Ada")) {
			assertEquals("done", name(store));
		}
	}

	@Test
	void fileMovedAway_IsTold_AndThatItIsBack() throws Exception {
		Path file = create();
		Path away = folder.resolve("away.pressmark");
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			CompletableFuture<Void> gone = accessChange(store);
			Files.move(file, away);
			gone.get(60, TimeUnit.SECONDS);
			assertTrue(store.readOnly().orElseThrow().contains("no longer there"), store.readOnly().toString());

			CompletableFuture<Void> back = accessChange(store);
			Files.move(away, file);
			back.get(60, TimeUnit.SECONDS);
			assertEquals(Optional.empty(), store.readOnly());
		}
	}

	@Test
	void holderCloses_SecondCanChangeItThen() throws Exception {
		Path file = create();
		ProjectStore holder = ProjectStore.open(file, "Ada");
		try (ProjectStore second = ProjectStore.open(file, "Bob")) {
			List<String> told = Collections.synchronizedList(new ArrayList<>());
			CompletableFuture<Void> free = accessChange(second);
			second.addListener(commit -> told.add(commit.entry().label()));
			rename(holder, "done by Ada");
			holder.close();
			free.get(60, TimeUnit.SECONDS);

			assertEquals(Optional.empty(), second.readOnly());
			assertEquals("done by Ada", name(second));
			rename(second, "done by Bob");
			assertEquals(2, told.size());
			assertTrue(ProjectStore.await(second.undo()).isPresent());
			try (ProjectStore third = ProjectStore.open(file, "Cy")) {
				assertTrue(third.readOnly().orElseThrow().contains("Bob"), third.readOnly().toString());
			}
		} finally {
			holder.close();
		}
		assertEquals(List.of(file), files());
	}

	@Test
	void stopWriting_NothingIsWrittenAnyMore() throws Exception {
		Path file = create();
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			CompletableFuture<Void> told = accessChange(store);

			store.stopWriting("It is damaged.");

			assertTrue(told.isDone());
			assertEquals(Optional.of("It is damaged."), store.readOnly());
			assertEquals("It is damaged.", ProjectFixture.refusal(store, t -> t.project().setName("x")));
		}
	}

	/** Where SQLite would say that it is write-protected. */
	@ParameterizedTest
	@ValueSource(ints = { 18, 19 })
	void headerThatSaysNonsense_IsDamage(int at) throws Exception {
		Path file = create();
		byte[] bytes = Files.readAllBytes(file);
		bytes[at] ^= 0x40;
		Files.write(file, bytes);

		assertTrue(assertThrows(DamagedProjectException.class, () -> ProjectStore.open(file, "Ada")).getMessage()
				.contains("damaged"));
		assertArrayEquals(bytes, Files.readAllBytes(file));
	}

	private static CompletableFuture<Void> accessChange(ProjectStore store) {
		CompletableFuture<Void> change = new CompletableFuture<>();
		store.addListener(new StoreListener() {

			@Override
			public void committed(Commit commit) {
				// It is not about that.
			}

			@Override
			public void accessChanged() {
				change.complete(null);
			}
		});
		return change;
	}

	@Test
	void fileReplaced_TheOtherFileIsNotTouched() throws Exception {
		Path file = create();
		Path other = folder.resolve("other.pressmark");
		ProjectStore.create(other, "Other", "Ada").close();
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			Files.move(file, folder.resolve("aside.pressmark"));
			Files.move(other, file);
			byte[] before = Files.readAllBytes(file);

			assertTrue(ProjectFixture.refusal(store, t -> t.project().setName("mixed")).contains("replaced"));

			assertArrayEquals(before, Files.readAllBytes(file));
		}
	}

	@Test
	void fileCutOff_IsRefusedAndNotTouched() throws Exception {
		Path file = create();
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			for (int i = 0; i < 40; i++) {
				ProjectFixture.addArticle(store, "a" + i, "Title " + i, ("Text of article " + i + ". ").repeat(300));
			}
		}
		byte[] whole = Files.readAllBytes(file);
		for (int length = 4096; length < whole.length; length += 7 * 4096 + 13) {
			byte[] cut = Arrays.copyOf(whole, length);
			Files.write(file, cut);

			for (Opening opening : List.<Opening>of(() -> ProjectStore.open(file, "Ada"), () -> ProjectStore.openReadOnly(file))) {
				String reason = assertThrows(StoreException.class, opening::open).getMessage();
				assertTrue(reason.contains("is damaged") && reason.contains("Restore a backup"), reason);
				assertArrayEquals(cut, Files.readAllBytes(file));
				assertEquals(List.of(file), files());
			}
		}
	}

	@Test
	void fileFoundDamagedWhileOpen_IsReadOnlyAndListenersAreTold() throws Exception {
		Path file = create();
		List<String> told = new ArrayList<>();
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			store.addListener(new StoreListener() {

				@Override
				public void committed(Commit commit) {
					told.add(commit.entry().label());
				}

				@Override
				public void accessChanged() {
					told.add(store.readOnly().orElse("writable"));
				}
			});
			assertEquals(Optional.empty(), store.readOnly());
			overwrite(file, 4096);

			ProjectFixture.refusal(store, t -> t.add(ProjectFixture.article("b", "Title", "text"), null));
			String reason = ProjectFixture.refusal(store, t -> t.project().setName("again"));

			assertTrue(reason.contains("is damaged"), reason);
			assertEquals(Optional.of(reason), store.readOnly());
			assertEquals(List.of(reason), told);
		}
	}

	/** Leaves the file's size and its first bytes as they are. */
	private static void overwrite(Path file, int from) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		Arrays.fill(bytes, from, bytes.length, (byte) 0xAB);
		try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(bytes));
		}
	}

	@FunctionalInterface
	private interface Opening {

		ProjectStore open() throws StoreException;
	}

	@Test
	void create_FailsHalfway_LeavesNothing() throws Exception {
		Path file = folder.resolve("p.pressmark");
		assertThrows(StoreException.class, () -> ProjectStore.create(file, "half \uD83D", "Ada"));
		assertEquals(List.of(), files());
		ProjectStore.create(file, "P", "Ada").close();
	}

	@Test
	void text_HalfACharacter_IsRefused() throws Exception {
		try (ProjectStore store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada")) {
			String reason = ProjectFixture.refusal(store,
					t -> t.add(ProjectFixture.article("a", "Talks", "one \uD83D two"), null));
			assertTrue(reason.contains("Talks") && reason.contains("4"), reason);
			reason = ProjectFixture.refusal(store, t -> t.add(ProjectFixture.article("b", "\uDE00", "text"), null));
			assertTrue(reason.contains("title of b"), reason);
			ProjectFixture.addArticle(store, "c", "Talks", "whole \uD83D\uDE00");
		}
	}

	@Test
	void text_FiftyMegabytes_IsRefused() throws Exception {
		try (ProjectStore store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada")) {
			String reason = ProjectFixture.refusal(store,
					t -> t.add(ProjectFixture.article("a", "Long", "word ".repeat(10_000_000)), null));
			assertTrue(reason.contains("Long") && reason.contains("50000000"), reason);
			assertEquals(0, store.read(reader -> reader.articles(ArticleQuery.ALL)).size());
		}
	}

	private Path create() throws StoreException {
		Path file = folder.resolve("p.pressmark");
		ProjectStore.create(file, "P", "Ada").close();
		return file;
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private static Commit next(BlockingQueue<Commit> heard) throws InterruptedException {
		Commit commit = heard.poll(1, TimeUnit.MINUTES);
		assertFalse(commit == null);
		return commit;
	}

	private static void rename(ProjectStore store, String name) throws StoreException {
		ProjectFixture.change(store, t -> t.project().setName(name));
	}

	private static String name(ProjectStore store) throws StoreException {
		return store.read(reader -> reader.project().getName());
	}
}
