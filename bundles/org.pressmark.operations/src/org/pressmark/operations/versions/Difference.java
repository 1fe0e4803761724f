// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.versions;

/**
 * Words of one text that the other has not, and what it has in their place. Offsets are UTF-16 units, ends exclusive; one
 * of both ranges may be empty and is then where the words would be.
 *
 * @param leftBegin where the words of the left text begin
 * @param leftEnd where they end
 * @param rightBegin where those of the right text begin
 * @param rightEnd where they end
 */
public record Difference(int leftBegin, int leftEnd, int rightBegin, int rightEnd) {
}
