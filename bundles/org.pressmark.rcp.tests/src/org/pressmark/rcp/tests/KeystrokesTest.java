// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationStatus;
import org.pressmark.model.Article;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.operations.SampleProject;
import org.pressmark.operations.edit.Delete;
import org.pressmark.operations.search.UnmarkedNames;
import org.pressmark.operations.search.UnmarkedNames.Unmarked;
import org.pressmark.sources.Importers;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ArticleEditors;

/**
 * Annotates the first ten paragraphs of an article of the sample project, whose names are known from the others, by keys
 * alone, and counts them. What is right, the sample's own annotations say.
 */
@ExtendWith(Workbench.Closing.class)
class KeystrokesTest {

	private static final int PARAGRAPHS = 10;
	private static final String WORDS = "Antony Blinken";

	/** Words that are marked, as whom. */
	private record Named(int begin, int end, String entityId) {
	}

	@TempDir
	private Path folder;
	private int keystrokes;

	@Test
	void firstTenParagraphs_TwoKeysANameAtMost() throws Exception {
		Path file = folder.resolve("keys.pressmark");
		SampleProject.create(file, Path.of(System.getProperty("pressmark.seeds")), "tester", Importers.installed(),
				new NullProgressMonitor());
		Article article = article(file);
		int limit = article.getParagraphs().get(PARAGRAPHS - 1).getEnd();
		Set<Named> right = named(article, limit);
		removeMarks(file, article, limit);
		List<Unmarked> known = known(file, limit);
		Set<Named> expected = right.stream().filter(name -> known.stream().anyMatch(each -> isRight(each, name)))
				.collect(Collectors.toSet());

		Workbench.run(Optional.of(file), person -> {
			StyledText text = opens(person, article);
			marksNames(person, text, known, right);
			System.out.println("Keystrokes for " + expected.size() + " known names of " + right.size()
					+ " in the first " + PARAGRAPHS + " paragraphs, " + limit + " characters: " + keystrokes);
			assertTrue(keystrokes <= 2 * expected.size(), () -> keystrokes + " keys for " + expected.size() + " names");
			selectsMoreAndLess(person, text);
			int names = keystrokes;
			codesByKey(person, text);
			System.out.println("Keystrokes to code a paragraph and to repeat that in the next one: " + (keystrokes - names));
			resizesSplitsAndJoins(person, text);
			notes(person, text);
			changesKind(person);
			findsKeys(person, text);
		});
		Article after = article(file);
		assertEquals(expected, named(after, limit));
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** A name that is proposed is marked by one key, or left by one; the first is gone to by one more. */
	private void marksNames(Person person, StyledText text, List<Unmarked> known, Set<Named> right) throws Exception {
		presses(person, "ctrl+Home");
		presses(person, "n");
		for (Unmarked name : known) {
			String words = words(person, name);
			person.awaits("the name " + words, () -> text.getSelectionText().equals(words));
			boolean isRight = right.stream().anyMatch(each -> isRight(name, each));
			int before = person.sees(() -> mentions().size());
			presses(person, isRight ? "a" : "n");
			if (isRight) {
				person.awaits("a mark on " + words, () -> mentions().size() == before + 1);
			}
		}
	}

	/** From the word at the caret to the article, and back. */
	private static void selectsMoreAndLess(Person person, StyledText text) throws Exception {
		person.presses("ctrl+Home");
		person.presses("ctrl+Down");
		List<String> begins = List.of("US", "US Secretary of State");
		for (String begin : begins) {
			person.presses("alt+shift+Up");
			person.awaits(begin, () -> text.getSelectionText().startsWith(begin));
		}
		person.presses("alt+shift+Down");
		person.awaits("the word", () -> text.getSelectionText().equals("US"));
		person.presses("shift+Right");
		person.awaits("one more character", () -> text.getSelectionText().equals("US "));
	}

	/** The code's own key marks the paragraph; a dot does the same with the next one. */
	private void codesByKey(Person person, StyledText text) throws Exception {
		presses(person, "ctrl+Home");
		presses(person, "ctrl+Down");
		presses(person, "c");
		person.finds("annotator.popup.list", Tree.class);
		presses(person, "d");
		person.awaits("a coded paragraph", () -> passages().size() == 1);
		person.awaits("the text's focus", text::isFocusControl);
		presses(person, "ctrl+Down");
		presses(person, "s");
		presses(person, "period");
		person.awaits("a coded sentence", () -> passages().size() == 2);
		assertEquals(List.of("Diplomacy", "Diplomacy"), person.sees(() -> passages().stream()
				.map(each -> each.getCodes().getFirst().getName()).toList()));
	}

	/** Each is one step: as many undos bring the marks back as they were. */
	private static void resizesSplitsAndJoins(Person person, StyledText text) throws Exception {
		Annotation mark = person.sees(() -> passages().getLast());
		int begin = person.sees(mark::getBegin);
		int end = person.sees(mark::getEnd);
		person.awaits("the new mark to be selected", () -> mark == selected());
		person.presses("greater");
		person.awaits("a later begin", () -> mark.getBegin() > begin);
		person.presses("less");
		person.awaits("the begin again", () -> mark.getBegin() == begin);
		person.presses("alt+shift+Left");
		person.awaits("an earlier end", () -> mark.getEnd() < end);
		int shorter = person.sees(mark::getEnd);
		person.sees(() -> {
			text.setSelection(text.getSelection().x);
			return null;
		});
		person.presses("ctrl+Right");
		person.presses("ctrl+Right");
		person.awaits("the mark at the caret", () -> mark == selected());
		person.presses("slash");
		person.awaits("the second of two marks", () -> passages().size() == 3 && passages().getLast() == selected());
		person.presses("bracketleft");
		person.presses("bracketleft");
		person.awaits("the first of them", () -> mark == selected());
		person.presses("j");
		person.awaits("one mark", () -> passages().size() == 2 && mark.getEnd() == shorter);
		for (int i = 0; i < 3; i++) {
			person.presses("ctrl+z");
		}
		person.awaits("the first end", () -> passages().size() == 2 && mark.getEnd() == end);
	}

	/** Whether it is open, how sure one is, and a comment. */
	private static void notes(Person person, StyledText text) throws Exception {
		Passage mark = person.sees(() -> passages().getLast());
		person.awaits("a selected mark", () -> mark == selected());
		person.presses("u");
		person.awaits("an open mark", () -> mark.getStatus() == AnnotationStatus.OPEN);
		person.presses("minus");
		person.awaits("a doubt", () -> mark.getConfidence() == 0.9);
		person.presses("semicolon");
		person.awaits("a dialog", () -> text.getDisplay().getActiveShell() != text.getShell());
		person.types("Check this");
		person.presses("Return");
		person.awaits("a comment", () -> "Check this".equals(mark.getComment()));
		person.awaits("the text's focus", text::isFocusControl);
		person.presses("bracketleft");
		person.awaits("another mark", () -> mark != selected());
		person.presses("o");
		person.awaits("the open mark", () -> mark == selected());
	}

	/** A passage becomes a name: one step, which undo takes back. */
	private static void changesKind(Person person) throws Exception {
		int before = person.sees(() -> mentions().size());
		person.awaits("a selected mark", () -> passages().getLast() == selected());
		person.presses("r");
		person.presses("m");
		person.finds("annotator.popup.filter", Text.class);
		person.types(WORDS);
		person.presses("Return");
		person.awaits("a name in place of the passage", () -> passages().size() == 1 && mentions().size() == before + 1);
		person.presses("ctrl+z");
		person.awaits("the passage again", () -> passages().size() == 2 && mentions().size() == before);
	}

	private static void findsKeys(Person person, StyledText text) throws Exception {
		person.focuses(text);
		person.presses("question");
		Table table = person.finds("annotator.keys.list", Table.class);
		int all = person.sees(table::getItemCount);
		assertTrue(all > PARAGRAPHS, () -> all + " keys");
		person.finds("annotator.keys.filter", Text.class);
		person.types("split");
		person.awaits("one key and its heading", () -> table.getItemCount() == 2);
		assertEquals("/", person.sees(() -> table.getItem(1).getText(1)));
		person.presses("ctrl+a");
		person.types("redo");
		person.awaits("another one", () -> table.getItemCount() == 2 && table.getItem(1).getText(0).equals("Redo"));
		assertEquals("Ctrl+Y, Shift+Ctrl+Z", person.sees(() -> table.getItem(1).getText(1)));
		person.presses("Escape");
		person.awaits("no list", table::isDisposed);
	}

	private void presses(Person person, String key) throws Exception {
		keystrokes++;
		person.presses(key);
	}

	private StyledText opens(Person person, Article article) throws Exception {
		person.awaits("the project", () -> current().view().isPresent());
		person.sees(() -> {
			try {
				return ArticleEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
						article.getId(), article.getTitle());
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		StyledText text = person.finds("annotator.text", StyledText.class);
		person.awaits("the text", () -> text.getText().contains(WORDS));
		person.focuses(text);
		return text;
	}

	private static String words(Person person, Unmarked name) {
		return person.sees(() -> shown().getText().substring(name.begin(), name.end()));
	}

	private static boolean isRight(Unmarked name, Named named) {
		return name.begin() == named.begin() && name.end() == named.end() && name.entityIds().contains(named.entityId());
	}

	private static Set<Named> named(Article article, int limit) {
		return article.getAnnotations().stream().filter(each -> each.getBegin() < limit)
				.filter(Mention.class::isInstance).map(Mention.class::cast)
				.map(each -> new Named(each.getBegin(), each.getEnd(), each.getEntity().getId()))
				.collect(Collectors.toSet());
	}

	private static void removeMarks(Path file, Article article, int limit) throws StoreException {
		List<String> ids = article.getAnnotations().stream().filter(each -> each.getBegin() < limit)
				.map(Annotation::getId).toList();
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			store.execute(new Delete("Start anew", Annotation.class, ids));
		}
	}

	private static List<Unmarked> known(Path file, int limit) throws StoreException {
		Article article = article(file);
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			List<Unmarked> known = new ArrayList<>(
					UnmarkedNames.of(store.read(ProjectReader::project)).in(article.getText(), article.getAnnotations()));
			known.removeIf(each -> each.begin() >= limit);
			return known;
		}
	}


	private static Article article(Path file) throws StoreException {
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			return store.read(reader -> {
				Set<String> ids = new TreeSet<>();
				reader.articles(ArticleQuery.ALL).forEach(row -> ids.add(row.id()));
				for (String id : ids) {
					Article article = reader.article(id).orElseThrow();
					if ("phnom-penh-post_undated.txt".equals(article.getSourceName())) {
						return article;
					}
				}
				throw new AssertionError(ids);
			});
		}
	}

	private static Article shown() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
				.getAdapter(Article.class);
	}

	/** What is selected in the article. */
	private static Object selected() {
		IStructuredSelection selection = (IStructuredSelection) PlatformUI.getWorkbench().getActiveWorkbenchWindow()
				.getActivePage().getActiveEditor().getSite().getSelectionProvider().getSelection();
		return selection.getFirstElement();
	}

	private static List<Mention> mentions() {
		return shown().getAnnotations().stream().filter(Mention.class::isInstance).map(Mention.class::cast).toList();
	}

	/** Those that were made here, the first one first. */
	private static List<Passage> passages() {
		int limit = shown().getParagraphs().get(PARAGRAPHS - 1).getEnd();
		return shown().getAnnotations().stream().filter(each -> each.getBegin() < limit)
				.filter(Passage.class::isInstance).map(Passage.class::cast)
				.sorted((one, other) -> Integer.compare(one.getBegin(), other.getBegin())).toList();
	}
}
