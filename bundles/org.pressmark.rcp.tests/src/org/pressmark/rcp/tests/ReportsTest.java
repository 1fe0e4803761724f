// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.export.SectionChoice;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ReportDefinition;
import org.pressmark.operations.reports.ReportPlan;
import org.pressmark.operations.reports.SaveReport;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Reports that are kept, and what a report will be, in the real wizard with keys. */
@ExtendWith(Workbench.Closing.class)
class ReportsTest {

	@TempDir
	private Path folder;

	@Test
	void kept_RenamedCopiedDeletedTakenBack_Preview() throws Exception {
		Path file = project();
		Workbench.run(Optional.of(file), person -> {
			person.awaits("the project", () -> Person.current().view().isPresent());
			person.presses("ctrl+shift+r");
			person.finds("export.format.org.pressmark.export.word", Button.class);
			person.pushes("Next >");
			Combo kept = person.finds("export.kept", Combo.class);
			person.awaits("the report", () -> kept.getItemCount() == 2);
			choosesFirst(person, kept);
			changesWhatIsKept(person);
			person.awaits("its new name", () -> kept.getItemCount() == 3 && "Daily".equals(kept.getText()));
			assertEquals("Daily", person.sees(person.finds("export.keepAs", Text.class)::getText));
			seesWhatItWillBe(person);
			person.pushes("Cancel");
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
			assertEquals(List.of("Daily", "Daily (2)"), store.read(ReportsTest::names));
		}
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("reports.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Reports", "tester")) {
			store.execute(ProjectCommand.of("add", transaction -> {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId("article");
				article.setTitle("Ministers meet");
				article.setOutlet("Gazette");
				article.setText("The ministers met in London.");
				transaction.add(article, null);
			}));
			store.execute(new SaveReport("Weekly", new ReportPlan(Optional.of("Week 18"), Optional.empty(), Optional.empty(),
					Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
					List.of(SectionChoice.of("org.pressmark.export.coverage"), SectionChoice.of("org.pressmark.export.articles")),
					Optional.empty())));
		}
		return file;
	}

	private static List<String> names(ProjectReader reader) throws StoreException {
		return reader.project().getReports().stream().map(ReportDefinition::getName).toList();
	}

	private static void choosesFirst(Person person, Combo kept) throws Exception {
		person.focuses(kept);
		person.presses("Down");
		Text title = person.finds("export.title", Text.class);
		person.awaits("what is kept", () -> "Week 18".equals(title.getText()));
	}

	private static void changesWhatIsKept(Person person) throws Exception {
		person.pushes("Kept Reports…");
		Table list = person.finds("export.keptReports", Table.class);
		Label said = person.finds("export.kept.said", Label.class);
		person.focuses(list);
		person.presses("F2");
		person.types("Daily");
		person.presses("Return");
		person.awaits("the new name", () -> said.getText().equals("Rename the report “Weekly” to “Daily”"));
		person.pushes("Copy…");
		person.presses("Return");
		person.awaits("the copy", () -> list.getItemCount() == 2 && "Daily (2)".equals(list.getItem(1).getText()));
		person.focuses(list);
		person.presses("Delete");
		person.awaits("that it is gone", () -> list.getItemCount() == 1);
		person.presses("ctrl+z");
		person.awaits("it again", () -> list.getItemCount() == 2);
		person.pushes("Close");
	}

	/** With pages or without, as this computer has an office program or not. */
	private static void seesWhatItWillBe(Person person) throws Exception {
		person.pushes("Preview…");
		Table sections = person.finds("export.preview.sections", Table.class);
		person.awaits("two sections", () -> sections.getItemCount() == 2);
		assertEquals("Coverage", person.sees(() -> sections.getItem(0).getText(0)));
		assertTrue(person.sees(() -> sections.getItem(0).getText(1)).startsWith("1 row"));
		String summary = person.sees(person.finds("export.preview.summary", Label.class)::getText);
		assertTrue(summary.startsWith("2 pages, as LibreOffice lays") || summary.startsWith("About 2 pages."), summary);
		person.pushes("Close");
		person.awaits("the wizard again", sections::isDisposed);
	}
}
