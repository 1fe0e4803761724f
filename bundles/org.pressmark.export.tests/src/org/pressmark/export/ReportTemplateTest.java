// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTemplateTest {

	@TempDir
	Path folder;

	@Test
	void read_FileMissing() {
		Path file = folder.resolve("brif");
		assertEquals("There is no template " + file + ". Give the name of a Word file, or of one of the two that come with Pressmark.",
				assertThrows(ExportException.class, () -> ReportTemplate.read(file)).getMessage());
	}
}
