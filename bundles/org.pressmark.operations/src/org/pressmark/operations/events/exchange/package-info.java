// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Events for other programs: calendars ({@link CalendarWriter}), timelines on web pages ({@link TimelineJsWriter}), tables
 * ({@link EventTableWriter}, {@link EventWorkbookWriter}) and pictures ({@link EventPicture}). Each writes what an {@link ExportedEvents} holds, the same
 * bytes for the same project, and says what it had to leave out.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.events.exchange;
