// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers how wide texts are, because fonts are slow to ask. As there is no end of the beginnings that a long text is
 * cut to, it remembers only those that were asked for last. For one thread.
 */
public final class WidthCache {

	private record Key(String text, TextStyle style) {

		/** A text is hardly ever asked for in two styles, and what a record does by itself is slow as long as it is new. */
		@Override
		public int hashCode() {
			return text.hashCode();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Key key && text.equals(key.text) && (style == key.style || style.equals(key.style));
		}
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
		Key key = new Key(text, style);
		Double known = widths.get(key);
		if (known == null) {
			known = measure.width(text, style);
			widths.put(key, known);
		}
		return known;
	}

	/** Forgets all. */
	public void clear() {
		widths.clear();
	}
}
