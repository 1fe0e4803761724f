// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

/**
 * A code of a project's codebook, as suggesters see it.
 *
 * @param id the code's id in its project
 * @param name the name that the code is shown with
 * @param guideline when to use it; empty when nobody has said
 * @since 1.0
 */
public record CodeTerm(String id, String name, String guideline) {
}
