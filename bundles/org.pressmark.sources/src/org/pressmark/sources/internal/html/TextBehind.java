// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Tells whether the text goes on behind its largest part though that is an element of its own: in another element of the
 * same kind that has paragraphs and leads nowhere, beside which the title stands, too, so that all around is the article.
 */
final class TextBehind {

	private static final Evaluator LINK = new Evaluator.Tag("a");

	private TextBehind() {
	}

	/**
	 * @param main    what holds most of the text
	 * @param heading the title
	 */
	static boolean isBeside(Element main, Prose prose, Optional<Element> heading) {
		if (heading.filter(title -> title.parent() == main.parent()).isEmpty()) {
			return false;
		}
		for (Element next = main.nextElementSibling(); next != null; next = next.nextElementSibling()) {
			if (isPlain(next) && next.nameIs(main.normalName()) && prose.weight(next) > 0
					&& next.selectFirst(LINK) == null && hasParagraph(next, prose)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPlain(Element element) {
		return element.className().isBlank() && element.id().isEmpty();
	}

	private static boolean hasParagraph(Element element, Prose prose) {
		for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
			if (child.nameIs("p") && prose.weight(child) > 0) {
				return true;
			}
		}
		return false;
	}
}
