// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What is shown of one article, without widgets: its text with the lines of what was cut, its marks found by their
 * place, and which of them is selected. Only here is a stored offset made a shown one.
 * <p>
 * May use {@code text}.
 */
package org.pressmark.ui.annotator.internal.document;
