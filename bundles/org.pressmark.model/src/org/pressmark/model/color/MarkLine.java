// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.color;

/**
 * How marked words are underlined, so that a colour is never the only sign.
 *
 * @since 1.0
 */
public enum MarkLine {

	/** A line that is easily seen. */
	SOLID,

	/** Short dashes. */
	DASHED,

	/** Dots. */
	DOTTED,

	/** Dashes and dots by turns. */
	DASH_DOT,

	/** Dashes with little between them. */
	LONG_DASHED,

	/** Dots as thick as can be. */
	THICK_DOTS,

	/** The thinnest line. */
	THIN,

	/** Two thin lines. */
	DOUBLE,

	/** A time axis in small; what has no such line takes dashes with two dots. */
	TICKED,

	/** A line as thick as can be. */
	THICK
}
