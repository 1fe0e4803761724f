// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;

/** Two versions of a story: listed, compared, and annotated once, with keys. */
@ExtendWith(Workbench.Closing.class)
class VersionsTest {

	private static final String WIRE = """
			The ministers of nine coastal states agreed on Tuesday to open their harbours to relief ships for six months.
			"Nobody got everything," said Marta Lindqvist, who led the talks for the host country, on Tuesday night.
			Two delegations had threatened to leave on Monday when a draft proposed that the smaller states pay as much.
			""";

	@TempDir
	private Path folder;

	@Test
	void showCompareCarryOver() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			person.awaits("the project", () -> PlatformUI.getWorkbench().getService(CurrentProject.class).view().isPresent());
			Table table = person.finds("sources.table", Table.class);
			person.awaits("three rows", () -> table.getItemCount() == 3 && row(table, "Printed").isPresent());
			assertEquals("\u00d72", person.sees(() -> table.getItem(row(table, "Wire").orElseThrow()).getText(4)));
			selects(person, table, "Printed");
			showsVersions(person, table);
			compares(person);
			carriesOver(person, table);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
			Mention copy = (Mention) store.read(reader -> reader.article("b")).orElseThrow().getAnnotations().getFirst();
			assertEquals("Marta Lindqvist",
					copy.getArticle().getText().substring(copy.getBegin(), copy.getEnd()));
		}
	}

	private static void showsVersions(Person person, Table table) throws Exception {
		person.presses("ctrl+shift+v");
		person.awaits("both versions", () -> table.getItemCount() == 2);
		person.finds("sources.story", Link.class);
		person.presses("ctrl+shift+v");
		person.awaits("all articles", () -> table.getItemCount() == 3 && !person.hasNow("sources.story"));
	}

	private static void compares(Person person) throws Exception {
		person.presses("ctrl+shift+d");
		StyledText right = person.finds("compare.right", StyledText.class);
		Label status = person.finds("compare.status", Label.class);
		person.awaits("the differences", () -> status.getText().equals("2 differences") && right.isFocusControl());
		person.presses("n");
		person.awaits("the first difference", () -> right.getSelectionText().equals("By our staff."));
		person.presses("p");
		person.awaits("the last one", () -> right.getSelectionText().equals("March 2"));
		person.presses("Escape");
		person.awaits("the window again", () -> !person.hasNow("compare.right"));
	}

	private static void carriesOver(Person person, Table table) throws Exception {
		person.focuses(table);
		person.presses("ctrl+shift+c");
		Table annotations = person.finds("carryOver.annotations", Table.class);
		assertEquals(1, person.sees(annotations::getItemCount));
		person.pushes("Carry Over");
		person.awaits("one annotation more",
				() -> table.getItem(row(table, "Printed").orElseThrow()).getText(3).equals("1"));
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("versions.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Versions", "tester")) {
			store.execute(ProjectCommand.of("Add articles", t -> {
				add(t, "a", "Wire", WIRE);
				add(t, "b", "Printed", "By our staff.\n" + WIRE.replace("on Tuesday night", "on March 2 night"));
				add(t, "c", "Other", "Blinken spoke in London.");
				Mention mention = ModelFactory.eINSTANCE.createMention();
				mention.setBegin(WIRE.indexOf("Marta"));
				mention.setEnd(WIRE.indexOf(", who"));
				t.add(mention, "a");
			}));
		}
		return file;
	}

	private static void add(ProjectTransaction transaction, String id, String title, String text) throws StoreException {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setTitle(title);
		article.setText(text);
		transaction.add(article, null);
	}

	private static void selects(Person person, Table table, String title) throws Exception {
		person.insists("to select " + title, () -> person.clicks(table, person.sees(() -> place(table, title))),
				() -> table.getSelectionCount() == 1 && table.getSelection()[0].getText().equals(title)
						&& table.isFocusControl());
	}

	private static Point place(Table table, String title) {
		Rectangle bounds = table.getItem(row(table, title).orElseThrow()).getBounds(0);
		return new Point(bounds.x + 20, bounds.y + bounds.height / 2);
	}

	private static Optional<Integer> row(Table table, String title) {
		return IntStream.range(0, table.getItemCount()).filter(i -> table.getItem(i).getText().equals(title)).boxed()
				.findFirst();
	}
}
