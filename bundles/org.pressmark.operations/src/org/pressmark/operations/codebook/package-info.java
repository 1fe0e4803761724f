// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The codebook of a project: the tree of codes that passages are coded with. Each command here is one step of the history
 * and one undo; it is made from ids and names and so may be made on any thread. What it would touch, {@link CodesTouched}
 * tells before it is done. {@link QdcReader} and {@link QdcWriter} exchange a codebook with other programs,
 * {@link ImportCodebook} makes what was read part of the project.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.codebook;
