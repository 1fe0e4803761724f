// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Project;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectStore;

/** The road from four articles to two reports, gone in the real workbench with keys and mouse. */
@ExtendWith(Workbench.Closing.class)
class RoadTest {

	@TempDir
	private Path folder;

	@Test
	void importAnnotateUndoTimelineExport() throws Exception {
		Path file = folder.resolve("road.pressmark");
		ProjectStore.create(file, "Road", "tester").close();
		Workbench.run(Optional.of(file), person -> {
			importsSeeds(person);
			opensArticle(person);
			marksPerson(person);
			takesBackAndRepeats(person);
			marksEvent(person);
			typesWithPauses(person);
			namesStay(person);
			addsAndMovesEvent(person);
			exports(person);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(reader -> reader.check()));
			assertEquals(2, store.read(reader -> reader.project().getEvents().size()));
		}
	}

	/** By each of the ways that need no dialog of the desktop: files and a typed path in the wizard, a file in the list. */
	private void importsSeeds(Person person) throws Exception {
		List<Path> seeds = seeds();
		person.finds("sources.noArticles", Control.class);
		person.presses("ctrl+i");
		Table files = person.finds("import.files", Table.class);
		pastes(person, files, seeds.subList(0, 2));
		person.awaits("two files", () -> files.getItemCount() == 2);
		typesAndPastes(person, files, seeds.get(2).toString());
		person.awaits("three files", () -> files.getItemCount() == 3);
		person.pushes("Import");
		Table result = person.finds("import.result", Table.class);
		person.awaits("three outcomes", () -> result.getItemCount() == 3);
		person.pushes("Close");
		person.awaits("three articles", () -> articles().size() == 3);
		Table table = person.finds("sources.table", Table.class);
		person.awaits("one of them selected", () -> table.getItemCount() == 3 && table.getSelectionCount() == 1);
		int before = person.sees(table::getSelectionIndex);
		pastes(person, table, seeds.subList(3, 4));
		person.awaits("four articles", () -> articles().size() == 4);
		person.awaits("the new one selected", () -> table.getItemCount() == 4 && table.getSelectionIndex() != before);
	}

	/** Copies files as a file manager does, and pastes them. */
	private static void pastes(Person person, Control target, List<Path> files) throws Exception {
		person.sees(() -> {
			Clipboard clipboard = new Clipboard(target.getDisplay());
			clipboard.setContents(new Object[] { files.stream().map(Path::toString).toArray(String[]::new) },
					new Transfer[] { FileTransfer.getInstance() });
			clipboard.dispose();
			return null;
		});
		person.focuses(target);
		person.presses("ctrl+v");
	}

	/** Types a path where there is room for it, and moves it from there. */
	private static void typesAndPastes(Person person, Control target, String path) throws Exception {
		Text field = person.finds("import.outlet", Text.class);
		person.focuses(field);
		person.types(path);
		person.awaits("the path", () -> path.equals(field.getText()));
		person.presses("ctrl+a");
		person.presses("ctrl+x");
		person.awaits("no path", () -> field.getText().isEmpty());
		person.focuses(target);
		person.presses("ctrl+v");
	}

	private void opensArticle(Person person) throws Exception {
		Table table = person.finds("sources.table", Table.class);
		person.awaits("four rows", () -> table.getItemCount() == 4 && !table.getItem(0).getText().isEmpty());
		person.clicks(table, person.sees(() -> center(table.getItem(0).getBounds())));
		person.presses("Return");
		StyledText text = person.finds("annotator.text", StyledText.class);
		person.awaits("the article's text", () -> text.getText().contains("Blinken"));
	}

	private void marksPerson(Person person) throws Exception {
		selectsWord(person, "Blinken");
		person.types("m");
		person.finds("annotator.popup.filter", Text.class);
		person.types("Antony Blinken");
		person.presses("Return");
		person.awaits("a mark", () -> marks() == 1);
		assertEquals("Antony Blinken", person.sees(() -> project().getEntities().getFirst().getName()));
		assertEquals(List.of("Blinken"), person.sees(() -> List.copyOf(project().getEntities().getFirst().getAliases())));
	}

	private void takesBackAndRepeats(Person person) throws Exception {
		person.focuses(person.finds("annotator.text", StyledText.class));
		person.presses("ctrl+z");
		person.awaits("no mark", () -> marks() == 0 && project().getEntities().isEmpty());
		person.presses("ctrl+shift+z");
		person.awaits("the mark again", () -> marks() == 1);
	}

	private void marksEvent(Person person) throws Exception {
		selectsWord(person, "meeting");
		person.types("e");
		person.finds("annotator.popup.filter", Text.class);
		person.types("London meeting");
		person.presses("Return");
		Text when = person.finds("annotator.event.when", Text.class);
		person.focuses(when);
		person.presses("ctrl+a");
		person.types("2021-05-03/2021-05-05");
		person.presses("Return");
		person.awaits("an event", () -> project().getEvents().size() == 1 && marks() == 2);
		assertEquals("2021-05-03/2021-05-05", person.sees(() -> project().getEvents().getFirst().getWhen()));
	}

	/** Each pause stores what is there, and the caret stays where it is. */
	private void typesWithPauses(Person person) throws Exception {
		Text when = person.finds("annotation.event.when", Text.class);
		person.focuses(person.finds("annotation.comment", Text.class));
		person.types("They said ");
		person.awaits("the first words", () -> "They said".equals(evidence().getComment()));
		person.types("that");
		person.awaits("all words", () -> "They said that".equals(evidence().getComment()));
		String date = person.sees(when::getText);
		person.focuses(when);
		person.presses("ctrl+a");
		person.types("2021");
		person.awaits("the year", () -> "2021".equals(evidence().getEvent().getWhen()));
		person.types(date.substring("2021".length()));
		person.awaits("the whole date", () -> date.equals(evidence().getEvent().getWhen()));
		assertEquals(date, person.sees(when::getText));
	}

	private void namesStay(Person person) throws Exception {
		Text title = person.finds("annotation.event.title", Text.class);
		person.focuses(title);
		person.presses("ctrl+a");
		person.presses("BackSpace");
		person.awaits("no title", () -> title.getText().isEmpty());
		person.presses("Return");
		person.awaits("the old title", () -> "London meeting".equals(title.getText()));
		assertEquals("London meeting", person.sees(() -> evidence().getEvent().getTitle()));
	}

	private void addsAndMovesEvent(Person person) throws Exception {
		Canvas canvas = person.finds("timeline.canvas", Canvas.class);
		person.clicks(canvas, person.sees(() -> new Point(canvas.getClientArea().width - 4, canvas.getClientArea().height - 4)));
		person.awaits("the focus on the timeline", canvas::isFocusControl);
		person.presses("Insert");
		Text date = person.finds("timeline.event.date", Text.class);
		person.focuses(date);
		person.types("2021-05-04");
		person.focuses(person.finds("timeline.event.title", Text.class));
		person.types("Summit");
		person.presses("Return");
		person.awaits("two events", () -> project().getEvents().size() == 2);
		String before = person.sees(() -> summit().getWhen());
		Point at = findsOnTimeline(person, canvas);
		person.drags(canvas, at, new Point(at.x + canvasWidth(person, canvas) / 3, at.y));
		person.awaits("another date", () -> !before.equals(summit().getWhen()));
		person.presses("ctrl+z");
		person.awaits("the old date", () -> before.equals(summit().getWhen()));
	}

	private void exports(Person person) throws Exception {
		person.presses("ctrl+shift+r");
		for (String format : List.of("word", "excel")) {
			Text target = person.finds("export.file.org.pressmark.export." + format, Text.class);
			person.focuses(target);
			person.presses("ctrl+a");
			person.types(folder.resolve("report." + ("word".equals(format) ? "docx" : "xlsx")).toString());
		}
		person.pushes("Write");
		person.awaits("both files", () -> Files.exists(folder.resolve("report.docx"))
				&& Files.exists(folder.resolve("report.xlsx")));
		person.pushes("Close");
	}

	private static void selectsWord(Person person, String word) throws Exception {
		StyledText text = person.finds("annotator.text", StyledText.class);
		person.sees(() -> {
			text.setTopIndex(Math.max(0, text.getLineAtOffset(text.getText().indexOf(word)) - 2));
			return null;
		});
		person.insists("to select " + word, () -> person.doubleClicks(text, person.sees(() -> middle(text, word))),
				() -> word.equals(text.getSelectionText()));
	}

	private static Point middle(StyledText text, String word) {
		Rectangle bounds = text.getTextBounds(text.getText().indexOf(word), text.getText().indexOf(word) + word.length() - 1);
		return center(bounds);
	}

	/** Looks for the event the way a person does: with the pointer. */
	private static Point findsOnTimeline(Person person, Canvas canvas) throws Exception {
		Rectangle area = person.sees(canvas::getClientArea);
		for (int y = 54; y < area.height; y += 8) {
			for (int x = area.width * 2 / 5; x < area.width / 2; x += 16) {
				Point at = new Point(x, y);
				person.hovers(canvas, at);
				if (person.sees(() -> "Summit".equals(canvas.getData("pointed")))) {
					return at;
				}
			}
		}
		throw new AssertionError("the event is not to be seen");
	}

	private static int canvasWidth(Person person, Composite canvas) {
		return person.sees(() -> canvas.getClientArea().width);
	}

	private static Point center(Rectangle bounds) {
		return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	private static Project project() {
		return current().view().orElseThrow().project();
	}

	private static Event summit() {
		return project().getEvents().getLast();
	}

	/** The only words that are marked as evidence of an event. */
	private static EventMention evidence() {
		Project project = project();
		ResourceSet shown = project.eResource().getResourceSet();
		return project.getEvents().stream().map(event -> EcoreUtil.UsageCrossReferencer.find(event, shown))
				.flatMap(Collection::stream).map(EStructuralFeature.Setting::getEObject)
				.filter(EventMention.class::isInstance).map(EventMention.class::cast).findFirst().orElseThrow();
	}

	private static int marks() {
		return articles().stream().mapToInt(ArticleRow::annotations).sum();
	}

	private static List<ArticleRow> articles() {
		try {
			return current().view().orElseThrow().store().read(reader -> reader.articles(ArticleQuery.ALL));
		} catch (org.pressmark.store.StoreException e) {
			throw new AssertionError(e);
		}
	}

	private static List<Path> seeds() throws Exception {
		String seeds = System.getProperty("pressmark.seeds");
		assertTrue(seeds != null, "the system property pressmark.seeds must name the folder of the seeds");
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of(seeds), "*.txt")) {
			all.forEach(files::add);
		}
		files.sort(null);
		return files;
	}
}
