// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Code;
import org.pressmark.model.Project;
import org.pressmark.operations.codebook.MoveCode;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Where codes go when somebody moves them by keys or drags them. */
class MovesTest {

	@TempDir
	private Path folder;
	private ProjectStore store;

	@FunctionalInterface
	private interface Move {

		Optional<MoveCode> of(Code code, Code target);
	}

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		store.execute(ProjectCommand.of("add", transaction -> {
			String project = transaction.project().getId();
			for (String id : List.of("a", "b", "c")) {
				transaction.add(Codes.code(id), project);
			}
			for (String id : List.of("b1", "b2", "b3")) {
				transaction.add(Codes.code(id), "b");
			}
		}));
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void keys() throws Exception {
		assertEquals("b(b1 b2 b3) a c", moved("b", "b", (code, same) -> Moves.up(code)));
		assertEquals("a c b(b1 b2 b3)", moved("b", "b", (code, same) -> Moves.down(code)));
		assertEquals("a b(b1 b2 b3 c)", moved("c", "c", (code, same) -> Moves.in(code)));
		assertEquals("a b(b1(b2) b3) c", moved("b2", "b2", (code, same) -> Moves.in(code)));
		assertEquals("a b(b1 b3) b2 c", moved("b2", "b2", (code, same) -> Moves.out(code)));
		for (String first : List.of("a", "b1")) {
			assertEquals("", moved(first, first, (code, same) -> Moves.up(code)));
			assertEquals("", moved(first, first, (code, same) -> Moves.in(code)));
		}
		assertEquals("", moved("c", "c", (code, same) -> Moves.down(code)));
		assertEquals("", moved("a", "a", (code, same) -> Moves.out(code)));
	}

	@Test
	void dragged_OntoAnother() throws Exception {
		assertEquals("b(b1 b2 b3 a) c", moved("a", "b", Moves::onto));
		assertEquals("a b(b1 b3) c(b2)", moved("b2", "c", Moves::onto));
		assertEquals("", moved("b", "b2", Moves::onto));
		assertEquals("", moved("b", "b", Moves::onto));
		assertEquals("", moved("b2", "b", Moves::onto));
	}

	@Test
	void dragged_Between() throws Exception {
		assertEquals("b(b1 b2 b3) a c", moved("a", "c", Moves::before));
		assertEquals("b(b1 b2 b3) c a", moved("a", "c", Moves::behind));
		assertEquals("c a b(b1 b2 b3)", moved("c", "a", Moves::before));
		assertEquals("a b(b3 b1 b2) c", moved("b3", "b1", Moves::before));
		assertEquals("a b(b1 c b2 b3)", moved("c", "b2", Moves::before));
		assertEquals("a b(b1 b3) c b2", moved("b2", "c", Moves::behind));
		assertEquals("", moved("a", "b", Moves::before));
		assertEquals("", moved("b", "a", Moves::behind));
		assertEquals("", moved("b", "b1", Moves::before));
		assertEquals("", moved("b", "b", Moves::before));
	}

	/** The tree after it, which is taken back then; empty if nothing moves. */
	private String moved(String id, String target, Move move) throws StoreException {
		Project project = store.read(ProjectReader::project);
		Optional<MoveCode> command = move.of(Codes.find(project, id), Codes.find(project, target));
		if (command.isEmpty()) {
			return "";
		}
		store.execute(command.get());
		String tree = tree(store.read(ProjectReader::project).getCodes());
		ProjectStore.await(store.undo());
		return tree;
	}

	private static String tree(List<Code> codes) {
		return codes.stream().map(code -> code.getName() + (code.getCodes().isEmpty() ? "" : '(' + tree(code.getCodes()) + ')'))
				.collect(Collectors.joining(" "));
	}
}
