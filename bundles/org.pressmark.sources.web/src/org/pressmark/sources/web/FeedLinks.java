// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.web.internal.Redirects;

/**
 * The pages that a feed is about: RSS 0.9 to 2.0, RDF site summaries and Atom (RFC 4287). Only links are read, nothing
 * is fetched, and no document type or external entity is followed.
 *
 * @since 1.0
 */
public final class FeedLinks {

	private static final int ROOT_WITHIN = 8_192;
	/** Feeds have some dozens. */
	private static final int MOST_ENTRIES = 10_000;
	private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf");
	private static final Set<String> ENTRIES = Set.of("item", "entry");

	private FeedLinks() {
	}

	/**
	 * The links of a feed.
	 *
	 * @param source what was fetched
	 * @return the addresses of its first 10,000 entries in their order, each once; empty if the source is no feed
	 */
	public static Optional<List<WebAddress>> of(Source source) {
		if (!isFeed(source.bytes())) {
			return Optional.empty();
		}
		Map<URI, WebAddress> links = new LinkedHashMap<>();
		links(source).flatMap(link -> address(source, link).stream()).forEach(each -> links.putIfAbsent(each.uri(), each));
		return Optional.of(List.copyOf(links.values()));
	}

	/**
	 * The links of a feed that lead to no web page, and which {@link #of} leaves out: to a file, a mail, a magnet.
	 *
	 * @param source what was fetched
	 * @return them as they are written, each once; empty if the source is no feed
	 */
	public static List<String> others(Source source) {
		return isFeed(source.bytes()) ? links(source).filter(link -> address(source, link).isEmpty()).distinct().toList()
				: List.of();
	}

	private static Stream<String> links(Source source) {
		return parse(source).stream().filter(element -> ENTRIES.contains(element.normalName())).limit(MOST_ENTRIES)
				.flatMap(entry -> link(entry).stream());
	}

	private static Document parse(Source source) {
		try {
			return Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "", Parser.xmlParser());
		} catch (IOException e) {
			throw new IllegalStateException("bytes in memory cannot be read", e);
		}
	}

	/** Looks for the first element, which has to be that of a feed. */
	private static boolean isFeed(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, ROOT_WITHIN), StandardCharsets.ISO_8859_1)
				.replace("\0", ""); // UTF-16
		int at = head.indexOf('<');
		while (at >= 0) {
			String end = end(head, at);
			if (end.isEmpty()) {
				return ROOTS.contains(head.substring(at + 1).split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT));
			}
			int after = head.indexOf(end, at);
			at = after < 0 ? -1 : head.indexOf('<', after + end.length());
		}
		return false;
	}

	/** What ends that which is no element. */
	private static String end(String head, int at) {
		if (head.startsWith("<!--", at)) {
			return "-->";
		}
		return head.startsWith("<?", at) ? "?>" : head.startsWith("<!", at) ? ">" : "";
	}

	private static Optional<String> link(Element entry) {
		List<Element> links = entry.children().stream().filter(child -> child.normalName().equals("link")).toList();
		Optional<String> atom = links.stream()
				.filter(link -> link.hasAttr("href") && (!link.hasAttr("rel") || link.attr("rel").equals("alternate")))
				.map(link -> link.attr("href")).findFirst();
		return atom.or(() -> links.stream().map(Element::ownText).filter(text -> !text.isBlank()).findFirst())
				.or(() -> entry.children().stream().filter(FeedLinks::isPermanentLink).map(Element::ownText).findFirst())
				.map(String::strip);
	}

	private static boolean isPermanentLink(Element child) {
		return child.normalName().equals("guid") && !child.attr("isPermaLink").equals("false");
	}

	private static Optional<WebAddress> address(Source source, String link) {
		try {
			WebAddress address = source.uri().isPresent() ? Redirects.resolve(source.uri().get(), link)
					: WebAddress.of(link);
			return Optional.of(address);
		} catch (ImportException e) {
			return Optional.empty(); // Feeds may be about what is no page: a mail, a magnet, see others().
		}
	}
}
