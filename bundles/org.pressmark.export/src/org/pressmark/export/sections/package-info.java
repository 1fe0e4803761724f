// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The parts that a Word report is made of, and what a plug-in needs to add one.
 * <p>
 * A section is a class that implements {@link org.pressmark.export.sections.ReportSection} and is contributed to the
 * extension point {@code org.pressmark.export.reportSections}. It reads a
 * {@link org.pressmark.export.sections.ReportContent} and writes to a {@link org.pressmark.export.sections.ReportBody}:
 * headings, paragraphs, tables and pictures, and links to what the report says elsewhere. How all that looks is said by
 * the styles of the document alone, so a section knows neither fonts nor colours. Its public fields that are annotated as
 * {@link org.pressmark.export.sections.SectionParameter} are what a person can choose: the pages of the wizard, the
 * options of the command line and their help are derived from them.
 * <p>
 * {@link org.pressmark.export.sections.ReportSections} knows the sections that there are; a
 * {@link org.pressmark.export.SectionChoice} says that a report has one, and what was chosen for it.
 * <p>
 * This is API: what is public here stays as it is within a major version. A section is written on one thread, from which
 * alone it may use what it is given, and only until it returns.
 *
 * @since 1.0
 */
package org.pressmark.export.sections;
