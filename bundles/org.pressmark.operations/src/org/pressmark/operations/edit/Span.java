// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

/**
 * A place in an article's text.
 *
 * @param articleId the article
 * @param begin offset of its first UTF-16 unit
 * @param end offset behind its last UTF-16 unit
 */
public record Span(String articleId, int begin, int end) {
}
