// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** A project with codes "Policy" (below it "Sanctions" and "Talks") and "Security", and an article. */
final class CodebookFixture implements AutoCloseable {

	static final String TEXT = "Kim met Lee and Kim said no to Lee.";

	final ProjectStore store;

	CodebookFixture(Path folder) throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		store.execute(ProjectCommand.of("add", transaction -> {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId("a");
			article.setText(TEXT);
			transaction.add(article, null);
			Code policy = code("policy", "Policy");
			policy.getCodes().add(code("sanctions", "Sanctions"));
			policy.getCodes().add(code("talks", "Talks"));
			transaction.add(policy, transaction.project().getId());
			transaction.add(code("security", "Security"), transaction.project().getId());
		}));
	}

	private static Code code(String id, String name) {
		Code code = ModelFactory.eINSTANCE.createCode();
		code.setId(id);
		code.setName(name);
		return code;
	}

	void passage(String id, int begin, int end, String... codes) throws StoreException {
		store.execute(ProjectCommand.of("code", transaction -> {
			Passage passage = (Passage) transaction.create(ModelPackage.Literals.PASSAGE);
			passage.setId(id);
			passage.setBegin(begin);
			passage.setEnd(end);
			passage.setComment("about " + id);
			for (String code : codes) {
				passage.getCodes().add(transaction.get(Code.class, code));
			}
			transaction.add(passage, "a");
		}));
	}

	KnownCode known(String id) throws StoreException {
		return KnownCode.of(code(id).orElseThrow());
	}

	Optional<Code> code(String id) throws StoreException {
		return store.read(reader -> find(reader.project().getCodes(), id));
	}

	private static Optional<Code> find(List<Code> codes, String id) {
		return codes.stream().flatMap(code -> code.getId().equals(id) ? Optional.of(code).stream()
				: find(code.getCodes(), id).stream()).findFirst();
	}

	/** Name, and in parentheses those below. */
	String tree() throws StoreException {
		return store.read(reader -> tree(reader.project().getCodes()));
	}

	private static String tree(List<Code> codes) {
		return codes.stream().map(code -> code.getName() + (code.getCodes().isEmpty() ? "" : '(' + tree(code.getCodes()) + ')'))
				.collect(Collectors.joining(" "));
	}

	/** Each passage with its codes. */
	String passages() throws StoreException {
		return store.read(reader -> reader.article("a")).orElseThrow().getAnnotations().stream().map(Passage.class::cast)
				.map(each -> each.getId() + ':'
						+ each.getCodes().stream().map(Code::getName).collect(Collectors.joining("+")))
				.collect(Collectors.joining(" "));
	}

	/** Everything that commands of the codebook may change. */
	String state() throws StoreException {
		List<CodebookEntry> entries = store.read(CodebookEntry::all);
		return tree() + entries + passages();
	}

	/** The newest step is what that label says, is one undo, and can be done again. */
	void undone(String label) throws StoreException {
		assertEquals(label, store.read(reader -> reader.history(1)).getFirst().label());
		String after = state();
		ProjectStore.await(store.undo());
		assertNotEquals(after, state());
		ProjectStore.await(store.redo());
		assertEquals(after, state());
		ProjectStore.await(store.undo());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	String refused(ProjectCommand command) throws StoreException {
		String before = state();
		String message = assertThrows(StoreException.class, () -> store.execute(command)).getMessage();
		assertEquals(before, state());
		return message;
	}

	@Override
	public void close() throws StoreException {
		store.close();
	}
}
