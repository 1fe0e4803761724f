// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Where more than one of several places lies. */
public final class SharedPlaces {

	private SharedPlaces() {
	}

	/**
	 * What at least two of these share, in their order; what touches is one. Takes time in proportion to how many there are.
	 *
	 * @param places in the order of their begins
	 */
	public static List<TextRange> of(List<TextRange> places) {
		List<TextRange> shared = new ArrayList<>();
		int end = Integer.MIN_VALUE;
		for (TextRange place : places) {
			if (place.begin() < Math.min(end, place.end())) {
				add(new TextRange(place.begin(), Math.min(end, place.end())), shared);
			}
			end = Math.max(end, place.end());
		}
		return shared;
	}

	private static void add(TextRange place, List<TextRange> shared) {
		if (!shared.isEmpty() && place.begin() <= shared.getLast().end()) {
			TextRange before = shared.removeLast();
			shared.add(new TextRange(before.begin(), Math.max(before.end(), place.end())));
		} else {
			shared.add(place);
		}
	}
}
