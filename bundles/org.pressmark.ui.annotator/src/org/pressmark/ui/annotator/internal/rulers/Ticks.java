// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.rulers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * The marks of an article by their place on a ruler of some height, those that are too close to each other in one tick.
 * Immutable.
 */
final class Ticks {

	/** How high a tick is, with the space to the next one, in pixels. */
	static final int HEIGHT = 3;
	private static final int NEAR = 2;

	private final TreeMap<Integer, List<Annotation>> ticks = new TreeMap<>();

	Ticks(ShownArticle view, RowEstimate estimate, int height) {
		for (Annotation mark : view.marks().all()) {
			int y = (int) (estimate.share(view.projection().shown(mark.getBegin())) * height);
			ticks.computeIfAbsent(y / HEIGHT, slot -> new ArrayList<>(2)).add(mark);
		}
	}

	/** Each by its slot, {@link #HEIGHT} high and counted from the top, with its marks in reading order. */
	Map<Integer, List<Annotation>> all() {
		return ticks;
	}

	/** The marks of the tick that is nearest to a height, if one is near. */
	List<Annotation> near(int y) {
		int slot = y / HEIGHT;
		for (int away = 0; away <= NEAR; away++) {
			for (int each : new int[] { slot - away, slot + away }) {
				if (ticks.containsKey(each)) {
					return ticks.get(each);
				}
			}
		}
		return List.of();
	}
}
