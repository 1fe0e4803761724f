// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/**
 * A LibreOffice on this computer, which lays out pages. It is started without a window, with settings of its own that are gone
 * afterwards, and gets nothing but the file.
 */
public final class OfficeProgram {

	private static final long LONGEST_MINUTES = 10;
	private static final long PAUSE_MILLISECONDS = 100;
	private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.com");
	private static final List<String> USUAL = List.of("/usr/bin", "/usr/local/bin", "/snap/bin",
			"/opt/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS",
			"C:\\Program Files\\LibreOffice\\program", "C:\\Program Files (x86)\\LibreOffice\\program");

	private final Path program;

	/** @param program the file that starts it */
	public OfficeProgram(Path program) {
		this.program = program;
	}

	/** The one that is found by its name, on the path or where it is usually installed. Looks at the disk. */
	public static Optional<OfficeProgram> find() {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return find(Stream.concat(Stream.of(path.split(File.pathSeparator)), USUAL.stream()).toList());
	}

	/** The one in the first of some folders that has one. */
	static Optional<OfficeProgram> find(List<String> folders) {
		return folders.stream().filter(folder -> !folder.isBlank()).flatMap(OfficeProgram::in).filter(Files::isExecutable)
				.filter(Files::isRegularFile).findFirst().map(OfficeProgram::new);
	}

	private static Stream<Path> in(String folder) {
		try {
			Path path = Path.of(folder);
			// What lies in the folder where Pressmark was started is not installed.
			return path.isAbsolute() ? NAMES.stream().map(path::resolve) : Stream.empty();
		} catch (InvalidPathException e) {
			return Stream.empty(); // as if it were not there
		}
	}

	/** The file that starts it. */
	public Path program() {
		return program;
	}

	/**
	 * Lays out a document.
	 *
	 * @param folder an existing one, for the result and what is needed meanwhile
	 * @return the pages, as PDF
	 * @throws IOException if that does not succeed; the message says in one line why
	 * @throws OperationCanceledException if the monitor was cancelled; the program has ended then
	 */
	public Path pages(Path document, Path folder, IProgressMonitor monitor) throws IOException {
		List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--norestore",
				"-env:UserInstallation=" + folder.resolve("office").toUri(), "--convert-to", "pdf",
				"--outdir", folder.toString(), document.toString()));
		Path log = folder.resolve("office.log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			await(process, monitor);
		} finally {
			end(process);
		}
		String name = document.getFileName().toString();
		Path pages = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
		if (!Files.isRegularFile(pages)) {
			throw new IOException(NLS.bind(Messages.office_noPages, program));
		}
		return pages;
	}

	private void await(Process process, IProgressMonitor monitor) throws IOException {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
		try {
			while (!process.waitFor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (System.nanoTime() > end) {
					throw new IOException(NLS.bind(Messages.office_tooLong, program, LONGEST_MINUTES));
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	/** What is started is a script that starts the program. */
	private static void end(Process process) {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}
}
