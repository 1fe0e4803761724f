// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Larger and smaller words, within a paragraph that is longer than the window is high. */
@ExtendWith(Workbench.Closing.class)
class ZoomTest {

	private static final String TEXT = IntStream.range(0, 3_000).mapToObj(number -> "word" + number)
			.collect(Collectors.joining(" "));

	@TempDir
	private Path folder;

	@Test
	void whatIsReadStaysInPlace() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			StyledText text = person.opens("a", "Long", "word2999");
			person.focuses(text);
			person.presses("ctrl+0");
			int caret = person.sees(() -> text.getText().indexOf("word1500"));
			person.sees(() -> {
				text.setSelection(caret);
				text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(caret).y - 100);
				return null;
			});
			zooms(person, text, caret);
			int read = person.sees(() -> text.getText().indexOf("word2000"));
			person.sees(() -> {
				text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(read).y);
				return null;
			});
			zooms(person, text, person.sees(() -> firstSeen(text, read)));
		});
	}

	/** Where the first row begins. */
	private static int firstSeen(StyledText text, int inIt) {
		int first = inIt;
		while (text.getLocationAtOffset(first - 1).y >= 0) {
			first--;
		}
		return first;
	}

	/** There and back. */
	private static void zooms(Person person, StyledText text, int offset) throws Exception {
		int y = person.sees(() -> text.getLocationAtOffset(offset).y);
		int height = person.sees(() -> text.getFont().getFontData()[0].getHeight());
		for (int i = 0; i < 3; i++) {
			int before = person.sees(() -> text.getFont().getFontData()[0].getHeight());
			person.presses("ctrl+plus");
			person.awaits("larger words", () -> text.getFont().getFontData()[0].getHeight() > before);
		}
		assertEquals(y, person.sees(() -> text.getLocationAtOffset(offset).y));
		person.presses("ctrl+0");
		person.awaits("words as before", () -> text.getFont().getFontData()[0].getHeight() == height);
		assertEquals(y, person.sees(() -> text.getLocationAtOffset(offset).y));
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("zoom.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Zoom", "tester")) {
			store.execute(ProjectCommand.of("Add article", transaction -> {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId("a");
				article.setTitle("Long");
				article.setText(TEXT);
				Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
				paragraph.setEnd(TEXT.length());
				article.getParagraphs().add(paragraph);
				transaction.add(article, null);
			}));
		}
		return file;
	}
}
