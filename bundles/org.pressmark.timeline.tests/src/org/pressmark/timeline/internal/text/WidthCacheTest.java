// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class WidthCacheTest {

	private final List<String> measured = new ArrayList<>();
	private final WidthCache cache = new WidthCache(2);

	@Test
	void width_IsMeasuredOnce() {
		assertEquals(2, width("ab", TextStyle.LABEL));
		assertEquals(2, width("ab", TextStyle.LABEL));
		assertEquals(2, width("ab", TextStyle.HEADING));

		assertEquals(List.of("ab", "ab"), measured);
	}

	@Test
	void width_ForgetsWhatWasAskedForLongestAgo() {
		List.of("a", "b", "a", "c", "a", "b").forEach(text -> width(text, TextStyle.LABEL));

		assertEquals(List.of("a", "b", "c", "b"), measured);
	}

	@Test
	void clear_ForgetsAll() {
		width("a", TextStyle.LABEL);
		cache.clear();
		width("a", TextStyle.LABEL);

		assertEquals(List.of("a", "a"), measured);
	}

	private double width(String words, TextStyle kind) {
		return cache.width(words, kind, (text, style) -> {
			measured.add(text);
			return text.length();
		});
	}
}
