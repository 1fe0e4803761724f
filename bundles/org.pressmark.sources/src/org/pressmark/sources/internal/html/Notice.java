// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.Messages;
import org.pressmark.sources.internal.article.PhraseFinder;
import org.pressmark.sources.internal.article.Resources;

/**
 * Tells what a page of few words says when that is no article: that there is none at its address, that a machine must not
 * read it, nor somebody in another country, that readers shall subscribe, that the site is out of service, that readers
 * shall consent first. The words are in {@code notices.properties}.
 */
final class Notice {

	/** A shorter phrase may begin a headline: {@code 404 workers}, {@code Not found guilty}. */
	private static final int LONG = 14;
	private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[^\\s\\p{L}\\p{N}])");

	/** Arrows, dots and brackets around a link's words. */
	private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{M}]+$");
	private static final Pattern NUMBER = Pattern.compile("\\d+\\s");

	private static final Map<String, List<String>> WORDS = Resources.lists(Notice.class, "notices.properties", "\\|");

	/** What it says to a person if a title begins so. */
	private static final Map<String, String> IN_TITLE = new TreeMap<>(Map.of("missing", Messages.noArticle_missing, "closed", Messages.noArticle_closed,
			"service", Messages.noArticle_service, "subscribe", Messages.noArticle_subscribe, "before", Messages.noArticle_consent));

	private static final PhraseFinder CONSENT = new PhraseFinder(WORDS.get("consent"));

	private final Document document;
	private final List<HtmlBlock> blocks;

	/** @param blocks all of the page, of which what is left is looked at */
	Notice(Document document, List<HtmlBlock> blocks) {
		this.document = document;
		this.blocks = blocks;
	}

	/** By how the title or a heading begins; for pages with little text, as an article may be called so. */
	Optional<String> byTitle() {
		if (titles().anyMatch(title -> begins(title, "check"))) {
			return Optional.of(Messages.noArticle_check);
		}
		return IN_TITLE.entrySet().stream().filter(notice -> titles().anyMatch(title -> begins(title, notice.getKey()))).map(Map.Entry::getValue)
				.findFirst().or(this::byFirstLine);
	}

	/** A page of a machine that guards another may have no title. */
	private Optional<String> byFirstLine() {
		return blocks.stream().filter(HtmlBlock::isKept).findFirst().map(block -> lower(block.text()))
				.filter(line -> begins(line, "script")).map(line -> Messages.noArticle_check);
	}

	private static boolean begins(String title, String key) {
		return WORDS.get(key).stream().filter(title::startsWith)
				.anyMatch(phrase -> phrase.length() >= LONG || ENDS.matcher(title.substring(phrase.length())).lookingAt());
	}

	/** By text that has little else to say. */
	Optional<String> byConsent() {
		List<HtmlBlock> asking = blocks.stream().filter(block -> block.isKept() && block.isProse())
				.filter(Notice::asksForConsent).toList();
		return !asking.isEmpty() && Prose.total(asking) * 2 >= Prose.total(blocks)
				? Optional.of(Messages.noArticle_consent) : Optional.empty();
	}

	/** Whether a paragraph asks for consent to be watched. */
	static boolean asksForConsent(HtmlBlock block) {
		String text = block.text();
		// We and our 240 partners.
		boolean partners = text.contains("artner") || text.contains("ARTNER");
		return CONSENT.isInAnyCase(partners ? NUMBER.matcher(text).replaceAll("") : text);
	}

	/** Whether a link's words lead to the rest of what stands above it. */
	static boolean leadsOn(String line) {
		return WORDS.get("rest").contains(EDGES.matcher(lower(line)).replaceAll(""));
	}

	private Stream<String> titles() {
		Stream<String> headings = blocks.stream()
				.filter(block -> block.isTitle() || block.isKept() && block.kind() == ParagraphKind.HEADING).limit(2)
				.map(HtmlBlock::text);
		return Stream.concat(Stream.of(document.title()), headings).map(Notice::lower);
	}

	private static String lower(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
	}
}
