// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Addresses;
import org.pressmark.sources.internal.article.Beginning;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Known;
import org.pressmark.sources.internal.article.Organisations;
import org.pressmark.sources.internal.article.Phrases;
import org.pressmark.sources.internal.article.Sentences;
import org.pressmark.sources.internal.article.ReportingCredit;
import org.pressmark.sources.internal.article.Similarity;
import org.pressmark.sources.internal.article.Whitespace;

/** Finds who wrote the article: first what is meant for machines, then what readers see near its beginning. */
final class Authors {

	/** An author may be a desk or have a pen name, but is no address and no handle. */
	private static final Pattern NO_NAME = Pattern.compile("[@/<>{}]|^[\\w-]+(?:\\.[\\w-]+)*\\.[a-zA-Z]{2,4}$");
	private static final int LONGEST_AUTHOR = 60;
	/** The names of {@code meta} elements, of which the first counts. */
	private static final List<String> NAMES = List.of("author", "article:author", "dc.creator", "byl", "sailthru.author",
			"parsely-author", "cxenseparse:author", "articleauthor", "article_author", "article-author");
	/** How WordPress labels the author for cards of Twitter. */
	private static final Pattern LABEL = Pattern.compile("(?i:(?:written|posted) by|verfasst von|écrit par|escrito por|scritto da|"
			+ "geschreven door|napisane przez|skriven av|skrevet av|написано автором|yazan|kirjoittanut|author|autor|auteur):?");
	private static final Vocabulary<Boolean> BY = Vocabulary.ofPart("byline");
	private static final int MOST_PARTS = 10;
	/** How far above a name what calls it a byline may stand. */
	private static final int LEVELS = 3;
	/** What is shorter may be part of a word: an initial set in another type. */
	private static final int SHORTEST_PART = 4;
	/** From here on are the scripts whose names need no space. */
	private static final char FIRST_SYLLABLE = '\u3040';
	private static final Evaluator NAMED = QueryParser.parse("[itemprop=name]");
	/** No byline has so many. */
	private static final int MOST_LINKS = 100;
	private static final int SHORTEST_SENTENCE = 40;
	/** {@code Reporting by} is shorter. */
	private static final int SHORTEST_BEGINNING = 16;
	/** The address of a page about an author. */
	private static final Pattern AUTHOR_PAGE = Pattern.compile("/(?:authors?|writers?|contributors?|journalists?|"
			+ "columnists?|reporters?|staff|people|person|profiles?|autor(?:es|en|in|i|a)?|auteurs?|autore|redaktion|"
			+ "redaktor|journalistes?|periodistas?|firmas?|kirjoittaja|skribent|author-page)/[^/]", Pattern.CASE_INSENSITIVE);

	/** The same may be about anybody where it is on another site: a catalogue of companies and their founders. */
	private static final Pattern ANY_PERSON = Pattern.compile("/(?:people|person|profiles?|staff)/", Pattern.CASE_INSENSITIVE);

	/** Parts of a page with bylines of their own. */
	private static final Set<RemovalReason> ELSEWHERE = EnumSet.of(RemovalReason.RELATED_LINKS, RemovalReason.COMMENTS,
			RemovalReason.ADVERTISEMENT);

	private final Site site;
	private final Landmarks landmarks;
	private final JsonLd jsonLd;
	private final Known known;
	private final Meta meta;
	private final Identity identity;
	private final Set<String> outlets;
	private List<String> desk = List.of();
	private String deskEvidence = "";

	Authors(Page page, Site site, JsonLd jsonLd, Known known) {
		this.site = site;
		landmarks = page.landmarks();
		this.jsonLd = jsonLd;
		this.known = known;
		meta = page.meta();
		identity = page.identity();
		outlets = new HashSet<>();
		meta.first("og:site_name").ifPresent(name -> outlets.add(Similarity.key(Beginning.of(name))));
		jsonLd.publisher().ifPresent(name -> outlets.add(Similarity.key(Beginning.of(name))));
	}

	/** Claims what JSON-LD, {@code meta} and microdata say. */
	void readDeclared() {
		claim(jsonLd.authors().stream().flatMap(Authors::persons), "json-ld author");
		if (!known.authors().isEmpty()) {
			return;
		}
		for (String name : NAMES) {
			if (meta.first(name).isPresent()) {
				claim(meta.all(name).filter(value -> !Addresses.is(value)).flatMap(Authors::persons), "meta " + name);
			}
		}
		claim(meta.first("twitter:data1").filter(name -> meta.first("twitter:label1").filter(LABEL.asMatchPredicate())
				.isPresent()).stream().flatMap(Authors::persons), "meta twitter:data1");
		claim(landmarks.ofProperty("author").stream().filter(this::isOwn).flatMap(element -> names(element).stream()), "itemprop=author");
		claim(landmarks.authors().stream().filter(this::isOwn).filter(link -> !isInSentence(link)).flatMap(element -> names(element).stream()), "rel=author");
	}

	private boolean isOwn(Element element) {
		return !identity.isElsewhere(element);
	}

	/** Whether the element stands in the midst of running text, which tells of people. */
	private static boolean isInSentence(Element element) {
		Element parent = element.parent();
		String text = parent == null ? "" : ShortText.of(parent);
		return text.length() >= SHORTEST_SENTENCE && Sentences.endsWithStop(text)
				&& text.indexOf(ShortText.of(element)) >= SHORTEST_BEGINNING;
	}

	/** A person is the better claim wherever it is found; a desk counts when no one else is named. */
	private void claim(Stream<String> names, String evidence) {
		List<String> all = names.distinct().filter(name -> !Organisations.isAccount(name)).toList();
		if (all.isEmpty()) {
			return;
		}
		List<String> persons = all.stream().filter(name -> !Organisations.is(name) && !isOutlet(name)).toList();
		known.authors(persons, evidence);
		if (desk.isEmpty()) {
			desk = all;
			deskEvidence = evidence;
		}
	}

	/** The same of names that a line has; most have none. */
	private void claim(List<String> names, HtmlBlock line) {
		if (!names.isEmpty()) {
			claim(names.stream(), "byline: " + line.text());
		}
	}

	private boolean isOutlet(String name) {
		return outlets.contains(Similarity.key(name));
	}

	private static List<String> names(Element element) {
		Element named = element.selectFirst(NAMED);
		String text = named == null ? ShortText.of(element)
				: named.hasAttr("content") ? named.attr("content") : ShortText.of(named);
		return Bylines.names(text);
	}

	/** Claims what a byline, a link to an author's page, or an element that is called so says. */
	void readVisible(List<HtmlBlock> blocks) {
		if (!known.authors().isEmpty()) {
			return;
		}
		List<HtmlBlock> around = Visible.around(blocks);
		List<HtmlBlock> above = Visible.betweenTitleAndText(around);
		List<HtmlBlock> near = around.stream().filter(block -> !block.isCutAs(ELSEWHERE)
				|| above.contains(block) && (block.isCutBy(Teasers.ALONE) || block.isCutBy(Blocks.LINKS))).toList();
		near.stream().filter(block -> !block.isKept()).forEach(block -> claim(byline(block), block));
		near.forEach(block -> claim(LabelledCell.authors(block), block));
		claim(authorLinks(near, above).stream(), "link to an author's page");
		near.stream().filter(block -> !block.isKept() && !block.isTitle()).forEach(block -> claim(calledParts(block), block));
		near.stream().filter(Authors::isByline).forEach(block -> claim(
				Bylines.namesBesideDate(withoutPlace(spaced(block))).stream().filter(isFull()).toList(), block));
		ReportingCredit.read(near.stream().map(HtmlBlock::text), known);
		known.authors(desk, deskEvidence);
	}

	/** By the line that is one, for what stands below the names would be taken for a part of them. */
	private static List<String> byline(HtmlBlock block) {
		for (String line : block.lines()) {
			List<String> names = read(line, block);
			if (!names.isEmpty()) {
				return names;
			}
		}
		return read(spaced(block), block);
	}

	private static List<String> read(String line, HtmlBlock block) {
		return line.equals(block.text()) ? block.authors() : Bylines.read(line);
	}

	private static boolean isByline(HtmlBlock block) {
		return block.isCutAs(RemovalReason.BYLINE) || !block.isKept() && !block.isTitle() && isCalledByline(block.element());
	}

	/** The names in parts of a line that are called bylines: beside the date, say. */
	private static List<String> calledParts(HtmlBlock block) {
		List<String> names = new ArrayList<>();
		for (Element part : parts(block)) {
			if (!part.isBlock() && BY.isIn(Words.of(part))) {
				Bylines.namesBesideDate(ShortText.of(part)).stream().filter(isFull()).forEach(names::add);
			}
		}
		return names;
	}

	private static List<Element> parts(HtmlBlock block) {
		List<Element> all = block.element().children();
		return all.subList(0, Math.min(all.size(), MOST_PARTS));
	}

	/** {@code Jane Doe | London}. */
	private static String withoutPlace(String byline) {
		int bar = byline.indexOf(" | ");
		return bar > 0 ? byline.substring(0, bar) : byline;
	}

	private static boolean isCalledByline(Element element) {
		Element box = element;
		for (int level = 0; level < LEVELS && box != null; level++, box = box.parent()) {
			if (BY.isIn(Words.of(box))) {
				return true;
			}
		}
		return false;
	}

	/** The text of a line, with spaces between elements that are set apart by styles only: a name and an address. */
	static String spaced(HtmlBlock block) {
		String apart = block.apart();
		for (Element part : parts(block)) {
			String text = ShortText.of(part);
			int at = text.length() < SHORTEST_PART ? -1 : apart.indexOf(text);
			if (at > 0 && Character.isLetterOrDigit(apart.charAt(at - 1)) && at >= SHORTEST_PART) {
				apart = apart.substring(0, at) + ' ' + apart.substring(at);
			}
			int end = at < 0 ? 0 : apart.indexOf(text) + text.length();
			if (end > 0 && end < apart.length() && Character.isLetterOrDigit(apart.charAt(end))) {
				apart = apart.substring(0, end) + ' ' + apart.substring(end);
			}
		}
		return apart;
	}

	private static Predicate<String> isFull() {
		return name -> name.indexOf(' ') > 0 || name.codePointAt(0) >= FIRST_SYLLABLE;
	}

	/** @param above those that stand above the text, where a link to anybody's page is one to an author's */
	private List<String> authorLinks(List<HtmlBlock> near, List<HtmlBlock> above) {
		List<String> names = new ArrayList<>();
		for (HtmlBlock block : near.stream().filter(Authors::mayNameAuthors).toList()) {
			boolean anybody = above.contains(block) || namesAuthors(block);
			block.element().getElementsByTag("a").stream().limit(MOST_LINKS)
					.filter(link -> AUTHOR_PAGE.matcher(link.attr("href")).find())
					.filter(link -> !ANY_PERSON.matcher(link.attr("href")).find() || anybody && !site.isLeftBy(link))
					.filter(link -> block.text().contains(ShortText.of(link))).map(Authors::names).filter(found -> found.size() == 1).map(List::getFirst)
					.filter(isFull().and(name -> !names.contains(name))).forEach(names::add);
		}
		return names;
	}

	/** Running text and lists of topics tell of people: their links say nothing of who wrote that. */
	private static boolean mayNameAuthors(HtmlBlock block) {
		return (!block.isProse() || namesAuthors(block))
				&& (!block.isCutAs(RemovalReason.NAVIGATION) || block.isCutBy(HeadLines.LINK))
				&& Phrases.line(block.text()).filter(RemovalReason.NAVIGATION::equals).isEmpty();
	}

	private static boolean namesAuthors(HtmlBlock block) {
		return block.isCutAs(RemovalReason.BYLINE) || block.isCutAs(RemovalReason.ABOUT);
	}

	private static Stream<String> persons(String given) {
		String value = Whitespace.normalise(given);
		List<String> inverted = Bylines.inverted(value);
		List<String> names = inverted.isEmpty() ? Bylines.names(value) : inverted;
		boolean other = names.isEmpty() && !value.isEmpty() && value.length() <= LONGEST_AUTHOR
				&& Character.isLetterOrDigit(value.charAt(0))
				&& !NO_NAME.matcher(value).find();
		return other ? Stream.of(value) : names.stream();
	}
}
