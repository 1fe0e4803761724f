// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

/** The words of all elements of a page, split once for those that have the same class and no id, as most have. */
final class Names {

	private final Map<String, Words> byClass = new HashMap<>();

	Words of(Element element) {
		if (element.attributesSize() == 0) {
			return Words.NONE;
		}
		String className = element.attributes().get("class");
		if (className.isEmpty() || !element.attributes().get("id").isEmpty()) {
			return Words.of(element);
		}
		Words words = byClass.get(className);
		if (words == null) {
			words = Words.of(element);
			byClass.put(className, words);
		}
		return words;
	}
}
