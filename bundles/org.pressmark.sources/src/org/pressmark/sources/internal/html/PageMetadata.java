// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.sources.internal.article.Addresses;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.article.Known;

/** Finds outlet, authors, address and dates of a page: first what is meant for machines, then what readers see. */
final class PageMetadata {

	private static final Pattern DATE_IN_PATH = Pattern
			.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d|[a-z]{3})[/-]?(\\d\\d)(?:[/_-]|$)");

	private final Document document;
	private final JsonLd jsonLd;
	private final List<HtmlBlock> blocks;
	private final Known known;
	private final Meta meta;

	PageMetadata(Document document, JsonLd jsonLd, List<HtmlBlock> blocks, Known known) {
		this.document = document;
		this.jsonLd = jsonLd;
		this.blocks = blocks;
		this.known = known;
		meta = new Meta(document);
	}

	void read(Optional<URI> source) {
		readUrl(source);
		readOutlet();
		readDates();
	}

	private void readUrl(Optional<URI> source) {
		document.getElementsByTag("link").stream().filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
				.map(link -> link.attr("href").strip()).filter(Addresses::is)
				.forEach(url -> known.url(url, "<link rel=canonical>"));
		meta.first("og:url").filter(Addresses::is).ifPresent(url -> known.url(url, "meta og:url"));
		jsonLd.url().filter(Addresses::is).ifPresent(url -> known.url(url, "json-ld url"));
		source.map(URI::toString).filter(Addresses::is).ifPresent(url -> known.url(url, "fetched from"));
	}

	private void readOutlet() {
		meta.first("og:site_name").ifPresent(name -> known.outlet(name, "meta og:site_name"));
		jsonLd.publisher().ifPresent(name -> known.outlet(name, "json-ld publisher"));
		meta.first("application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title")
				.ifPresent(name -> known.outlet(name, "meta application-name"));
	}

	private void readDates() {
		jsonLd.published().flatMap(Dates::parse).ifPresent(date -> known.published(date, "json-ld datePublished"));
		jsonLd.modified().flatMap(Dates::parse).ifPresent(date -> known.updated(date, "json-ld dateModified"));
		Stream.of("article:published_time", "og:article:published_time", "datepublished", "article:published",
				"parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date",
				"pubdate", "publishdate", "publish-date", "publication_date", "article.published", "published_at",
				"originalpublicationdate", "article_date_original", "cxenseparse:recs:publishtime", "date")
				.forEach(name -> meta.first(name).flatMap(Dates::parse)
						.ifPresent(date -> known.published(date, "meta " + name)));
		Stream.of("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod",
				"last-modified")
				.forEach(name -> meta.first(name).flatMap(Dates::parse)
						.ifPresent(date -> known.updated(date, "meta " + name)));
		readElements("datePublished").ifPresent(date -> known.published(date, "itemprop datePublished"));
		readElements("dateModified").ifPresent(date -> known.updated(date, "itemprop dateModified"));
		Visible.around(blocks).stream().filter(block -> !block.isKept()).forEach(block -> DateLine.alone(block.text())
				.ifPresent(dates -> known.dates(dates, "dateline: " + block.text())));
		document.getElementsByTag("time").stream().limit(1).map(time -> value(time)).forEach(value -> Dates.parse(value)
				.ifPresent(date -> known.published(date, "<time>")));
		known.metadata().url().ifPresent(url -> inPath(url.value())
				.ifPresent(date -> known.published(date, "in the address")));
	}

	private Optional<String> readElements(String property) {
		return document.getElementsByAttributeValue("itemprop", property).stream()
				.flatMap(element -> Dates.parse(value(element)).stream()).findFirst();
	}

	private static String value(Element element) {
		return Stream.of("datetime", "content", "title").map(element::attr)
				.filter(value -> Dates.parse(value).isPresent())
				.findFirst().orElseGet(() -> ShortText.of(element));
	}

	private static Optional<String> inPath(String url) {
		Matcher path = DATE_IN_PATH.matcher(url.toLowerCase(Locale.ROOT));
		return path.find() ? Dates.parse(Character.isDigit(path.group(2).charAt(0))
				? path.group(1) + '-' + path.group(2) + '-' + path.group(3)
				: path.group(3) + ' ' + path.group(2) + ' ' + path.group(1)) : Optional.empty();
	}
}
