// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Addresses;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Known;
import org.pressmark.sources.internal.article.Whitespace;

/** Finds who wrote the article: first what is meant for machines, then what readers see near its beginning. */
final class Authors {

	/** An author may be a desk or have a pen name, but is no address and no handle. */
	private static final Pattern NO_NAME = Pattern.compile("[@/<>{}]");
	private static final int LONGEST_AUTHOR = 60;
	/** The address of a page about an author. */
	private static final Pattern AUTHOR_PAGE = Pattern.compile("/(?:authors?|writers?|contributors?|journalists?|"
			+ "columnists?|reporters?|staff|people|person|profiles?|autor(?:es|en|in|i|a)?|auteurs?|autore|redaktion|"
			+ "redaktor|journalistes?|periodistas?|firmas?|kirjoittaja|skribent|author-page)/[^/]", Pattern.CASE_INSENSITIVE);

	private final Document document;
	private final JsonLd jsonLd;
	private final Known known;
	private final Meta meta;

	Authors(Document document, JsonLd jsonLd, Known known) {
		this.document = document;
		this.jsonLd = jsonLd;
		this.known = known;
		meta = new Meta(document);
	}

	/** Claims what JSON-LD, {@code meta} and microdata say. */
	void readDeclared() {
		List<String> named = jsonLd.authors().stream().flatMap(Authors::persons).distinct().toList();
		known.authors(named, "json-ld author");
		Stream.of("author", "article:author", "dc.creator", "byl", "sailthru.author", "parsely-author",
				"cxenseparse:author")
				.forEach(name -> known.authors(meta.all(name).filter(value -> !Addresses.is(value))
						.flatMap(Authors::persons).distinct().toList(), "meta " + name));
		readElements("itemprop");
		readElements("rel");
	}

	private void readElements(String attribute) {
		List<String> names = document.getElementsByAttributeValue(attribute, "author").stream()
				.flatMap(element -> names(element).stream()).distinct().toList();
		known.authors(names, attribute + "=author");
	}

	private static List<String> names(Element element) {
		Element named = element.selectFirst("[itemprop=name]");
		String text = named == null ? ShortText.of(element)
				: named.hasAttr("content") ? named.attr("content") : ShortText.of(named);
		return Bylines.names(text);
	}

	/** Claims what a byline, a link to an author's page, or an element that is called so says. */
	void readVisible(List<HtmlBlock> blocks) {
		List<HtmlBlock> near = Visible.around(blocks);
		near.stream().filter(block -> !block.isKept())
				.forEach(block -> known.authors(Bylines.read(block.text()), "byline: " + block.text()));
		known.authors(authorLinks(near), "link to an author's page");
		near.stream().filter(block -> block.isCutAs(RemovalReason.BYLINE))
				.forEach(block -> known.authors(Bylines.names(block.text()).stream().filter(isFull()).toList(),
						"byline: " + block.text()));
	}

	private static Predicate<String> isFull() {
		return name -> name.indexOf(' ') > 0;
	}

	private static List<String> authorLinks(List<HtmlBlock> near) {
		List<String> names = new ArrayList<>();
		for (HtmlBlock block : near) {
			block.element().getElementsByTag("a").stream().filter(link -> AUTHOR_PAGE.matcher(link.attr("href")).find())
					.map(Authors::names).filter(found -> found.size() == 1).map(List::getFirst)
					.filter(isFull().and(name -> !names.contains(name))).forEach(names::add);
		}
		return names;
	}

	private static Stream<String> persons(String given) {
		String value = Whitespace.normalise(given);
		List<String> names = Bylines.names(value);
		boolean other = names.isEmpty() && !value.isEmpty() && value.length() <= LONGEST_AUTHOR
				&& Character.isLetterOrDigit(value.charAt(0))
				&& !NO_NAME.matcher(value).find();
		return other ? Stream.of(value) : names.stream();
	}
}
