// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ArticleEditors;

/** What was typed and cannot be stored, in the real workbench with keys. */
@ExtendWith(Workbench.Closing.class)
class UnsavedTest {

	@TempDir
	private Path folder;

	@Test
	void fileMoved_WordsStayAndAreStoredWhenItIsBack() throws Exception {
		Path file = project();
		Path elsewhere = folder.resolve("elsewhere.pressmark");
		Workbench.run(Optional.of(file), person -> {
			person.awaits("the project", () -> current().view().isPresent());
			person.sees(UnsavedTest::opensArticle);
			Text title = person.finds("annotator.title", Text.class);
			person.focuses(title);
			person.presses("ctrl+a");
			Files.move(file, elsewhere);
			person.types("Talks in London");
			person.presses("Return");
			person.awaits("the reason", () -> title.getDisplay().getActiveShell() != window());
			person.presses("Escape");
			person.awaits("nothing to be changed", () -> !title.getEditable());
			assertEquals("Talks in London", person.sees(title::getText));
			Files.move(elsewhere, file);
			person.awaits("the field again", title::getEditable);
			person.focuses(title);
			person.presses("End");
			person.types(" go on");
			person.awaits("the words", () -> "Talks in London go on".equals(title.getText()));
			person.presses("Return");
			person.awaits("the title", () -> titles(file).equals(List.of("Talks in London go on")));
			assertEquals("Talks in London go on", person.sees(title::getText));
		});
		try (ProjectStore store = ProjectStore.openReadOnly(file)) {
			assertEquals(List.of("Title", "Article", "Create"), store.read(reader -> reader.history(9)).stream()
					.map(HistoryEntry::label).map(UnsavedTest::kind).toList());
		}
	}

	/** One step for what was typed in one go, however often it failed. */
	private static String kind(String label) {
		return label.startsWith("Set") ? "Title" : label.startsWith("Create") ? "Create" : "Article";
	}

	private static List<String> titles(Path file) {
		try (ProjectStore store = ProjectStore.openReadOnly(file)) {
			return store.read(reader -> List.of(reader.article("a").orElseThrow().getTitle()));
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("unsaved.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Unsaved", "tester")) {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId("a");
			article.setTitle("Talks");
			article.setText("Blinken spoke in London.");
			store.execute(ProjectCommand.of("Add article", t -> t.add(article, null)));
		}
		return file;
	}

	private static Object opensArticle() {
		try {
			return ArticleEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), "a", "Talks");
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}
}
