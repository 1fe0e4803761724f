// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers how wide texts are, because fonts are slow to ask. As there is no end of the beginnings that a long text is
 * cut to, it remembers only those that were asked for last. For one thread.
 */
public final class WidthCache {

	private record Key(String text, TextStyle style) {
	}

	private final Map<Key, Double> widths;

	/** @param most how many texts to remember */
	public WidthCache(int most) {
		widths = new LinkedHashMap<>(16, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
				return size() > most;
			}
		};
	}

	/** The width of a text in pixels, as remembered, else as measured now. */
	public double width(String text, TextStyle style, TextMeasure measure) {
		return widths.computeIfAbsent(new Key(text, style), key -> measure.width(text, style));
	}

	/** Forgets all. */
	public void clear() {
		widths.clear();
	}
}
