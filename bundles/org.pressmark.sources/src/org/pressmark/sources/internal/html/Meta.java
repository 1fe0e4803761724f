// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/** What the {@code meta} elements of a page say. */
final class Meta {

	/** The attributes that name what is said. */
	private static final List<String> NAMES = List.of("property", "name", "itemprop");

	private final Map<String, List<String>> contents = new HashMap<>();

	/** @param page which tells what is said of something else than its article */
	Meta(List<Element> elements, Identity page) {
		for (Element meta : elements) {
			String content = meta.attributes().get("content").strip();
			if (!content.isEmpty() && !(meta.hasAttr("itemprop") && page.isElsewhere(meta))) {
				Set<String> names = new HashSet<>();
				for (String attribute : NAMES) {
					names.add(meta.attributes().get(attribute).strip().toLowerCase(Locale.ROOT));
				}
				names.remove("");
				names.forEach(name -> contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content));
			}
		}
	}

	/** The first content that a meta element has under one of the names, in lower case, which are tried in their order. */
	Optional<String> first(String... names) {
		for (String name : names) {
			List<String> found = contents.get(name);
			if (found != null) {
				return Optional.of(found.getFirst());
			}
		}
		return Optional.empty();
	}

	/** All contents under a name, property or itemprop, in lower case. */
	Stream<String> all(String name) {
		return contents.getOrDefault(name, List.of()).stream();
	}
}
