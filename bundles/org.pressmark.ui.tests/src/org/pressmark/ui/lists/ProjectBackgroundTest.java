// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.ProjectStore;

class ProjectBackgroundTest {

	@TempDir
	Path folder;

	@Test
	void read_AnswersOrFails() throws Exception {
		OutOfMemoryError full = new OutOfMemoryError("as a test");
		try (ProjectStore store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada")) {
			ProjectBackground background = new ProjectBackground(store, Runnable::run);
			CompletableFuture<Void> failing = background.read(reader -> {
				throw full;
			});

			assertEquals("P", background.read(reader -> reader.project().getName()).get(1, TimeUnit.MINUTES));
			assertSame(full, assertThrows(ExecutionException.class, () -> failing.get(1, TimeUnit.MINUTES)).getCause());
		}
	}
}
