// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

/**
 * What sort of thing a value says about when.
 *
 * @since 1.0
 */
public enum EdtfKind {

	/** A day, month, season, year or more, in which or on which something was. */
	DATE,
	/** A time of day. */
	TIME,
	/** From one date to another, all the time: written with a slash. */
	INTERVAL,
	/** One of several dates, nobody knows which: written in square brackets. */
	ONE_OF,
	/** Each of several dates: written in curly brackets. */
	ALL_OF
}
