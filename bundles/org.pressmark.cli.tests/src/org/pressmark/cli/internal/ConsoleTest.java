// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.cli.internal.CommandRunner.HANKYOREH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.extensions.Contributions;
import org.pressmark.sources.Importers;
import org.sqlite.SQLiteConfig;

class ConsoleTest {

	/** Takes nothing. */
	private static final class FullStream extends OutputStream {

		private final String reason;

		FullStream(String reason) {
			this.reason = reason;
		}

		@Override
		public void write(int b) throws IOException {
			throw new IOException(reason);
		}
	}

	private static final Cli CLI = new Cli("1", Importers::installed, () -> null,
			() -> new ReportFormats(List.of()), () -> new ReportSections(List.of()), Contributions::installed);

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void error_ComesAfterWhatWasPrintedBeforeAndIsOneLine() {
		Console console = new Console(InputStream.nullInputStream(), out, err, false);

		console.line("done: ü");
		console.error("first\nsecond \u001b[31m", null);

		assertEquals("done: ü\n", out.toString(StandardCharsets.UTF_8));
		assertEquals(List.of("pressmark: first second \uFFFD[31m"), err.toString(StandardCharsets.UTF_8).lines().toList());
	}

	@Test
	void output_PipeClosed_EndsQuietly() {
		assertEquals(Cli.DONE, extractTo(new FullStream("Broken pipe")));
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}

	/** As {@code check PROJECT | head} does: whoever reads the exit code has to be told all the same. */
	@Test
	void output_PipeClosed_EndsAsItWouldHave(@TempDir Path folder) {
		Path missing = folder.resolve("missing.txt");
		Console console = new Console(InputStream.nullInputStream(), new FullStream("Broken pipe"), err, false);

		int code = CLI.run(new String[] { "extract", HANKYOREH.toString(), missing.toString() }, console);

		assertEquals(Cli.FAILED, code);
		assertTrue(err.toString(StandardCharsets.UTF_8).contains(missing.toString()));
	}

	@Test
	void check_PipeClosed_EndsAsItWouldHave(@TempDir Path folder) throws Exception {
		Path project = new CommandRunner().annotatedProject(folder);
		try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + project);
				Statement statement = connection.createStatement()) {
			statement.execute("UPDATE annotation SET \"end\" = \"begin\"");
		}
		// More lines than a buffer holds, so that the first are refused while the others are still to be printed.
		Console console = new Console(InputStream.nullInputStream(), new FullStream("Broken pipe"), err, false);

		assertEquals(Cli.FAILED, CLI.run(new String[] { "check", project.toString() }, console));
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void output_DiskFull_Fails() {
		assertEquals(Cli.FAILED, extractTo(new FullStream("No space left on device")));
		assertEquals(List.of("pressmark: The output cannot be written: No space left on device"),
				err.toString(StandardCharsets.UTF_8).lines().toList());
	}

	@Test
	void progress_OnATerminal_GivesWayToLines() {
		StringWriter terminal = new StringWriter();
		AtomicLong clock = new AtomicLong();
		TerminalProgress progress = new TerminalProgress(new PrintWriter(terminal), () -> clock.addAndGet(200_000_000));

		progress.beginTask("Reading", 1000);
		progress.worked(430);
		progress.clear();
		progress.clear();

		assertEquals("\r\u001b[KReading 43 %\r\u001b[K", terminal.toString());
	}

	@Test
	void progress_WhatIsSaidOfTheWork_IsShownAtOnce() {
		StringWriter terminal = new StringWriter();
		TerminalProgress progress = new TerminalProgress(new PrintWriter(terminal), () -> 0);

		progress.beginTask("Reading", 1000);
		progress.subTask("Waiting 9 s");

		assertEquals("\r\u001b[KReading Waiting 9 s", terminal.toString());
	}

	@Test
	void progress_NoTerminal_ShowsNothing() {
		assertEquals(Cli.DONE, extractTo(out));
		assertTrue(out.size() > 0);
		assertEquals(0, err.size());
	}

	@Test
	void output_FailsInTheMiddle_IsSaidOnce() {
		String[] many = Stream.concat(Stream.of("extract"), Collections.nCopies(10, HANKYOREH.toString()).stream())
				.toArray(String[]::new);
		OutputStream full = new FullStream("No space left on device");

		int code = CLI.run(many, new Console(InputStream.nullInputStream(), full, err, false));

		assertEquals(Cli.FAILED, code);
		assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
	}

	private int extractTo(OutputStream stream) {
		Console console = new Console(InputStream.nullInputStream(), stream, err, false);
		return CLI.run(new String[] { "extract", HANKYOREH.toString() }, console);
	}
}
