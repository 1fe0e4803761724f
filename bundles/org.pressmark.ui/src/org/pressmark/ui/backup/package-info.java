// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Backups in the workbench: made without being asked ({@link AutomaticBackups}), as a person wants them
 * ({@link BackupPreferences}), and restored ({@link Restoring}). The work itself is that of
 * {@link org.pressmark.operations.backup}.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.ui.backup;
