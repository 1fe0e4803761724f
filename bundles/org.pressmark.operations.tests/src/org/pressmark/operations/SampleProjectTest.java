// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.sources.Importers;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;

/** The sample project as an analyst finds it. */
class SampleProjectTest {

	@TempDir
	private Path folder;

	@Test
	void undo_LeavesWhatTheSampleIsMadeOf() throws Exception {
		Path file = folder.resolve("sample.pressmark");
		SampleProject.create(file, Seeds.folder(), "Ada", Importers.installed(), new NullProgressMonitor());

		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			assertEquals(List.of(), store.<List<Problem>>read(ProjectReader::check));
			assertEquals(Optional.empty(), store.toUndo());
			store.execute(ProjectCommand.of("Rename", transaction -> transaction.project().setName("Mine")));
			assertEquals("Rename", store.toUndo().map(HistoryEntry::label).orElseThrow());
			ProjectStore.await(store.undo());
			assertTrue(store.toUndo().isEmpty());
		}
	}
}
