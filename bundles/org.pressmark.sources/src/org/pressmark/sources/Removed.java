// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

/**
 * Something that was cut away from an article.
 *
 * @param position where it stood: offset in UTF-16 code units at which the next paragraph of the text begins, the
 *                 length of the text when none follows
 * @param kind     what it would be in the article
 * @param text     what was cut, one line
 * @param reason   why
 * @param evidence what was seen that decided; may be empty
 * @since 1.0
 */
public record Removed(int position, ParagraphKind kind, String text, RemovalReason reason, String evidence) {
}
