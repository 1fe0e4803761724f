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
 * {@link org.pressmark.export.ConcordanceFile} writes no report but places, with the words around each: what a search found,
 * or where an entity is named.
 */
package org.pressmark.export;
