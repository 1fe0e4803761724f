// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Texts, however long, and places in them: what lists and reports show of them (whole characters, shortened words, the words
 * around a place, the order in which annotations are read), and how searching reads them (characters that count as the
 * same, where words end in each script, many names at once). All offsets are UTF-16 code units, ends exclusive. Nothing
 * here depends on the default locale.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.model.text;
