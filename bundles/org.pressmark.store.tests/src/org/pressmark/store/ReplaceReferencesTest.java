// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.store.ProjectFixture.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Quotation;

/** Steps over very many rows: what refers to entities is changed at once, written together, and can be cancelled. */
class ReplaceReferencesTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final int MENTIONS = 1_200;

	@TempDir
	Path folder;
	private final List<Commit> commits = new ArrayList<>();
	private ProjectStore store;

	/** Many mentions of each entity, more than are written at once, and a quotation of two of them. */
	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		change(store, transaction -> {
			String project = transaction.project().getId();
			for (String id : List.of("a", "b", "c")) {
				transaction.add(ProjectFixture.entity(id, id), project);
			}
			transaction.add(ProjectFixture.article("article", "A", "x".repeat(MENTIONS * 3)), null);
		});
		change(store, transaction -> {
			for (int i = 0; i < MENTIONS; i++) {
				transaction.add(ProjectFixture.mention("m%04d".formatted(i), i, i + 1,
						transaction.get(Entity.class, i % 3 == 0 ? "a" : "b")), "article");
			}
			Quotation quotation = ProjectFixture.place(MODEL.createQuotation(), 0, 9);
			quotation.setId("q");
			quotation.setSpeaker(transaction.get(Entity.class, "a"));
			quotation.setAddressee(transaction.get(Entity.class, "b"));
			transaction.add(quotation, "article");
		});
		store.addListener(commits::add);
	}

	@AfterEach
	void close() throws StoreException {
		assertEquals(List.of(), store.read(ProjectReader::check));
		store.close();
	}

	private String named() throws StoreException {
		return store.read(reader -> reader.article("article").orElseThrow().getAnnotations().stream()
				.map(ReplaceReferencesTest::named).collect(Collectors.groupingBy(each -> each, Collectors.counting())))
				.entrySet().stream().map(each -> each.getKey() + ' ' + each.getValue()).sorted().collect(Collectors.joining(", "));
	}

	private static String named(Annotation annotation) {
		return annotation instanceof Quotation quotation
				? quotation.getSpeaker().getId() + " to " + quotation.getAddressee().getId()
				: ((Mention) annotation).getEntity().getId();
	}

	@Test
	void allRefer_OneCommit_UndoAndRedo() throws Exception {
		HistoryEntry step = change(store, transaction -> {
			transaction.replaceReferences(Set.of("a", "b"), "c");
			transaction.delete(transaction.get(Entity.class, "a"));
		});
		assertEquals("c 1200, c to c 1", named());
		assertEquals(1, commits.size());
		assertEquals(MENTIONS + 2, step.size());
		RowChange mention = commits.getFirst().changes().stream().filter(each -> each.id().equals("m0001")).findFirst()
				.orElseThrow();
		assertEquals("b", mention.before().orElseThrow().get("entity"));
		assertEquals(Set.of("entity"), mention.after().orElseThrow().keySet(), "nothing else of it is changed");

		store.undo().join();
		assertEquals("a 400, a to b 1, b 800", named());
		store.redo().join();
		assertEquals("c 1200, c to c 1", named());
	}

	@Test
	void objectsOfTheTransaction_AreChangedToo() throws Exception {
		change(store, transaction -> {
			Mention before = transaction.get(Mention.class, "m0000");
			before.setComment("first");
			transaction.delete(transaction.get(Mention.class, "m0003"));
			transaction.replaceReferences(Set.of("a"), "c");
			assertEquals("c", before.getEntity().getId());
			Mention after = transaction.get(Mention.class, "m0006");
			assertEquals("c", after.getEntity().getId());
			after.setComment("behind");
		});
		assertEquals("b 800, c 399, c to b 1", named());
		assertEquals("behind", store.read(reader -> reader.article("article")).orElseThrow().getAnnotations().stream()
				.filter(each -> each.getId().equals("m0006")).findFirst().orElseThrow().getComment());
		store.undo().join();
		assertEquals("a 400, a to b 1, b 800", named());
	}

	@Test
	void twice_TheLastOneHolds() throws Exception {
		change(store, transaction -> {
			transaction.replaceReferences(Set.of("a"), "b");
			transaction.replaceReferences(Set.of("b"), "c");
		});
		assertEquals("c 1200, c to c 1", named());
		store.undo().join();
		assertEquals("a 400, a to b 1, b 800", named());
	}

	@Test
	void undo_OneOfThemWasChangedSince_RefusedAndNamed() throws Exception {
		HistoryEntry step = change(store, transaction -> transaction.replaceReferences(Set.of("b"), "c"));
		store.execute(ProjectCommand.of("Back to b", transaction -> transaction.get(Mention.class, "m0700")
				.setEntity(transaction.get(Entity.class, "b"))));
		StoreException refused = assertThrows(StoreException.class, () -> ProjectStore.await(store.undo(step.id())));
		assertTrue(refused.getMessage().contains("Back to b"), refused.getMessage());
		assertEquals("a 400, a to c 1, b 1, c 799", named());
	}

	@Test
	void submit_CancelledWhileItWrites_NothingIsChanged() throws Exception {
		ProjectCommand command = ProjectCommand.of("Replace", transaction -> transaction.replaceReferences(Set.of("b"), "c"));
		for (int asks = 0; asks < 5; asks++) {
			IProgressMonitor monitor = cancelling(asks);
			assertThrows(OperationCanceledException.class, () -> store.execute(command, monitor));
			assertEquals("a 400, a to b 1, b 800", named());
		}
		assertEquals(List.of(), commits);
		store.execute(command, new NullProgressMonitor());
		assertEquals("a 400, a to c 1, c 800", named());
	}

	@Test
	void undo_CancelledWhileItWrites_NothingIsChanged() throws Exception {
		change(store, transaction -> transaction.replaceReferences(Set.of("b"), "c"));
		assertThrows(OperationCanceledException.class, () -> ProjectStore.await(store.undo(cancelling(3))));
		assertEquals("a 400, a to c 1, c 800", named());
	}

	/** Is cancelled when it was asked some times. */
	private static IProgressMonitor cancelling(int after) {
		return new NullProgressMonitor() {

			private int asked;

			@Override
			public boolean isCanceled() {
				return asked++ >= after;
			}
		};
	}

	@Test
	void findText_OnlyOfArticlesThatAreThere() throws Exception {
		change(store, transaction -> {
			assertEquals(MENTIONS * 3, transaction.findText("article").orElseThrow().length());
			assertTrue(transaction.findText("nothing").isEmpty());
			transaction.add(ProjectFixture.article("new", "N", "text"), null);
			assertEquals("text", transaction.findText("new").orElseThrow());
		});
	}
}
