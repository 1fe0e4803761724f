// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportOptions;
import org.pressmark.operations.reports.ReportOperation.Target;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** No report goes where something would be lost by it, and then none of the others is written either. */
class ReportOperationTest {

	private static final ReportFormat FORMAT = new ReportFormat("f", "F", "txt",
			(input, options, output, monitor) -> {
				output.write("report".getBytes(StandardCharsets.UTF_8));
				return List.of();
			});
	private static final ReportOptions OPTIONS = new ReportOptions("T", Optional.empty(), "Ada",
			Instant.EPOCH.atZone(ZoneOffset.UTC), Locale.ROOT, Optional.empty());

	@TempDir
	Path folder;
	private Path project;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		project = folder.resolve("p.pressmark");
		store = ProjectStore.create(project, "P", "Ada");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void files_WrittenAndReplaced() throws Exception {
		Path old = Files.writeString(folder.resolve("old.txt"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Files.createFile(folder.resolve("linked.txt")));

		ReportResult result = run(List.of(old, folder.resolve("new.txt"), link), Optional.empty());

		assertEquals(List.of(), result.failures());
		assertEquals("report", Files.readString(old));
		assertEquals("report", Files.readString(folder.resolve("linked.txt")));
	}

	@Test
	void projectItself_ByWhateverName() throws Exception {
		Path inner = Files.createDirectory(folder.resolve("inner"));
		assertRefused("is the project itself", project);
		assertRefused("is the project itself", inner.resolve("..").resolve("p.pressmark"));
		assertRefused("is the project itself", Files.createSymbolicLink(folder.resolve("soft.txt"), project));
		assertRefused("is the project itself", Files.createLink(folder.resolve("hard.txt"), project));
	}

	@Test
	void projectItself_OpenedByALink() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("link.pressmark"), project);
		try (ProjectStore linked = ProjectStore.openReadOnly(link)) {
			for (Path target : List.of(project, link, folder.resolve("p.pressmark-wal"))) {
				assertThrows(StoreException.class, () -> new ReportOperation(linked).run(OPTIONS,
						List.of(new Target(FORMAT, target)), new NullProgressMonitor()));
			}
		}
		assertWhole();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-wal", "-shm", "-journal", "-lock", ".part" })
	void companions_ThereOrNot(String suffix) throws Exception {
		Path companion = folder.resolve("p.pressmark" + suffix);
		assertRefused("kept beside a project", companion);
		if (Files.exists(companion)) {
			assertRefused("kept beside a project", Files.createLink(folder.resolve("hard.txt"), companion));
			assertRefused("kept beside a project", Files.createSymbolicLink(folder.resolve("soft.txt"), companion));
		}
	}

	@Test
	void otherProject_AndWhatIsBesideIt() throws Exception {
		Path other = folder.resolve("other.pressmark");
		ProjectStore.create(other, "Other", "Ada").close();
		Path renamed = Files.move(other, folder.resolve("report.txt"));

		assertRefused("is a Pressmark project", renamed);
		assertRefused("kept beside a project", folder.resolve("report.txt-wal"));
		assertRefused("kept beside a project", folder.resolve(".01arz3ndektsv4rrffq69g5fav-report.txt.part"));
	}

	@Test
	void backups_BesideTheProject() throws Exception {
		Path backups = Files.createDirectories(folder.resolve("p.backups").resolve("deeper"));
		assertRefused("folder for backups", backups.resolve("new.txt"));
		assertRefused("folder for backups", Files.createSymbolicLink(folder.resolve("way"), backups).resolve("new.txt"));
	}

	@Test
	void backups_InAFolderOfTheirOwn() throws Exception {
		Path root = Files.createDirectory(folder.resolve("all"));
		String id = store.read(ProjectReader::summary).projectId();
		Path backups = Files.createDirectory(root.resolve("p-" + id.substring(0, 13)));

		assertRefused("folder for backups", Optional.of(root), backups.resolve("new.txt"));
		assertEquals(List.of(), run(List.of(root.resolve("beside.txt")), Optional.of(root)).failures());
	}

	@Test
	void oneFileTwice() throws Exception {
		Path file = folder.resolve("same.txt");
		assertRefused("cannot be written twice", file, file);
		assertRefused("cannot be written twice", file, folder.resolve(".").resolve("same.txt"));
		Files.createFile(file);
		assertRefused("cannot be written twice", file, Files.createSymbolicLink(folder.resolve("soft.txt"), file));
	}

	@Test
	void oneRefused_NoOtherIsWritten() throws Exception {
		assertRefused("is the project itself", folder.resolve("fine.txt"), project);
	}

	private void assertRefused(String words, Path... targets) throws Exception {
		assertRefused(words, Optional.empty(), targets);
	}

	private void assertRefused(String words, Optional<Path> backupRoot, Path... targets) throws Exception {
		List<String> before = files();
		String reason = assertThrows(StoreException.class, () -> run(List.of(targets), backupRoot)).getMessage();

		assertTrue(reason.startsWith(targets[targets.length - 1] + " ") && reason.contains(words), reason);
		assertEquals(before, files());
		assertWhole();
	}

	private void assertWhole() throws Exception {
		assertEquals(List.of(), store.read(ProjectReader::check));
		assertTrue(Files.readString(project, StandardCharsets.ISO_8859_1).startsWith("SQLite format 3"));
	}

	private ReportResult run(List<Path> targets, Optional<Path> backupRoot) throws StoreException {
		return new ReportOperation(store, backupRoot).run(OPTIONS,
				targets.stream().map(target -> new Target(FORMAT, target)).toList(), new NullProgressMonitor());
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.map(Path::toString).sorted().toList();
		}
	}
}
