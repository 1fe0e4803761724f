// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ArticleEditors;

/** Suggestions are gone to, accepted and rejected by keys. */
@ExtendWith(Workbench.Closing.class)
class SuggestionsTest {

	private static final String TEXT = "“We will talk soon,” Maria Vance said on 3 May 2021.\nThe talks in Seoul took two years.";

	@TempDir
	private Path folder;

	@Test
	void suggestions_AcceptedAndRejectedByKeys() throws Exception {
		Path file = folder.resolve("suggestions.pressmark");
		makeProject(file);
		Workbench.run(Optional.of(file), person -> {
			StyledText text = opens(person);
			person.presses("ctrl+Home");
			person.presses("g");
			selects(person, text, "We will talk soon");
			acceptsAllTimes(person);
			acceptsWhereItPoints(person, text);
			person.presses("ctrl+Home");
			person.presses("g");
			selects(person, text, "We will talk soon");
			person.presses("a");
			selects(person, text, "Maria Vance");
			assertEquals("Maria Vance", person.sees(() -> only(Quotation.class).getSpeaker().getName()));
			person.presses("d");
			selects(person, text, "3 May 2021");
			person.presses("g");
			selects(person, text, "Seoul");
			person.presses("shift+g");
			selects(person, text, "3 May 2021");
			person.presses("Return");
			selects(person, text, "Seoul");
			person.presses("a");
			selects(person, text, "two years");
			person.presses("d");
			person.awaits("three marks", () -> marks().size() == 3);
			person.presses("ctrl+Home");
			person.awaits("nothing selected", () -> text.getSelectionText().isEmpty());
			person.presses("ctrl+z");
			person.awaits("one rejection less", () -> rejected() == 1);
			person.presses("g");
			selects(person, text, "two years");
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			Article article = store.read(reader -> reader.article("a")).orElseThrow();
			assertEquals(3, article.getAnnotations().size());
			article.getAnnotations().forEach(each -> assertEquals(AnnotationOrigin.SUGGESTION, each.getOrigin()));
			assertEquals("2021-05-03", ((TimeExpression) article.getAnnotations().stream()
					.filter(TimeExpression.class::isInstance).findFirst().orElseThrow()).getValue());
			assertFalse(article.getRejectedSuggestions().isEmpty());
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** And takes them back, all at once. */
	private static void acceptsAllTimes(Person person) throws Exception {
		person.presses("shift+a");
		Table choices = person.finds("annotator.popup.list", Table.class);
		person.types("all times");
		person.awaits("how many times there are", () -> choices.getItemCount() == 1 && choices.getItem(0).getText().contains("2"));
		person.presses("Return");
		person.awaits("all times", () -> marks().size() == 2);
		person.presses("ctrl+z");
		person.awaits("no mark any more", () -> marks().isEmpty());
	}

	/** As who works with the mouse does, who selects nothing. */
	private static void acceptsWhereItPoints(Person person, StyledText text) throws Exception {
		Point seoul = person.sees(() -> {
			Point begin = text.getLocationAtOffset(text.getText().indexOf("Seoul") + 2);
			return new Point(begin.x, begin.y + text.getLineHeight() / 2);
		});
		person.clicks(text, seoul);
		person.presses("a");
		person.awaits("a mark", () -> marks().size() == 1);
		assertEquals("Seoul", person.sees(() -> only(Mention.class).getEntity().getName()));
		person.presses("ctrl+z");
		person.awaits("no mark any more", () -> marks().isEmpty());
	}

	private static void selects(Person person, StyledText text, String words) throws Exception {
		person.awaits("the suggestion " + words, () -> text.getSelectionText().equals(words));
	}

	private static void makeProject(Path file) throws StoreException {
		try (ProjectStore store = ProjectStore.create(file, "P", "tester")) {
			store.execute(ProjectCommand.of("import", transaction -> {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId("a");
				article.setTitle("Talks");
				article.setLanguage("en");
				article.setPublished("2021-05-04");
				article.setStatus(ArticleStatus.NEW);
				article.setText(TEXT);
				transaction.add(article, null);
			}));
		}
	}

	private static StyledText opens(Person person) throws Exception {
		person.awaits("the project", () -> current().view().isPresent());
		person.sees(() -> {
			try {
				return ArticleEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), "a", "Talks");
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		StyledText text = person.finds("annotator.text", StyledText.class);
		person.awaits("the text", () -> text.getText().contains("Maria Vance"));
		person.focuses(text);
		return text;
	}

	private static int rejected() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor().getAdapter(Article.class)
				.getRejectedSuggestions().size();
	}

	private static <T extends Annotation> T only(Class<T> kind) {
		return marks().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
	}

	private static List<Annotation> marks() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor().getAdapter(Article.class)
				.getAnnotations();
	}
}
