// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.pressmark.sources.SiteRule;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.article.Known;

/** What the rule for a page's site says about it. The first evidence of all, for a person wrote it for this site. */
final class RuledPage {

	private final Page page;
	private final SiteRule rule;
	private final String evidence;

	private RuledPage(Page page, SiteRule rule) {
		this.page = page;
		this.rule = rule;
		evidence = "rule for " + rule.hosts().getFirst();
	}

	/** The page under the first rule for its host, which the page says itself, or from which it was fetched. */
	static Optional<RuledPage> of(Page page, List<SiteRule> rules, Optional<URI> source) {
		if (rules.isEmpty()) {
			return Optional.empty();
		}
		Stream<String> said = Stream.concat(page.landmarks().canonical().stream(), page.meta().all("og:url"))
				.flatMap(address -> Site.host(address).stream());
		List<String> hosts = Stream.concat(said, source.map(URI::getHost).stream()).toList();
		return rules.stream().filter(rule -> hosts.stream().anyMatch(rule::isFor)).findFirst()
				.map(rule -> new RuledPage(page, rule));
	}

	/** Claims title, authors and date. */
	void claim(Known known) {
		rule.title().flatMap(this::first).ifPresent(title -> known.title(ShortText.of(title), evidence));
		rule.authors().map(this::all).ifPresent(elements -> known.authors(elements.stream()
				.flatMap(element -> Bylines.names(ShortText.of(element)).stream()).distinct().toList(), evidence));
		rule.published().flatMap(this::first).flatMap(RuledPage::date)
				.ifPresent(date -> known.published(date, evidence));
	}

	private static Optional<String> date(Element element) {
		return Dates.parse(element.attr("datetime")).or(() -> Dates.parse(ShortText.of(element)));
	}

	private Optional<Element> first(String selector) {
		return all(selector).stream().findFirst();
	}

	private Elements all(String selector) {
		return page.document().select(selector);
	}

	/** The elements that hold the text; none when the rule leaves that open, or is for another kind of page. */
	List<Element> body() {
		return rule.body().<List<Element>>map(this::all).orElse(List.of());
	}

	/** The elements that are no part of the article. */
	List<Element> removed() {
		return rule.remove().stream().flatMap(selector -> all(selector).stream()).toList();
	}

	/** Which rule it is, for a person. */
	String evidence() {
		return evidence;
	}
}
