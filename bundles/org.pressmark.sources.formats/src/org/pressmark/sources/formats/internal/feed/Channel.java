// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;

/**
 * What a feed says of all its entries.
 *
 * @param title    of the feed, which is the outlet's name
 * @param language a tag as declared
 * @param entries  in the feed's order
 */
record Channel(Optional<String> title, Optional<String> language, List<Element> entries) {

	/** Reads it from the root of a feed; in RSS 1.0 the entries stand beside the channel. */
	static Channel of(Element root) {
		Fields feed = new Fields(root);
		Fields channel = new Fields(feed.all("channel").findFirst().orElse(root));
		List<Element> entries = new ArrayList<>(channel.all("item", "entry").toList());
		if (entries.isEmpty()) {
			entries.addAll(feed.all("item", "entry").toList());
		}
		Optional<String> language = channel.text("language", "dc:language")
				.or(() -> Optional.of(root.attr("xml:lang").strip()).filter(tag -> !tag.isEmpty()));
		return new Channel(channel.text("title"), language, entries);
	}
}
