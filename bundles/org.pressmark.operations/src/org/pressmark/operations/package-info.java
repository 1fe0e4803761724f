// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What an analyst does, without a window: the command line and the workbench call the same. Here is what begins and ends
 * work on a project: {@link ImportOperation} brings articles in, from a {@link SourceSupplier}; {@link AnnotateOperation}
 * applies annotations from a file; {@link org.pressmark.operations.reports.ReportOperation} writes reports, and like all that
 * writes files, only where {@link TargetRules} let it; {@link SampleProject} makes one to try things on. These take long, report to a monitor, can be cancelled and name in their
 * result what failed. A single step of work is a {@link org.pressmark.store.ProjectCommand} in one of the packages below,
 * first of all {@link org.pressmark.operations.edit}.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations;
