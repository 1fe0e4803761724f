// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Another theme, in the real workbench with keys and mouse. */
@ExtendWith(Workbench.Closing.class)
class ThemeTest {

	@TempDir
	private Path folder;

	/** Rows that tables no longer have must not end the program. */
	@Test
	void rowsRemoved_ThemeChangesThereAndBack() throws Exception {
		Workbench.run(Optional.of(project()), person -> {
			Table table = person.finds("sources.table", Table.class);
			person.awaits("three articles", () -> table.getItemCount() == 3);
			Text filter = person.finds("sources.filter", Text.class);
			for (int i = 0; i < 2; i++) {
				person.focuses(filter);
				person.types("nowhere");
				person.awaits("no article", () -> table.getItemCount() == 0);
				person.presses("ctrl+a");
				person.presses("Delete");
				person.awaits("all articles", () -> table.getItemCount() == 3);
				changes(person);
			}
		});
	}

	/** To the one of the two that it is not: which one it is at first the person's settings say. */
	private static void changes(Person person) throws Exception {
		Display.getDefault().asyncExec(() -> PreferencesUtil
				.createPreferenceDialogOn(window(), "org.pressmark.rcp.appearance", null, null).open());
		person.awaits("the themes", () -> themes().isPresent());
		Combo themes = person.sees(() -> themes().orElseThrow());
		person.focuses(themes);
		String before = person.sees(themes::getText);
		person.presses("Dark".equals(before) ? "Down" : "Up");
		person.awaits("another theme than " + before, () -> !before.equals(themes.getText()));
		person.pushes("Apply and Close");
		// Else it would be the theme of all that this person starts.
		person.pushes("Use as default theme (only applies to workspaces without a configured theme)");
		person.pushes("Don't restart");
		person.awaits("the window", () -> Display.getCurrent().getActiveShell() == window());
	}

	private static Optional<Combo> themes() {
		return Optional.ofNullable(Display.getCurrent().getActiveShell()).filter(shell -> shell != window())
				.flatMap(shell -> Person.all(shell).filter(Combo.class::isInstance).map(Combo.class::cast)
						.filter(combo -> Arrays.asList(combo.getItems()).contains("Dark")).findFirst());
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("theme.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Theme", "tester")) {
			for (String id : new String[] { "a", "b", "c" }) {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId(id);
				article.setTitle("Talks " + id);
				article.setText("Words.");
				store.execute(ProjectCommand.of("Add article", t -> t.add(article, null)));
			}
		}
		return file;
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}
}
