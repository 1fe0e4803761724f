// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

/**
 * A date in a text.
 *
 * @param begin offset of its first UTF-16 unit
 * @param end offset behind its last UTF-16 unit
 * @param reading how it is understood
 * @since 1.0
 */
public record DatePlace(int begin, int end, DateReading reading) {
}
