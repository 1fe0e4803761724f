// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.files.TargetFile;
import org.pressmark.export.internal.Messages;

/**
 * A kind of report that a person can choose.
 *
 * @param id the identity of the format, {@code org.pressmark.export.word}, say
 * @param label its name for people
 * @param fileExtension how its files' names end, without the dot and in lower case
 * @param writer what makes the report
 * @since 1.0
 */
public record ReportFormat(String id, String label, String fileExtension, ReportWriter writer) {

	/**
	 * Writes a report to a file. The file appears, or is replaced, when the report is complete and not before: if
	 * anything fails or the monitor is cancelled, the folder is as it was. It takes as long as it takes and is not for
	 * the UI thread.
	 *
	 * @param target the file; its folder exists
	 * @param monitor for progress and cancel
	 * @return what a person should know about the report although it was written, each in one line
	 * @throws ExportException when the report cannot be written
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public List<String> write(ReportInput input, ReportOptions options, Path target, IProgressMonitor monitor)
			throws ExportException {
		try (TargetFile file = TargetFile.open(target)) {
			return write(input, options, file, monitor);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (OutOfMemoryError e) {
			// What took it is let go of: a document that is complete before it is written.
			throw new ExportException(NLS.bind(Messages.write_noMemory, target, Runtime.getRuntime().maxMemory() >> 20), e);
		} catch (IOException | RuntimeException e) {
			// Whatever a contributed writer or the library below it throws, the person gets one line.
			throw new ExportException(NLS.bind(Messages.write_failed, target, Messages.reason(e)), e);
		}
	}

	private List<String> write(ReportInput input, ReportOptions options, TargetFile file, IProgressMonitor monitor)
			throws IOException {
		try {
			List<String> warnings = List.copyOf(writer.write(input, options, file.output(), monitor));
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			file.commit();
			return warnings;
		} catch (IOException | RuntimeException e) {
			if (file.failure().isPresent()) {
				throw file.failure().get();
			}
			throw e;
		}
	}
}
