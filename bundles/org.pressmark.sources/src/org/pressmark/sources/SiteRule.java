// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.select.QueryParser;

/**
 * Where the pages of a site have the parts of their articles, as CSS selectors. What a rule leaves open is found as on
 * any other page. Immutable; made step by step:
 *
 * <pre>
 * SiteRule.of("example.org").body("div.story").remove("div.promo").title("h1.head").published("p.dateline")
 * </pre>
 *
 * @param hosts     host names, lower case; each stands for its subdomains too
 * @param body      selects the elements that hold the article's text
 * @param remove    select what is no part of it, within them or anywhere
 * @param title     selects the element that shows the headline
 * @param authors   selects the elements that name the authors
 * @param published selects the element that says when the article was published, in {@code datetime} or as its text
 * @since 1.0
 */
public record SiteRule(List<String> hosts, Optional<String> body, List<String> remove, Optional<String> title,
		Optional<String> authors, Optional<String> published) {

	/**
	 * Takes copies of the lists and checks the selectors.
	 *
	 * @throws IllegalArgumentException when there is no host, or a selector that is none
	 */
	public SiteRule {
		hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
		remove = List.copyOf(remove);
		if (hosts.isEmpty()) {
			throw new IllegalArgumentException("A rule for no host");
		}
		body.ifPresent(SiteRule::check);
		remove.forEach(SiteRule::check);
		title.ifPresent(SiteRule::check);
		authors.ifPresent(SiteRule::check);
		published.ifPresent(SiteRule::check);
	}

	private static void check(String selector) {
		try {
			QueryParser.parse(selector);
		} catch (IllegalArgumentException | IllegalStateException e) {
			throw new IllegalArgumentException("Not a CSS selector: " + selector, e);
		}
	}

	/**
	 * A rule that leaves all open.
	 *
	 * @param hosts at least one
	 * @return the rule
	 */
	public static SiteRule of(String... hosts) {
		return new SiteRule(List.of(hosts), Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	/**
	 * This rule with the elements that hold the text.
	 *
	 * @param selector selects one or more elements
	 * @return a rule
	 */
	public SiteRule body(String selector) {
		return new SiteRule(hosts, Optional.of(selector), remove, title, authors, published);
	}

	/**
	 * This rule with what is no part of the article.
	 *
	 * @param selectors each selects any number of elements
	 * @return a rule
	 */
	public SiteRule remove(String... selectors) {
		return new SiteRule(hosts, body, List.of(selectors), title, authors, published);
	}

	/**
	 * This rule with the element that shows the headline.
	 *
	 * @param selector selects it first
	 * @return a rule
	 */
	public SiteRule title(String selector) {
		return new SiteRule(hosts, body, remove, Optional.of(selector), authors, published);
	}

	/**
	 * This rule with the elements that name the authors.
	 *
	 * @param selector selects each of them, or one that names all
	 * @return a rule
	 */
	public SiteRule authors(String selector) {
		return new SiteRule(hosts, body, remove, title, Optional.of(selector), published);
	}

	/**
	 * This rule with the element that says when the article was published.
	 *
	 * @param selector selects it first
	 * @return a rule
	 */
	public SiteRule published(String selector) {
		return new SiteRule(hosts, body, remove, title, authors, Optional.of(selector));
	}

	/**
	 * Whether this rule is for a host.
	 *
	 * @param host a host name, in any case
	 * @return true for the rule's hosts and their subdomains
	 */
	public boolean isFor(String host) {
		String lower = host.toLowerCase(Locale.ROOT);
		return hosts.stream().anyMatch(own -> lower.equals(own) || lower.endsWith('.' + own));
	}
}
