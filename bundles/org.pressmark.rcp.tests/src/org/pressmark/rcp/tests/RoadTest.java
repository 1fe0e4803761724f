// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Event;
import org.pressmark.model.Project;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectStore;
import org.pressmark.ui.CurrentProject;

/** The road from four articles to two reports, gone in the real workbench with keys and mouse. */
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
			addsAndMovesEvent(person);
			exports(person);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(reader -> reader.check()));
			assertEquals(2, store.read(reader -> reader.project().getEvents().size()));
		}
	}

	private void importsSeeds(Person person) throws Exception {
		Control empty = person.finds("sources.noArticles", Control.class);
		String[] files = seeds().stream().map(Path::toString).toArray(String[]::new);
		person.sees(() -> {
			Clipboard clipboard = new Clipboard(empty.getDisplay());
			clipboard.setContents(new Object[] { files }, new Transfer[] { FileTransfer.getInstance() });
			clipboard.dispose();
			return null;
		});
		person.clicks(empty, new Point(5, 5));
		person.presses("ctrl+v");
		person.awaits("four articles", () -> articles().size() == files.length);
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
		person.presses("Escape");
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

	/** Looks for the event the way a person does: with the pointer, reading what it says. */
	private static Point findsOnTimeline(Person person, Canvas canvas) throws Exception {
		Rectangle area = person.sees(canvas::getClientArea);
		for (int y = 54; y < area.height; y += 8) {
			for (int x = area.width * 2 / 5; x < area.width / 2; x += 16) {
				Point at = new Point(x, y);
				person.points(canvas, at);
				if (person.seesSoon(() -> canvas.getToolTipText() != null && canvas.getToolTipText().contains("Summit"))) {
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

	private static CurrentProject current() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}

	private static Project project() {
		return current().view().orElseThrow().project();
	}

	private static Event summit() {
		return project().getEvents().getLast();
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
		return files;
	}
}
