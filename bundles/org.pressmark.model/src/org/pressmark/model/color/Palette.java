// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.color;

import java.util.List;

/**
 * Colours for things of which there are several.
 *
 * @since 1.0
 */
public final class Palette {

	/**
	 * Told apart by people with any colour vision: M. Okabe and K. Ito, "Color Universal Design", 2002; its black,
	 * which is the colour of text, is a grey here. Each is written {@code #RRGGBB}, those that are farthest apart first.
	 */
	public static final List<String> TOLD_APART = List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00",
			"#56B4E9", "#F0E442", "#999999");

	private Palette() {
	}

	/** A colour for each index from 0 on; after the last one they begin anew. */
	public static String color(int index) {
		return TOLD_APART.get(index % TOLD_APART.size());
	}
}
