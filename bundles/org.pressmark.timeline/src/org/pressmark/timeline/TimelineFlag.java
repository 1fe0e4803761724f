// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

/** Why an item wants a second look. */
public enum TimelineFlag {

	/** Somebody recorded that it is disputed. */
	DISPUTED,
	/** Those who report it give dates that cannot all be right, or describe it otherwise than it is recorded. */
	OUTLETS_DIFFER,
	/** Those who report it do not contradict each other, but its own date. */
	OTHER_DATE,
	/** Nobody reports it: what it says has no evidence. */
	UNREPORTED
}
