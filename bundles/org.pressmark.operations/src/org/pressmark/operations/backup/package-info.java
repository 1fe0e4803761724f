// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Backups of a project's file: where they are and which there are ({@link ProjectBackups}), one more of them and the oldest
 * gone ({@link RollingBackup}), and the project as one of them has it ({@link RestoreBackup}). How many and how often is a
 * person's choice ({@link BackupSettings}); when it is time is for whoever calls to find out. None of it is for the UI thread.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.backup;
