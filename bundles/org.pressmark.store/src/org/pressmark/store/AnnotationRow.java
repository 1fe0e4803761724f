// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

/**
 * One annotation as a list shows it.
 *
 * @param row its row number, stable while the annotation exists
 * @param id its id
 * @param articleId its article's id
 * @param kind the name of its class in the model
 * @param begin offset of its first UTF-16 unit in the article's text
 * @param end offset behind its last UTF-16 unit
 * @param before some words before it, on the same line
 * @param words what it marks
 * @param after some words after it, on the same line
 */
public record AnnotationRow(long row, String id, String articleId, String kind, int begin, int end, String before,
		String words, String after) {
}
