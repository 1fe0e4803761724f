// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.ModelFactory;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Keys that join, resize and delete marks: what is asked before, what is said after, and what one undo takes back. */
@ExtendWith(Workbench.Closing.class)
class MarkShapeTest {

	private static final String TEXT = "Kim met Wang in Seoul. Kim left.\nKim slept.";

	@TempDir
	private Path folder;

	@Test
	void joinsResizesAndDeletes() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			StyledText text = person.opens("a", "Talks", TEXT);
			person.focuses(text);
			marksKim(person);
			joinsOverAnother(person, text);
			joinsParagraphs(person, text);
			resizesWithinTheParagraph(person);
			deletesWhatTheTipIsAbout(person, text);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** All three, but not Wang. */
	private static void marksKim(Person person) throws Exception {
		person.presses("ctrl+Home");
		for (String key : List.of("n", "a", "n", "a", "a")) {
			person.presses(key);
		}
		person.awaits("three marks", () -> words().equals(List.of("Kim", "Kim", "Kim")));
	}

	private static void joinsOverAnother(Person person, StyledText text) throws Exception {
		person.presses("ctrl+Home");
		person.presses("j");
		assertTrue(question(person, text).contains(": \u201cWang\u201d."));
		person.pushes("Cancel");
		person.awaits("the text's focus", text::isFocusControl);
		assertEquals(List.of("Kim", "Kim", "Kim"), person.sees(MarkShapeTest::words));
		person.presses("j");
		person.pushes("Join");
		person.awaits("one mark of two", () -> words().equals(List.of("Kim met Wang in Seoul. Kim", "Kim")));
		person.awaits("that it is said",
				() -> person.isToldNow("One mark now: \u201cKim met Wang in Seoul. Kim\u201d. Undo parts it again."));
		person.presses("ctrl+z");
		person.awaits("three marks", () -> words().equals(List.of("Kim", "Kim", "Kim")));
	}

	private static void joinsParagraphs(Person person, StyledText text) throws Exception {
		person.presses("ctrl+Home");
		person.presses("bracketright");
		person.presses("j");
		assertTrue(question(person, text).contains("is in another paragraph."));
		person.presses("Escape");
		person.awaits("the text's focus", text::isFocusControl);
		assertEquals(List.of("Kim", "Kim", "Kim"), person.sees(MarkShapeTest::words));
	}

	/** However many keys it takes, it is one thing to undo and to do again. */
	private static void resizesWithinTheParagraph(Person person) throws Exception {
		person.presses("alt+shift+Right");
		person.awaits("one more word", () -> words().equals(List.of("Kim", "Kim left", "Kim")));
		person.presses("alt+shift+Right");
		person.awaits("that the paragraph ends", () -> person.isToldNow(
				"The mark ends where its paragraph does. To mark more, select all the words and mark them."));
		person.presses("parenright");
		person.awaits("one more character", () -> words().equals(List.of("Kim", "Kim left.", "Kim")));
		person.presses("ctrl+z");
		person.awaits("the mark as it was", () -> words().equals(List.of("Kim", "Kim", "Kim")));
		person.presses("ctrl+shift+z");
		person.awaits("it resized again", () -> words().equals(List.of("Kim", "Kim left.", "Kim")));
		person.presses("alt+shift+Left");
		person.awaits("a smaller one", () -> words().equals(List.of("Kim", "Kim left", "Kim")));
		person.presses("ctrl+z");
		person.awaits("only that undone", () -> words().equals(List.of("Kim", "Kim left.", "Kim")));
	}

	private static void deletesWhatTheTipIsAbout(Person person, StyledText text) throws Exception {
		person.presses("F2");
		person.awaits("what is marked here", () -> hasTip(text));
		person.presses("Delete");
		person.awaits("one mark less, and no tip", () -> words().equals(List.of("Kim", "Kim")) && !hasTip(text));
	}

	/** What the dialog over the window asks. */
	private static String question(Person person, StyledText text) throws Exception {
		person.awaits("a question", () -> {
			Shell active = text.getDisplay().getActiveShell();
			return active != null && active != text.getShell();
		});
		return person.sees(() -> Person.all(text.getDisplay().getActiveShell()).filter(Label.class::isInstance)
				.map(label -> ((Label) label).getText()).collect(Collectors.joining("\n")));
	}

	private static boolean hasTip(StyledText text) {
		return Arrays.stream(text.getShell().getShells()).anyMatch(Shell::isVisible);
	}

	/** Those that are marked, in their order. */
	private static List<String> words() {
		return current().view().orElseThrow().find(Article.class, "a").orElseThrow().getAnnotations().stream()
				.sorted(Comparator.comparingInt(Annotation::getBegin))
				.map(each -> TEXT.substring(each.getBegin(), each.getEnd())).toList();
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("shape.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Shape", "tester")) {
			store.execute(ProjectCommand.of("Add all", transaction -> {
				for (String name : List.of("Kim", "Wang")) {
					Entity entity = ModelFactory.eINSTANCE.createEntity();
					entity.setType(EntityType.PERSON);
					entity.setName(name);
					transaction.add(entity, transaction.project().getId());
				}
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId("a");
				article.setTitle("Talks");
				article.setText(TEXT);
				transaction.add(article, null);
			}));
		}
		return file;
	}
}
