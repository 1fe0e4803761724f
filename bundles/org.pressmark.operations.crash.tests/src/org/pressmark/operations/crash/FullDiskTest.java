// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;

/** A program works until no file may grow any more: it is told so, and all that was confirmed before is there. */
class FullDiskTest {

	private static final int LIMIT = 3 << 20;
	/** What bash counts file sizes in. */
	private static final int BLOCK = 1024;

	@TempDir
	Path folder;

	@Test
	void reportCannotGrow_TheOldOneStays() throws Exception {
		Path file = Files.writeString(folder.resolve("report.txt"), "the old report");
		List<String> limited = List.of("bash", "-c", "ulimit -f " + LIMIT / BLOCK + " && exec \"$@\"", "bash");
		String said;
		try (ChildJvm child = ChildJvm.start(limited, ChildJvm.classPath(), folder, Reporter.class, file)) {
			said = child.readUntil("failed");
			child.end();
		}
		assertTrue(said.contains(file + " could not be written: "), said);
		assertEquals("the old report", Files.readString(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.filter(each -> each.toString().endsWith(".tmp")).toList());
		}
	}

	@Test
	void nothingCanGrow() throws Exception {
		Path file = folder.resolve("p.pressmark");
		ProjectStore.create(file, "P", "Ada").close();
		List<String> limited = List.of("bash", "-c", "ulimit -f " + LIMIT / BLOCK + " && exec \"$@\"", "bash");
		int confirmed = 0;
		String failed;
		try (ChildJvm child = ChildJvm.start(limited, ChildJvm.classPath(), folder, Holder.class, Holder.What.FILL, file,
				"Ada")) {
			String line = child.readUntil("open");
			while (!line.startsWith("failed")) {
				line = child.readLine();
				assertTrue(line != null, child::errors);
				confirmed += line.startsWith("done") ? 1 : 0;
			}
			failed = line;
			child.end();
		}
		assertTrue(confirmed > 20, "only " + confirmed);
		assertTrue(failed.contains(file.toString()) && failed.contains("nothing was changed"), failed);
		assertTrue(failed.contains("make room"), failed);
		assertTrue(Files.size(file) <= LIMIT);
		try (ProjectStore store = ProjectStore.openToWrite(file, "Bob")) {
			assertEquals(confirmed, Holder.count(store));
			assertEquals(List.of(), store.read(ProjectReader::check));
			ProjectStore.await(store.undo());
			assertEquals(confirmed - 1, Holder.count(store));
		}
	}
}
