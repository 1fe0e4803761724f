// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A part of a report that a person can choose. Implementations are public, are contributed to the extension point
 * {@code org.pressmark.export.reportSections} and have a public constructor without parameters. One is made for each
 * report, gets its {@linkplain SectionParameter parameters}, and writes once, on one thread that is not that of the window.
 * <p>
 * A section that throws anything is left out with all that it has written so far, and named in the report's warnings; the
 * others are written all the same. So is one that for a minute neither uses what it was given nor asks its monitor. If
 * what it throws is not what it may throw, it is switched off until a person switches it on again.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface ReportSection {

	/**
	 * Adds the section to the end of the report. Nothing that it is given may be kept for later.
	 *
	 * @param content what the report is about
	 * @param body where to
	 * @param monitor for progress and cancel; nothing has been begun on it yet
	 * @throws IOException when it cannot be written; the message says in one line why
	 * @throws OperationCanceledException when the monitor was cancelled; this ends the whole report
	 */
	void write(ReportContent content, ReportBody body, IProgressMonitor monitor) throws IOException;
}
