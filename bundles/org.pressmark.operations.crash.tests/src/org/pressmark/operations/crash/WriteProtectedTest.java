// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.EntityType;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.store.ProjectStore;

/** A program opens a project that its user may not write: because of the file, or because of the folder. */
class WriteProtectedTest {

	/** Nobody, on most systems: a user without any right. */
	private static final List<String> AS_NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

	@TempDir
	Path folder;
	private Path home;
	private Path file;
	private Path work;
	private List<Path> classPath = ChildJvm.classPath();

	@BeforeEach
	void create() throws Exception {
		permit(folder, "rwxr-xr-x");
		work = permit(Files.createDirectory(folder.resolve("work")), "rwxrwxrwx");
		home = Files.createDirectory(folder.resolve("home"));
		file = home.resolve("p.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
			add(store);
		}
		if (isRoot()) {
			classPath = copies(classPath);
		}
	}

	@AfterEach
	void unprotect() throws IOException {
		permit(home, "rwxr-xr-x");
	}

	@Test
	void folderProtected() throws Exception {
		permit(file, "rw-rw-rw-");
		permit(home, "r-xr-xr-x");
		assertReadsAllAndTouchesNothing();
	}

	@Test
	void fileProtected() throws Exception {
		permit(file, "r--r--r--");
		permit(home, "rwxrwxrwx");
		assertReadsAllAndTouchesNothing();
	}

	/** Who opens a file of which nobody else knows reads it as it is; it must not go on when somebody begins to write it. */
	@Test
	void folderProtected_AndSomebodyWhoMayBeginsToWrite() throws Exception {
		permit(home, isRoot() ? "r-xr-xr-x" : "rwxr-xr-x");
		permit(file, isRoot() ? "rw-r--r--" : "r--r--r--");
		try (ChildJvm child = read()) {
			assertEquals("read 1 0 []", child.readUntil("read"));
			permit(file, "rw-r--r--");
			try (ProjectStore store = ProjectStore.openToWrite(file, "Ada")) {
				for (int i = 0; i < 60; i++) {
					add(store);
				}
			}
			child.say();
			String line = child.readLine();
			boolean told = line.startsWith("unread") && line.contains("changed by somebody else");
			assertTrue(told || "read 61 0 []".equals(line), line);
			child.end();
		}
	}

	/** What is in the journal of who writes is seen, so the file was not read as if nobody did. */
	@Test
	void folderProtected_WhileSomebodyWrites() throws Exception {
		permit(home, "rwxr-xr-x");
		try (ProjectStore store = ProjectStore.openToWrite(file, "Ada")) {
			if (!isRoot()) {
				permit(file, "r--r--r--");
			}
			try (ChildJvm child = read()) {
				assertEquals("read 1 0 []", child.readUntil("read"));
				add(store);
				child.say();
				assertEquals("read 2 0 []", child.readUntil("read"));
				child.end();
			}
			add(store);
		}
	}

	@Test
	void folderOfSources_Unreadable_IsNamedWithTheReason() throws Exception {
		Path sources = permit(Files.createDirectory(work.resolve("sources")), "rwxr-xr-x");
		Path closed = Files.createDirectory(sources.resolve("a"));
		Path article = permit(Files.writeString(sources.resolve("b.txt"), "Talks begin."), "rw-r--r--");
		permit(closed, "---------");
		try (ChildJvm child = ChildJvm.start(isRoot() ? AS_NOBODY : List.of(), classPath, work, Lister.class, sources)) {
			assertEquals("refused " + closed + " cannot be read. Check the folder and its permissions.",
					child.readUntil("refused"));
			assertEquals("read " + article, child.readLine());
			assertEquals("end", child.readLine());
			child.end();
		} finally {
			permit(closed, "rwxr-xr-x");
		}
	}

	@Test
	void report_FileOrFolderProtected_TheOldOneStays() throws Exception {
		Path report = permit(Files.writeString(home.resolve("report.txt"), "the old report"), "r--r--r--");
		permit(home, "rwxrwxrwx");
		assertReportRefused(report, report.getFileName() + " is not writable");
		permit(report, "rw-rw-rw-");
		permit(home, "r-xr-xr-x");
		assertReportRefused(report, home + " is not writable");
		assertReportRefused(home.resolve("new.txt"), home + " is not writable");
		assertReportRefused(home, "this is a folder");
		assertEquals("the old report", Files.readString(report));
		try (Stream<Path> files = Files.list(home)) {
			assertEquals(List.of(file, report), files.sorted().toList());
		}
	}

	private void assertReportRefused(Path target, String reason) throws Exception {
		try (ChildJvm child = ChildJvm.start(isRoot() ? AS_NOBODY : List.of(), classPath, work, Reporter.class, target)) {
			String said = child.readUntil("failed");
			assertTrue(said.contains(target + " cannot be written: ") && said.contains(reason), said);
			child.end();
		}
	}

	private void assertReadsAllAndTouchesNothing() throws Exception {
		byte[] before = Files.readAllBytes(file);
		try (ChildJvm child = read()) {
			assertEquals("read 1 0 []", child.readUntil("read"));
			child.say();
			assertEquals("read 1 0 []", child.readUntil("read"));
			child.end();
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		try (Stream<Path> files = Files.list(home)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	private ChildJvm read() throws IOException {
		ChildJvm child = ChildJvm.start(isRoot() ? AS_NOBODY : List.of(), classPath, work, Holder.class, Holder.What.READ, file,
				"Bob");
		String reason = child.readUntil("open");
		assertTrue(reason.contains("is write-protected") && reason.contains(file.toString()), reason);
		return child;
	}

	private static void add(ProjectStore store) throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "x".repeat(10_000)));
	}

	/** Root may write everything, so somebody else has to try. */
	private boolean isRoot() throws IOException {
		return Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
	}

	/** The other user need not be able to read what this one can. */
	private List<Path> copies(List<Path> places) throws IOException {
		List<Path> copies = new ArrayList<>();
		for (Path place : places) {
			Path copy = work.resolve(copies.size() + "-" + place.getFileName());
			try (Stream<Path> files = Files.walk(place)) {
				for (Path each : (Iterable<Path>) files::iterator) {
					Files.copy(each, copy.resolve(place.relativize(each).toString()),
							StandardCopyOption.REPLACE_EXISTING);
				}
			}
			copies.add(copy);
		}
		return copies;
	}

	private static Path permit(Path path, String permissions) throws IOException {
		return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
	}
}
