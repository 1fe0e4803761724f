// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.Comparator;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.axis.TimeAxis;

/**
 * An item and what its layout has to know of its date, reckoned once: a lane may have a million items and is laid out
 * anew at each zoom.
 *
 * @param start when it starts, in seconds since 1970; minus infinity when its start is open
 * @param end when it ends; infinity when its end is open
 * @param shape what it looks like when it is not magnified
 * @param firstReport when it was reported first, in seconds; infinity when nobody knows
 * @param lastReport when it was reported last; minus infinity when nobody knows
 */
public record DatedItem(TimelineItem item, double start, double end, TimelineShape shape, TimelineEdge startEdge,
		TimelineEdge endEdge, double firstReport, double lastReport) {

	/** By start, then by end, then by id. */
	public static final Comparator<DatedItem> ORDER = DatedItem::compareStarts;

	/** By the moment until which they take place, then by start, then by id. */
	static final Comparator<DatedItem> ORDER_OF_ENDS = DatedItem::compareEnds;

	/** @param item an item with a date */
	static DatedItem of(TimelineItem item) {
		Edtf when = item.when().orElseThrow();
		double firstReport = Double.POSITIVE_INFINITY;
		double lastReport = Double.NEGATIVE_INFINITY;
		for (TimelineReport report : item.reports()) {
			double place = report.seconds();
			firstReport = place < firstReport ? place : firstReport;
			lastReport = place > lastReport ? place : lastReport;
		}
		return new DatedItem(item, TimeAxis.startSeconds(when), TimeAxis.endSeconds(when), TimelineShape.of(when),
				TimelineEdge.startOf(when), TimelineEdge.endOf(when), firstReport, lastReport);
	}

	/** The moment until which it takes place: a moment itself takes a second. */
	public double busyUntil() {
		return Math.max(end, start + 1);
	}

	/** The class of its length, see {@link SizeClass}. */
	public int sizeClass() {
		return SizeClass.of(end - start);
	}

	private static int compareStarts(DatedItem one, DatedItem other) {
		int order = Double.compare(one.start, other.start);
		order = order != 0 ? order : Double.compare(one.end, other.end);
		return order != 0 ? order : one.item.id().compareTo(other.item.id());
	}

	private static int compareEnds(DatedItem one, DatedItem other) {
		int order = Double.compare(one.busyUntil(), other.busyUntil());
		return order != 0 ? order : compareStarts(one, other);
	}
}
