// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.ExternalId;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Working on the registry of entities, in the real workbench with keys. */
@ExtendWith(Workbench.Closing.class)
class EntitiesTest {

	private static final String TEXT = "Blinken spoke. Antony Blinken left. Seoul answered.";

	@TempDir
	private Path folder;

	@Test
	void mergeTwo_ConcordanceHasBoth_Undo() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			Table table = person.finds("entities.table", Table.class);
			person.awaits("the entities", () -> names(table).equals(List.of("Antony Blinken", "Blinken", "Seoul")));
			finds(person, table, "blin");
			person.presses("shift+Down");
			person.awaits("both", () -> table.getSelectionCount() == 2);
			person.presses("m");
			Combo stays = person.finds("merge.stays", Combo.class);
			assertEquals("Antony Blinken (Person, 1)", person.sees(stays::getText));
			person.awaits("what is touched", () -> find("entities.touched").getItemCount() == 1);
			person.presses("Return");
			person.awaits("one of them", () -> names(table).equals(List.of("Antony Blinken")));
			person.presses("c");
			Table concordance = person.finds("concordance.table", Table.class);
			person.awaits("both places", () -> concordance.getItemCount() == 2);
			person.presses("ctrl+z");
			person.awaits("both again", () -> names(table).equals(List.of("Blinken", "Antony Blinken")));
			person.awaits("one place", () -> concordance.getItemCount() == 1);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
			assertEquals("Merge Blinken into Antony Blinken", store.read(reader -> reader.history(2)).getLast().label());
		}
	}

	@Test
	void rename_StaysSelectedAndInSight_MergeWarnsOfDifferentIds() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = person.finds("entities.table", Table.class);
			person.awaits("the entities", () -> names(table).equals(List.of("Antony Blinken", "Blinken", "Seoul")));
			person.focuses(table);
			person.presses("Down");
			person.awaits("the first", () -> isSelected(table, "Antony Blinken"));
			person.presses("F2");
			Text name = person.finds("rename.name", Text.class);
			person.awaits("the name", () -> name.isFocusControl() && name.getSelectionText().equals("Antony Blinken"));
			person.types("Zinken");
			person.presses("Return");
			person.awaits("it at the end", () -> names(table).equals(List.of("Blinken", "Seoul", "Zinken")));
			person.awaits("it to stay selected", () -> isSelected(table, "Zinken"));
			person.presses("Up");
			person.awaits("the one above it", () -> isSelected(table, "Seoul"));
			person.presses("shift+Down");
			person.awaits("both", () -> table.getSelectionCount() == 2);
			person.presses("m");
			Label warning = person.finds("merge.warning", Label.class);
			assertTrue(person.sees(warning::getText).contains("wikidata (Q2, Q1)"), person.sees(warning::getText));
			person.presses("Escape");
		});
	}

	@Test
	void whatIsTypedAboutAnEntity_IsNotDroppedUnasked() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = person.finds("entities.table", Table.class);
			person.awaits("the entities", () -> names(table).equals(List.of("Antony Blinken", "Blinken", "Seoul")));
			person.focuses(table);
			person.presses("Down");
			person.awaits("the first", () -> isSelected(table, "Antony Blinken"));
			person.presses("Return");
			Text name = person.finds("entity.name", Text.class);
			person.awaits("the name", name::isFocusControl);
			person.types("Zony");
			leaves(person, name);
			person.presses("Escape");
			person.awaits("the name again", name::isFocusControl);
			assertEquals("Zony", person.sees(name::getText));
			leaves(person, name);
			person.presses("Return");
			person.awaits("what was typed", () -> names(table).equals(List.of("Blinken", "Seoul", "Zony")));
		});
	}

	private static void leaves(Person person, Text name) throws Exception {
		person.presses("Escape");
		person.awaits("the question", () -> name.getDisplay().getActiveShell() != null
				&& name.getDisplay().getActiveShell() != name.getShell());
	}

	/** "Blinken" is a name of both as long as one of them is called so at a place that stays. */
	@Test
	void split_TakesAlongNamesOfNoOtherPlace() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = person.finds("entities.table", Table.class);
			finds(person, table, "blin");
			person.presses("shift+Down");
			person.awaits("both", () -> table.getSelectionCount() == 2);
			person.presses("m");
			person.finds("merge.stays", Combo.class);
			person.awaits("what is touched", () -> find("entities.touched").getItemCount() == 1);
			person.presses("Return");
			person.awaits("one of them", () -> names(table).equals(List.of("Antony Blinken")));
			person.presses("c");
			Table concordance = person.finds("concordance.table", Table.class);
			person.awaits("both places", () -> concordance.getItemCount() == 2 && concordance.getItem(0).getText(2).equals("Blinken"));
			person.focuses(concordance);
			person.presses("Down");
			person.awaits("the first place", () -> concordance.getSelectionIndex() == 0 && concordance.getSelectionCount() == 1);
			person.presses("s");
			Table along = person.finds("split.aliases", Table.class);
			assertEquals("Blinken true", person.sees(() -> along.getItem(0).getText() + ' ' + along.getItem(0).getChecked()));
			person.presses("Escape");
		});
	}

	@Test
	void keysWhileADialogOpens_AreTypedIntoIt() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = person.finds("entities.table", Table.class);
			person.awaits("the entities", () -> names(table).equals(List.of("Antony Blinken", "Blinken", "Seoul")));
			person.focuses(table);
			person.presses("Down");
			person.awaits("the first", () -> isSelected(table, "Antony Blinken"));
			person.pressesAtOnce(0, "F2", "m", "c", "d", "Return");
			person.awaits("the name", () -> names(table).equals(List.of("Blinken", "mcd", "Seoul")));
			person.awaits("nothing else to be open", () -> isSelected(table, "mcd"));
		});
	}

	private static boolean isSelected(Table table, String name) {
		return table.isFocusControl() && table.getSelectionCount() == 1 && name.equals(table.getSelection()[0].getText(0));
	}

	private static void finds(Person person, Table table, String words) throws Exception {
		Text filter = person.finds("entities.filter", Text.class);
		// First the view: when it becomes the active one it gives its list the focus.
		person.focuses(table);
		person.focuses(filter);
		person.types(words);
		person.awaits("those that were looked for", () -> table.getItemCount() == 2);
		person.presses("Down");
		person.awaits("the list", table::isFocusControl);
	}

	private static Table find(String id) {
		return Stream.of(PlatformUI.getWorkbench().getDisplay().getShells()).flatMap(Person::all)
				.filter(each -> id.equals(each.getData("id"))).map(Table.class::cast).findFirst().orElseThrow();
	}

	private static List<String> names(Table table) {
		boolean isOpen = Person.current().view().isPresent();
		return isOpen ? Stream.of(table.getItems()).map(item -> item.getText(0)).toList() : List.of();
	}

	/** Somebody under two names, each marked once, and somewhere else. */
	private Path project() throws StoreException {
		Path file = folder.resolve("entities.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Entities", "tester")) {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId("a");
			article.setTitle("Talks");
			article.setText(TEXT);
			store.execute(ProjectCommand.of("Add article", t -> t.add(article, null)));
			store.execute(ProjectCommand.of("Mark", t -> {
				mark(t, "Antony Blinken", Optional.of("Q1"));
				mark(t, "Blinken", Optional.empty());
				mark(t, "Seoul", Optional.of("Q2"));
			}));
		}
		return file;
	}

	private static void mark(ProjectTransaction transaction, String name, Optional<String> wikidata)
			throws StoreException {
		Entity entity = (Entity) transaction.create(ModelPackage.Literals.ENTITY);
		entity.setName(name);
		wikidata.ifPresent(value -> {
			ExternalId id = ModelFactory.eINSTANCE.createExternalId();
			id.setScheme("wikidata");
			id.setValue(value);
			entity.getExternalIds().add(id);
		});
		transaction.add(entity, transaction.project().getId());
		Mention mention = (Mention) transaction.create(ModelPackage.Literals.MENTION);
		mention.setBegin(TEXT.indexOf(name));
		mention.setEnd(TEXT.indexOf(name) + name.length());
		mention.setEntity(entity);
		transaction.add(mention, "a");
	}
}
