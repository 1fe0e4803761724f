// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Block;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.Reading;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.Source;
import org.pressmark.sources.Warning;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.internal.article.Addresses;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.article.Density;
import org.pressmark.sources.internal.article.Whitespace;

/** An entry of a feed: its content is part of a web page, what else is known of it stands beside that. */
final class Entry {

	/** {@code desk@example.org (Jane Doe)}, as RSS has it. */
	private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\s*\\((.*)\\)");
	/** With fewer characters of an alphabet an entry is a mere summary. */
	private static final int SHORTEST_WHOLE = 250;
	/** What holds the text, not a summary of it. */
	private static final String[] FULL = { "content:encoded", "content" };
	private static final int LONGEST_TITLE = 1_000;
	/** What WordPress puts below each entry, in its translations. */
	private static final Pattern FOOT = Pattern.compile("(?:The post .{1,300} (?:appeared first|first appeared) on"
			+ "|Der Beitrag .{1,300} erschien zuerst auf|L[’'](?:article|articolo) .{1,300} (?:est apparu en premier sur|proviene da)"
			+ "|La entrada .{1,300} se publicó primero en|O post .{1,300} apareceu primeiro em"
			+ "|Het bericht .{1,300} verscheen eerst op|Inlägget .{1,300} dök först upp på"
			+ "|(?:Wpis|Artykuł) .{1,300} pochodzi z serwisu|(?:Запись|Сообщение) .{1,300} впервые появил\\S{2} на) .{1,120}");

	private final String name;
	private final Element element;
	private final Fields fields;
	private final Channel channel;

	Entry(String name, Element element, Channel channel) {
		this.name = name;
		this.element = element;
		this.channel = channel;
		fields = new Fields(element);
	}

	void tell(Reading reading) {
		Optional<String> content = content();
		if (content.isEmpty()) {
			reading.fail(new ImportException(NLS.bind(Messages.feed_noEntryText, name)));
			return;
		}
		Optional<String> title = title();
		Source page = new Source(name, Optional.empty(), page(title, content.get()).getBytes(StandardCharsets.UTF_8),
				Optional.of("text/html; charset=utf-8"));
		try {
			for (ArticleDraft draft : reading.convert(page)) {
				reading.add(new ArticleDraft(name, mediaType(), metadata(draft.metadata(), title), blocks(draft),
						warnings(draft)));
			}
		} catch (ImportException e) {
			reading.fail(new ImportException(NLS.bind(Messages.feed_noEntryText, name), e));
		}
	}

	/**
	 * What tells a page from a list of links is not meant for an entry, but many feeds have just the beginning of a text. One
	 * that has more of it than a summary may be of short items.
	 */
	private List<Warning> warnings(ArticleDraft draft) {
		String text = draft.text();
		Stream<Warning> others = draft.warnings().stream().filter(warning -> warning.kind() == Warning.Kind.DAMAGED);
		boolean item = fields.all(FULL).anyMatch(full -> Whitespace.isVisible(full.wholeText()))
				&& draft.warning(Warning.Kind.INCOMPLETE).or(() -> draft.warning(Warning.Kind.NO_ARTICLE)).isEmpty();
		if (!item && Density.characters(text) < SHORTEST_WHOLE) {
			Warning beginning = new Warning(Warning.Kind.INCOMPLETE, NLS.bind(Messages.feed_beginning, text.length()));
			return Stream.concat(Stream.of(beginning), others).toList();
		}
		return draft.warnings().stream().filter(warning -> warning.kind() != Warning.Kind.NO_ARTICLE).toList();
	}

	/** Without the line that only says where the entry is from. */
	private static List<Block> blocks(ArticleDraft draft) {
		return draft.blocks().stream().map(block -> block.isKept() && FOOT.matcher(block.text()).matches()
				? new Block(block.kind(), block.text(), Optional.of(RemovalReason.CREDIT), "names the feed's site") : block).toList();
	}

	private String mediaType() {
		return element.tagName().endsWith("entry") ? "application/atom+xml" : "application/rss+xml";
	}

	/** The full text if the feed has it, else what it has. */
	private Optional<String> content() {
		return Stream.concat(fields.all(FULL), fields.all("description", "summary", "dc:description"))
				.map(Entry::markup).filter(Whitespace::isVisible).findFirst();
	}

	/** Atom says what its text is; RSS has markup, escaped, or plain text. */
	private static String markup(Element content) {
		String type = content.attr("type").toLowerCase(Locale.ROOT);
		if (type.contains("xhtml")) {
			return content.html();
		}
		String text = content.wholeText();
		return "text".equals(type) || text.indexOf('<') < 0 && text.indexOf('&') < 0 ? paragraphs(text) : text;
	}

	private static String paragraphs(String text) {
		return Stream.of(text.strip().split("\\R\\s*\\R")).map(part -> "<p>" + Entities.escape(part) + "</p>")
				.collect(Collectors.joining());
	}

	private static String page(Optional<String> title, String content) {
		String heading = title.map(Entities::escape).orElse("");
		return "<!DOCTYPE html><html><head><title>" + heading + "</title></head><body><article><h1>" + heading + "</h1>"
				+ content + "</article></body></html>";
	}

	/** Titles may have markup, too. */
	private Optional<String> title() {
		return fields.text("title", "dc:title").filter(text -> text.length() <= LONGEST_TITLE)
				.map(text -> text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : Jsoup.parseBodyFragment(text).text())
				.map(Whitespace::normalise).filter(Whitespace::isVisible);
	}

	private Metadata metadata(Metadata found, Optional<String> title) {
		Optional<Provenanced<String>> outlet = claim(fields.text("source", "dc:publisher", "dc:source"),
				"source of the entry").or(() -> claim(channel.title(), "title of the feed"));
		Optional<Provenanced<String>> published = date("published", "pubDate", "dc:date", "issued", "dcterms:issued",
				"created");
		Optional<Provenanced<String>> updated = date("updated", "modified", "dcterms:modified", "atom:updated");
		return new Metadata(claim(title, "title of the entry").or(found::title), outlet.or(found::outlet), authors(found),
				url(), published.or(found::published), updated.or(found::updated), ownLanguage().or(found::language).or(this::language),
				found.caption(), found.paywalled(), found.documentNumber());
	}

	private static Optional<Provenanced<String>> claim(Optional<String> value, String evidence) {
		return value.map(text -> new Provenanced<>(text, evidence));
	}

	private Optional<Provenanced<String>> date(String... names) {
		return Stream.of(names).flatMap(name -> fields.text(name).flatMap(Dates::parse)
				.map(date -> new Provenanced<>(date, '<' + name + '>')).stream()).findFirst();
	}

	/** In a feed of several languages an Atom entry says its own, and so may its content. */
	private Optional<Provenanced<String>> ownLanguage() {
		Stream<Element> said = Stream.concat(fields.all("content", "summary"), Stream.of(element));
		return tag(said.map(part -> part.attr("xml:lang").strip()).filter(tag -> !tag.isEmpty()).findFirst(),
				"language of the entry");
	}

	private Optional<Provenanced<String>> language() {
		return tag(channel.language(), "language of the feed");
	}

	private static Optional<Provenanced<String>> tag(Optional<String> said, String evidence) {
		return said.map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
				.filter(tag -> !"und".equals(tag)).map(tag -> new Provenanced<>(tag, evidence));
	}

	private List<Provenanced<String>> authors(Metadata found) {
		List<String> names = fields.all("dc:creator", "author").map(Entry::author).filter(Whitespace::isVisible)
				.flatMap(Entry::persons).distinct().toList();
		return names.isEmpty() ? found.authors()
				: names.stream().map(person -> new Provenanced<>(person, "author of the entry")).toList();
	}

	private static String author(Element author) {
		return new Fields(author).text("name").orElseGet(() -> Whitespace.normalise(author.wholeText()));
	}

	private static Stream<String> persons(String value) {
		Matcher address = ADDRESS.matcher(value);
		String text = address.matches() ? address.group(1) : value;
		List<String> names = Bylines.names(text);
		return names.isEmpty() && text.indexOf('@') < 0 && text.length() < 100 ? Stream.of(text) : names.stream();
	}

	/** RSS has the address as text, Atom as an attribute, and RSS may have it in the entry's number, too. */
	private Optional<Provenanced<String>> url() {
		Stream<String> links = fields.all("link").filter(link -> !link.hasAttr("rel") || "alternate".equals(link.attr("rel")))
				.map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText());
		Stream<String> numbers = fields.all("guid", "id").filter(guid -> !"false".equals(guid.attr("isPermaLink")))
				.map(Element::wholeText);
		return Stream.concat(links, numbers).map(String::strip).filter(Addresses::is).findFirst()
				.map(url -> new Provenanced<>(URI.create(url).toString(), "link of the entry"));
	}
}
