// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Attributes;
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
	 * @param strength what it takes to overrule that
	 */
	record Verdict(RemovalReason reason, String evidence, Strength strength) {
	}

	/** How much a verdict is worth. */
	enum Strength {
		/** What holds much of the page's prose is the article all the same. */
		WEAK,
		/** That may well be longer than the article; only the title in there overrules it. */
		STRONG,
		/** No article is in there whatever else is seen. */
		CERTAIN
	}

	private static final Vocabulary<RemovalReason> WORDS = words();
	/** Comments and consent may well outweigh the article. */
	private static final Set<RemovalReason> OUTWEIGHING = EnumSet.of(RemovalReason.COMMENTS, RemovalReason.LEGAL);
	/** The only element of its page that is called so is a column of it; a class would say how a picture floats. */
	private static final String RIGHT = "right";
	private static final Vocabulary<Boolean> CAPTION = Vocabulary.ofPart("caption");
	private static final Vocabulary<Boolean> CHART = Vocabulary.ofPart("chart");
	/** A post of somebody that the article shows is part of it. */
	private static final Vocabulary<Boolean> EMBEDDED = Vocabulary.ofPart("embedded");
	private static final Vocabulary<Boolean> UNDER_POINTER = Vocabulary.ofPart("pointer");
	private static final Vocabulary<Boolean> DECK = Vocabulary.ofPart("deck");
	/** Not shown, clipped to nothing, or far off the screen, as text is that only machines shall find. */
	private static final Pattern INVISIBLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden"
			+ "|(?:left|top|text-indent)\\s*:\\s*-\\d{3,}|font-size\\s*:\\s*0(?![.\\d])"
			+ "|clip\\s*:\\s*rect\\((?:\\s*[01](?:px)?\\s*,?){4}\\)|clip-path\\s*:\\s*inset\\(\\s*(?:50|100)%");
	/** One of these is in each of those. */
	private static final List<String> IN_INVISIBLE = List.of("-", "none", "hidden", "clip");
	private static final Pattern BLOCK = Pattern.compile("display\\s*:\\s*(?:block|flex|grid|table)\\b", Pattern.CASE_INSENSITIVE);
	/** The classes by which the style sheets of most sites show text to nobody or read it out only. */
	private static final Set<String> UNSEEN = Set.of("hidden", "is-hidden", "u-hidden", "hide", "d-none", "sr-only",
			"sronly", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader-text", "screen-reader",
			"screenreader", "screen-reader-only", "offscreen", "off-screen", "assistive-text", "a11y-hidden",
			"element-invisible", "accessibility-text");
	/** With a class beside those that shows an element where there is room, it is not hidden. */
	private static final Pattern SHOWN_AT_TIMES = Pattern.compile("block|flex|inline|grid|visible|show|table",
			Pattern.CASE_INSENSITIVE);

	private Chrome() {
	}

	private static Vocabulary<RemovalReason> words() {
		Vocabulary<RemovalReason> words = new Vocabulary<>();
		Resources.lists(Chrome.class, "chrome.properties", "\\|").forEach((key, list) -> words
				.add(RemovalReason.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_')), list));
		return words;
	}

	/** Whether the box's words say that it holds a caption. */
	static boolean isCaption(Box box) {
		return CAPTION.isIn(box.words());
	}

	/** Whether the element's words say that it holds a date. */
	static boolean isDateline(Element element) {
		return WORDS.find(Words.of(element)).filter(RemovalReason.DATELINE::equals).isPresent();
	}

	/** Whether the box's words say that it is drawn of figures. */
	static boolean isChart(Box box) {
		return CHART.isIn(box.words());
	}

	/** The box, or the one around it, whose words say that it sums up the article. */
	static Optional<Box> deck(Box box) {
		Box around = DECK.isIn(box.words()) ? box : box.parent();
		return Optional.ofNullable(around).filter(deck -> deck == box || DECK.isIn(deck.words()));
	}

	/**
	 * Whether an element within a line is no part of what readers see there: it shows only when it is asked for, or is
	 * read out only, as {@code opens in new window} is behind a link. What is read out in place of what is seen beside
	 * it is the line's text.
	 */
	static boolean isHiddenInLine(Box box) {
		Element element = box.element();
		return element.attributesSize() > 0 && (isHidden(element.attributes()) || UNDER_POINTER.isIn(box.words())
				|| box.isUnseen() && !standsForSibling(element));
	}

	/** Whether an element that sets words of a line apart is shown as a paragraph. */
	static boolean isShownAsBlock(Element element) {
		return element.attributesSize() > 0 && element.attributes().hasKey("style")
				&& BLOCK.matcher(element.attributes().get("style")).find();
	}

	private static boolean isHidden(Attributes attributes) {
		return attributes.hasKey("hidden") || "true".equals(attributes.get("aria-hidden"))
				|| attributes.hasKey("style") && isInvisible(attributes.get("style").toLowerCase(Locale.ROOT));
	}

	private static boolean isInvisible(String style) {
		for (String part : IN_INVISIBLE) {
			if (style.contains(part)) {
				return INVISIBLE.matcher(style).find();
			}
		}
		return false;
	}

	/** Whether a button in the heading above unfolds it, as the answers to questions are. */
	private static boolean isFolded(Element element) {
		Element above = element.previousElementSibling();
		return isHeading(above) && above.selectFirst("button, [role=button], [aria-expanded]") != null
				|| "region".equals(element.attr("role")) && element.hasAttr("aria-labelledby");
	}

	/** Whether the names in a class are such that nobody sees its elements. */
	static boolean isUnseen(String names) {
		return hasUnseen(names.toLowerCase(Locale.ROOT)) && !SHOWN_AT_TIMES.matcher(names).find();
	}

	private static boolean hasUnseen(String names) {
		for (StringTokenizer name = new StringTokenizer(names); name.hasMoreTokens();) {
			if (UNSEEN.contains(name.nextToken())) {
				return true;
			}
		}
		return false;
	}

	private static boolean standsForSibling(Element element) {
		return Stream.of(element.previousElementSibling(), element.nextElementSibling()).filter(Objects::nonNull)
				.anyMatch(sibling -> "true".equals(sibling.attr("aria-hidden")) && sibling.hasText());
	}

	/** What speaks for cutting the box, by itself and whatever it stands in. */
	static Optional<Verdict> judge(Box box) {
		Element element = box.element();
		Optional<Verdict> byTag = byTag(element);
		return byTag.isPresent() || element.attributesSize() == 0 ? byTag : byAttributes(box);
	}

	private static Optional<Verdict> byAttributes(Box box) {
		String role = box.element().attributes().get("role");
		Optional<Verdict> byRole = role.isEmpty() ? Optional.empty() : byRole(role);
		if (byRole.isPresent()) {
			return byRole;
		}
		Optional<Verdict> byVisibility = byVisibility(box);
		return byVisibility.isPresent() ? byVisibility : byWords(box);
	}

	private static Optional<Verdict> byTag(Element element) {
		return switch (element.normalName()) {
		case "nav", "menu" -> verdict(RemovalReason.NAVIGATION, element, Strength.CERTAIN);
		case "button" -> isHeading(element.parent()) ? Optional.empty()
				: verdict(RemovalReason.WIDGET, element, Strength.CERTAIN);
		case "dialog" -> verdict(RemovalReason.WIDGET, element, Strength.CERTAIN);
		case "form", "label", "fieldset" -> verdict(RemovalReason.WIDGET, element, Strength.WEAK);
		case "aside" -> verdict(RemovalReason.OUTSIDE, element, Strength.WEAK);
		// Below a quotation it names whose words these are.
		case "footer" -> element.closest("blockquote") == null ? verdict(RemovalReason.OUTSIDE, element, Strength.WEAK)
				: Optional.empty();
		default -> Optional.empty();
		};
	}

	private static Optional<Verdict> verdict(RemovalReason reason, Element element, Strength strength) {
		return Optional.of(new Verdict(reason, '<' + element.normalName() + '>', strength));
	}

	private static Optional<Verdict> byRole(String value) {
		String role = value.toLowerCase(Locale.ROOT);
		return switch (role) {
		case "navigation", "search", "menu", "menubar", "toolbar", "tablist" -> role(RemovalReason.NAVIGATION, role);
		case "dialog", "alertdialog" -> Optional.of(new Verdict(RemovalReason.WIDGET, "role=" + role, Strength.STRONG));
		case "tooltip", "button", "form" -> role(RemovalReason.WIDGET, role);
		case "complementary", "contentinfo", "banner" -> role(RemovalReason.OUTSIDE, role);
		default -> Optional.empty();
		};
	}

	private static Optional<Verdict> role(RemovalReason reason, String role) {
		return Optional.of(new Verdict(reason, "role=" + role, Strength.WEAK));
	}

	/** Whether the element is a heading of whatever level; null is none. */
	static boolean isHeading(Element element) {
		return element != null && isHeading(element.normalName());
	}

	private static boolean isHeading(String name) {
		return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
	}

	private static Optional<Verdict> byVisibility(Box box) {
		boolean hidden = isHidden(box.element().attributes()) || box.isUnseen();
		return hidden && !isFolded(box.element())
				? Optional.of(new Verdict(RemovalReason.HIDDEN, "hidden", Strength.WEAK)) : Optional.empty();
	}

	private static Optional<Verdict> byWords(Box box) {
		Element element = box.element();
		// The rows of a table are called by what they tell of: players, authors, ratings.
		Words words = element.nameIs("tr") ? Words.NONE : box.words();
		if (RIGHT.equalsIgnoreCase(element.id())) {
			return Optional.of(new Verdict(RemovalReason.OUTSIDE, "id " + element.id(), Strength.WEAK));
		}
		return WORDS.find(words).filter(reason -> !EMBEDDED.isIn(words)).map(reason -> new Verdict(reason,
				"class or id " + words, OUTWEIGHING.contains(reason) ? Strength.STRONG : Strength.WEAK));
	}
}
