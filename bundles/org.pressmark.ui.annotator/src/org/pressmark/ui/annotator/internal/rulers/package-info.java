// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Beside an article: where in all of it its marks are.
 * <p>
 * May use {@code painting} and {@code document}.
 */
package org.pressmark.ui.annotator.internal.rulers;
