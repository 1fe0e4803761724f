// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ArticleEditors;

/** Looking at the history and taking steps of it back, in the real workbench with keys and mouse. */
@ExtendWith(Workbench.Closing.class)
class HistoryTest {

	private static final String HISTORY = "org.pressmark.ui.history.view";

	@TempDir
	private Path folder;

	@Test
	void undoAnOldStep_UndoToHere() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			Table table = opensHistory(person);
			looksAtOldStep(person, table);
			takesItBack(person, table);
			isRefused(person, table);
			filters(person, table);
			takesBackAllAfter(person, table);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
			assertEquals(List.of("Blinken"), store.read(reader -> reader.project().getEntities().stream()
					.map(each -> each.getName()).toList()));
			assertEquals(List.of("Undo: Create entity Kim", "Undo: Rename", "Undo: Title", "Rename", "Create entity Kim",
					"Create entity Blinken", "Title", "Add article"), store.read(reader -> reader.history(8)).stream()
							.map(HistoryTest::label).toList());
			assertEquals("Talks", store.read(reader -> reader.article("a")).orElseThrow().getTitle());
		}
	}

	@Test
	void showEvent_OpensTheTimeline() throws Exception {
		Path file = folder.resolve("event.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Event", "tester")) {
			Event event = ModelFactory.eINSTANCE.createEvent();
			event.setTitle("Summit");
			event.setWhen("2021-05-04");
			store.execute(ProjectCommand.of("Add event", t -> t.add(event, t.project().getId())));
		}
		Workbench.run(Optional.of(file), person -> {
			Table table = opensHistory(person);
			selects(person, table, "Add event");
			person.presses("Return");
			person.finds("timeline.canvas", Canvas.class);
		});
	}

	/** Ctrl+Z once too often takes no articles away, and no half of what was done as one thing. */
	@Test
	void undo_OfABatchOrAnImport_AsksFirst() throws Exception {
		Path file = folder.resolve("batch.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Batch", "tester")) {
			store.execute(ProjectCommand.of("Import talks", t -> {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId("a");
				article.setTitle("Talks");
				article.setText("Blinken spoke in London.");
				t.add(article, null);
			}));
			Optional<String> batch = Optional.empty();
			for (int i = 1; i <= 3; i++) {
				batch = store.execute(new Part(i, batch)).map(HistoryEntry::batch);
			}
			store.execute(new CreateEntity(EntityType.PERSON, "Kim"));
		}
		Workbench.run(Optional.of(file), person -> {
			person.awaits("the project", () -> current().view().isPresent());
			person.sees(HistoryTest::opensArticle);
			StyledText text = person.finds("annotator.text", StyledText.class);
			person.focuses(text);
			person.presses("ctrl+z");
			person.awaits("one step back", () -> entities() == 3);
			asksAndLeaves(person, text);
			assertEquals(3, person.sees(HistoryTest::entities));
			asks(person, text);
			person.pushes("Take Back");
			person.awaits("none of the batch", () -> entities() == 0);
			person.focuses(text);
			asksAndLeaves(person, text);
			asks(person, text);
			person.pushes("Take Back");
			person.awaits("no article", () -> current().view().orElseThrow().find(Article.class, "a").isEmpty());
		});
	}

	private static void asks(Person person, StyledText text) throws Exception {
		person.presses("ctrl+z");
		person.awaits("a question", () -> text.getDisplay().getActiveShell() != null
				&& text.getDisplay().getActiveShell() != window());
	}

	private static void asksAndLeaves(Person person, StyledText text) throws Exception {
		asks(person, text);
		person.presses("Escape");
		person.awaits("the window again", () -> text.getDisplay().getActiveShell() == window() && text.isFocusControl());
	}

	private static int entities() {
		return current().view().orElseThrow().project().getEntities().size();
	}

	/** One of several steps that were done as one thing. */
	private record Part(int number, Optional<String> batch) implements ProjectCommand {

		@Override
		public String label() {
			return "Make " + number + " entities";
		}

		@Override
		public void run(ProjectTransaction transaction) throws StoreException {
			Entity entity = ModelFactory.eINSTANCE.createEntity();
			entity.setName("Entity " + number);
			entity.setType(EntityType.OTHER);
			transaction.add(entity, transaction.project().getId());
		}

		@Override
		public Optional<String> continues() {
			return batch;
		}
	}

	@Test
	void projectOpenElsewhere_IsShownAndCannotBeChanged() throws Exception {
		Path file = project();
		try (ProjectStore other = ProjectStore.open(file, "Ann")) {
			Workbench.run(Optional.of(file), person -> {
				person.awaits("the title", () -> window().getText().contains("(read-only)"));
				Label reason = person.finds("sources.readOnly", Label.class);
				assertTrue(person.sees(reason::getText).startsWith("Ann"), person.sees(reason::getText));
				person.sees(() -> opensArticle());
				Text title = person.finds("annotator.title", Text.class);
				assertFalse(person.sees(title::getEditable));
				Table table = opensHistory(person);
				selects(person, table, "Title");
				person.presses("u");
				other.execute(ProjectCommand.of("Elsewhere", t -> t.project().setName("Changed elsewhere")));
				person.awaits("what the other does", () -> row(table, "Elsewhere") == 0);
				assertFalse(other.read(reader -> reader.history(9)).stream().anyMatch(HistoryEntry::takenBack));
			});
		}
	}

	/** With two entities, an article with another title than at first, and a step that depends on an earlier one. */
	private Path project() throws StoreException {
		Path file = folder.resolve("history.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "History", "tester")) {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId("a");
			article.setTitle("Talks");
			article.setText("Blinken spoke in London.");
			store.execute(ProjectCommand.of("Add article", t -> t.add(article, null)));
			store.execute(new SetFeature("Title", article, ModelPackage.Literals.ARTICLE__TITLE, "Talks in London"));
			store.execute(new CreateEntity(EntityType.PERSON, "Blinken"));
			CreateEntity kim = new CreateEntity(EntityType.PERSON, "Kim");
			store.execute(kim);
			store.execute(ProjectCommand.of("Rename", t -> t
					.get(Entity.class, kim.entityId().orElseThrow()).setName("Kim Jong-un")));
		}
		return file;
	}

	private static Table opensHistory(Person person) throws Exception {
		person.awaits("the project", () -> current().view().isPresent());
		person.sees(() -> {
			try {
				return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(HISTORY);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		Table table = person.finds("history.table", Table.class);
		person.awaits("all steps", () -> row(table, "Create the project") == table.getItemCount() - 1);
		return table;
	}

	private static void looksAtOldStep(Person person, Table table) throws Exception {
		selects(person, table, "Title");
		StyledText details = person.finds("history.details", StyledText.class);
		person.awaits("what it changed", () -> details.getText().contains("Title: Talks \u2192 Talks in London"));
	}

	private static void takesItBack(Person person, Table table) throws Exception {
		person.presses("u");
		person.awaits("an undo on top", () -> row(table, "Undo: Title") == 0);
		person.awaits("the step still selected, as taken back",
				() -> table.getSelectionIndex() == row(table, "Title") && text(table, row(table, "Title"), 3).equals("Taken back"));
	}

	/** The reason comes in a dialog. */
	private static void isRefused(Person person, Table table) throws Exception {
		selects(person, table, "Create entity Kim");
		person.presses("u");
		person.awaits("the reason", () -> table.getDisplay().getActiveShell() != window());
		person.presses("Escape");
		person.awaits("the window again", () -> table.getDisplay().getActiveShell() == window());
		assertEquals("Undo: Title", person.sees(() -> text(table, 0, 2)));
	}

	private static void filters(Person person, Table table) throws Exception {
		person.focuses(person.finds("history.filter", Text.class));
		person.types("ENTITY u");
		person.awaits("nothing that matches", () -> !table.isVisible());
		person.presses("BackSpace");
		person.presses("BackSpace");
		person.awaits("two steps", () -> table.isVisible() && table.getItemCount() == 2);
		person.presses("ctrl+a");
		person.presses("Delete");
		person.awaits("all steps", () -> table.getItemCount() == 7);
	}

	private static void takesBackAllAfter(Person person, Table table) throws Exception {
		selects(person, table, "Undo: Title");
		assertFalse(person.sees(HistoryTest::canUndoAfter), "nothing was done after it");
		selects(person, table, "Create entity Blinken");
		person.presses("shift+u");
		person.pushes("Take Back");
		person.awaits("two more undone", () -> row(table, "Undo: Create entity Kim") == 0);
	}

	private static void selects(Person person, Table table, String what) throws Exception {
		person.insists("to select " + what, () -> person.clicks(table, person.sees(() -> place(table, row(table, what)))),
				() -> table.getSelectionIndex() >= 0 && text(table, table.getSelectionIndex(), 2).equals(what)
						&& table.isFocusControl());
	}

	private static Point place(Table table, int row) {
		table.showItem(table.getItem(row));
		Rectangle bounds = table.getItem(row).getBounds(2);
		return new Point(bounds.x + 20, bounds.y + bounds.height / 2);
	}

	/** Where a step is whose words begin so; -1 if it is not there. */
	private static int row(Table table, String begin) {
		return IntStream.range(0, table.getItemCount()).filter(i -> text(table, i, 2).startsWith(begin)).findFirst().orElse(-1);
	}

	private static String text(Table table, int row, int column) {
		return table.getItem(row).getText(column);
	}

	private static String label(HistoryEntry step) {
		return step.kind() == HistoryEntry.Kind.UNDO ? "Undo: " + step.label() : step.label();
	}

	private static Object opensArticle() {
		try {
			return ArticleEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), "a", "Talks");
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	/** As the workbench sees it, which asks anew after each selection. */
	private static boolean canUndoAfter() {
		return PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand("org.pressmark.ui.history.undoAfter").isEnabled();
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}
}
