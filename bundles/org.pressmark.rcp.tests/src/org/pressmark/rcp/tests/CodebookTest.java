// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Making and using a codebook, in the real workbench with keys. */
@ExtendWith(Workbench.Closing.class)
class CodebookTest {

	private static final String TEXT = "The council met.\nIt agreed on an embargo.";

	@TempDir
	private Path folder;

	@Test
	void codesMadeInTheView_CodeWithTheirKeysAtOnce() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			StyledText text = person.opens("a", "Talks", TEXT);
			person.presses("ctrl+shift+b");
			Tree tree = person.finds("codebook.tree", Tree.class);
			person.focuses(tree);
			adds(person, tree, "n", "Sanctions");
			adds(person, tree, "shift+n", "Oil");
			person.awaits("both", () -> "Sanctions[Oil]".equals(codes(tree.getItems())));
			person.presses("k");
			Table keys = person.finds("codebook.keys", Table.class);
			person.focuses(keys);
			person.presses("1");
			person.presses("Return");
			person.awaits("its key", () -> "1".equals(tree.getItem(0).getItem(0).getText(1)));
			person.presses("alt+Left");
			person.awaits("beside", () -> "Sanctions Oil".equals(codes(tree.getItems())));
			writesGuideline(person, tree);
			person.focuses(text);
			person.sees(() -> {
				text.setSelection(text.getText().indexOf("embargo"));
				return null;
			});
			person.presses("1");
			person.awaits("the passage", () -> "1".equals(tree.getItem(1).getText(2)));
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			Article article = store.read(reader -> reader.article("a")).orElseThrow();
			Passage passage = (Passage) article.getAnnotations().getFirst();
			assertEquals("Oil", passage.getCodes().getFirst().getName());
			assertEquals("When oil is\nmeant", passage.getCodes().getFirst().getGuideline());
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@Test
	void codesThatGo_TheNextOneIsSelected_AndKeysGoOn() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			person.awaits("the project", () -> Person.current().view().isPresent());
			person.presses("ctrl+shift+b");
			Tree tree = person.finds("codebook.tree", Tree.class);
			for (String name : List.of("Arms", "Boats", "Coal")) {
				adds(person, tree, "n", name);
			}
			person.presses("Up");
			person.awaits("the second", () -> isSelected(tree, "Boats"));
			merges(person, tree);
			person.presses("Down");
			person.awaits("the last", () -> isSelected(tree, "Coal"));
			person.presses("ctrl+z");
			person.awaits("all again", () -> "Arms Boats Coal".equals(codes(tree.getItems())));
			person.presses("Up");
			person.awaits("the one that is back", () -> isSelected(tree, "Boats"));
			person.presses("Delete");
			person.pushes("Delete");
			person.awaits("the next", () -> isSelected(tree, "Coal"));
			person.presses("Up");
			person.awaits("the first again", () -> isSelected(tree, "Arms"));
		});
	}

	/** A letter chooses into which. */
	private static void merges(Person person, Tree tree) throws Exception {
		person.presses("m");
		Combo into = person.finds("codebook.mergeInto", Combo.class);
		person.awaits("the choice", into::isFocusControl);
		person.types("a");
		person.awaits("the first", () -> "Arms".equals(into.getText()));
		person.presses("Return");
		person.awaits("the one that stays", () -> isSelected(tree, "Arms") && tree.getItemCount() == 2);
	}

	private static boolean isSelected(Tree tree, String name) {
		return tree.isFocusControl() && tree.getSelectionCount() == 1 && name.equals(tree.getSelection()[0].getText());
	}

	private static void adds(Person person, Tree tree, String key, String name) throws Exception {
		person.focuses(tree);
		person.presses(key);
		person.awaits("the question", () -> tree.getDisplay().getActiveShell() != tree.getShell()
				&& tree.getDisplay().getFocusControl() instanceof Text);
		person.types(name);
		person.presses("Return");
		person.awaits(name, () -> tree.getSelectionCount() == 1 && name.equals(tree.getSelection()[0].getText()));
	}

	/** Enter begins a line; leaving the field stores it. */
	private static void writesGuideline(Person person, Tree tree) throws Exception {
		person.focuses(tree);
		person.presses("g");
		Text guideline = person.finds("codebook.guideline", Text.class);
		person.awaits("the field", guideline::isFocusControl);
		person.types("When oil is");
		person.presses("Return");
		person.types("meant");
		person.presses("shift+Tab");
		person.awaits("its first line", () -> "When oil is".equals(tree.getItem(1).getText(3)));
	}

	private static String codes(TreeItem[] items) {
		return Stream.of(items)
				.map(item -> item.getText() + (item.getItemCount() == 0 ? "" : '[' + codes(item.getItems()) + ']'))
				.collect(Collectors.joining(" "));
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("codebook.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Codebook", "tester")) {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId("a");
			article.setTitle("Talks");
			article.setText(TEXT);
			store.execute(ProjectCommand.of("Add article", t -> t.add(article, null)));
		}
		return file;
	}
}
