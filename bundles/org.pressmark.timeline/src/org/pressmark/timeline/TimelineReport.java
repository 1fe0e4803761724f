// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.Objects;
import java.util.Optional;

import org.pressmark.model.time.Edtf;

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
}
