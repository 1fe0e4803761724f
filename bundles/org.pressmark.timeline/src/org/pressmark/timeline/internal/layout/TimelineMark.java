// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import org.pressmark.timeline.internal.model.TimelineReport;

/**
 * Where it is to be seen that an item was reported.
 *
 * @param x the middle of the mark
 * @param isBeyond whether it was reported so much earlier or later that the mark stands nearer, where there is room
 * @param report the report
 */
public record TimelineMark(double x, boolean isBeyond, TimelineReport report) {
}
