// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Tells the items of microdata that are not the page's article by their type and by their headline. */
final class Microdata {

	/** Types of schema.org that have an author or a day of their own. */
	private static final Set<String> OTHERS = Set.of("comment", "usercomments", "answer", "videoobject", "imageobject",
			"audioobject", "mediaobject", "listitem", "product");
	private static final Pattern ARTICLE = Pattern.compile("\\w*(?:article|posting|report)");
	private static final Evaluator HEADLINE = QueryParser.parse("[itemprop~=(?i)\\b(?:headline|name)\\b]");

	private Microdata() {
	}

	/** Whether an element is an item that is not the article of the page. */
	static boolean isOther(Element element, Identity page) {
		String address = element.attributes().get("itemtype").strip();
		if (address.isEmpty()) {
			return false;
		}
		String type = address.substring(address.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		return OTHERS.contains(type) || ARTICLE.matcher(type).matches() && isCalledOtherwise(element, page);
	}

	private static boolean isCalledOtherwise(Element item, Identity page) {
		Optional<Element> headline = item.selectStream(HEADLINE)
				.filter(named -> named != item && scope(named) == item).findFirst();
		return headline.map(named -> named.hasAttr("content") ? named.attr("content") : ShortText.of(named))
				.flatMap(page::isCalled).filter(called -> !called).isPresent();
	}

	private static Element scope(Element property) {
		Element parent = property.parent();
		return parent == null ? null : parent.closest("[itemscope]");
	}
}
