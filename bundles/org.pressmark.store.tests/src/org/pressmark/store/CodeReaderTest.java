// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.store.ProjectFixture.change;
import static org.pressmark.store.ProjectFixture.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Code;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;

/** What the project says of its codes. */
class CodeReaderTest {

	@TempDir
	Path folder;

	private ProjectStore store;

	@BeforeEach
	void code() throws Exception {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		change(store, transaction -> {
			for (String id : List.of("x", "y", "z")) {
				transaction.add(ProjectFixture.code(id, "Code " + id), transaction.project().getId());
			}
			transaction.add(ProjectFixture.article("a", "One", ProjectFixture.TEXT), null);
			transaction.add(ProjectFixture.article("b", "Two", ProjectFixture.TEXT), null);
			transaction.add(passage(transaction, "p3", 8, "x"), "a");
			transaction.add(passage(transaction, "p1", 0, "x", "y"), "a");
			transaction.add(passage(transaction, "p2", 0, "y"), "b");
			transaction.add(ProjectFixture.mention("m", 0, 7, null), "b");
		});
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void counts() throws Exception {
		assertEquals(Map.of("x", 2, "y", 2), store.<Map<String, Integer>>read(reader -> reader.codes().counts()));
	}

	@Test
	void use_OfSeveral() throws Exception {
		assertEquals(new CodeUse(2, 1, 1), use("x"));
		assertEquals(new CodeUse(3, 3, 2), use("x", "y"));
		assertEquals(CodeUse.NONE, use("z"));
		assertEquals(CodeUse.NONE, use("nothing"));
	}

	@Test
	void passages_InTheOrderOfArticles() throws Exception {
		assertEquals(List.of("p3", "p1", "p2"),
				store.<List<String>>read(reader -> reader.codes().passages(Set.of("x", "y"))));
	}

	@Test
	void first_InTheOrderOfTheText() throws Exception {
		List<String> first = store.read(reader -> reader.annotations(reader.codes().first(Set.of("x", "y"), 2)).stream()
				.map(AnnotationRow::id).toList());

		assertEquals(List.of("p1", "p3"), first);
	}

	@Test
	void check_CodesBelowEachOther() throws Exception {
		store.close();
		ProjectFixture.sql(folder.resolve("p.pressmark"), "UPDATE code SET \"owner\" = 'y' WHERE id = 'x'",
				"UPDATE code SET \"owner\" = 'x' WHERE id = 'y'");
		store = ProjectStore.open(folder.resolve("p.pressmark"), "Ada");

		List<Problem> problems = store.read(ProjectReader::check);

		assertTrue(problems.stream().anyMatch(each -> each.toString().contains("below itself")), problems.toString());
		assertEquals(2, store.<Integer>read(reader -> reader.project().getCodes().size()));
		change(store, t -> t.move(t.get(Code.class, "x"), t.project().getId(), 0));
		assertEquals(3, store.<Integer>read(reader -> (int) count(reader.project().getCodes())));
	}

	private static long count(List<Code> codes) {
		return codes.stream().mapToLong(code -> 1 + count(code.getCodes())).sum();
	}

	private CodeUse use(String... ids) throws StoreException {
		return store.read(reader -> reader.codes().use(Set.of(ids)));
	}

	private static Passage passage(ProjectTransaction transaction, String id, int begin, String... codes)
			throws StoreException {
		Passage passage = place(ModelFactory.eINSTANCE.createPassage(), begin, begin + 5);
		passage.setId(id);
		for (String code : codes) {
			passage.getCodes().add(transaction.get(Code.class, code));
		}
		return passage;
	}
}
