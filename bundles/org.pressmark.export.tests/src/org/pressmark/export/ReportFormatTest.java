// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.export.internal.excel.ExcelReport;
import org.pressmark.export.internal.word.WordReport;
import org.pressmark.model.Article;
import org.pressmark.model.Project;

class ReportFormatTest {

	private static final String OLD = "the old file";
	private static final ReportWriter HELLO = (input, options, output, monitor) -> {
		output.write("hello".getBytes());
		return List.of("a warning");
	};

	@TempDir
	Path folder;

	private final IProgressMonitor monitor = new NullProgressMonitor();

	private List<String> write(ReportWriter writer, Path target) throws ExportException {
		return new ReportFormat("test", "Test", "txt", writer).write(new SampleProject().input(),
				SampleProject.options(), target, monitor);
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}

	@Test
	void write_NewFile() throws Exception {
		Path target = folder.resolve("report.txt");
		assertEquals(List.of("a warning"), write(HELLO, target));
		assertEquals("hello", Files.readString(target));
		assertEquals(List.of(target), files());
	}

	@Test
	void write_ReplacesOldFile() throws Exception {
		Path target = Files.writeString(folder.resolve("report.txt"), OLD);
		write(HELLO, target);
		assertEquals("hello", Files.readString(target));
	}

	@Test
	void write_LinkStaysLink() throws Exception {
		Path file = Files.writeString(folder.resolve("file.txt"), OLD);
		Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
		write(HELLO, link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("hello", Files.readString(file));
	}

	@Test
	void write_TargetIsFolder() {
		assertOneLine(assertThrows(ExportException.class, () -> write(HELLO, folder)), "folder");
	}

	@Test
	void write_FolderMissing() throws Exception {
		Path target = folder.resolve("none").resolve("report.txt");
		assertOneLine(assertThrows(ExportException.class, () -> write(HELLO, target)), "none");
		assertEquals(List.of(), files());
	}

	@Test
	void write_FolderIsFile() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), OLD);
		assertOneLine(assertThrows(ExportException.class, () -> write(HELLO, file.resolve("report.txt"))), "file");
	}

	@Test
	void write_FailureKeepsOldFile() throws Exception {
		Path target = Files.writeString(folder.resolve("report.txt"), OLD);
		ReportWriter failing = (input, options, output, progress) -> {
			output.write(new byte[100_000]);
			throw new IOException("the disk is\n full");
		};
		assertOneLine(assertThrows(ExportException.class, () -> write(failing, target)), "the disk is full");
		assertEquals(OLD, Files.readString(target));
		assertEquals(List.of(target), files());
	}

	/** The library below a writer may say nothing of it, or of things that follow from it. */
	@Test
	void write_DiskTakesNoMore_SaysSo() throws Exception {
		Path target = Files.writeString(folder.resolve("report.txt"), OLD);
		ReportWriter hiding = (input, options, output, progress) -> {
			Thread.currentThread().interrupt(); // which lets no channel be written to
			assertThrows(IOException.class, () -> output.write(new byte[100_000]));
			throw new IllegalStateException("unclosed entries");
		};
		ExportException failure = assertThrows(ExportException.class, () -> write(hiding, target));
		assertTrue(Thread.interrupted());
		assertOneLine(failure, "ClosedByInterruptException");
		assertEquals(OLD, Files.readString(target));
		assertEquals(List.of(target), files());
	}

	@Test
	void write_TargetIsDevice() {
		assertOneLine(assertThrows(ExportException.class, () -> write(HELLO, Path.of("/dev/null"))), "no file");
	}

	/** As when another program keeps it open, where the system then protects it; a folder with something in it is as firm. */
	@Test
	void write_CannotBeReplacedAtTheEnd() throws Exception {
		Path target = folder.resolve("report.txt");
		ReportWriter late = (input, options, output, monitor) -> {
			Files.writeString(Files.createDirectory(target).resolve("old"), OLD);
			return HELLO.write(input, options, output, monitor);
		};
		assertOneLine(assertThrows(ExportException.class, () -> write(late, target)), "Close it in other programs");
		assertEquals(OLD, Files.readString(target.resolve("old")));
		assertEquals(List.of(target), files());
	}

	@Test
	void write_NoMemoryKeepsOldFile() throws Exception {
		Path target = Files.writeString(folder.resolve("report.txt"), OLD);
		ReportWriter greedy = (input, options, output, monitor) -> {
			throw new OutOfMemoryError("Java heap space");
		};
		assertOneLine(assertThrows(ExportException.class, () -> write(greedy, target)), "fewer articles");
		assertEquals(OLD, Files.readString(target));
		assertEquals(List.of(target), files());
	}

	@Test
	void write_ArticleUnreadable() throws Exception {
		ReportInput broken = new ReportInput() {

			@Override
			public Project project() {
				return new SampleProject().project();
			}

			@Override
			public Iterable<Article> articles() {
				throw new UncheckedIOException(new IOException("article 7 cannot be read"));
			}
		};
		ReportFormat word = new ReportFormat("word", "Word", "docx", new WordReport());
		ExportException failure = assertThrows(ExportException.class,
				() -> word.write(broken, SampleProject.options(), folder.resolve("report.docx"), monitor));
		assertOneLine(failure, "could not be written: article 7 cannot be read");
		assertEquals(List.of(), files());
	}

	@ParameterizedTest
	@ValueSource(classes = {WordReport.class, ExcelReport.class})
	void write_CancelledKeepsOldFile(Class<? extends ReportWriter> writer) throws Exception {
		Path target = Files.writeString(folder.resolve("report"), OLD);
		monitor.setCanceled(true);
		ReportWriter report = writer.getConstructor().newInstance();
		assertThrows(OperationCanceledException.class, () -> write(report, target));
		assertEquals(OLD, Files.readString(target));
		assertEquals(List.of(target), files());
	}

	@Test
	void write_CancelledAtTheEnd() throws Exception {
		ReportWriter cancelling = (input, options, output, progress) -> {
			progress.setCanceled(true);
			return List.of();
		};
		assertThrows(OperationCanceledException.class, () -> write(cancelling, folder.resolve("report")));
		assertEquals(List.of(), files());
	}

	private static void assertOneLine(ExportException failure, String part) {
		assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
		assertTrue(failure.getMessage().contains(part), failure.getMessage());
	}
}
