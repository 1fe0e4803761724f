// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.article.Beginning;
import org.pressmark.sources.internal.article.Known;
import org.pressmark.sources.internal.article.Similarity;
import org.pressmark.sources.internal.article.Whitespace;

/**
 * Finds the headline. The page shows it as readers see it; the metadata, which may be shortened or followed by the
 * outlet's name, tell which line of the page that is.
 */
final class Titles {

	private static final int LONGEST = 300;
	/** More headings than a page of one article has. */
	private static final int MOST_HEADINGS = 300;
	private static final int SHORTEST_PART = 10;
	/** A heading has so few: the kicker, the headline. */
	private static final int MOST_PARTS = 6;
	private static final double ALIKE = 0.5;
	private static final double NEARLY_THE_SAME = 0.8;
	private static final Pattern HOME = Pattern.compile("(?:(?:https?:)?//[^/?#]{1,253})?/?(?:index\\.\\w{2,5})?");
	/** Which of its forms it is is asked only where one can begin. */
	private static final Pattern SEPARATOR = Pattern.compile("(?=[\\s|»:：_—-])(?:\\s+[-–—|·•:»«/]+\\s+|\\s?[|»]\\s?"
			+ "|(?<=\\S)[:：]\\s|(?<=\\p{IsHan})\\s?[-_—]{1,2}\\s?(?=\\p{IsHan}))");

	/** One of these is in each of those. */
	private static final String SEPARATORS = "-–—|·•:：»«/_";

	private static final Pattern HOST = Pattern.compile("https?://([^/?#:]{1,253})", Pattern.CASE_INSENSITIVE);
	/** A shorter label of a host may be a common word. */
	private static final int SHORTEST_HOST = 5;

	/** So many words, or signs of a script without spaces, have headlines at least. */
	private static final Pattern WORDS = Pattern.compile("\\S+\\s+\\S+\\s+\\S|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}、，：]{8}");
	/** Deck, byline, date, and what else may stand between a headline and the text. */
	private static final int MOST_BETWEEN = 12;
	private static final int SHORTEST_TEXT = 80;

	private record Claim(String value, String evidence) {
	}

	private final List<HtmlBlock> all;
	private final List<HtmlBlock> lines;
	private final Optional<String> outlet;
	private final Set<String> hostLabels;
	private final List<Claim> claims = new ArrayList<>();
	private final Map<String, Boolean> outlets = new HashMap<>();
	private final Map<String, Boolean> shown = new HashMap<>();

	private Titles(Page page, List<HtmlBlock> blocks, JsonLd jsonLd) {
		all = blocks;
		lines = lines(blocks);
		Meta meta = page.meta();
		outlet = meta.first("og:site_name").or(jsonLd::publisher).map(Beginning::of);
		hostLabels = page.landmarks().canonical().stream().findFirst().or(() -> meta.first("og:url")).map(Titles::hostLabels)
				.orElse(Set.of());
		Set<String> claimed = new HashSet<>();
		claim(meta.first("og:title"), "meta og:title", claimed);
		claim(jsonLd.headline(), "json-ld headline", claimed);
		claim(meta.first("twitter:title", "dc.title", "title", "headline"), "meta title", claimed);
		claim(Optional.of(page.document().title()), "<title>", claimed);
	}

	private static List<HtmlBlock> lines(List<HtmlBlock> blocks) {
		List<HtmlBlock> lines = new ArrayList<>();
		for (HtmlBlock block : blocks) {
			if (block.text().length() <= LONGEST) {
				lines.add(block);
			}
		}
		return lines;
	}

	/** @param claimed what was claimed so far, which need not be looked at again */
	private void claim(Optional<String> value, String evidence, Set<String> claimed) {
		if (value.isEmpty() || !claimed.add(value.get())) {
			return;
		}
		String title = withoutOutlet(Beginning.of(Whitespace.normalise(value.get())).strip());
		if (Whitespace.isVisible(title) && !isOfPrintView(title)) {
			claims.add(new Claim(title, evidence));
		}
	}

	/** Whether the window's title says that the page is there to be printed, and nothing that the page says, too. */
	private boolean isOfPrintView(String title) {
		return PrintView.mayBeSaid(title) && SEPARATOR.splitAsStream(title).anyMatch(PrintView::isSaid)
				&& SEPARATOR.splitAsStream(title).noneMatch(part -> !PrintView.isSaid(part) && isShown(part));
	}

	/**
	 * Claims the title.
	 *
	 * @return the line of the page that shows it, which may have a kicker in front; empty when there is none
	 */
	static Optional<String> read(Page page, List<HtmlBlock> blocks, JsonLd jsonLd, Known known) {
		Titles titles = new Titles(page, blocks, jsonLd);
		Optional<HtmlBlock> heading = titles.heading();
		heading.map(titles::shown).ifPresent(claim -> known.title(claim.value, claim.evidence));
		titles.claims.forEach(claim -> known.title(heading.isPresent() ? claim.value : titles.unshown(claim.value), claim.evidence));
		return heading.map(HtmlBlock::text);
	}

	/** What a page that has no heading with it shows nowhere may still have the outlet's name with it. */
	private String unshown(String title) {
		return mayHaveParts(title) && !isShown(title) ? WindowTitle.headline(title) : title;
	}

	/** The main heading that is most like what the metadata claim, or the only one when they claim nothing. */
	private Optional<HtmlBlock> heading() {
		List<HtmlBlock> main = headings("h1");
		if (claims.isEmpty()) {
			List<HtmlBlock> only = main.isEmpty() ? headings("h2") : main;
			return only.size() == 1 ? Optional.of(only.getFirst()) : Optional.empty();
		}
		return best(main, ALIKE).or(() -> best(headings("h2"), NEARLY_THE_SAME)).or(() -> printed(main));
	}

	/**
	 * The only main heading, right above a text, of a page that shows nowhere what its metadata claim: articles have a
	 * short title for search engines, or one for social networks. The name of a section has few words.
	 */
	private Optional<HtmlBlock> printed(List<HtmlBlock> main) {
		List<HtmlBlock> own = main.stream().filter(heading -> !isOutlet(heading.text())).toList();
		boolean other = own.size() != 1 || claims.stream().anyMatch(claim -> isShown(claim.value));
		return other ? Optional.empty() : own.stream().filter(heading -> heading.linkShare() == 0)
				.filter(heading -> WORDS.matcher(heading.text()).find() && isOverText(heading)).findFirst();
	}

	private boolean isOverText(HtmlBlock heading) {
		int at = all.indexOf(heading);
		return heading.around("nav").isEmpty() && all.subList(at + 1, Math.min(all.size(), at + 1 + MOST_BETWEEN)).stream()
				.anyMatch(block -> block.isProse() && block.weight() >= SHORTEST_TEXT);
	}

	private List<HtmlBlock> headings(String tag) {
		List<HtmlBlock> headings = new ArrayList<>();
		int seen = 0;
		for (HtmlBlock block : lines) {
			if (seen < MOST_HEADINGS && block.kind() == ParagraphKind.HEADING && block.around(tag).isPresent()) {
				seen++;
				if (outlet.isEmpty() || !isNearly(block.text(), outlet.get())) {
					headings.add(block);
				}
			}
		}
		return headings;
	}

	private Optional<HtmlBlock> best(List<HtmlBlock> headings, double least) {
		HtmlBlock best = null;
		double most = 0;
		for (HtmlBlock heading : headings) {
			double likeness = likeness(heading);
			if (likeness >= least && likeness > most) {
				best = heading;
				most = likeness;
			}
		}
		return Optional.ofNullable(best);
	}

	/** Its text, or of one in parts the part alone that the metadata have: the other is a kicker. */
	private Claim shown(HtmlBlock heading) {
		Element element = heading.element();
		String title = element.getAllElements().stream().skip(1).limit(MOST_PARTS).map(ShortText::of)
				.filter(part -> part.length() < heading.text().length() && isClaimed(part)).findFirst().orElse(heading.text());
		return new Claim(title, '<' + element.normalName() + '>');
	}

	private boolean isClaimed(String part) {
		String key = Similarity.key(part);
		return part.length() >= SHORTEST_PART && claims.stream().anyMatch(
				claim -> Similarity.isKey(claim.value, key) || OutletInTitle.of(part, claim.value).isPresent());
	}

	private double likeness(HtmlBlock heading) {
		double most = 0;
		for (Claim claim : claims) {
			most = Math.max(most, Similarity.of(heading.text(), claim.value));
		}
		return most;
	}

	private static boolean isNearly(String one, String other) {
		return Similarity.of(one, other) >= NEARLY_THE_SAME;
	}

	/** The part of a title whose other part, behind or before a separator, is the outlet, or which the page shows. */
	private String withoutOutlet(String title) {
		if (!mayHaveParts(title)) {
			return title;
		}
		Matcher separator = SEPARATOR.matcher(title);
		while (separator.find()) {
			String before = title.substring(0, separator.start());
			String after = title.substring(separator.end());
			if (before.length() >= SHORTEST_PART && (isOutlet(after)
					|| isShown(before) && !isShown(title) && !isOutlet(before))) {
				return before;
			}
			if (after.length() >= SHORTEST_PART && (isOutlet(before)
					|| isShown(after) && !isShown(title) && !isOutlet(after))) {
				return after;
			}
		}
		return title;
	}

	private static boolean mayHaveParts(String title) {
		for (int i = 0; i < title.length(); i++) {
			if (SEPARATORS.indexOf(title.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Asked of the same part of one claim after another. */
	private boolean isOutlet(String part) {
		return outlets.computeIfAbsent(part,
				name -> outlet.filter(known -> isNearly(name, known)).isPresent() || isHost(name) || leadsHome(name));
	}

	/** The labels of an address's host but the last, as one word each. */
	private static Set<String> hostLabels(String url) {
		Matcher address = HOST.matcher(url);
		String[] labels = address.lookingAt() ? address.group(1).split("\\.") : new String[0];
		Set<String> keys = new HashSet<>();
		for (int i = 0; i + 1 < labels.length; i++) {
			keys.add(Similarity.key(labels[i]));
		}
		return keys;
	}

	/** Whether a label of the host is this written as one word: {@code Bay Post} of {@code www.baypost.example}. */
	private boolean isHost(String part) {
		String word = Similarity.key(part);
		return word.length() >= SHORTEST_HOST && hostLabels.contains(word);
	}

	/** Whether the page shows this as a link to the front of its site, as outlets show their names. */
	private boolean leadsHome(String part) {
		String key = Similarity.key(part);
		for (HtmlBlock block : lines) {
			if (block.links() > 0 && block.says(key) && block.linkShare() > 0.9 && leadsHome(block.element())) {
				return true;
			}
		}
		return false;
	}

	private static boolean leadsHome(Element element) {
		Element link = element.nameIs("a") ? element : element.selectFirst("a[href]");
		return link != null && HOME.matcher(link.attr("href").strip()).matches();
	}

	/** Asked of the same part of one claim after another. */
	private boolean isShown(String part) {
		return shown.computeIfAbsent(part, line -> isAnyLine(Similarity.key(line)));
	}

	private boolean isAnyLine(String key) {
		for (HtmlBlock block : lines) {
			if (block.says(key) || block.lines().size() > 1
					&& block.lines().stream().anyMatch(broken -> Similarity.isKey(broken, key))) {
				return true;
			}
		}
		return false;
	}
}
