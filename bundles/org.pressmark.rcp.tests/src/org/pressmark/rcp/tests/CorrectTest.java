// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.operations.edit.CorrectText;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Correcting a typo under a mark, deciding of the mark, and taking both back, with keys. */
@ExtendWith(Workbench.Closing.class)
class CorrectTest {

	private static final String TEXT = "Blinkin spoke with Kim.";
	private static final String CORRECTED = "Blinken spoke with Kim.";

	@TempDir
	private Path folder;

	@Test
	void correct_Decide_Undo() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			StyledText text = person.opens("a", "Talks", TEXT);
			person.focuses(text);
			leavesAsItIs(person, text);
			corrects(person, text);
			decides(person);
			undoes(person, text);
			acceptsOtherWordsOnlyWhenAsked(person, text);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
			assertEquals(TEXT, store.read(reader -> reader.article("a")).orElseThrow().getText());
		}
	}

	private static void leavesAsItIs(Person person, StyledText text) throws Exception {
		StyledText field = opensDialog(person);
		person.types("xyz");
		person.awaits("the words", () -> field.getText().startsWith("xyz"));
		person.presses("shift+Return");
		person.awaits("a new paragraph", () -> field.getLineCount() == 2);
		person.presses("ctrl+z");
		person.awaits("one paragraph", () -> field.getLineCount() == 1);
		person.presses("ctrl+z");
		person.awaits("the words of before", () -> TEXT.equals(field.getText()));
		person.presses("ctrl+y");
		person.awaits("the words again", () -> field.getText().startsWith("xyz"));
		person.presses("Escape");
		person.pushes("Cancel");
		person.awaits("the field again", field::isFocusControl);
		assertTrue(person.sees(() -> field.getText().startsWith("xyz")));
		person.presses("Escape");
		person.pushes("Discard");
		person.awaits("the dialog gone", () -> !person.hasNow("correct.text"));
		assertEquals(TEXT, person.sees(text::getText));
	}

	private static void corrects(Person person, StyledText text) throws Exception {
		StyledText field = opensDialog(person);
		for (int i = 0; i < 5; i++) {
			person.presses("Right");
		}
		person.presses("Delete");
		person.types("e");
		person.awaits("the typo gone", () -> CORRECTED.equals(field.getText()));
		person.presses("Return");
		person.awaits("the text", () -> CORRECTED.equals(text.getText()));
		person.awaits("what became of marks", () -> person.isToldNow("Correct \u201cBlinkin\u201d to \u201cBlinken\u201d. "
				+ "Marks moved: 0, to be decided because their words changed: 1. Undo brings all back."));
		assertEquals(List.of("Blinken<Blinkin", "Kim"), person.sees(CorrectTest::marks));
	}

	private static void decides(Person person) throws Exception {
		person.sees(() -> {
			try {
				return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
						.showView("org.pressmark.ui.annotator.changedWords");
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		Table table = person.finds("decisions.table", Table.class);
		person.awaits("the mark", () -> table.getItemCount() == 1 && "Blinkin".equals(table.getItem(0).getText(0))
				&& "Blinken".equals(table.getItem(0).getText(1)));
		person.awaits("it selected", () -> table.isFocusControl() && table.getSelectionCount() == 1);
		person.presses("a");
		person.awaits("nothing left to decide", () -> table.getItemCount() == 0);
		assertEquals(List.of("Blinken", "Kim"), person.sees(CorrectTest::marks));
	}

	private static void undoes(Person person, StyledText text) throws Exception {
		person.presses("ctrl+z");
		person.awaits("it to be decided again", () -> marks().contains("Blinken<Blinkin"));
		deletesWhatIsToBeDecided(person);
		person.presses("ctrl+z");
		person.awaits("the text of before", () -> TEXT.equals(text.getText()));
		assertEquals(List.of("Blinkin", "Kim"), person.sees(CorrectTest::marks));
	}

	private static void deletesWhatIsToBeDecided(Person person) throws Exception {
		Table table = person.finds("decisions.table", Table.class);
		person.awaits("the mark", () -> table.isFocusControl() && table.getSelectionCount() == 1
				&& "Blinkin".equals(table.getItem(0).getText(0)));
		person.presses("Delete");
		person.awaits("the mark gone", () -> List.of("Kim").equals(marks()));
		person.presses("ctrl+z");
		person.awaits("the mark again", () -> marks().contains("Blinken<Blinkin"));
	}

	private static void acceptsOtherWordsOnlyWhenAsked(Person person, StyledText text) throws Exception {
		person.sees(() -> current().submit(
				CorrectText.rewriting(new Span("a", 0, TEXT.length()), TEXT, "Blinkin spoke.").orElseThrow()));
		Table table = person.finds("decisions.table", Table.class);
		person.awaits("the mark whose words are gone", () -> table.getItemCount() == 1
				&& "Kim".equals(table.getItem(0).getText(0)) && table.getSelectionCount() == 1 && table.isFocusControl());
		person.presses("a");
		person.pushes("Cancel");
		person.awaits("the list again", table::isFocusControl);
		assertEquals(List.of("Blinkin", "spoke<Kim"), person.sees(CorrectTest::marks));
		person.presses("a");
		person.pushes("Accept");
		person.awaits("nothing left to decide", () -> table.getItemCount() == 0);
		assertEquals(List.of("Blinkin", "spoke"), person.sees(CorrectTest::marks));
		person.presses("ctrl+z");
		person.awaits("it to be decided again", () -> marks().contains("spoke<Kim"));
		person.presses("ctrl+z");
		person.awaits("the text of before", () -> TEXT.equals(text.getText()));
	}

	private static StyledText opensDialog(Person person) throws Exception {
		person.presses("ctrl+e");
		StyledText field = person.finds("correct.text", StyledText.class);
		person.awaits("it to be ready", () -> field.isFocusControl() && TEXT.equals(field.getText()));
		return field;
	}

	private static List<String> marks() {
		Article article = current().view().orElseThrow().find(Article.class, "a").orElseThrow();
		return article.getAnnotations().stream().map(each -> article.getText().substring(each.getBegin(), each.getEnd())
				+ (each.getFormerWords() == null ? "" : "<" + each.getFormerWords())).sorted().toList();
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("correct.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Correct", "tester")) {
			store.execute(ProjectCommand.of("Add article", transaction -> {
				transaction.add(article(), null);
				for (String word : List.of("Blinkin", "Kim")) {
					Annotation passage = ModelFactory.eINSTANCE.createPassage();
					passage.setBegin(TEXT.indexOf(word));
					passage.setEnd(TEXT.indexOf(word) + word.length());
					transaction.add(passage, "a");
				}
			}));
		}
		return file;
	}

	private static Article article() {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setId("a");
		article.setTitle("Talks");
		article.setText(TEXT);
		Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
		paragraph.setEnd(TEXT.length());
		article.getParagraphs().add(paragraph);
		return article;
	}
}
