// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How an article looks: its column, the styles of its lines, the colours of marks, what is drawn over and beside the
 * words, tooltips. Looks only at rows that are to be painted, and changes neither project nor selection.
 * <p>
 * May use {@code document} and {@code text}.
 */
package org.pressmark.ui.annotator.internal.painting;
