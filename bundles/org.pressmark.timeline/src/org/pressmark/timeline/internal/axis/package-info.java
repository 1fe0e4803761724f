// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Where a moment is on the screen, and the ticks that say so.
 * <p>
 * {@link org.pressmark.timeline.internal.axis.TimeAxis} reckons in seconds since 1970 and in pixels at 100 %;
 * {@link org.pressmark.timeline.internal.axis.Ticks} follows the calendar, a second one too where people go by one.
 * <p>
 * May use none of the others.
 */
package org.pressmark.timeline.internal.axis;
