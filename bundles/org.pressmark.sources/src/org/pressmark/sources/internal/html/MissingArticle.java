// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Element;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.Warning;
import org.pressmark.sources.internal.Messages;

/**
 * Tells pages that hold no article: home pages and lists, whose links have more to say than their text, forms to log
 * in, notices instead of an article, and pages with links and no running text. A page that says it is an article is one,
 * unless it has no text. A few words alone may be an article: a scrap that somebody saved.
 */
final class MissingArticle {

	/** So many headlines that are links make a list. */
	private static final int MANY = 12;
	private static final int SHORTEST_HEADLINE = 25;
	/** So many beside no running text at all are enough. */
	private static final int SOME = 3;
	/** Fewer characters on a page that leads elsewhere are no scrap that somebody saved. */
	private static final int FEWEST = 50;
	/** With so much running text a page is an article whatever else there is on it. */
	private static final int ENOUGH = 1_500;
	/** A page on which so little was found may be anything. */
	private static final int LITTLE = 400;
	private static final Pattern HOME = Pattern.compile("/?(?:[a-z]{2}(?:-[a-z]{2})?/?)?"
			+ "(?:index\\.\\w{2,5}|home|default\\.\\w{2,5})?");

	private final Page page;
	private final JsonLd jsonLd;
	private final List<HtmlBlock> blocks;
	private final Optional<String> url;

	MissingArticle(Page page, JsonLd jsonLd, List<HtmlBlock> blocks, Optional<String> url) {
		this.page = page;
		this.jsonLd = jsonLd;
		this.blocks = blocks;
		this.url = url;
	}

	/** The warning, with what speaks for it; empty when the page may well be an article. */
	Optional<Warning> warning() {
		return evidence().or(this::nothing).map(seen -> new Warning(Warning.Kind.NO_ARTICLE, seen));
	}

	private Optional<String> nothing() {
		for (HtmlBlock block : blocks) {
			if (block.isKept()) {
				return Optional.empty();
			}
		}
		return Optional.of(Messages.noArticle_noText);
	}

	/** Whether what is left of the page is not all that it has to say: it leads to articles, or shows no text at all. */
	boolean isBare() {
		return Prose.total(blocks) == 0 || headlines() >= SOME;
	}

	private Optional<String> evidence() {
		int prose = Prose.total(blocks);
		if (prose > 0 && (saysArticle() || prose >= ENOUGH && !isHome())) {
			return Optional.empty();
		}
		int headlines = headlines();
		if (prose == 0 && headlines >= MANY) {
			return Optional.of(NLS.bind(isHome() ? Messages.noArticle_home : Messages.noArticle_list, headlines));
		}
		if (prose == 0 && (headlines >= SOME || hasHardlyAWord() && leadsElsewhere())) {
			return Optional.of(Messages.noArticle_noText);
		}
		if (isHome() && headlines >= MANY) {
			return Optional.of(NLS.bind(Messages.noArticle_home, headlines));
		}
		if (prose < LITTLE && page.document().selectFirst("input[type=password]") != null) {
			return Optional.of(Messages.noArticle_login);
		}
		Notice notice = new Notice(page.document(), blocks);
		Optional<String> said = notice.byConsent().or(() -> prose < LITTLE ? notice.byTitle() : Optional.empty());
		if (said.isPresent()) {
			return said;
		}
		if (headlines >= MANY && prose < headlines * SHORTEST_HEADLINE) {
			return Optional.of(NLS.bind(Messages.noArticle_list, headlines));
		}
		return byKind(prose);
	}

	/** What the page says that it is, and little text among links beside which nothing says that it is an article. */
	private Optional<String> byKind(int prose) {
		Optional<String> kind = page.meta().first("og:type").map(type -> type.strip().toLowerCase(Locale.ROOT));
		if (kind.filter("profile"::equals).isPresent() || jsonLd.isOfPerson()) {
			return Optional.of(Messages.noArticle_profile);
		}
		long links = prose < LITTLE ? blocks.stream().filter(block -> block.isCutAs(RemovalReason.RELATED_LINKS))
				.filter(block -> block.linkShare() > 0.9).count() : 0;
		// Many a page that is an article calls itself a website.
		boolean other = kind.filter(type -> !"website".equals(type)).isPresent();
		return links >= (other ? MANY : 2 * MANY)
				? Optional.of(NLS.bind(Messages.noArticle_links, links)) : Optional.empty();
	}

	private boolean hasHardlyAWord() {
		return blocks.stream().filter(HtmlBlock::isKept).mapToInt(HtmlBlock::weight).sum() < FEWEST;
	}

	private boolean leadsElsewhere() {
		return blocks.stream().anyMatch(block -> block.linkShare() > 0)
				|| page.landmarks().tagged("meta").stream().anyMatch(meta -> meta.attr("http-equiv").equalsIgnoreCase("refresh"));
	}

	private boolean saysArticle() {
		Meta meta = page.meta();
		return jsonLd.hasArticle() || meta.first("article:published_time").isPresent()
				|| meta.first("og:type").filter(type -> type.toLowerCase(Locale.ROOT).startsWith("article")).isPresent()
				|| !page.landmarks().ofProperty("articleBody").isEmpty() || isMarkedUp();
	}

	/** Whether the title and text that was kept stand in an element for an article, with hardly a link to others. */
	private boolean isMarkedUp() {
		Optional<Element> article = blocks.stream().filter(HtmlBlock::isTitle).findFirst()
				.flatMap(title -> title.around("article"));
		List<HtmlBlock> inside = article.stream().flatMap(box -> blocks.stream()
				.filter(block -> Body.isWithin(block.element(), box))).toList();
		return Prose.total(inside) > 0 && inside.stream().filter(block -> block.linkShare() > 0.9).count() < SOME;
	}

	/** Whether the page's own address is that of a site's front. */
	private boolean isHome() {
		try {
			return url.isPresent() && HOME.matcher(Optional.ofNullable(new URI(url.get()).getPath()).orElse("")).matches();
		} catch (URISyntaxException e) {
			return false; // Addresses of articles are odd at times, those of fronts are not.
		}
	}

	/** How many lines are nothing but a link and as long as a headline, the menus' aside. */
	private int headlines() {
		return (int) blocks.stream().filter(block -> block.linkShare() > 0.9)
				.filter(block -> block.text().length() >= SHORTEST_HEADLINE).map(HtmlBlock::key).distinct().count();
	}
}
