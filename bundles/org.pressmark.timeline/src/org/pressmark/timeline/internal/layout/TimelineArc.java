// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import org.pressmark.timeline.internal.model.TimelineLink;

/**
 * How two items hang together, on the screen: a line that leaves the shape of the earlier item, runs between two rows,
 * and comes to the shape of the later one. All y are counted from the top of the timeline.
 *
 * @param link what it shows
 * @param points the corners, as x, y, x, y…; the last one is the tip of an arrow
 */
public record TimelineArc(TimelineLink link, double[] points) {
}
