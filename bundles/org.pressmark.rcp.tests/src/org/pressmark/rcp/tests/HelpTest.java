// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The help in its window. */
@ExtendWith(Workbench.Closing.class)
class HelpTest {

	private static final String CONTENTS = "org.eclipse.ui.help.helpContents";

	@Test
	void contents_LeadToPages_EscapeCloses() throws Exception {
		Workbench.run(Optional.empty(), person -> {
			person.sees(HelpTest::open);
			StyledText page = person.finds("help.page", StyledText.class);
			Tree contents = person.finds("help.contents", Tree.class);
			person.awaits("first page", () -> page.getText().startsWith("Five minutes' tour"));
			person.insists("page of an extension point", () -> person.presses("End"), () -> page.getText().contains(", since 1."));
			assertTrue(person.sees(() -> contents.getSelectionCount() == 1));
			person.sees(HelpTest::open);
			assertTrue(person.sees(() -> !page.isDisposed()), "the same window");
			person.presses("Escape");
			person.awaits("window is closed", page::isDisposed);
		});
	}

	private static Object open() {
		try {
			return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(CONTENTS, null);
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
	}
}
