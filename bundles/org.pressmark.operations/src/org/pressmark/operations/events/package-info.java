// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The events of a project: what happened when, who reported it, and what leads to what. {@link EventReports} knows who
 * reported which event; {@link EventTimeline} makes of events and reports, in {@link EventLanes} and chosen by an
 * {@link EventFilter}, what a timeline shows; {@link Disagreement} tells where sources contradict each other.
 *
 * <p>
 * Each command here is one step of the history and one undo; it is made from ids and names and so may be made on any
 * thread. What merging and deleting would touch, {@link EventsTouched} tells before it is done; {@link DuplicateEvents}
 * finds events that may be the same. Single events are made and changed by {@code CreateEvent} and {@code UpdateEvent} of
 * {@code operations.edit}.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.events;
