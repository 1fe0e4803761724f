// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.Failure;
import org.pressmark.sources.ImportException;

/**
 * Standard input, output and error of one run, all in UTF-8. Results go to the output, complaints and progress to the
 * error. Belongs to the thread of the run; the streams belong to whoever gave them.
 */
final class Console {

	private final InputStream in;
	private final Writer out;
	private final PrintWriter err;
	private final IProgressMonitor progress;
	private final Runnable clearProgress;
	private boolean showTraces;
	private OutputException failure;

	/** @param isTerminal whether a person looks at the error stream and would like to see progress there */
	Console(InputStream in, OutputStream out, OutputStream err, boolean isTerminal) {
		this.in = in;
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
		if (isTerminal) {
			TerminalProgress shown = new TerminalProgress(this.err, System::nanoTime);
			progress = shown;
			clearProgress = shown::clear;
		} else {
			progress = new NullProgressMonitor();
			clearProgress = () -> { };
		}
	}

	/** From now on, complaints come with their stack traces. */
	void showTraces() {
		showTraces = true;
	}

	/** Standard input. */
	InputStream in() {
		return in;
	}

	/** Standard output for help texts. */
	PrintWriter out() {
		return new PrintWriter(out);
	}

	/** Standard error for what no method here says. */
	PrintWriter err() {
		return err;
	}

	/** For something that takes long. */
	IProgressMonitor progress() {
		return progress;
	}

	/** Prints one line of a result. */
	void line(String line) {
		clearProgress.run();
		write(() -> {
			out.write(line);
			out.write('\n');
		});
	}

	/** Sees to it that all lines are out. */
	void flush() {
		clearProgress.run();
		write(out::flush);
	}

	/** Complains in one line, after all that was printed before. */
	void error(String message, Throwable cause) {
		try {
			flush();
		} catch (OutputException e) {
			// What is on the error stream is worth saying all the same; whoever prints next will notice.
		}
		err.println(NLS.bind(Messages.error_line, Plain.line(message)));
		if (showTraces && cause != null) {
			cause.printStackTrace(err);
		}
		err.flush();
	}

	/** Says on standard error what a person should look at, though all was done. */
	void warning(String message) {
		error(NLS.bind(Messages.warning_line, message), null);
	}

	/** Complains of each. */
	void errors(List<Failure> failures) {
		failures.forEach(each -> error(withOption(each.message(), each.rule()), each.cause().orElse(null)));
	}

	/** Complains of a source. */
	void error(ImportException failure) {
		error(withOption(failure.getMessage(), failure.rule()), failure);
	}

	/** Names the option that lifts the rule. */
	private static String withOption(String message, Optional<ImportException.Rule> rule) {
		return rule.map(kept -> message + ' ' + switch (kept) {
		case ARTICLES_ONLY -> Messages.rule_articlesOnly;
		case PUBLIC_ADDRESSES_ONLY -> Messages.rule_publicAddressesOnly;
		}).orElse(message);
	}

	@FunctionalInterface
	private interface Writing {

		void run() throws IOException;
	}

	/**
	 * Whether anybody still reads what is printed. When nobody does, as {@code head} does not when it has enough, lines are
	 * lost in silence: the command has to go on, for how it ends is told by its exit code too. One that only lists need
	 * not.
	 */
	boolean isRead() {
		return failure == null || !failure.isPipeClosed();
	}

	/** An output that failed once has lost something and stays failed. */
	private void write(Writing writing) {
		if (failure == null) {
			try {
				writing.run();
				return;
			} catch (IOException e) {
				failure = new OutputException(e);
			}
		}
		if (isRead()) {
			throw failure;
		}
	}
}
