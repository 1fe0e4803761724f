// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Resources;

/** Tells what an element is for when that is not the article: by its tag, its role, its words, or as it is hidden. */
final class Chrome {

	/**
	 * What an element is for.
	 *
	 * @param reason   why it goes
	 * @param evidence what tells
	 * @param certain  whether no article is in there whatever else is seen
	 */
	record Verdict(RemovalReason reason, String evidence, boolean certain) {
	}

	private static final Vocabulary<RemovalReason> WORDS = words();
	private static final Vocabulary<Boolean> CAPTION = of("caption", "captions", "caption text", "image caption",
			"photo caption", "wp caption", "cutline", "media caption", "img caption", "legend");
	/** A post of somebody that the article shows is part of it. */
	private static final Vocabulary<Boolean> EMBEDDED = of("embed", "embedded", "tweet", "twitter tweet", "oembed");
	private static final Vocabulary<Boolean> UNDER_POINTER = of("tooltip", "tooltips", "tooltiptext", "popover",
			"hovercard", "hover card");
	private static final Vocabulary<Boolean> DECK = of("standfirst", "deck", "dek", "subtitle", "sub title", "subhead",
			"subheading", "subheadline", "sub headline", "lead", "lede", "article lead", "intro", "summary",
			"article summary", "excerpt", "chapo", "vorspann", "ingress", "bajada", "entradilla");
	/** Not shown, or far off the screen, as text is that only search engines shall find. */
	private static final Pattern INVISIBLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden"
			+ "|(?:left|top|text-indent)\\s*:\\s*-\\d{3,}|font-size\\s*:\\s*0(?![.\\d])");

	private Chrome() {
	}

	private static Vocabulary<RemovalReason> words() {
		Vocabulary<RemovalReason> words = new Vocabulary<>();
		Resources.lists(Chrome.class, "chrome.properties", "\\|").forEach((key, list) -> words
				.add(RemovalReason.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_')), list));
		return words;
	}

	private static Vocabulary<Boolean> of(String... phrases) {
		return new Vocabulary<Boolean>().add(true, List.of(phrases));
	}

	/** Whether the element's words say that it holds a caption. */
	static boolean isCaption(Element element) {
		return CAPTION.isIn(Words.of(element));
	}

	/** Whether the words of the element, or of the one around it, say that it sums up the article. */
	static boolean isDeck(Element element) {
		return DECK.isIn(Words.of(element)) || element.parent() != null && DECK.isIn(Words.of(element.parent()));
	}

	/** Whether an element within a line shows only when it is asked for. */
	static boolean isHiddenInLine(Element element) {
		return element.attributesSize() > 0
				&& (byVisibility(element).isPresent() || UNDER_POINTER.isIn(Words.of(element)));
	}

	/** What speaks for cutting the element, by itself and whatever it stands in. */
	static Optional<Verdict> judge(Element element) {
		return byTag(element).or(() -> byRole(element)).or(() -> byVisibility(element)).or(() -> byWords(element));
	}

	private static Optional<Verdict> byTag(Element element) {
		return switch (element.normalName()) {
		case "nav", "menu" -> verdict(RemovalReason.NAVIGATION, element, true);
		case "button", "dialog" -> verdict(RemovalReason.WIDGET, element, true);
		case "form", "label", "fieldset" -> verdict(RemovalReason.WIDGET, element, false);
		case "aside" -> verdict(RemovalReason.OUTSIDE, element, false);
		case "footer" -> verdict(RemovalReason.OUTSIDE, element, false);
		default -> Optional.empty();
		};
	}

	private static Optional<Verdict> verdict(RemovalReason reason, Element element, boolean certain) {
		return Optional.of(new Verdict(reason, '<' + element.normalName() + '>', certain));
	}

	private static Optional<Verdict> byRole(Element element) {
		if (!element.hasAttr("role")) {
			return Optional.empty();
		}
		String role = element.attr("role").toLowerCase(Locale.ROOT);
		return switch (role) {
		case "navigation", "search", "menu", "menubar", "toolbar", "tablist" -> role(RemovalReason.NAVIGATION, role);
		case "dialog", "alertdialog", "tooltip", "button", "form" -> role(RemovalReason.WIDGET, role);
		case "complementary", "contentinfo", "banner" -> role(RemovalReason.OUTSIDE, role);
		default -> Optional.empty();
		};
	}

	private static Optional<Verdict> role(RemovalReason reason, String role) {
		return Optional.of(new Verdict(reason, "role=" + role, false));
	}

	private static Optional<Verdict> byVisibility(Element element) {
		if (element.attributesSize() == 0) {
			return Optional.empty();
		}
		boolean hidden = element.hasAttr("hidden") || "true".equals(element.attr("aria-hidden"))
				|| element.hasAttr("style") && INVISIBLE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
		return hidden ? Optional.of(new Verdict(RemovalReason.HIDDEN, "hidden", false)) : Optional.empty();
	}

	private static Optional<Verdict> byWords(Element element) {
		// The rows of a table are called by what they tell of: players, authors, ratings.
		Words words = element.nameIs("tr") ? Words.NONE : Words.of(element);
		return WORDS.find(words).filter(reason -> !EMBEDDED.isIn(words))
				.map(reason -> new Verdict(reason, "class or id " + words, false));
	}
}
