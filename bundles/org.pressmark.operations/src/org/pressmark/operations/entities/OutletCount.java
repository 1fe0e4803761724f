// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.Optional;

/**
 * How often an outlet names something.
 *
 * @param outlet who published the articles; empty for those of which that is unknown
 * @param annotations in how many places
 * @param articles in how many articles
 */
public record OutletCount(Optional<String> outlet, int annotations, int articles) {
}
