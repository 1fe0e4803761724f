// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

/**
 * A colour to fill with.
 *
 * @param color {@code #rrggbb}
 * @param alpha from 0, which is not seen, to 1, behind which nothing is seen
 */
public record Ink(String color, double alpha) {

	/** An opaque colour. */
	public static Ink of(String color) {
		return new Ink(color, 1);
	}
}
