// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Reports: a project with its articles as one file for people who have no Pressmark.
 * <p>
 * {@link org.pressmark.export.ReportFormats} knows the kinds of report, Word and Excel among them;
 * {@link org.pressmark.export.ReportFormat#write ReportFormat.write} makes one.
 * A plug-in adds a kind by implementing {@link org.pressmark.export.ReportWriter} and contributing it to the extension
 * point {@code org.pressmark.export.reportFormats}.
 * The Word report is made of sections, which plug-ins add too: see {@link org.pressmark.export.sections}.
 * <p>
 * This is API: what is public here stays as it is within a major version. Writers and sections may be asked on any thread
 * but that of the window, and by several threads at a time for different reports.
 *
 * @since 1.0
 */
package org.pressmark.export;
