// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.Objects;

/**
 * That one item led to another one.
 *
 * @param fromId the id of the earlier item
 * @param toId the id of the later item
 * @param kind how they hang together
 */
public record TimelineLink(String fromId, String toId, Kind kind) {

	/** How two items hang together. */
	public enum Kind {
		/** The later one happened because of the earlier one. */
		CAUSES,
		/** The later one continues the earlier one. */
		FOLLOWED_BY
	}

	/** Holds no null. */
	public TimelineLink {
		Objects.requireNonNull(fromId);
		Objects.requireNonNull(toId);
		Objects.requireNonNull(kind);
	}
}
