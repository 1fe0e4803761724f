// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Searching, and marking what was found, in the real workbench with keys. */
@ExtendWith(Workbench.Closing.class)
class SearchTest {

	private static final String FIRST = "Blinken spoke in London. Blinken's plane left London late.";
	private static final String SECOND = "In London, Antony Blinken and the others met.";

	@TempDir
	private Path folder;

	@Test
	void search_OpenAHit_MarkHits_MarkAllOccurrences_Undo() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			person.awaits("the project", () -> current().view().isPresent());
			isToldWhereAQueryIsWrong(person);
			Table hits = searches(person);
			isToldWhereAQueryIsWrong(person);
			assertEquals(0, person.sees(hits::getItemCount), "what the query before found");
			searches(person);
			opensAHit(person, hits);
			marksHits(person, hits);
			marksHitsAsANewPlace(person, hits);
			marksAllOccurrences(person);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
			assertEquals(1, store.read(SearchTest::mentions));
		}
	}

	private static void isToldWhereAQueryIsWrong(Person person) throws Exception {
		person.presses("ctrl+h");
		Text query = person.finds("search.query", Text.class);
		person.awaits("the focus", query::isFocusControl);
		person.types("london (war");
		person.presses("Return");
		Label words = person.finds("search.words", Label.class);
		person.awaits("the reason", () -> words.getText().contains("the ) for this ( is missing"));
		assertTrue(person.sees(query::isFocusControl));
		Link nothing = person.finds("search.nothing", Link.class);
		assertTrue(person.sees(nothing::getText).startsWith("Type above what to search for"), "nobody knows what there is");
	}

	private static Table searches(Person person) throws Exception {
		Text query = person.finds("search.query", Text.class);
		person.presses("ctrl+h");
		person.awaits("all of it selected", () -> query.getSelectionText().equals(query.getText()));
		person.types("london");
		person.presses("Return");
		Table hits = person.finds("search.table", Table.class);
		person.awaits("three hits", () -> hits.getItemCount() == 3);
		Label words = person.finds("search.words", Label.class);
		person.awaits("how many", () -> words.getText().startsWith("2 articles, 3 hits."));
		return hits;
	}

	private static void opensAHit(Person person, Table hits) throws Exception {
		person.presses("Down");
		person.awaits("the list", hits::isFocusControl);
		person.presses("Down");
		person.awaits("the second hit", () -> hits.getSelectionIndex() == 1);
		person.presses("Return");
		StyledText text = person.finds("annotator.text", StyledText.class);
		person.awaits("its words", () -> text.getSelectionText().equals("London")
				&& text.getText().substring(0, text.getSelection().x).contains("plane left"));
	}

	private static void marksHits(Person person, Table hits) throws Exception {
		person.focuses(hits);
		person.presses("ctrl+a");
		Label words = person.finds("search.words", Label.class);
		person.awaits("three ticked", () -> words.getText().contains("3 ticked"));
		person.presses("m");
		Text filter = person.finds("search.entity.filter", Text.class);
		person.awaits("the dialog", filter::isFocusControl);
		person.types("city");
		Table entities = person.finds("search.entity.list", Table.class);
		person.awaits("the city",
				() -> entities.getItemCount() > 0 && entities.getItem(0).getText().equals("City of London"));
		person.presses("Return");
		person.awaits("three marks", () -> marks() == 4);
		person.awaits("the list again", () -> hits.isFocusControl() && words.getText().equals("Marked 3."));
		person.presses("ctrl+z");
		person.awaits("none of them", () -> marks() == 1 && words.getText().startsWith("2 articles, 3 hits."));
	}

	private static void marksHitsAsANewPlace(Person person, Table hits) throws Exception {
		person.focuses(hits);
		person.presses("ctrl+a");
		person.presses("m");
		Text filter = person.finds("search.entity.filter", Text.class);
		person.awaits("the dialog", filter::isFocusControl);
		Table entities = person.finds("search.entity.list", Table.class);
		person.awaits("a new place called as the words", () -> IntStream.range(0, entities.getItemCount())
				.anyMatch(i -> entities.getItem(i).getText().equals("New Place: London")));
		while (!person.sees(() -> entities.getItem(entities.getSelectionIndex()).getText()).equals("New Place: London")) {
			person.presses("Down");
		}
		person.presses("Return");
		person.awaits("three marks of a third entity", () -> marks() == 4 && entities() == 3);
		person.presses("ctrl+z");
		person.awaits("none of both", () -> marks() == 1 && entities() == 2);
	}

	private static void marksAllOccurrences(Person person) throws Exception {
		StyledText text = person.finds("annotator.text", StyledText.class);
		person.focuses(text);
		person.presses("ctrl+Home");
		person.presses("bracketright");
		person.presses("shift+m");
		Table occurrences = person.finds("occurrences.table", Table.class);
		Label words = person.finds("occurrences.words", Label.class);
		person.awaits("what there is", () -> words.getText()
				.startsWith("3 occurrences in 2 articles: 2 to mark; 1 marked already"));
		person.awaits("the list", occurrences::isFocusControl);
		assertEquals(3, person.sees(occurrences::getItemCount));
		person.presses("space");
		person.awaits("the first without its tick", () -> !occurrences.getItem(0).getChecked());
		person.presses("shift+m");
		person.awaits("one more mark", () -> marks() == 2 && words.getText().contains("Marked 1.")
				&& words.getText().contains("1 to mark"));
		person.awaits("it to stay without its tick", () -> occurrences.isFocusControl() && occurrences.getItemCount() == 3
				&& !occurrences.getItem(0).getChecked());
		person.awaits("it to be selected", () -> occurrences.getSelectionIndex() == 0);
		person.presses("space");
		person.awaits("its tick", () -> occurrences.getItem(0).getChecked());
		person.presses("shift+m");
		person.awaits("two more marks", () -> marks() == 3);
		person.awaits("that nothing is left",
				() -> words.getText().contains("Marked 1.") && words.getText().contains("3 marked already"));
		person.presses("ctrl+z");
		person.awaits("two marks", () -> marks() == 2);
		person.presses("ctrl+z");
		person.awaits("one mark", () -> marks() == 1);
	}

	private static int entities() {
		return current().view().orElseThrow().project().getEntities().size();
	}

	/** How many mentions the project has. */
	private static int marks() {
		try {
			return current().view().orElseThrow().store().read(SearchTest::mentions);
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}

	private static int mentions(ProjectReader reader) throws StoreException {
		return reader.markings("a", Set.of("Mention")).size() + reader.markings("b", Set.of("Mention")).size();
	}

	/** With two entities and two articles, and one mention. */
	private Path project() throws StoreException {
		Path file = folder.resolve("search.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Search", "tester")) {
			store.execute(ProjectCommand.of("Add article", t -> t.add(article("a", FIRST), null)));
			store.execute(ProjectCommand.of("Add article", t -> t.add(article("b", SECOND), null)));
			store.execute(new CreateEntity(EntityType.PLACE, "City of London"));
			CreateEntity blinken = new CreateEntity(EntityType.PERSON, "Blinken");
			store.execute(blinken);
			store.execute(ProjectCommand.of("Mark", t -> {
				Mention mention = (Mention) t.create(ModelPackage.Literals.MENTION);
				mention.setEntity(t.get(Entity.class, blinken.entityId().orElseThrow()));
				mention.setBegin(0);
				mention.setEnd("Blinken".length());
				t.add(mention, "a");
			}));
		}
		return file;
	}

	private static Article article(String id, String text) {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setTitle("Article " + id);
		article.setText(text);
		return article;
	}
}
