// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Where each item is, what is under the pointer, and which date an item gets that is dragged.
 * <p>
 * {@link org.pressmark.timeline.internal.layout.TimelineLayout} stacks the items in the rows of their lanes: few of them
 * as a whole ({@code WholeLane}), many of them near the window only ({@code TiledLane}). What comes of that are
 * {@link org.pressmark.timeline.internal.layout.TimelineBand}s with
 * {@link org.pressmark.timeline.internal.layout.TimelineBox}es, and
 * {@link org.pressmark.timeline.internal.layout.TimelineCrowd}s where there are too many.
 * {@link org.pressmark.timeline.internal.layout.TimelineHit} and
 * {@link org.pressmark.timeline.internal.layout.TimelineDrag} are about the pointer. All lengths are in pixels at 100 %,
 * y grows downwards.
 * <p>
 * May use {@code axis}, {@code model} and {@code text}.
 */
package org.pressmark.timeline.internal.layout;
