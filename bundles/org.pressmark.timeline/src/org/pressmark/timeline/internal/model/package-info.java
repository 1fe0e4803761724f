// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a timeline shows, without a place on a screen: items with their dates in lanes, their reports, links and layers.
 * <p>
 * {@link org.pressmark.timeline.internal.model.TimelineModel} holds all; a change makes another one that shares nearly
 * all with it. A lane keeps its items in {@link org.pressmark.timeline.internal.model.SortedChunks}, and by their
 * lengths ({@link org.pressmark.timeline.internal.model.SizeClass}), so that a million of them can be looked at in
 * part.
 * <p>
 * May use {@code axis}.
 */
package org.pressmark.timeline.internal.model;
