// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

/**
 * A part of a date that can be doubted or estimated by itself.
 *
 * @since 1.0
 */
public enum EdtfComponent {

	/** The year. */
	YEAR,
	/** The month, or the season, quarter, third or half of the year that stands in its place. */
	MONTH,
	/** The day of the month. */
	DAY,
	/** The time of day. */
	TIME
}
