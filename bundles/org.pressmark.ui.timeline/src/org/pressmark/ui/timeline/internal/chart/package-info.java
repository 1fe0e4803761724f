// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The events on their axis: the window onto the layout and painting of {@code org.pressmark.timeline}, what mouse and keys do
 * there, the map of all below it, and the card under the pointer.
 * <p>
 * May use {@code evidence} and {@code editing}.
 */
package org.pressmark.ui.timeline.internal.chart;
