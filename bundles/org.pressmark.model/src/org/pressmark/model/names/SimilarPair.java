// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

/**
 * Two things that may be the same.
 *
 * @param first the index of the one in the list that was looked through
 * @param second the index of the other, larger
 * @param score how likely, from 0 to 1; it orders pairs and is no probability
 * @param reason why
 * @param firstName by which name of the first
 * @param secondName by which name of the second
 */
public record SimilarPair(int first, int second, double score, NameReason reason, String firstName, String secondName) {
}
