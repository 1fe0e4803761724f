// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The registry of a project: who and what its articles name. Each command here is one step of the history and one undo;
 * it is made from ids and names and so may be made on any thread. What it would touch, {@link Touched} tells before it is
 * done. {@link MergeSuggestions} finds entities that may be the same, {@link EntityFinder} the one that somebody types,
 * {@link Concordance} every place where one is named.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.entities;
