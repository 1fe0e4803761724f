// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Plain text without any widget or model object: ranges, which of many overlap, words and sentences, how alike names
 * are. Offsets are of the article's own text.
 * <p>
 * May use none of the other packages.
 */
package org.pressmark.ui.annotator.internal.text;
