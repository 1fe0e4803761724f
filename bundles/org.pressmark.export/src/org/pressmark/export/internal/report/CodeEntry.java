// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import org.pressmark.model.Code;

/**
 * A code of the codebook.
 *
 * @param index its place in the codebook when that is read from top to bottom, from 0
 * @param depth 0 at the top level
 */
public record CodeEntry(int index, Code code, int depth) {
}
