// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * Finds what the page itself marks as the text of its article. Advertisements part that in several elements, and each entry
 * of a live report has its own; elements of other articles are told by the items that they belong to.
 */
final class MarkedBody {

	private static final String PROPERTY = "articleBody";
	/** A marked body counts when it holds so much of the page's prose. */
	private static final double ENOUGH = 0.3;

	private final Prose prose;
	private final Optional<Element> heading;

	private MarkedBody(Prose prose, Optional<Element> heading) {
		this.prose = prose;
		this.heading = heading;
	}

	/** The marked element, or the smallest that holds all that are of the article; empty when that is not most of the page. */
	static Optional<Element> find(Page page, Prose prose, Optional<Element> heading) {
		List<Element> marked = page.landmarks().ofProperty(PROPERTY);
		return marked.isEmpty() ? Optional.empty() : new MarkedBody(prose, heading).find(marked);
	}

	/** Whether the page marks the element so. */
	static boolean isMarked(Element element) {
		return PROPERTY.equalsIgnoreCase(element.attributes().get("itemprop").strip());
	}

	private Optional<Element> find(List<Element> marked) {
		List<Element> parts = marked.size() == 1 ? marked : outermost(marked);
		Element largest = parts.getFirst();
		for (Element part : parts) {
			largest = prose.weight(part) > prose.weight(largest) ? part : largest;
		}
		Element around = largest;
		double share = 0;
		for (Element part : parts) {
			if (prose.weight(part) > 0 && (part == largest || isOfSameArticle(part, largest))) {
				share += prose.share(part);
				around = common(around, part);
			}
		}
		return share >= ENOUGH ? Optional.of(around) : Optional.empty();
	}

	private static List<Element> outermost(List<Element> marked) {
		Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Element> outermost = new ArrayList<>();
		for (Element element : marked) { // In the order of the page, so that what is around comes before.
			Element around = element.parent();
			while (around != null && !all.contains(around)) {
				around = around.parent();
			}
			if (around == null) {
				outermost.add(element);
				all.add(element);
			}
		}
		return outermost;
	}

	private static Element common(Element one, Element other) {
		Element around = one;
		while (!Body.isWithin(other, around)) {
			around = around.parent();
		}
		return around;
	}

	private boolean isOfSameArticle(Element part, Element other) {
		Element first = item(part);
		Element second = item(other);
		return first == second || first != null && second != null && first.parent() == second.parent()
				&& first.nameIs(second.normalName()) && isEntry(first) && isEntry(second);
	}

	/** What the element belongs to, be that microdata's item or an element for articles; null for the page itself. */
	private static Element item(Element part) {
		Element item = around(part);
		return item != null && isUpdate(item) ? around(item) : item;
	}

	private static Element around(Element element) {
		Element around = element.parent();
		while (around != null && !around.nameIs("article") && !around.attributes().hasKey("itemscope")) {
			around = around.parent();
		}
		return around;
	}

	private static boolean isUpdate(Element item) {
		return "liveBlogUpdate".equalsIgnoreCase(item.attributes().get("itemprop").strip());
	}

	/** Whether the page's title stands elsewhere, and the item leads to no page of its own. */
	private boolean isEntry(Element item) {
		return heading.filter(title -> !Body.isWithin(title, item)).isPresent() && item.selectFirst(Root.LINKED_HEADING) == null;
	}
}
