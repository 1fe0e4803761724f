// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

/** Why an item wants a second look. */
public enum TimelineFlag {

	/** Somebody recorded that it is disputed. */
	DISPUTED,
	/** Of those who report it, one says otherwise than another: gives another date, or describes it otherwise. */
	OUTLETS_DIFFER,
	/** Those who report it do not contradict each other, but its own date. */
	OTHER_DATE,
	/** Who reports it contradicts nobody else, but describes it otherwise than it is recorded, or gives several dates. */
	SOURCE_DIFFERS,
	/** Nobody reports it: what it says has no evidence. */
	UNREPORTED
}
