// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;

/** A site's front page is refused, with the box to check that lets it in, and imported when that is checked. */
@ExtendWith(Workbench.Closing.class)
class AnywayTest {

	private static final String LINKS = IntStream.range(0, 20).mapToObj(i -> "<div><h3><a href='/news/" + i
			+ "'>What happened today in town number " + i + "</a></h3><p>More soon</p></div>").collect(Collectors.joining());
	private static final String FRONT = """
			<!doctype html><html><head><title>Example News</title><link rel="canonical" href="https://example.org/"></head>
			<body><h1>Example News</h1><p>Your paper for the north of the country, every day since 1901.</p>""" + LINKS;

	@TempDir
	private Path folder;

	@Test
	void frontPage_RefusedThenImportedAnyway() throws Exception {
		Path front = Files.writeString(folder.resolve("front.html"), FRONT);
		Path file = folder.resolve("anyway.pressmark");
		ProjectStore.create(file, "Anyway", "tester").close();
		Workbench.run(Optional.of(file), person -> {
			person.finds("sources.noArticles", Control.class);
			names(person, front);
			assertFalse(person.sees(person.finds("import.anyway", Button.class)::getSelection));
			person.pushes("Import");
			Text whole = person.finds("import.whole", Text.class);
			person.awaits("the reason", () -> whole.getText().startsWith(front + " was not imported: it looks like the front page")
					&& whole.getText().contains("\u201cImport what does not look like an article, too\u201d"));
			person.pushes("Close");

			names(person, front);
			checks(person);
			person.pushes("Import");
			Table result = person.finds("import.result", Table.class);
			person.awaits("the page", () -> result.getItemCount() == 1
					&& result.getItem(0).getText(0).equals("Imported") && result.getItem(0).getText(1).startsWith("Example News"));
			person.pushes("Close");
			Table articles = person.finds("sources.table", Table.class);
			person.awaits("the page in the list", () -> articles.getItemCount() == 1 && articles.getSelectionCount() == 1);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	/** Copies a file as a file manager does, and pastes it into the dialog. */
	private static void names(Person person, Path file) throws Exception {
		person.presses("ctrl+i");
		Table files = person.finds("import.files", Table.class);
		person.sees(() -> {
			Clipboard clipboard = new Clipboard(files.getDisplay());
			clipboard.setContents(new Object[] { new String[] { file.toString() } },
					new Transfer[] { FileTransfer.getInstance() });
			clipboard.dispose();
			return null;
		});
		person.focuses(files);
		person.presses("ctrl+v");
		person.awaits("the file", () -> files.getItemCount() == 1);
	}

	private static void checks(Person person) throws Exception {
		Button anyway = person.finds("import.anyway", Button.class);
		assertEquals("Import what does &not look like an article, too", person.sees(anyway::getText));
		person.insists("to check the box", () -> person.clicks(anyway, person.sees(() -> new Point(10, anyway.getSize().y / 2))),
				anyway::getSelection);
	}
}
