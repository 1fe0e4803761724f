// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Makes one kind of report. Implementations are contributed to the extension point
 * {@code org.pressmark.export.reportFormats}, have a constructor without parameters and keep no state between two
 * reports; two threads may write two reports at the same time.
 * <p>
 * One that throws something else than it may, or for five minutes neither reads, writes nor asks its monitor, is switched
 * off until a person switches it on again.
 * <p>
 * Files, names and folders are not their business: whoever calls gives a stream, and sees to it that a report that
 * fails half way leaves no file behind.
 *
 * @since 1.0
 */
public interface ReportWriter {

	/**
	 * Writes a report.
	 *
	 * @param output where to; it is closed by the caller
	 * @param monitor for progress and cancel; nothing has been begun on it yet
	 * @return what a person should know about the report although it was written, each in one line: that a text did not
	 * fit and was cut off, say; empty when there is nothing
	 * @throws IOException when it cannot be written; the message says in one line why
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException;
}
