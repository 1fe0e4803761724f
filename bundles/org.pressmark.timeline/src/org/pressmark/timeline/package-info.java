// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Laying out and painting a timeline, without widgets: the editor and the picture in a report are the same code.
 * <p>
 * {@link org.pressmark.timeline.TimelineModel} holds the items, {@link org.pressmark.timeline.TimeAxis} says where a
 * moment is, {@link org.pressmark.timeline.TimelineLayout} stacks the items in the rows of their lanes,
 * {@link org.pressmark.timeline.TimelinePainter} paints what is visible on a
 * {@link org.pressmark.timeline.Canvas}, and {@link org.pressmark.timeline.TimelineDrag} turns a drag into a new date.
 * All lengths are in pixels at 100 %, y grows downwards. Times without a zone are treated as UTC, as
 * {@link org.pressmark.model.time.Edtf} has its bounds.
 */
package org.pressmark.timeline;
