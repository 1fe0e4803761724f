// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page. */
record Meta(Document document) {

	/** The first content that a meta element has under one of the names, which are tried in their order. */
	Optional<String> first(String... names) {
		return Stream.of(names).flatMap(this::all).findFirst();
	}

	/** All contents under a name, property or itemprop. */
	Stream<String> all(String name) {
		return document.getElementsByTag("meta").stream().filter(meta -> isNamed(meta, name))
				.map(meta -> meta.attr("content").strip()).filter(content -> !content.isEmpty());
	}

	private static boolean isNamed(Element meta, String name) {
		return Stream.of("property", "name", "itemprop")
				.anyMatch(key -> meta.attr(key).strip().equalsIgnoreCase(name));
	}
}
