// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * A project file: whoever opens it, reads it, changes it and hears of changes. {@link ProjectStore} comes first: it opens
 * a file, gives {@link ProjectReader}s to any thread and runs a {@link ProjectCommand} on its own, which changes objects by
 * its {@link ProjectTransaction}. Each command becomes a {@link Commit}, the rows before and after, and a
 * {@link HistoryEntry}. A {@link ProjectView} keeps the objects that are on a screen as the commits say.
 *
 * What a reader gives are rows, records such as {@link ArticleRow}, not the objects of the model. Nothing here waits for a
 * person, and nothing is for the UI thread but what says so.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.store;
