// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressmark.model.time.EdtfFormat;
import org.pressmark.timeline.internal.Words;

/** An item in words: for a tooltip, and for those who can't see the picture. */
public final class ItemDescription {

	private static final String SEPARATOR = " · ";

	private final EdtfFormat dates;
	private final Words words;

	/** @param locale the language of the dates and words */
	public ItemDescription(Locale locale) {
		dates = EdtfFormat.of(locale);
		words = new Words(locale);
	}

	/** The whole title, the date, the category and whether the item is disputed; of a cluster, all titles. */
	String of(TimelineBox box) {
		if (box.others().isEmpty()) {
			return of(box.item());
		}
		List<String> items = new ArrayList<>();
		items.add(of(box.item()));
		box.others().forEach(item -> items.add(of(item)));
		return String.join("\n", items);
	}

	/** The whole title, the date, the category and whether the item is disputed. */
	public String of(TimelineItem item) {
		List<String> parts = new ArrayList<>();
		parts.add(item.title());
		parts.add(item.when().map(dates::format).orElseGet(words::undated));
		if (!item.category().isBlank()) {
			parts.add(item.category());
		}
		if (item.disputed()) {
			parts.add(words.disputed());
		}
		return String.join(SEPARATOR, parts);
	}
}
