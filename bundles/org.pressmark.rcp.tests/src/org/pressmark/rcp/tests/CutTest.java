// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.model.RemovedBlock;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Looking at what was cut from an article, bringing it back and cutting more, with keys and mouse. */
@ExtendWith(Workbench.Closing.class)
class CutTest {

	private static final String TEXT = "Blinken spoke in London.\nShare this with Kim.\nThey met again on May 4.";
	private static final String FOLDED = """
			\u25b8 \u2702 Navigation, Logo \u2013 2 blocks cut
			Blinken spoke in London.
			Share this with Kim.
			They met again on May 4.
			\u25b8 \u2702 Related links \u2013 1 block cut""";

	@TempDir
	private Path folder;

	@Test
	void unfold_BringBack_Cut_Undo() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			StyledText text = person.opens("a", "Talks", "Blinken");
			assertEquals(FOLDED, person.sees(text::getText));
			unfolds(person, text);
			bringsBack(person, text);
			cuts(person, text);
			marksNothingThere(person, text);
			copies(person, text);
			bringsBackAndUndoes(person, text);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
			Article article = store.read(reader -> reader.article("a")).orElseThrow();
			assertEquals(TEXT, article.getText());
			assertEquals(List.of("Kim", "May 4"), words(article));
			assertEquals(3, article.getRemoved().size());
		}
	}

	@Test
	void readOnly_ShowsButChangesNothing() throws Exception {
		Path file = project();
		try (ProjectStore other = ProjectStore.open(file, "Ann")) {
			Workbench.run(Optional.of(file), person -> {
				StyledText text = person.opens("a", "Talks", "Blinken");
				unfolds(person, text);
				person.presses("Down");
				person.presses("k");
				clicks(person, text, "London");
				person.presses("x");
				clicks(person, text, "Related links");
				person.awaits("it unfolded", () -> text.getText().contains("Related links: Read more"));
				assertEquals(TEXT, other.read(reader -> reader.article("a")).orElseThrow().getText());
				other.execute(ProjectCommand.of("elsewhere", t -> t.get(Article.class, "a").setText(TEXT + "\nBye.")));
				person.awaits("what the other does", () -> text.getText().contains("Bye."));
			});
		}
	}

	private static void unfolds(Person person, StyledText text) throws Exception {
		clicks(person, text, "Navigation, Logo");
		person.awaits("both blocks", () -> text.getText().contains("Navigation: Home\nLogo: The Post\nBlinken"));
		person.presses("space");
		person.awaits("them folded", () -> FOLDED.equals(text.getText()));
		person.presses("Return");
		person.awaits("both blocks again", () -> text.getText().contains("Logo: The Post"));
	}

	private static void bringsBack(Person person, StyledText text) throws Exception {
		person.presses("Down");
		person.presses("Down");
		person.presses("k");
		person.awaits("the block as a paragraph", () -> text.getText().contains("Navigation: Home\nThe Post\nBlinken"));
		assertEquals(List.of("Kim", "May 4"), person.sees(CutTest::shownWords));
		person.presses("ctrl+z");
		person.awaits("the block again", () -> text.getText().contains("Logo: The Post\nBlinken"));
		assertEquals(List.of("Kim", "May 4"), person.sees(CutTest::shownWords));
	}

	private static void cuts(Person person, StyledText text) throws Exception {
		clicks(person, text, "Share");
		person.presses("x");
		person.pushes("Cut");
		person.awaits("it cut", () -> text.getText().contains("London.\n\u25b8 \u2702 By hand \u2013 1 block cut\nThey"));
		assertEquals(List.of("May 4"), person.sees(CutTest::shownWords));
		person.awaits("what became of the mark", () -> person.isToldNow(
				"Cut \u201cShare this with Kim.\u201d. Marks deleted: 1, shortened: 0. Undo brings them back."));
		assertTrue(person.sees(() -> text.getLine(text.getLineAtOffset(text.getCaretOffset())).contains("By hand")));
	}

	private static void marksNothingThere(Person person, StyledText text) throws Exception {
		person.pressesAtOnce(0, "m", "a", "space", "e", "k", "d");
		Text refusal = person.finds("annotator.refusal", Text.class);
		person.awaits("its focus", refusal::isFocusControl);
		person.presses("Return");
		person.awaits("the text's focus", text::isFocusControl);
		assertFalse(person.sees(() -> text.getText().contains("By hand: ")));
		person.presses("Return");
		person.awaits("it unfolded", () -> text.getText().contains("By hand: Share this with Kim."));
		assertFalse(person.sees(() -> person.hasNow("annotator.popup.filter")));
	}

	private static void copies(Person person, StyledText text) throws Exception {
		person.presses("ctrl+a");
		person.awaits("all selected", () -> text.getSelectionCount() == text.getCharCount());
		person.presses("ctrl+c");
		String own = "Blinken spoke in London.\nThey met again on May 4.";
		person.awaits("only the article's words", () -> own.equals(copied(text, DND.CLIPBOARD)));
		person.awaits("only these at the middle button", () -> own.equals(copied(text, DND.SELECTION_CLIPBOARD)));
	}

	private static void bringsBackAndUndoes(Person person, StyledText text) throws Exception {
		clicks(person, text, "Share this");
		person.presses("k");
		person.awaits("the paragraph", () -> text.getText().contains("London.\nShare this with Kim.\nThey"));
		person.presses("ctrl+z");
		person.awaits("it cut again", () -> text.getText().contains("By hand"));
		person.presses("ctrl+z");
		person.awaits("all as it was", () -> List.of("Kim", "May 4").equals(shownWords()));
	}

	private static void clicks(Person person, StyledText text, String words) throws Exception {
		person.insists("to click " + words, () -> person.clicks(text, person.sees(() -> middle(text, words))),
				() -> text.isFocusControl() && text.getLine(text.getLineAtOffset(text.getCaretOffset())).contains(words));
	}

	private static Point middle(StyledText text, String words) {
		int begin = text.getText().indexOf(words);
		Rectangle bounds = text.getTextBounds(begin, begin + words.length() - 1);
		return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	private static String copied(StyledText text, int from) {
		Clipboard clipboard = new Clipboard(text.getDisplay());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance(), from);
		} finally {
			clipboard.dispose();
		}
	}

	private static List<String> shownWords() {
		return words(current().view().orElseThrow().find(Article.class, "a").orElseThrow());
	}

	private static List<String> words(Article article) {
		return article.getAnnotations().stream()
				.map(each -> article.getText().substring(each.getBegin(), each.getEnd())).sorted().toList();
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("cut.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Cut", "tester")) {
			store.execute(ProjectCommand.of("Add article", transaction -> {
				transaction.add(article(), null);
				for (String word : List.of("Kim", "May 4")) {
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
		int begin = 0;
		List<Paragraph> paragraphs = new ArrayList<>();
		for (String line : TEXT.split("\n")) {
			Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
			paragraph.setBegin(begin);
			paragraph.setEnd(begin + line.length());
			paragraphs.add(paragraph);
			begin += line.length() + 1;
		}
		article.getParagraphs().addAll(paragraphs);
		article.getRemoved().addAll(List.of(block(0, "navigation", "Home"), block(0, "logo", "The Post"),
				block(TEXT.length(), "related-links", "Read more")));
		return article;
	}

	private static RemovedBlock block(int position, String reason, String text) {
		RemovedBlock block = ModelFactory.eINSTANCE.createRemovedBlock();
		block.setPosition(position);
		block.setReason(reason);
		block.setText(text);
		return block;
	}
}
