// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Evidence;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Keys that mark words and change marks, on an article with a name that two entities share. */
@ExtendWith(Workbench.Closing.class)
class MarkKeysTest {

	private static final String TEXT = "Moon spoke in London.\nMoon left.";
	private static final String KEY_ASSIST = "KeyAssistDialog";

	@TempDir
	private Path folder;

	@Test
	void marksAndChanges() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			StyledText text = person.opens("a", "Talks", TEXT);
			person.focuses(text);
			seesWhereTheOutletIsFrom(person);
			choosesOneOfTwo(person, text);
			changesWhomItNames(person, text);
			movesItsEnds(person);
			codesByDigit(person, text);
			leavesThePopup(person, text);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** Each key means what it would mean to somebody who waits until what the one before did is to be seen. */
	@Test
	void keysWhileAMarkIsStored_AreDoneAfterIt() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			StyledText text = person.opens("a", "Talks", TEXT);
			person.focuses(text);
			person.presses("ctrl+Home");
			person.presses("n");
			person.awaits("the first name", () -> text.getSelectionText().equals("Moon"));
			keepsStoringUntil(person, () -> {
				person.presses("a");
				person.presses("a");
				person.presses("bracketleft");
				person.presses("bracketleft");
				person.presses("braceright");
				person.awaits("that nothing is stored yet", () -> mentions().isEmpty());
			});
			person.awaits("two marks, and the begin of the first one later", () -> mentions().size() == 2
					&& mentions().getFirst().getBegin() == 1 && mentions().getLast().getBegin() == TEXT.lastIndexOf("Moon"));
			keepsStoringUntil(person, () -> {
				person.presses("Delete");
				person.presses("ctrl+End");
				person.presses("Left");
				person.presses("Left");
				person.presses("m");
				person.types("moon");
				person.presses("Down");
				person.presses("Return");
				person.awaits("that nothing is stored yet", () -> mentions().size() == 2);
			});
			person.awaits("one mark less, and one more on the last word", () -> mentions().size() == 2
					&& mentions().getLast().getBegin() == TEXT.indexOf("left"));
			person.awaits("the text's focus", text::isFocusControl);
			person.presses("ctrl+z");
			person.awaits("the last one gone, by a key that is bound again", () -> mentions().size() == 1);
		});
	}

	/** A window manager gives a popup the focus some time after the key that opens it. */
	@Test
	void keysWhileAPopupOpens_AreTypedIntoIt() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			StyledText text = person.opens("a", "Talks", TEXT);
			for (int pauseMillis : new int[] { 0, 30, 60, 100 }) {
				person.focuses(text);
				person.presses("ctrl+Home");
				person.pressesAtOnce(pauseMillis, "m", "p", "e", "r", "s", "o", "n", "x", "BackSpace");
				Text filter = person.finds("annotator.popup.filter", Text.class);
				person.awaits("all that was typed", () -> filter.getText().equals("person"));
				person.awaits("the popup's focus", filter::isFocusControl);
				person.types("s");
				person.awaits("one more behind it", () -> filter.getText().equals("persons"));
				person.presses("Escape");
				person.awaits("the text's focus", text::isFocusControl);
			}
			assertEquals(List.of(), person.sees(MarkKeysTest::mentions));
			person.pressesAtOnce(0, "m", "m", "o", "o", "n", "Return");
			person.awaits("a mark of one that is known", () -> mentions().size() == 1);
			assertEquals("Moon", person.sees(() -> mentions().getFirst().getEntity().getName()));
			person.awaits("the text's focus", text::isFocusControl);
			person.pressesAtOnce(0, "semicolon", "m", "u", "minus", "a", "Return");
			person.awaits("a comment", () -> "mu-a".equals(mentions().getFirst().getComment()));
			assertEquals(1.0, person.sees(() -> mentions().getFirst().getConfidence()));
			assertEquals(1, person.sees(() -> mentions().size()));
		});
	}

	/** GTK knows no bounds of words in a paragraph that runs from right to left, but for its first row. */
	@Test
	void asksBesideTheWords_AndBeforeAParagraphIsTakenForAName() throws Exception {
		String rightToLeft = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 ".repeat(30);
		String paragraph = "They met in London and spoke of trade. ".repeat(4).strip();
		String words = rightToLeft + "Moon.\n" + paragraph;
		Workbench.run(Optional.of(project(words)), person -> {
			StyledText text = person.opens("a", "Talks", words);
			person.focuses(text);
			person.presses("ctrl+Home");
			person.presses("n");
			person.awaits("the name", () -> text.getSelectionText().equals("Moon"));
			person.presses("m");
			Text filter = person.finds("annotator.popup.filter", Text.class);
			person.awaits("the popup's focus", filter::isFocusControl);
			int below = person.sees(() -> filter.getShell().getLocation().y
					- text.toDisplay(text.getLocationAtOffset(words.indexOf("Moon"))).y);
			int row = person.sees(text::getLineHeight);
			assertTrue(below >= row && below < 3 * row, "popup " + below + " below a row of " + row);
			person.presses("Return");
			person.awaits("the mark", () -> mentions().size() == 1 && text.isFocusControl());
			person.sees(() -> {
				text.setSelection(words.indexOf(paragraph), words.length());
				return null;
			});
			person.presses("period");
			Text asked = person.finds("annotator.popup.filter", Text.class);
			person.awaits("the popup's focus", asked::isFocusControl);
			assertEquals(1, person.sees(() -> mentions().size()));
			person.presses("Escape");
			person.awaits("the text's focus", text::isFocusControl);
			person.sees(() -> {
				text.setSelection(words.indexOf("London"), words.indexOf("London") + "London".length());
				return null;
			});
			person.presses("period");
			person.awaits("the next mark", () -> mentions().size() == 2);
		});
	}

	/** From the list of articles, without waiting until the text is there. */
	@Test
	void keysWhileAnArticleOpens_ReachItsText() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			Table articles = person.finds("sources.table", Table.class);
			person.awaits("the article", () -> articles.getItemCount() == 1 && articles.getItem(0).getText(0).length() > 0);
			Point row = person.sees(() -> new Point(articles.getItem(0).getBounds(0).x + 20,
					articles.getItem(0).getBounds(0).y + articles.getItem(0).getBounds(0).height / 2));
			person.insists("to select it", () -> person.clicks(articles, row),
					() -> articles.getSelectionIndex() == 0 && articles.isFocusControl());
			person.pressesAtOnce(0, "Return", "n", "a", "m", "p", "e", "r", "s", "o", "n", "s");
			StyledText text = person.finds("annotator.text", StyledText.class);
			Text filter = person.finds("annotator.popup.filter", Text.class);
			person.awaits("all that was typed", () -> filter.getText().equals("persons"));
			assertEquals(1, person.sees(() -> mentions().size()));
			person.presses("Escape");
			person.awaits("the text's focus", text::isFocusControl);
			person.presses("ctrl+z");
			person.awaits("a key that is bound again", () -> mentions().isEmpty());
			person.sees(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false));
			person.doubleClicks(articles, row);
			person.pressesAtOnce(0, "Right", "Right", "n", "a");
			person.awaits("the mark", () -> mentions().size() == 1);
		});
	}

	/** Each way to mark, followed at once by what is typed into what it opens. */
	@Test
	void keysOfEachKindOfMark_AtOnce() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			StyledText text = person.opens("a", "Talks", TEXT);
			person.focuses(text);
			for (int round = 0; round < 3; round++) {
				asksAtOnce(person, text, "annotator.popup.filter", "q");
				asksAtOnce(person, text, "annotator.popup.filter", "e");
				asksAtOnce(person, text, "annotator.time.value", "t");
			}
			person.presses("ctrl+Home");
			person.pressesAtOnce(0, "n", "a", "bracketleft", "r", "r", "p", "e", "r", "s");
			Text filter = person.finds("annotator.popup.filter", Text.class);
			person.awaits("all that was typed", () -> filter.getText().equals("pers"));
			person.presses("Escape");
			person.awaits("the text's focus", text::isFocusControl);
			person.pressesAtOnce(0, "Delete", "ctrl+Home", "p", "Down", "space", "Return", "n", "a");
			person.awaits("a coded passage and a name", () -> passages().size() == 1 && mentions().size() == 1);
			assertEquals("Economy", person.sees(() -> passages().getFirst().getCodes().getFirst().getName()));
			person.awaits("the text's focus", text::isFocusControl);
			person.pressesAtOnce(0, "ctrl+Home", "n", "bracketleft", "r", "p", "Down", "space", "Up", "space", "Return");
			person.awaits("a passage of the name", () -> passages().size() == 2 && mentions().isEmpty());
			assertEquals(List.of(1, 2), person.sees(() -> passages().stream().map(each -> each.getCodes().size()).sorted().toList()));
		});
	}

	/** The name that somebody types on would be as many commands. */
	@Test
	void keysAfterARefusal_ChangeNothing() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			StyledText text = person.opens("a", "Talks", TEXT);
			for (String key : List.of("m", "q", "e", "p", "c", "t")) {
				person.focuses(text);
				int space = TEXT.indexOf(' ');
				person.sees(() -> {
					text.setSelection(space, space + 1);
					return null;
				});
				refuses(person, text, key);
			}
			refuses(person, text, "r", "m");
			refuses(person, text, "semicolon");
		});
	}

	private static void refuses(Person person, StyledText text, String... keys) throws Exception {
		Point before = person.sees(text::getSelection);
		String[] typed = { "a", "1", "space", "e", "x", "n", "period", "m", "c", "d", "Delete", "k" };
		person.pressesAtOnce(0, Stream.concat(Arrays.stream(keys), Arrays.stream(typed)).toArray(String[]::new));
		Text refusal = person.finds("annotator.refusal", Text.class);
		person.awaits("its focus", refusal::isFocusControl);
		String reason = person.sees(refusal::getText);
		person.types("a e");
		assertEquals(reason, person.sees(refusal::getText));
		person.presses("Escape");
		person.awaits("the text's focus", text::isFocusControl);
		assertEquals(before, person.sees(text::getSelection));
		assertEquals(List.of(), person.sees(() -> marks(Annotation.class)));
	}

	private static void asksAtOnce(Person person, StyledText text, String field, String key) throws Exception {
		person.presses("ctrl+Home");
		person.pressesAtOnce(0, key, "m", "a", "q", "BackSpace", "t", "e", "r");
		Text filter = person.finds(field, Text.class);
		person.awaits("all that was typed after " + key + " in " + field, () -> filter.getText().equals("mater"));
		person.presses("Escape");
		person.awaits("the text's focus", text::isFocusControl);
		assertEquals(List.of(), person.sees(() -> marks(Annotation.class)));
	}

	/** What is stored while somebody does something is on the disk after that, and not before. */
	private static void keepsStoringUntil(Person person, Person.Attempt keys) throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		person.sees(() -> current().submit(ProjectCommand.of("Wait", transaction -> await(done))));
		try {
			keys.run();
		} finally {
			done.countDown();
		}
	}

	private static void await(CountDownLatch done) throws StoreException {
		try {
			done.await();
		} catch (InterruptedException e) {
			throw new StoreException("interrupted", e);
		}
	}

	private static void seesWhereTheOutletIsFrom(Person person) throws Exception {
		Link facts = person.finds("annotator.facts", Link.class);
		person.awaits("the outlet", () -> facts.getText().contains("Hankyoreh"));
		assertEquals("Outlet: from the page\u2019s metadata (og:site_name)", person.sees(facts::getToolTipText));
	}

	/** Both are offered; the one that is chosen is marked, is offered first from then on, and is shown at once. */
	private static void choosesOneOfTwo(Person person, StyledText text) throws Exception {
		person.presses("ctrl+Home");
		person.presses("m");
		Table list = popup(person);
		assertEquals(List.of("Moon", "Moon"), person.sees(() -> Arrays.stream(list.getItems(), 0, 2)
				.map(item -> item.getText().split(" ")[0]).toList()));
		person.presses("Down");
		person.presses("Return");
		person.awaits("a mark", () -> mentions().size() == 1);
		Entity chosen = person.sees(() -> mentions().getFirst().getEntity());
		Label head = person.finds("annotation.head", Label.class);
		person.awaits("what it is beside the text", () -> head.getText().endsWith(": Moon"));
		person.awaits("the text's focus", text::isFocusControl);
		person.presses("ctrl+Down");
		person.presses("m");
		popup(person);
		person.presses("Return");
		person.awaits("another mark", () -> mentions().size() == 2);
		assertEquals(chosen, person.sees(() -> mentions().getLast().getEntity()));
		person.awaits("the text's focus", text::isFocusControl);
	}

	/** The second key means the same after the list of keys has come up. */
	private static void changesWhomItNames(Person person, StyledText text) throws Exception {
		Entity before = person.sees(() -> mentions().getLast().getEntity());
		person.presses("r");
		person.awaits("the list of keys", () -> Arrays.stream(text.getDisplay().getShells())
				.anyMatch(shell -> shell.isVisible() && shell.getData() != null
						&& shell.getData().getClass().getSimpleName().equals(KEY_ASSIST)
						&& text.getDisplay().getActiveShell() == shell));
		person.presses("r");
		popup(person);
		person.types("moon");
		person.presses("Down");
		person.presses("Return");
		person.awaits("the other one", () -> mentions().getLast().getEntity() != before);
		person.awaits("the text's focus", text::isFocusControl);
		person.presses("ctrl+z");
		person.awaits("the first one", () -> mentions().getLast().getEntity() == before);
	}

	private static void movesItsEnds(Person person) throws Exception {
		int begin = TEXT.lastIndexOf("Moon");
		int end = begin + "Moon".length();
		moves(person, "parenleft", begin, end - 1);
		moves(person, "parenright", begin, end);
		moves(person, "braceright", begin + 1, end);
		moves(person, "braceleft", begin, end);
	}

	private static void moves(Person person, String key, int begin, int end) throws Exception {
		person.presses(key);
		person.awaits(key, () -> mentions().getLast().getBegin() == begin && mentions().getLast().getEnd() == end);
	}

	private static void codesByDigit(Person person, StyledText text) throws Exception {
		person.presses("ctrl+Home");
		person.presses("2");
		person.awaits("that no code has that key", () -> text.getSelectionCount() == 0);
		person.presses("1");
		person.awaits("a coded paragraph", () -> passages().size() == 1);
		assertEquals("Diplomacy", person.sees(() -> passages().getFirst().getCodes().getFirst().getName()));
		assertEquals(TEXT.indexOf('\n'), person.sees(() -> passages().getFirst().getEnd()));
	}

	/** Esc leaves everything as it was, the selection too. */
	private static void leavesThePopup(Person person, StyledText text) throws Exception {
		person.presses("ctrl+Home");
		person.presses("ctrl+Right");
		Point before = person.sees(text::getSelection);
		person.presses("c");
		Tree codes = person.finds("annotator.popup.list", Tree.class);
		person.awaits("the paragraph selected", () -> text.getSelectionCount() == TEXT.indexOf('\n') && codes.isFocusControl());
		person.presses("Escape");
		person.awaits("the caret where it was", () -> before.equals(text.getSelection()));
		assertEquals(1, person.sees(() -> passages().size()));
	}

	private static Table popup(Person person) throws Exception {
		Text filter = person.finds("annotator.popup.filter", Text.class);
		person.awaits("the popup's focus", filter::isFocusControl);
		return person.finds("annotator.popup.list", Table.class);
	}

	private static List<Mention> mentions() {
		return marks(Mention.class);
	}

	private static List<Passage> passages() {
		return marks(Passage.class);
	}

	private static <T extends Annotation> List<T> marks(Class<T> kind) {
		return current().view().orElseThrow().find(Article.class, "a").orElseThrow().getAnnotations().stream()
				.filter(kind::isInstance).map(kind::cast)
				.sorted((one, other) -> Integer.compare(one.getBegin(), other.getBegin())).toList();
	}

	private Path project() throws StoreException {
		return project(TEXT);
	}

	private Path project(String text) throws StoreException {
		Path file = folder.resolve("keys.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Keys", "tester")) {
			store.execute(ProjectCommand.of("Add all", transaction -> {
				String project = transaction.project().getId();
				transaction.add(entity(EntityType.PERSON), project);
				transaction.add(entity(EntityType.ORGANISATION), project);
				Code code = ModelFactory.eINSTANCE.createCode();
				code.setName("Diplomacy");
				code.setShortcut("1");
				transaction.add(code, project);
				Code second = ModelFactory.eINSTANCE.createCode();
				second.setName("Economy");
				transaction.add(second, project);
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId("a");
				article.setTitle("Talks");
				article.setText(text);
				article.setOutlet("Hankyoreh");
				Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
				evidence.setFeature("outlet");
				evidence.setSource("meta og:site_name");
				article.getEvidence().add(evidence);
				transaction.add(article, null);
			}));
		}
		return file;
	}

	private static Entity entity(EntityType type) {
		Entity entity = ModelFactory.eINSTANCE.createEntity();
		entity.setType(type);
		entity.setName("Moon");
		return entity;
	}
}
