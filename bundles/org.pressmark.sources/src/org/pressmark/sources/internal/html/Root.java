// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds the smallest element that holds the article. */
final class Root {

	/** A child that holds so much of its parent's prose is where the article is. */
	private static final double MOST = 0.75;

	/** The only element {@code article} counts when it holds so much of it. */
	private static final double HALF = 0.5;

	/** A text of so many characters can be an article. */
	static final int SOME = 200;

	/** What a text is made of holds no article: the rest of the text stands beside it. */
	private static final Set<String> PARTS = Set.of("blockquote", "dl", "ul", "ol", "p", "pre");

	private static final Set<String> SECTIONS = Set.of("div", "section");

	/** A headline that leads to its article. */
	static final Evaluator LINKED_HEADING = QueryParser.parse("h1 a, h2 a, h3 a, a h1, a h2, a h3");

	private Root() {
	}

	static Element find(Page page, Prose prose, Optional<Element> heading) {
		Optional<Element> marked = MarkedBody.find(page, prose, heading);
		if (marked.isPresent() && !MarkedBody.isMarked(marked.get())) {
			return marked.get(); // The smallest that has all parts.
		}
		Element root = marked.or(() -> heading.map(title -> around(page, title, prose))).orElse(page.document().body());
		for (Optional<Element> child = main(root, prose, heading); child.isPresent(); child = main(root, prose, heading)) {
			root = child.get();
		}
		return root;
	}

	/** The largest element around the heading beside which there is no other article like it. */
	private static Element around(Page page, Element heading, Prose prose) {
		Element element = heading;
		while (element.parent() != null && !element.nameIs("body")
				&& !(mayBeArticle(element, prose)
						&& (isColumn(element) || hasPeer(element, heading, prose) || isOnlyArticle(page, element, prose)))) {
			element = element.parent();
		}
		return element;
	}

	/** Cells beside each other that lay out a page are its columns: one with the title and a text has all of both. */
	private static boolean isColumn(Element element) {
		return element.nameIs("td") && element.siblingElements().stream().anyMatch(Element::hasText);
	}

	/** Whether no other element {@code article} has text, and this one has most of what the page has. */
	private static boolean isOnlyArticle(Page page, Element element, Prose prose) {
		return element.nameIs("article") && prose.share(element) >= HALF && page.landmarks()
				.tagged("article").stream().filter(other -> prose.weight(other) > 0).limit(2).count() == 1;
	}

	private static boolean mayBeArticle(Element element, Prose prose) {
		return prose.weight(element) >= (element.nameIs("article") ? SOME / 2 : SOME);
	}

	private static boolean hasPeer(Element element, Element heading, Prose prose) {
		String className = element.className(); // Once, for it may be long and is copied.
		for (Element other : element.siblingElements()) {
			if (prose.weight(other) > 0 && other.nameIs(element.normalName())
					&& (element.nameIs("article") || other.className().equals(className))
					&& (!other.getElementsByTag(heading.normalName()).isEmpty() || other.selectFirst(LINKED_HEADING) != null)) {
				return true;
			}
		}
		return false;
	}

	private static Optional<Element> main(Element parent, Prose prose, Optional<Element> heading) {
		return heaviest(parent, prose).filter(child -> prose.weight(child) >= MOST * prose.weight(parent))
				.filter(child -> child.isBlock() && !child.children().isEmpty() && !PARTS.contains(child.normalName()))
				.filter(child -> !goesOnBeside(child, prose) && !TextBehind.isBeside(child, prose, heading))
				.filter(child -> child.previousElementSiblings().stream()
				.allMatch(other -> prose.weight(other) < SOME));
	}

	/** The child with the most prose, of several the first; empty when none has any. */
	private static Optional<Element> heaviest(Element parent, Prose prose) {
		Element heaviest = null;
		int most = 0;
		for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
			int weight = prose.weight(child);
			if (weight > most) {
				most = weight;
				heaviest = child;
			}
		}
		return Optional.ofNullable(heaviest);
	}

	/**
	 * Whether there is more of the same text beside an element: a paragraph, or an element of the same class, where the
	 * paragraphs lie in both without more ado. The rows that pages are made of have elements of their own for them. Where
	 * the page says that all around is one article, elements without a class are its sections.
	 */
	private static boolean goesOnBeside(Element main, Prose prose) {
		boolean named = !main.className().isBlank() && holdsParagraphs(main, prose);
		List<Element> others = main.siblingElements().stream().filter(other -> prose.weight(other) > 0).toList();
		return others.stream().anyMatch(other -> isParagraph(other, prose) || named && isLike(other, main)
				&& holdsParagraphs(other, prose))
				|| others.stream().anyMatch(other -> isSection(other, main) && holdsParagraphs(other, prose))
						&& isInArticle(main.parent());
	}

	private static boolean isLike(Element other, Element main) {
		return other.nameIs(main.normalName()) && other.className().equals(main.className());
	}

	private static boolean isSection(Element other, Element main) {
		return SECTIONS.contains(other.normalName()) && SECTIONS.contains(main.normalName())
				&& (other.className().isBlank() || isLike(other, main));
	}

	/** Whether the element is, or is part of, what the page says is its only article. */
	private static boolean isInArticle(Element element) {
		for (Element around = element; around != null; around = around.parent()) {
			if (around.nameIs("article") || MarkedBody.isMarked(around)) {
				return true;
			}
			if (around.nameIs("main")) {
				return around.getElementsByTag("article").size() <= 1;
			}
		}
		return false;
	}

	private static boolean holdsParagraphs(Element element, Prose prose) {
		return element.children().stream().anyMatch(child -> isParagraph(child, prose));
	}

	private static boolean isParagraph(Element element, Prose prose) {
		return element.nameIs("p") && prose.weight(element) > 0;
	}
}
