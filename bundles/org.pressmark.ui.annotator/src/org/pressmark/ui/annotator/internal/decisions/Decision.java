// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.decisions;

import org.pressmark.store.ChangedWords;

/**
 * A mark to decide of.
 *
 * @param words what it marked and what it marks
 * @param article what its article is called
 */
record Decision(ChangedWords words, String article) {
}
