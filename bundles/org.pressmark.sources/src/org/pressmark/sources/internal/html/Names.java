// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

/** What the classes of a page's elements say, told once for all that have the same, as most have. */
final class Names {

	private final Map<String, Words> words = new HashMap<>();
	private final Map<String, Boolean> unseen = new HashMap<>();

	/** The words of an element's class and id. */
	Words words(Element element) {
		String className = className(element);
		if (className.isEmpty() || !element.attributes().get("id").isEmpty()) {
			return Words.of(element);
		}
		Words known = words.get(className);
		if (known == null) {
			known = Words.of(element);
			words.put(className, known);
		}
		return known;
	}

	/** Whether an element's class says that nobody sees it. */
	boolean isUnseen(Element element) {
		String className = className(element);
		return !className.isEmpty() && unseen.computeIfAbsent(className, Chrome::isUnseen);
	}

	private static String className(Element element) {
		return element.attributesSize() == 0 ? "" : element.attributes().get("class");
	}
}
