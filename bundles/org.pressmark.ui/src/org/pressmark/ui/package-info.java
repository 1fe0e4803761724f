// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What all parts of the window share. {@link CurrentProject} comes first: the project that is open, its changes, and commands
 * and jobs over it. {@link SharedSelection} and {@link ArticleEditors} let parts work together that do not know each other,
 * {@link Failures} tells a person what went wrong, {@link JobRunner} does what must not be done here: all of this is for the
 * UI thread, which does no I/O. {@link ModelLabels} and {@link Icons} are how things are called and look everywhere.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.ui;
