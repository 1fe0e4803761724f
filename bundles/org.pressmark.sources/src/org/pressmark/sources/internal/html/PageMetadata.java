// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.internal.article.Addresses;
import org.pressmark.sources.internal.article.Beginning;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.article.Known;
import org.pressmark.sources.internal.article.LocalDates;

/** Finds outlet, authors, address and dates of a page: first what is meant for machines, then what readers see. */
final class PageMetadata {

	/** {@code en_US} says nothing: it is what everybody has who did not set it. */
	private static final Pattern LOCALE = Pattern.compile("(?i)en[_-](?!us)([a-z]{2})");
	private static final Pattern DATE_IN_PATH = Pattern
			.compile("/((?:19|20)\\d\\d)(?:[/-]?|/[a-z][a-z.-]{1,20}/)(\\d\\d|[a-z]{3})[/-]?(\\d\\d)(?:[/_-]|$)");

	private static final String ENGLISH = "en";
	private static final int MOST_TIMES = 20;
	private static final int LONGEST_LINE = 120;
	/** The length of a date that names a day. */
	private static final int DAY = 10;
	/** The length of one that names a month. */
	private static final int MONTH = 7;
	private static final Vocabulary<Boolean> UPDATE = Vocabulary.ofPart("update");
	private static final List<String> PUBLISHED = List.of("article:published_time", "og:article:published_time",
			"datepublished", "article:published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
			"dc.date.created", "dcterms.issued", "dc.date", "dcterms.date", "pubdate", "publishdate", "publish-date",
			"publication_date", "publication-date", "article.published", "article_date", "published_at", "published",
			"originalpublicationdate", "govuk:first-published-at", "article_date_original", "cxenseparse:recs:publishtime", "bt:pubdate",
			"og:published_time", "og:pubdate", "rnews:datepublished", "citation_publication_date", "created", "release_date",
			"date");
	private static final List<String> UPDATED = List.of("article:modified_time", "og:updated_time", "datemodified",
			"dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "bt:moddate", "og:modified_time");

	private final Page page;
	private final Landmarks landmarks;
	private final JsonLd jsonLd;
	private final List<HtmlBlock> blocks;
	private final Known known;
	private final Meta meta;
	private final String language;

	/** @param language a BCP 47 tag, which tells how the page writes its dates; empty when unknown */
	PageMetadata(Page page, JsonLd jsonLd, List<HtmlBlock> blocks, String language, Known known) {
		this.page = page;
		landmarks = page.landmarks();
		this.jsonLd = jsonLd;
		this.blocks = blocks;
		this.known = known;
		meta = page.meta();
		this.language = language;
	}

	void read(Optional<URI> source) {
		readUrl(source);
		readOutlet();
		readDates();
		readCaption();
		readPaywall();
	}

	/** The caption of the picture that stands first above or in the article. */
	private void readCaption() {
		jsonLd.caption().ifPresent(text -> known.caption(text, "json-ld image"));
		if (!known.isCaptionKnown()) {
			MainCaption.in(blocks).ifPresent(block -> known.caption(block.text(), "first caption"));
			meta.first("og:image:alt", "twitter:image:alt").ifPresent(text -> known.caption(text, "meta og:image:alt"));
		}
	}

	private void readPaywall() {
		jsonLd.isFree().ifPresent(free -> known.paywalled(!free, "json-ld isAccessibleForFree"));
		meta.first("article:content_tier").map(tier -> tier.toLowerCase(Locale.ROOT))
				.ifPresent(tier -> known.paywalled(!"free".equals(tier), "meta article:content_tier"));
		if (!known.isPaywallKnown()) {
			SubscribersNote.in(blocks).ifPresent(note -> known.paywalled(true, "note: " + note));
		}
	}

	private void readUrl(Optional<URI> source) {
		landmarks.canonical().stream().map(this::absolute).filter(Addresses::is).findFirst()
				.ifPresent(url -> known.url(url, "<link rel=canonical>"));
		if (!known.isUrlKnown()) {
			meta.first("og:url").filter(Addresses::is).ifPresent(url -> known.url(url, "meta og:url"));
			jsonLd.url().filter(Addresses::is).ifPresent(url -> known.url(url, "json-ld url"));
			SavedFrom.of(page.document()).ifPresent(url -> known.url(url, "saved from"));
			source.map(URI::toString).filter(Addresses::is).ifPresent(url -> known.url(url, "fetched from"));
		}
	}

	/** An address of the page's own site, by the site of the address that it gives networks. */
	private String absolute(String address) {
		if (!address.startsWith("/") || address.startsWith("//")) {
			return address;
		}
		return meta.all("og:url").filter(Addresses::is).findFirst().map(URI::create).map(base -> resolved(base, address))
				.orElse(address);
	}

	private static String resolved(URI base, String address) {
		try {
			return base.resolve(new URI(address)).toString();
		} catch (URISyntaxException e) {
			return address; // It is no address, as its caller will find.
		}
	}

	private void readOutlet() {
		meta.first("og:site_name").ifPresent(name -> known.outlet(name, "meta og:site_name"));
		jsonLd.publisher().ifPresent(name -> known.outlet(name, "json-ld publisher"));
		if (!known.isOutletKnown()) {
			meta.first("sitename", "site_name", "site-name").ifPresent(name -> known.outlet(name, "meta sitename"));
			known.title().flatMap(title -> OutletInTitle.of(title, page.document().title()))
					.filter(name -> !known.authors().contains(name)).ifPresent(name -> known.outlet(name, "<title>"));
			meta.first("application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title")
					.ifPresent(name -> known.outlet(name, "meta application-name"));
		}
	}

	private void readDates() {
		jsonLd.published().ifPresent(value -> read(value, "json-ld datePublished", known::published));
		jsonLd.modified().ifPresent(value -> read(value, "json-ld dateModified", known::updated));
		if (!known.isPublished()) {
			firstDate(PUBLISHED, known::published, known::isPublished);
			readElements("datePublished").ifPresent(date -> known.published(date, "itemprop datePublished"));
		}
		if (!known.isUpdated()) {
			firstDate(UPDATED, known::updated, known::isUpdated);
			readElements("dateModified").ifPresent(date -> known.updated(date, "itemprop dateModified"));
		}
		if (!known.isPublished() || !known.isUpdated()) {
			readVisible();
		}
	}

	/** @param names of {@code meta} elements, which are tried in their order */
	private void firstDate(List<String> names, BiConsumer<String, String> claim, BooleanSupplier claimed) {
		for (int i = 0; i < names.size() && !claimed.getAsBoolean(); i++) {
			String evidence = "meta " + names.get(i);
			meta.first(names.get(i)).ifPresent(value -> read(value, evidence, claim));
		}
	}

	private void read(String value, String evidence, BiConsumer<String, String> claim) {
		Dates.parse(value).ifPresentOrElse(date -> claim.accept(date, evidence), () -> known.unread(value, evidence));
	}

	/** The elements {@code time} in the lines that say when the article appeared, the address, and these lines. */
	private void readVisible() {
		List<HtmlBlock> dated = DatedLines.among(blocks, Visible.around(blocks));
		Stream.concat(dated.stream().flatMap(block -> block.element().getElementsByTag("time").stream()).limit(MOST_TIMES)
				.filter(time -> time.hasAttr("datetime")), linkedTimes()).forEach(this::readTime);
		Optional<String> inPath = known.metadata().url().flatMap(url -> inPath(url.value()));
		dated.forEach(block -> Stream.concat(Stream.of(Authors.spaced(block)), block.lines().stream().skip(1))
				.flatMap(line -> DateLine.alone(clear(line)).stream())
				.filter(dates -> dates.published().isEmpty() || isSameDay(dates.published().get(), inPath))
				.forEach(dates -> claim(dates, block)));
		inPath.ifPresent(date -> known.published(date, "in the address"));
		dated.stream().filter(block -> block.text().length() <= LONGEST_LINE)
				.forEach(block -> DateLine.within(clear(Authors.spaced(block))).or(() -> ofItsParts(block))
						.ifPresent(dates -> claim(dates, block)));
		dated.forEach(block -> Dates.parse(clear(block.text())).filter(date -> date.length() == MONTH)
				.ifPresent(date -> known.published(date, "dateline: " + block.text())));
		if (!known.isPublished()) {
			dated.stream().map(HtmlBlock::text).filter(line -> line.length() <= LONGEST_LINE)
					.forEach(line -> known.unread(line, "dateline"));
		}
	}

	/** What the element for the date says that has one of its own, right beside that for the authors. */
	private Optional<DateLine> ofItsParts(HtmlBlock line) {
		return line.parts().stream().skip(1).flatMap(part -> DateLine.alone(clear(part)).stream()).findFirst();
	}

	private Stream<Element> linkedTimes() {
		return blocks.stream().filter(HtmlBlock::isTitle).findFirst().stream().flatMap(title -> LinkedTime
				.own(landmarks, title.element(), known.metadata().url().map(Provenanced::value)).stream());
	}

	private void claim(DateLine dates, HtmlBlock line) {
		String evidence = "dateline: " + line.text();
		dates.published().ifPresent(date -> known.published(Precision.of(date, line.element()), evidence));
		dates.updated().map(date -> Precision.of(date, line.element())).filter(this::isNoEarlier)
				.ifPresent(date -> known.updated(date, evidence));
	}

	/** Nothing is changed before it was published. */
	private boolean isNoEarlier(String change) {
		String published = known.metadata().published().map(Provenanced::value).orElse("");
		int length = Math.min(DAY, Math.min(change.length(), published.length()));
		return change.substring(0, length).compareTo(published.substring(0, length)) >= 0;
	}

	private String clear(String line) {
		return LocalDates.clear(Beginning.of(line), language.equals(ENGLISH) ? regionalEnglish() : language);
	}

	/** With the country of the outlet, by its locale or its address: zones are called the same in several. */
	private String regionalEnglish() {
		return page.meta().first("og:locale").map(LOCALE::matcher).filter(Matcher::matches)
				.map(locale -> ENGLISH + '-' + locale.group(1).toUpperCase(Locale.ROOT)).orElseGet(this::englishOfHost);
	}

	private String englishOfHost() {
		return known.metadata().url().flatMap(url -> Site.host(url.value()))
				.map(host -> host.substring(host.lastIndexOf('.') + 1)).filter(domain -> domain.length() == 2)
				.map(domain -> ENGLISH + '-' + ("uk".equals(domain) ? "GB" : domain.toUpperCase(Locale.ROOT))).orElse(ENGLISH);
	}

	/** Of address and line the line is the more precise when both say the same day, and else the less certain. */
	private static boolean isSameDay(String line, Optional<String> path) {
		return path.isEmpty() || line.startsWith(path.get());
	}

	private void readTime(Element time) {
		Optional<String> given = date(time);
		if (given.isEmpty()) {
			known.unread(time.attr("datetime"), "<time>");
		}
		given.ifPresent(date -> {
			if (UPDATE.isIn(Words.of(time)) || UPDATE.isIn(Words.of(time.parent()))) {
				known.updated(date, "<time>");
			} else {
				known.published(date, "<time>");
			}
		});
	}

	private Optional<String> readElements(String property) {
		return landmarks.ofProperty(property).stream().filter(element -> !page.identity().isElsewhere(element))
				.flatMap(element -> orUnread(date(element), element, property).stream()).findFirst();
	}

	private Optional<String> orUnread(Optional<String> date, Element element, String property) {
		if (date.isEmpty()) {
			known.unread(element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content"), "itemprop " + property);
		}
		return date;
	}

	private static Optional<String> date(Element element) {
		return Stream.of("datetime", "content", "title").flatMap(name -> Dates.parse(element.attr(name)).stream())
				.findFirst().or(() -> Dates.parse(ShortText.of(element)));
	}

	private static Optional<String> inPath(String url) {
		Matcher path = DATE_IN_PATH.matcher(url.toLowerCase(Locale.ROOT));
		return path.find() ? Dates.parse(Character.isDigit(path.group(2).charAt(0))
				? path.group(1) + '-' + path.group(2) + '-' + path.group(3)
				: path.group(3) + ' ' + path.group(2) + ' ' + path.group(1)) : Optional.empty();
	}
}
