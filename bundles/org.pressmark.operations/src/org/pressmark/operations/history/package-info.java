// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The history in words: a {@link StepDescription} says what a step did to which object, from the rows before and after that
 * are stored with it, and a {@link StepSubject} what of it can still be shown. Taking steps back is the store's,
 * {@link org.pressmark.store.ProjectStore#undo(String)}.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.history;
