// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The list of annotations of which somebody has to decide, for the words that they marked were corrected.
 * <p>
 * May use {@code correcting}.
 */
package org.pressmark.ui.annotator.internal.decisions;
