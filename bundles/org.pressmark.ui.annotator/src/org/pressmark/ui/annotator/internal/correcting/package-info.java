// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The dialog in which a person corrects the text of an article, and the question whether marks are to be accepted whose
 * words that took away. Both give their answer to whoever opened them and change nothing themselves.
 * <p>
 * May use {@code painting}.
 */
package org.pressmark.ui.annotator.internal.correcting;
