// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewFolderTest {

	@TempDir
	Path temporary;

	private List<Path> folders() throws IOException {
		try (Stream<Path> folders = Files.list(temporary)) {
			return folders.sorted().toList();
		}
	}

	private Path made(long process) throws IOException {
		Path folder = Files.createDirectory(temporary.resolve("pressmark-preview-" + process + "-12345"));
		Files.writeString(Files.createDirectory(folder.resolve("settings")).resolve("page"), "secret");
		return folder;
	}

	private static long ended() throws Exception {
		Process process = new ProcessBuilder("true").start();
		process.waitFor();
		return process.pid();
	}

	@Test
	void removeLeftOnes_OfProcessesThatEnded() throws Exception {
		made(ended());
		Path own = PreviewFolder.create(temporary);
		Path other = Files.createDirectory(temporary.resolve("pressmark-preview-of-mine"));
		PreviewFolder.removeLeftOnes(temporary);
		assertEquals(Stream.of(own, other).sorted().toList(), folders());
	}

	/** Numbers of processes come again. */
	@Test
	void removeLeftOnes_OfAnEarlierProcessOfThatNumber() throws Exception {
		Path folder = made(ProcessHandle.current().pid());
		Files.setLastModifiedTime(folder, FileTime.from(Instant.parse("2021-05-03T00:00:00Z")));
		PreviewFolder.removeLeftOnes(temporary);
		assertEquals(List.of(), folders());
	}

	@Test
	void removeLeftOnes_NoFolder() throws Exception {
		PreviewFolder.removeLeftOnes(temporary.resolve("none"));
		assertEquals(List.of(), folders());
	}
}
