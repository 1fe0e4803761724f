// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How much of their words two texts have in common, and short fingerprints by which texts that have much in common are
 * found among very many. What is computed here is stored in projects, so that it must never come out otherwise.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.model.similarity;
