// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is made at the start of the workbench, and what only when a person can begin to work. */
@ExtendWith(Workbench.Closing.class)
class StartTest {

	@Test
	void start_MakesTheListOfArticles_TheOtherViewsComeByThemselves() throws Exception {
		Workbench.run(Optional.empty(), person -> {
			assertEquals(List.of("org.pressmark.ui.sources.list"), Workbench.firstViews());
			person.awaits("all views that can be seen", () -> Workbench.madeViews().containsAll(
					List.of("org.pressmark.ui.annotator.entities", "org.pressmark.ui.timeline.view",
							"org.pressmark.ui.annotator.annotation", "org.eclipse.ui.views.ContentOutline")));
		});
	}
}
