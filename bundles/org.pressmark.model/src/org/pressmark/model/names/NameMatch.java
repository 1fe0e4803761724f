// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

/**
 * What two names have in common.
 *
 * @param score how much, from 0 to 1
 * @param reason what
 */
record NameMatch(double score, NameReason reason) {
}
