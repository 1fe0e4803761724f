// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.RemovedBlock;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;

/** Keys where several marks have one place, words run from right to left, and what was cut is selected as well. */
@ExtendWith(Workbench.Closing.class)
class PlacesTest {

	/** "London", "Blinken" and "Raab" in Hebrew: the first word is the rightmost one. */
	private static final String HEBREW = "\u05dc\u05d5\u05e0\u05d3\u05d5\u05df \u05d1\u05dc\u05d9\u05e0\u05e7\u05df \u05e8\u05d0\u05d1";
	private static final String TEXT = HEBREW + "\nXxx met Kim.";

	@TempDir
	private Path folder;

	@Test
	void keysGoWhereTheyPoint() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			person.awaits("the project", () -> current().view().isPresent());
			StyledText text = opens(person);
			selectsBySight(person, text);
			marksAllThatIsNotCut(person, text);
			choosesTheMarkThatIsListed(person);
		});
	}

	private static void selectsBySight(Person person, StyledText text) throws Exception {
		int begin = person.sees(() -> text.getText().indexOf(HEBREW));
		person.sees(() -> {
			text.setSelection(begin);
			return null;
		});
		person.presses("shift+Left");
		person.presses("shift+Left");
		person.awaits("two letters selected", () -> HEBREW.substring(0, 2).equals(text.getSelectionText()));
		person.presses("shift+Right");
		person.awaits("one letter selected", () -> HEBREW.substring(0, 1).equals(text.getSelectionText()));
		person.presses("ctrl+shift+Left");
		person.awaits("the word selected", () -> text.getSelectionText().startsWith(HEBREW.substring(0, 6)));
	}

	private static void marksAllThatIsNotCut(Person person, StyledText text) throws Exception {
		person.presses("ctrl+a");
		person.awaits("all selected", () -> text.getSelectionCount() == text.getCharCount());
		person.presses("q");
		person.awaits("the question who said it", () -> person.hasNow("annotator.popup.filter"));
		person.presses("Escape");
		person.awaits("no question", () -> !person.hasNow("annotator.popup.filter"));
	}

	private static void choosesTheMarkThatIsListed(Person person) throws Exception {
		person.sees(() -> {
			try {
				return page().showView("org.pressmark.ui.annotator.changedWords");
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		Table table = person.finds("decisions.table", Table.class);
		person.awaits("both marks", () -> table.getItemCount() == 2 && "Raab".equals(table.getItem(1).getText(0)));
		person.focuses(table);
		person.presses("End");
		person.awaits("the second selected", () -> table.getSelectionIndex() == 1);
		person.presses("Return");
		person.awaits("that mark selected", () -> selectedFormerWords().filter("Raab"::equals).isPresent());
		assertEquals(List.of("Blinken", "Raab"), person.sees(PlacesTest::formerWords));
	}

	private static Optional<String> selectedFormerWords() {
		return page().getActiveEditor().getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection chosen
				&& chosen.getFirstElement() instanceof Annotation mark ? Optional.ofNullable(mark.getFormerWords())
						: Optional.empty();
	}

	private static List<String> formerWords() {
		return current().view().orElseThrow().find(Article.class, "a").orElseThrow().getAnnotations().stream()
				.map(Annotation::getFormerWords).sorted().toList();
	}

	private static StyledText opens(Person person) throws Exception {
		person.sees(() -> {
			try {
				return ArticleEditors.open(page(), "a", "Talks");
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		StyledText text = person.finds("annotator.text", StyledText.class);
		person.awaits("the text", () -> text.getText().contains(TEXT));
		person.focuses(text);
		return text;
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static CurrentProject current() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("places.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Places", "tester")) {
			store.execute(ProjectCommand.of("Add article", transaction -> {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId("a");
				article.setTitle("Talks");
				article.setText(TEXT);
				RemovedBlock block = ModelFactory.eINSTANCE.createRemovedBlock();
				block.setPosition(0);
				block.setReason("navigation");
				block.setText("Home");
				article.getRemoved().add(block);
				transaction.add(article, null);
				transaction.add(lost("Blinken"), "a");
				transaction.add(lost("Raab"), "a");
			}));
		}
		return file;
	}

	/** A mark whose words were corrected to others. */
	private static Mention lost(String formerWords) {
		Mention mention = ModelFactory.eINSTANCE.createMention();
		mention.setBegin(TEXT.indexOf("Xxx"));
		mention.setEnd(mention.getBegin() + 3);
		mention.setFormerWords(formerWords);
		return mention;
	}
}
