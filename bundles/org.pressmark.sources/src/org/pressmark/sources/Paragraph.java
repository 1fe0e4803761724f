// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

/**
 * A paragraph of an article's text.
 *
 * @param kind  what it is
 * @param begin offset of its first UTF-16 code unit in the text
 * @param end   offset after its last UTF-16 code unit, greater than {@code begin}
 * @since 1.0
 */
public record Paragraph(ParagraphKind kind, int begin, int end) {
}
