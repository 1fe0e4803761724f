// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.analysis.TextSpan;

/** Where more than one of several places lies. */
public final class SharedPlaces {

	private SharedPlaces() {
	}

	/**
	 * What at least two of these share, in their order; what touches is one. Takes time in proportion to how many there are.
	 *
	 * @param places in the order of their begins
	 */
	public static List<TextSpan> of(List<TextSpan> places) {
		List<TextSpan> shared = new ArrayList<>();
		int end = Integer.MIN_VALUE;
		for (TextSpan place : places) {
			if (place.begin() < Math.min(end, place.end())) {
				add(new TextSpan(place.begin(), Math.min(end, place.end())), shared);
			}
			end = Math.max(end, place.end());
		}
		return shared;
	}

	private static void add(TextSpan place, List<TextSpan> shared) {
		if (!shared.isEmpty() && place.begin() <= shared.getLast().end()) {
			TextSpan before = shared.removeLast();
			shared.add(new TextSpan(before.begin(), Math.max(before.end(), place.end())));
		} else {
			shared.add(place);
		}
	}
}
