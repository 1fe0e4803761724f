// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/**
 * Tells the date of the article that is a link from that of another article, which stands in a link to that. Systems such
 * as WordPress link the date to the article itself or to all articles of its day.
 */
final class LinkedTime {

	private static final int MOST = 20;
	private static final Pattern ARCHIVE = Pattern
			.compile("(?:(?:https?:)?//[^/?#]{1,253})?/(?:[^?#]{1,60}/)?(?:19|20)\\d\\d/\\d\\d(?:/\\d\\d)?/?");
	private static final Vocabulary<Boolean> ENDS = Vocabulary.ofPart("entry-ends");

	private LinkedTime() {
	}

	/** Whether a paragraph is a date in a link, or a link in a date, and the link has no other words. */
	static boolean isAlone(HtmlBlock block) {
		return times(block.element().getElementsByTag("time")).anyMatch(time -> link(time)
				.filter(link -> linksOnly(link) && block.text().contains(ShortText.of(link).strip())).isPresent());
	}

	/**
	 * The dates of the article among all of the page.
	 *
	 * @param page its elements
	 * @param title what shows the title; only dates in the element {@code article} around that count
	 * @param url  the address of the page, as it is written there; empty when unknown
	 */
	static List<Element> own(Landmarks page, Element title, Optional<String> url) {
		Element article = title.closest("article");
		return article == null ? List.of() : times(page.tagged("time"))
				.filter(time -> time.closest("article") == article && !isElsewhere(time, article))
				.filter(time -> link(time).filter(link -> isOwn(link, url)).isPresent()).toList();
	}

	private static Stream<Element> times(List<Element> times) {
		return times.stream().filter(time -> time.hasAttr("datetime")).limit(MOST);
	}

	private static Optional<Element> link(Element time) {
		return Optional.ofNullable(time.closest("a[href]")).or(() -> Optional.ofNullable(time.selectFirst("a[href]")));
	}

	/** Whether all words of the link are those of dates. */
	private static boolean linksOnly(Element link) {
		Element time = link.closest("time");
		return time != null || ShortText.of(link).length() <= link.getElementsByTag("time").stream()
				.mapToInt(date -> ShortText.of(date).length() + 1).sum();
	}

	private static boolean isOwn(Element link, Optional<String> url) {
		String address = link.attr("href").strip();
		return linksOnly(link) && (link.attr("rel").contains("bookmark") || ARCHIVE.matcher(address).matches()
				|| url.filter(own -> own.equals(address) || own.endsWith(address) && address.length() > 1
						&& address.startsWith("/")).isPresent()
				|| link.parents().stream().anyMatch(around -> ENDS.isIn(Words.of(around))));
	}

	private static boolean isElsewhere(Element time, Element article) {
		return time.parents().stream().takeWhile(around -> around != article).anyMatch(Teasers::isCalledSo);
	}
}
