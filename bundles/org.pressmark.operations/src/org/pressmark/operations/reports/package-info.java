// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Reports: to see what one will be ({@link org.pressmark.operations.reports.ReportPreview}), to write them
 * ({@link org.pressmark.operations.reports.ReportOperation}), and to keep them in the project to write them again.
 * <p>
 * A {@link org.pressmark.operations.reports.ReportPlan} is what a person chose: texts, language, date, articles, template,
 * and sections with their values. The wizard and the command line make one, on top of one that is kept if somebody names it;
 * {@link org.pressmark.operations.reports.SaveReport} keeps it as a {@link org.pressmark.model.ReportDefinition}, a step of
 * the history like any other. What it becomes when it is written, {@link org.pressmark.export.ReportOptions} and the
 * articles of a search, depends on the project and on nothing else: where it names no date, the day of the last change is
 * taken, and so the same project gives the same bytes.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.reports;
