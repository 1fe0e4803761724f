// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;

/** Working on events in the timeline and its table, in the real workbench with keys. */
@ExtendWith(Workbench.Closing.class)
class TimelineTest {

	private static final int MANY = 4_500;
	private static final int FEW = 90;
	private static final String TEXT = "The talks in Seoul began on Monday. Negotiators met in Seoul. A dinner followed.";

	@TempDir
	private Path folder;

	@Test
	void create_ChangeInTable_MoveByKey_Undo() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			Table table = opened(person);
			person.presses("Insert");
			Text date = person.finds("timeline.event.date", Text.class);
			person.focuses(date);
			person.types("4 May 2021");
			person.focuses(person.finds("timeline.event.title", Text.class));
			person.types("Dinner");
			person.presses("Return");
			person.awaits("another event", () -> titles(table).equals(List.of("Talks in Seoul", "Negotiators meet", "Dinner")));
			person.awaits("it is selected", () -> table.getSelectionIndex() == 2);
			person.focuses(table);
			person.presses("F2");
			Text cell = person.finds("timeline.table.cell", Text.class);
			person.awaits("the cell", cell::isFocusControl);
			person.types("State dinner");
			person.presses("shift+Tab");
			Text when = person.finds("timeline.table.cell", Text.class);
			person.awaits("the date", when::isFocusControl);
			person.types("early May 2021");
			person.presses("Return");
			person.awaits("both", () -> has("State dinner", "2021-05-01/2021-05-10~"));
			person.presses("ctrl+z");
			person.awaits("the old date", () -> has("State dinner", "2021-05-04"));
			movesByKey(person, table);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** In the chart as in the table. */
	private static void movesByKey(Person person, Table table) throws Exception {
		Canvas chart = person.finds("timeline.canvas", Canvas.class);
		person.focuses(chart);
		person.presses("alt+Right");
		person.awaits("a later date", () -> !has("State dinner", "2021-05-04"));
		person.presses("ctrl+z");
		person.awaits("the date before", () -> has("State dinner", "2021-05-04"));
		person.presses("alt+Up");
		person.awaits("only the month", () -> has("State dinner", "2021-05"));
		person.presses("alt+Down");
		person.awaits("the day again", () -> has("State dinner", "2021-05-04"));
		person.presses("Left");
		person.awaits("another one", () -> table.getSelectionIndex() != indexOf(table, "State dinner"));
	}

	@Test
	void merge_OneStaysWithAllEvidence_Undo() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			Table table = opened(person);
			person.presses("shift+Down");
			person.awaits("both", () -> table.getSelectionCount() == 2);
			person.presses("m");
			Combo stays = person.finds("timeline.merge.stays", Combo.class);
			person.awaits("what is touched", () -> find("timeline.touched").getItemCount() == 1);
			String likeliest = person.sees(stays::getText);
			assertTrue(likeliest.startsWith("Talks in Seoul (") && likeliest.endsWith(" 2)"), likeliest);
			person.presses("Return");
			person.awaits("one of them", () -> titles(table).equals(List.of("Talks in Seoul")));
			person.awaits("all evidence", () -> "3".equals(table.getItem(0).getText(6)));
			person.presses("ctrl+z");
			person.awaits("both again", () -> titles(table).equals(List.of("Talks in Seoul", "Negotiators meet")));
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@Test
	void split_EvidenceIsThatOfNewEvent_FormShowsIt_Undo() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			Table table = opened(person);
			person.presses("s");
			Table evidence = person.finds("event.evidence", Table.class);
			person.awaits("the evidence", () -> evidence.getItemCount() == 2 && evidence.isFocusControl());
			person.awaits("the first of it", () -> evidence.getSelectionIndex() == 0);
			person.presses("s");
			Text title = person.finds("timeline.event.title", Text.class);
			assertEquals("talks in Seoul", person.sees(title::getText));
			assertEquals("talks in Seoul", person.sees(title::getSelectionText));
			person.focuses(title);
			person.presses("Return");
			person.awaits("another event", () -> titles(table).contains("talks in Seoul"));
			person.awaits("its form", () -> person.hasNow("event.title")
					&& "talks in Seoul".equals(((Text) control("event.title")).getText()));
			person.presses("ctrl+z");
			person.awaits("none", () -> titles(table).equals(List.of("Talks in Seoul", "Negotiators meet")));
			person.awaits("no form", () -> person.hasNow("event.empty"));
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** An event that nobody reports any more would be no event. */
	@Test
	void split_OnlyEvidence_IsThatOfBoth() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = opened(person);
			person.presses("Down");
			person.awaits("the other one", () -> table.getSelectionIndex() == 1);
			person.presses("s");
			Table evidence = person.finds("event.evidence", Table.class);
			person.awaits("its only evidence", () -> evidence.getItemCount() == 1 && evidence.isFocusControl()
					&& evidence.getSelectionIndex() == 0);
			person.presses("s");
			Text title = person.finds("timeline.event.title", Text.class);
			person.focuses(title);
			person.presses("Return");
			person.awaits("another event", () -> titles(table).contains("Negotiators met"));
			person.awaits("both are reported", () -> "1".equals(table.getItem(indexOf(table, "Negotiators met")).getText(6))
					&& "1".equals(table.getItem(indexOf(table, "Negotiators meet")).getText(6)));
		});
	}

	@Test
	void drag_MarkFromOutlineOntoEvent_SetsItOff_SaysWhatCameOfIt() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = opened(person);
			person.opens("a", "Talks", "Negotiators");
			Tree outline = person.finds("outline.tree", Tree.class);
			person.awaits("its marks", () -> outline.getItemCount() == 1);
			person.clicks(outline, person.sees(() -> center(outline.getItem(0).getBounds())));
			person.awaits("the tree", outline::isFocusControl);
			person.insists("all of them", () -> person.presses("Right"),
					() -> outline.getItem(0).getExpanded() && outline.getItem(0).getItemCount() == 3);
			Canvas chart = person.finds("timeline.canvas", Canvas.class);
			goesTo(person, chart, "2021");
			goesTo(person, chart, "3 May 2021");
			Point event = eventAt(person, chart, person.sees(() -> chart.getClientArea().width / 2));
			String onto = person.sees(() -> (String) chart.getData("pointed"));
			int mark = "Talks in Seoul".equals(onto) ? 2 : 0;
			Point begin = person.sees(() -> center(outline.getItem(0).getItem(mark).getBounds()));
			person.holds(outline, begin, chart, event);
			person.awaits("it is set off", () -> chart.getData("aimed") instanceof String id && !id.isEmpty());
			person.awaits("what will be", () -> person.isToldNow("Attach as evidence to \u201c" + onto + "\u201d"));
			person.drops();
			person.awaits("what was done", () -> person
					.isToldNow("Attached 1 piece of evidence to \u201c" + onto + "\u201d. Undo takes it back."));
			person.awaits("nothing is set off", () -> "".equals(chart.getData("aimed")));
			person.awaits("its evidence", () -> (mark == 2 ? "3" : "2").equals(table.getItem(indexOf(table, onto)).getText(6)));
		});
	}

	@Test
	void enter_OnOneOfTooManyToBeToldApart_ListsThoseOfThatDay() throws Exception {
		Workbench.run(Optional.of(crowd()), person -> {
			Table table = person.finds("timeline.table", Table.class);
			person.awaits("the events", () -> table.getItemCount() == MANY + 1);
			Canvas chart = person.finds("timeline.canvas", Canvas.class);
			person.focuses(chart);
			person.presses("Right");
			person.awaits("one selected", () -> table.getSelectionCount() == 1);
			person.insists("only that day", () -> person.presses("Return"), () -> person.hasNow("timeline.filter.period"));
			person.awaits("those of that day", () -> table.getItemCount() == MANY);
			Button day = person.finds("timeline.filter.period", Button.class);
			person.clicks(day, person.sees(() -> new Point(day.getSize().x / 2, day.getSize().y / 2)));
			person.awaits("all", () -> table.getItemCount() == MANY + 1);
		});
	}

	@Test
	void click_OnTooManyToBeToldApart_ListsThoseOfThatDay() throws Exception {
		Workbench.run(Optional.of(crowd()), person -> {
			Table table = person.finds("timeline.table", Table.class);
			person.awaits("the events", () -> table.getItemCount() == MANY + 1);
			Canvas chart = person.finds("timeline.canvas", Canvas.class);
			goesTo(person, chart, "3 May 2021");
			// The day fills the middle of the chart, and what took place then is scrolled into sight.
			Point middle = person.sees(() -> new Point(chart.getClientArea().width / 2, chart.getClientArea().height - 20));
			person.insists("only that day", () -> person.clicks(chart, middle),
					() -> person.hasNow("timeline.filter.period"));
			person.awaits("those of that day", () -> table.getItemCount() == MANY);
		});
	}

	/** The button is let go over the dialog: no drag stays behind, neither for the mouse that only moves nor for the next one. */
	@Test
	void drag_AfterDoubleClickOnGroundAndEscape_MovesEvent() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			opened(person);
			Canvas chart = person.finds("timeline.canvas", Canvas.class);
			goesTo(person, chart, "2021");
			// The day fills the middle of the chart, so that the event can be dragged to another one.
			goesTo(person, chart, "3 May 2021");
			Rectangle area = person.sees(chart::getClientArea);
			Point ground = new Point(area.width / 2, area.height - 12);
			person.doubleClicks(chart, ground);
			person.finds("timeline.event.title", Text.class);
			person.presses("Escape");
			person.awaits("it is closed", () -> !person.hasNow("timeline.event.title"));
			person.points(chart, new Point(area.width / 4, ground.y - 10));
			Point event = eventAt(person, chart, area.width / 2);
			person.drags(chart, event, new Point(area.width - 30, event.y));
			person.awaits("another date", () -> !has("Talks in Seoul", "2021-05-03") || !has("Negotiators meet", "2021-05-03"));
		});
	}

	@Test
	void click_OnSelectedRow_ShowsItsEventOnChart() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = opened(person);
			Canvas chart = person.finds("timeline.canvas", Canvas.class);
			goesTo(person, chart, "3 May 2051");
			person.clicks(table, person.sees(() -> center(table.getItem(0).getBounds(1))));
			Rectangle area = person.sees(chart::getClientArea);
			eventAt(person, chart, area.width / 2);
		});
	}

	@Test
	void leaveCell_WithWhatIsNoDate_SaysThatItWasNotTaken() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = opened(person);
			Canvas chart = person.finds("timeline.canvas", Canvas.class);
			types(person, table, "no such day");
			person.clicks(chart, person.sees(() -> new Point(chart.getClientArea().width / 2, chart.getClientArea().height - 12)));
			person.awaits("the cell is closed", () -> !person.hasNow("timeline.table.cell"));
			person.awaits("a person is told", () -> person.isToldNow(
					"\u201cno such day\u201d is no date: \u201cTalks in Seoul\u201d keeps the one it had. F2 in its cell goes on with what was typed."));
			person.awaits("nothing changed", () -> has("Talks in Seoul", "2021-05-03") && table.getItemCount() == 2);
		});
	}

	@Test
	void wrongDateInForm_AnotherSelected_IsKeptAndSaid_GoesBack() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = opened(person);
			Text date = formed(person);
			person.focuses(date);
			person.presses("ctrl+a");
			person.types("31 Febuary");
			person.clicks(table, person.sees(() -> center(table.getItem(1).getBounds(1))));
			Link kept = person.finds("event.unsaved", Link.class);
			assertTrue(person.sees(kept::getText).contains("31 Febuary"));
			assertEquals("Negotiators meet", person.sees(() -> ((Text) control("event.title")).getText()));
			person.focuses(kept);
			person.presses("Return");
			person.awaits("what was typed", () -> person.hasNow("event.when") && !person.hasNow("event.unsaved")
					&& "31 Febuary".equals(((Text) control("event.when")).getText()));
			assertTrue(person.sees(() -> has("Talks in Seoul", "2021-05-03")));
			Text again = person.finds("event.when", Text.class);
			person.focuses(again);
			person.presses("Escape");
			person.awaits("the date", () -> "2021-05-03".equals(again.getText()));
			person.clicks(table, person.sees(() -> center(table.getItem(1).getBounds(1))));
			person.awaits("the other one", () -> person.hasNow("event.title")
					&& "Negotiators meet".equals(((Text) control("event.title")).getText()));
			assertTrue(person.sees(() -> !person.hasNow("event.unsaved")));
		});
	}

	@Test
	void wrongDateInCell_ProjectClosedMeanwhile_IsInFormAndInCellAgain() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			Table table = opened(person);
			formed(person);
			types(person, table, "31 Febuary");
			person.sees(() -> current().close());
			person.awaits("no project", () -> current().view().isEmpty());
			person.sees(() -> current().open(file));
			person.awaits("its field in the form", () -> person.hasNow("event.when")
					&& "31 Febuary".equals(((Text) control("event.when")).getText()));
			opened(person);
			person.insists("its cell", () -> person.presses("F2"), () -> person.hasNow("timeline.table.cell"));
			person.presses("shift+Tab");
			person.awaits("what was typed", () -> "31 Febuary".equals(((Text) control("timeline.table.cell")).getText()));
			person.presses("Escape");
			person.awaits("the date", () -> "2021-05-03".equals(((Text) control("event.when")).getText()));
		});
	}

	/** Types a date into the cell of the selected event. */
	private static void types(Person person, Table table, String date) throws Exception {
		person.focuses(table);
		person.presses("F2");
		Text title = person.finds("timeline.table.cell", Text.class);
		person.awaits("the cell", title::isFocusControl);
		person.presses("shift+Tab");
		person.awaits("the date", () -> title.isDisposed() && control("timeline.table.cell").isFocusControl());
		person.types(date);
		person.awaits("the words", () -> date.equals(((Text) control("timeline.table.cell")).getText()));
	}

	@Test
	void click_BesideFields_EditsNothing() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = opened(person);
			Text date = formed(person);
			person.focuses(table);
			person.clicks(person.sees(() -> date.getParent().getParent()), new Point(3, 3));
			person.awaits("no longer in the table", () -> !table.isFocusControl());
			assertTrue(person.sees(() -> !(table.getDisplay().getFocusControl() instanceof Text)));
			person.types("x");
			person.presses("Tab");
			person.awaits("the first field", () -> control("event.title").isFocusControl());
			assertEquals("Talks in Seoul", person.sees(() -> ((Text) control("event.title")).getText()));
		});
	}

	@Test
	void export_AsksForTime_WithTitleAndLegend_EscapeWritesNothing() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			opened(person);
			goesTo(person, person.finds("timeline.canvas", Canvas.class), "3 May 2021");
			person.sees(() -> {
				PlatformUI.getWorkbench().getDisplay().asyncExec(TimelineTest::exports);
				return null;
			});
			Button visible = person.finds("timeline.export.range.0", Button.class);
			assertTrue(person.sees(visible::getSelection));
			assertTrue(person.sees(visible::getText).contains("May 2021"), person.sees(visible::getText));
			Button explained = person.finds("timeline.export.explained", Button.class);
			assertTrue(person.sees(explained::getSelection));
			person.presses("Escape");
			person.awaits("it is closed", () -> !person.hasNow("timeline.export.explained"));
		});
	}

	private static void exports() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.pressmark.ui.timeline.export", null);
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void dateTakenAway_RowStaysSelectedAndInSight() throws Exception {
		Workbench.run(Optional.of(few()), person -> {
			Table table = person.finds("timeline.table", Table.class);
			person.awaits("the events", () -> table.getItemCount() == FEW);
			person.clicks(table, person.sees(() -> center(table.getItem(1).getBounds(1))));
			Text date = formed(person);
			person.focuses(date);
			person.presses("ctrl+a");
			person.presses("Delete");
			person.presses("Return");
			person.awaits("it is the last one", () -> table.getSelectionIndex() == FEW - 1);
			person.awaits("it is in sight", () -> table.getClientArea().intersects(table.getItem(FEW - 1).getBounds(1)));
			person.presses("ctrl+z");
			person.awaits("it is where it was", () -> table.getSelectionIndex() == 1);
			person.awaits("it is in sight there", () -> table.getClientArea().intersects(table.getItem(1).getBounds(1)));
		});
	}

	@Test
	void pointer_LeavesChart_NothingIsUnderIt() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = opened(person);
			Canvas chart = person.finds("timeline.canvas", Canvas.class);
			goesTo(person, chart, "3 May 2021");
			eventAt(person, chart, person.sees(() -> chart.getClientArea().width / 2));
			person.hovers(table, person.sees(() -> center(table.getItem(0).getBounds(1))));
			person.awaits("nothing", () -> "".equals(chart.getData("pointed")));
		});
	}

	/** The uppermost place at an x of the chart where the mouse points at an event. */
	static Point eventAt(Person person, Canvas chart, int x) throws Exception {
		int height = person.sees(() -> chart.getClientArea().height);
		for (int y = 50; y < height; y += 8) {
			Point place = new Point(x, y);
			person.hovers(chart, place);
			if (person.sees(() -> chart.getData("pointed") instanceof String title && !title.isEmpty())) {
				return place;
			}
		}
		throw new AssertionError("No event in sight");
	}

	@Test
	void link_OnlyWhatHasToDoWithTheEntityThatIsSelected() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = opened(person);
			person.presses("w");
			Table entities = person.finds("entities.table", Table.class);
			person.awaits("the entity", () -> entities.getItemCount() == 1);
			person.insists("no event of Kim's", () -> person.clicks(entities, center(person.sees(() -> entities.getItem(0).getBounds(0)))),
					() -> table.getItemCount() == 0);
			person.focuses(table);
			person.presses("w");
			person.awaits("all", () -> titles(table).equals(List.of("Talks in Seoul", "Negotiators meet")));
		});
	}

	static void goesTo(Person person, Canvas chart, String date) throws Exception {
		person.focuses(chart);
		person.presses("g");
		Text when = person.finds("timeline.date", Text.class);
		person.awaits("the field", when::isFocusControl);
		person.types(date);
		person.presses("Return");
		person.awaits("it is closed", () -> !person.hasNow("timeline.date"));
	}

	/** The field for the date of the selected event in its form. */
	static Text formed(Person person) throws Exception {
		person.focuses(person.finds("timeline.canvas", Canvas.class));
		person.insists("the form", () -> person.presses("F2"), () -> person.hasNow("event.when"));
		return person.finds("event.when", Text.class);
	}

	/** The table with its first event selected. */
	static Table opened(Person person) throws Exception {
		Table table = person.finds("timeline.table", Table.class);
		person.awaits("the events", () -> titles(table).equals(List.of("Talks in Seoul", "Negotiators meet")));
		person.awaits("their evidence", () -> "2".equals(table.getItem(0).getText(6)));
		person.clicks(table, person.sees(() -> center(table.getItem(0).getBounds(1))));
		person.awaits("one selected", () -> table.getSelectionIndex() == 0 && table.isFocusControl());
		return table;
	}

	static Point center(Rectangle bounds) {
		return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	private static Table find(String id) {
		return (Table) control(id);
	}

	static Control control(String id) {
		return Stream.of(PlatformUI.getWorkbench().getDisplay().getShells()).flatMap(Person::all)
				.filter(each -> id.equals(each.getData("id"))).findFirst().orElseThrow();
	}

	static List<String> titles(Table table) {
		return Stream.of(table.getItems()).map(item -> item.getText(1)).toList();
	}

	static int indexOf(Table table, String title) {
		return titles(table).indexOf(title);
	}

	static boolean has(String title, String when) {
		return current().view().map(ProjectView::project).stream()
				.flatMap(project -> project.getEvents().stream())
				.anyMatch(event -> title.equals(event.getTitle()) && when.equals(event.getWhen()));
	}

	/** More than the table has room for. */
	private Path few() throws StoreException {
		Path file = folder.resolve("few.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Few", "tester")) {
			store.execute(ProjectCommand.of("Events", t -> {
				for (int i = 0; i < FEW; i++) {
					event(t, "Vote " + i, Integer.toString(1900 + i));
				}
			}));
		}
		return file;
	}

	/** As many as nobody can tell apart on a day, and one of another day. */
	private Path crowd() throws StoreException {
		Path file = folder.resolve("crowd.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Crowd", "tester")) {
			store.execute(ProjectCommand.of("Events", t -> {
				for (int i = 0; i < MANY; i++) {
					event(t, "Vote " + i, "2021-05-03");
				}
				event(t, "Treaty", "2031-06-07");
			}));
		}
		return file;
	}

	/** Two events that are one; the first is reported twice. */
	private Path project() throws StoreException {
		return project(folder);
	}

	/** As {@link #project()}, in that folder. */
	static Path project(Path folder) throws StoreException {
		Path file = folder.resolve("timeline.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Timeline", "tester")) {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId("a");
			article.setTitle("Talks");
			article.setOutlet("The Daily");
			article.setPublished("2021-05-04");
			article.setText(TEXT);
			store.execute(ProjectCommand.of("Add article", t -> t.add(article, null)));
			store.execute(ProjectCommand.of("Mark", t -> {
				Event talks = event(t, "Talks in Seoul", "2021-05-03");
				mark(t, "talks in Seoul", talks);
				mark(t, "began on Monday", talks);
				mark(t, "Negotiators met", event(t, "Negotiators meet", "2021-05-03"));
				Entity kim = (Entity) t.create(ModelPackage.Literals.ENTITY);
				kim.setName("Kim");
				t.add(kim, t.project().getId());
			}));
		}
		return file;
	}

	private static Event event(ProjectTransaction transaction, String title, String when) throws StoreException {
		Event event = (Event) transaction.create(ModelPackage.Literals.EVENT);
		event.setTitle(title);
		event.setWhen(when);
		transaction.add(event, transaction.project().getId());
		return event;
	}

	private static void mark(ProjectTransaction transaction, String words, Event event) throws StoreException {
		EventMention mention = (EventMention) transaction.create(ModelPackage.Literals.EVENT_MENTION);
		mention.setBegin(TEXT.indexOf(words));
		mention.setEnd(TEXT.indexOf(words) + words.length());
		mention.setEvent(event);
		transaction.add(mention, "a");
	}
}
