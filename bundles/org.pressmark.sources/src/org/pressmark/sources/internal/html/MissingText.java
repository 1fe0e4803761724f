// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.Warning;
import org.pressmark.sources.internal.Messages;
import org.pressmark.sources.internal.article.Density;
import org.pressmark.sources.internal.article.Sentences;

/** Tells when text of the article seems to be missing from what was found, by what the page says of the whole. */
final class MissingText {

	/** So much shorter than the whole is incomplete. */
	private static final double PART = 0.6;
	/** An article of so few characters of an alphabet is a mere beginning when there is a paywall or a note at its end. */
	private static final int SHORT = 800;
	private static final int VERY_SHORT = 250;
	/** A shorter one only says that there is more to come. */
	private static final int SHORTEST_SENTENCE = 18;
	private static final int SHORTEST_LINE = 80;
	private static final int SHORTEST_WHOLE = 500;
	private static final List<String> OPEN_ENDS = List.of("…", "...", "[…]", "[...]", "(…)");
	/** What elements are called that stand for the rest of an article. */
	private static final Evaluator PAYWALL = new Evaluator() {

		@Override
		public boolean matches(Element root, Element element) {
			return element.attributesSize() > 0 && (isWall(element.attributes().get("class"))
					|| element.attributes().get("id").toLowerCase(Locale.ROOT).contains("paywall"));
		}

		private static boolean isWall(String className) {
			String names = className.toLowerCase(Locale.ROOT);
			return names.contains("paywall") || names.contains("regwall") || names.contains("piano-");
		}
	};

	private final Document document;
	private final Meta meta;
	private final JsonLd jsonLd;
	private final List<HtmlBlock> blocks;

	/** Whether there is a paywall, once that was looked for. */
	private Optional<Boolean> closed = Optional.empty();

	MissingText(Page page, JsonLd jsonLd, List<HtmlBlock> blocks) {
		document = page.document();
		meta = page.meta();
		this.jsonLd = jsonLd;
		this.blocks = blocks;
	}

	/** The warning, with what speaks for it; empty when nothing does. */
	Optional<Warning> warning(String text) {
		return evidence(text).map(seen -> new Warning(Warning.Kind.INCOMPLETE, seen));
	}

	private Optional<String> evidence(String text) {
		// There are no fewer than that, which is all that counts of a longer text.
		int characters = text.length() < SHORT ? Density.characters(text) : text.length();
		return byWhole(text).or(() -> byWordCount(text)).or(() -> byPaywall(characters)).or(this::byNote).or(this::byEnd)
				.or(() -> byLength(text, characters)).or(this::byRest).or(this::byLinks)
				.or(() -> Pages.of(blocks).map(count -> NLS.bind(Messages.incomplete_pages, count)));
	}

	private Optional<String> byWhole(String text) {
		String body = jsonLd.articleBody().orElse("");
		int whole = body.length();
		return text.length() < PART * whole && Density.characters(body) >= SHORTEST_WHOLE
				? Optional.of(NLS.bind(Messages.incomplete_articleBody, text.length(), whole)) : Optional.empty();
	}

	private Optional<String> byWordCount(String text) {
		int all = jsonLd.wordCount().orElse(0);
		if (all == 0) {
			return Optional.empty();
		}
		// Scripts without spaces have fewer words than they say.
		int found = isSpaced(text) ? words(text) : all;
		return found < PART * all ? Optional.of(NLS.bind(Messages.incomplete_wordCount, found, all)) : Optional.empty();
	}

	private static boolean isSpaced(String text) {
		int spaces = 0;
		for (int i = 0; i < text.length(); i++) {
			spaces += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
		}
		return spaces * 20 > text.length();
	}

	private static int words(String text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			int c = text.codePointAt(i);
			boolean part = isPartOfWord(c);
			words += part && !inside ? 1 : 0;
			inside = part;
			i += Character.charCount(c) - 1;
		}
		return words;
	}

	/** Whether it is a letter or a number of any kind. */
	private static boolean isPartOfWord(int c) {
		return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER
				|| Character.getType(c) == Character.OTHER_NUMBER;
	}

	private Optional<String> byPaywall(int characters) {
		return characters < SHORT && isClosed() ? Optional.of(Messages.incomplete_paywall) : Optional.empty();
	}

	private Optional<String> byNote() {
		boolean free = jsonLd.isFree().orElse(false);
		return SubscribersNote.in(blocks).filter(note -> !free).map(note -> Messages.incomplete_subscribers);
	}

	private boolean isClosed() {
		if (closed.isEmpty()) {
			closed = Optional.of(jsonLd.isFree().filter(free -> !free).isPresent()
					|| document.selectFirst(PAYWALL) != null);
		}
		return closed.get();
	}

	/** The last paragraph breaks off in the middle of a sentence. */
	private Optional<String> byEnd() {
		return lastKept().filter(block -> block.kind() == ParagraphKind.TEXT && Density.characters(block.text()) >= SHORTEST_LINE)
				.map(HtmlBlock::text)
				.filter(line -> OPEN_ENDS.stream().anyMatch(line::endsWith) || !Sentences.ends(line) && isClosed())
				.map(line -> Messages.incomplete_breaksOff);
	}

	private Optional<HtmlBlock> lastKept() {
		for (HtmlBlock block : blocks.reversed()) {
			if (block.isKept()) {
				return Optional.of(block);
			}
		}
		return Optional.empty();
	}

	private Optional<String> byLength(String text, int characters) {
		return characters < VERY_SHORT && !mayBeWhole(text) ? Optional.of(NLS.bind(Messages.incomplete_short, text.length()))
				: Optional.empty();
	}

	/** Whether a short text is an item of its own: several sentences, the last of them whole, of which the page has no more. */
	private boolean mayBeWhole(String text) {
		boolean ends = lastKept().filter(block -> block.kind() != ParagraphKind.TEXT || Sentences.endsWithMark(block.text())).isPresent();
		return ends && Sentences.count(text, SHORTEST_SENTENCE) > 1 && text.length() >= PART * jsonLd.articleBody().orElse("").length()
				&& text.length() > description() && !isLedOn();
	}

	/** How much the page says of what it is about. */
	private int description() {
		return meta.first("og:description", "description").map(String::length).orElse(0);
	}

	/** Whether a link to the rest stands below the text. */
	private boolean isLedOn() {
		boolean below = false;
		for (HtmlBlock block : blocks.reversed()) {
			if (block.isKept()) {
				return below;
			}
			below = block.linkShare() > 0.9 && Notice.leadsOn(block.text());
		}
		return false;
	}

	/** More running text was left out, for no reason but its place, than was kept. */
	private Optional<String> byRest() {
		int kept = 0;
		int left = 0;
		for (HtmlBlock block : blocks) {
			if (block.isProse()) {
				kept += block.isKept() ? block.weight() : 0;
				left += block.isCutAs(RemovalReason.OUTSIDE) ? block.weight() : 0;
			}
		}
		return left > 2 * kept ? Optional.of(Messages.incomplete_rest) : Optional.empty();
	}

	/** More whole sentences that are links were cut among the text than was kept of it. */
	private Optional<String> byLinks() {
		int kept = 0;
		int linked = 0;
		int among = 0;
		boolean begun = false;
		for (HtmlBlock block : blocks) {
			begun |= block.isTitle() || block.isKept();
			if (block.isKept()) {
				kept += block.weight();
				among = linked;
			} else if (begun && block.isCutAs(RemovalReason.RELATED_LINKS) && block.isLinkedStatement()) {
				linked += block.weight();
			}
		}
		return among > kept ? Optional.of(Messages.incomplete_links) : Optional.empty();
	}
}
