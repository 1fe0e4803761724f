// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.Objects;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.axis.TimeAxis;

/**
 * That an outlet reported an item, and when it did. This is another time than the item's own, and is never painted like
 * it.
 *
 * @param outlet the name of the outlet; may be empty
 * @param when when the article was published; empty when nobody knows
 * @param articleId the id of the article
 */
public record TimelineReport(String outlet, Optional<Edtf> when, String articleId) {

	/** Holds no null. */
	public TimelineReport {
		Objects.requireNonNull(outlet);
		Objects.requireNonNull(when);
		Objects.requireNonNull(articleId);
	}

	/** A report of which one knows when it was published. */
	public TimelineReport(String outlet, Edtf when, String articleId) {
		this(outlet, Optional.of(when), articleId);
	}

	/**
	 * Where it is taken to be, in seconds since 1970: in the middle of its date; not a number when that is open or
	 * unknown.
	 */
	public double seconds() {
		double start = when.map(TimeAxis::startSeconds).orElse(Double.NaN);
		double end = when.map(TimeAxis::endSeconds).orElse(Double.NaN);
		double middle = (start + end) / 2;
		return Double.isInfinite(middle) ? Double.NaN : middle;
	}
}
