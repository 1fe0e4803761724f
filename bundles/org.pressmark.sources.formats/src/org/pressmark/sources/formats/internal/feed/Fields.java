// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.pressmark.sources.internal.article.Whitespace;

/** The children of an element of a feed by their names; the usual prefixes are taken for what they usually mean. */
final class Fields {

	private final Element element;

	Fields(Element element) {
		this.element = element;
	}

	/** All children of one of these names, those of the first name first. */
	Stream<Element> all(String... names) {
		List<Element> children = List.copyOf(element.children());
		return Stream.of(names).flatMap(name -> children.stream().filter(child -> child.tagName().equals(name)
				|| child.tagName().equals("atom:" + name)));
	}

	/** The first text of a child of one of these names, on one line. */
	Optional<String> text(String... names) {
		return all(names).map(child -> Whitespace.normalise(child.wholeText())).filter(Whitespace::isVisible).findFirst();
	}
}
