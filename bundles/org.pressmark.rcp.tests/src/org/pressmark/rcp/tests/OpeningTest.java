// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** What of an article is there first, and what comes to it. */
@ExtendWith(Workbench.Closing.class)
class OpeningTest {

	/** Of two rows at least, as the facts are. */
	private static final String LONG = String.join(" ", Collections.nCopies(12, "Blinken & Raab <meet>"));

	@TempDir
	private Path folder;

	@Test
	void opens_WordsStayWhereTheyAreFirst() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			person.opens("short", "Talks", "Xxx met Kim.");
			person.finds("annotator.status", Combo.class);
			List<Rectangle> places = new ArrayList<>();
			Listener painted = event -> addPlace(event, places);
			person.sees(() -> {
				Display.getCurrent().addFilter(SWT.Paint, painted);
				return null;
			});
			StyledText text = person.opens("long", LONG, "Kim met Xxx.");
			Text title = person.finds("annotator.title", Text.class);
			person.awaits("the whole title", () -> LONG.equals(title.getText()) && title.getSize().y > title.getLineHeight());
			person.sees(() -> {
				Display.getCurrent().removeFilter(SWT.Paint, painted);
				return null;
			});
			assertEquals(places.getFirst(), person.sees(() -> place(text)));
		});
	}

	private static void addPlace(Event event, List<Rectangle> places) {
		if (event.widget instanceof StyledText text && text.getText().contains("Kim met Xxx.")) {
			places.add(place(text));
		}
	}

	private static Rectangle place(StyledText text) {
		return text.getDisplay().map(text.getParent(), text.getShell(), text.getBounds());
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("opening.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Opening", "tester")) {
			store.execute(ProjectCommand.of("Add articles", transaction -> {
				transaction.add(article("short", "Talks", "Xxx met Kim."), null);
				Article article = article("long", LONG, "Kim met Xxx.");
				article.setOutlet(LONG);
				transaction.add(article, null);
			}));
		}
		return file;
	}

	private static Article article(String id, String title, String text) {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setTitle(title);
		article.setText(text);
		return article;
	}
}
