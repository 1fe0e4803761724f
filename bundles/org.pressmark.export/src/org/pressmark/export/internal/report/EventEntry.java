// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import org.pressmark.model.Event;

/**
 * An event and where the articles report it.
 *
 * @param index its place among the events of the report, from 0
 * @param when the date of the event
 * @param evidence how often each article reports it
 */
public record EventEntry(int index, Event event, ReportDate when, ArticleCounts evidence) {

	/** How often all articles report it. */
	public int evidenceCount() {
		return evidence.total();
	}
}
