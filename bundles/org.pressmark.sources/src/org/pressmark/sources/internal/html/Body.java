// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Similarity;

/** Cuts away what is not the article: first what elements are for, then what lies outside the root, then by block. */
final class Body {

	/** An element with so much of a page's prose is no by-work, whatever its class says. */
	private static final double ARTICLE_SHARE = 0.3;
	/** The same on a page that shows its title elsewhere. */
	private static final double MOST = 0.5;
	/** Comments may well outweigh the article. */
	private static final Set<RemovalReason> ANY_SHARE = EnumSet.of(RemovalReason.COMMENTS, RemovalReason.LEGAL);

	private static final int SHORTEST_NAME = 5;
	/** A page with so many times the text of the shortest article has one. */
	private static final int MUCH = 3;

	private final Page page;
	private final List<HtmlBlock> blocks;
	private final Optional<HtmlBlock> heading;
	private final Prose all;
	private final Optional<StructuredBody> structured;
	private final Set<String> authors;
	private final Map<Element, Optional<Chrome.Verdict>> verdicts = new HashMap<>();
	private Optional<RuledPage> ruled = Optional.empty();
	private boolean lenient;

	Body(Page page, List<HtmlBlock> blocks, Optional<String> title, Optional<String> articleBody,
			List<String> authors) {
		this.page = page;
		this.blocks = blocks;
		heading = title.flatMap(this::heading);
		all = Prose.of(blocks);
		this.authors = authors.stream().map(Similarity::key).filter(key -> key.length() >= SHORTEST_NAME)
				.collect(Collectors.toSet());
		structured = StructuredBody.of(articleBody, blocks);
	}

	/** The block that shows the title: a heading if there is one. */
	private Optional<HtmlBlock> heading(String headline) {
		String key = Similarity.key(headline);
		return blocks.stream().filter(block -> block.says(key))
				.min(Comparator.comparing(block -> block.kind() != ParagraphKind.HEADING));
	}

	/** Cuts as the rule for the site says, and where it leaves the text open, as on any page. */
	void cut(Optional<RuledPage> ruled) {
		this.ruled = ruled;
		ruled.ifPresent(this::removeRuled);
		List<Element> roots = ruled.map(RuledPage::body).orElse(List.of());
		List<HtmlBlock> inside = blocks.stream()
				.filter(block -> roots.stream().anyMatch(root -> isWithin(block.element(), root))).toList();
		if (inside.isEmpty()) {
			cut();
			return;
		}
		new Blocks(inside, blocks, heading, authors).cut();
		Set<HtmlBlock> kept = new HashSet<>(inside);
		blocks.stream().filter(block -> !kept.contains(block))
				.forEach(block -> block.remove(RemovalReason.OUTSIDE, ruled.get().evidence()));
	}

	private void removeRuled(RuledPage ruled) {
		List<Element> removed = ruled.removed();
		blocks.stream().filter(block -> removed.stream().anyMatch(element -> isWithin(block.element(), element)))
				.forEach(block -> block.remove(RemovalReason.OUTSIDE, ruled.evidence()));
	}

	private void cut() {
		cutOnce();
		if (Prose.total(blocks) < Root.SOME && all.total() >= MUCH * Root.SOME) {
			// What elements are called misled; on with what holds however they are called.
			blocks.forEach(HtmlBlock::restore);
			verdicts.clear();
			lenient = true;
			cutOnce();
		}
	}

	private void cutOnce() {
		ruled.ifPresent(this::removeRuled);
		for (HtmlBlock block : blocks) {
			verdict(block.element()).ifPresent(verdict -> block.remove(verdict.reason(), verdict.evidence()));
		}
		Teasers.cut(blocks);
		heading.ifPresent(this::cutAbove);
		heading.ifPresent(title -> FollowingArticles.cut(blocks, title));
		structured.ifPresent(body -> new Confirmation(body, blocks).restore());
		Element root = Root.find(page, Prose.of(blocks), heading.map(HtmlBlock::element));
		List<HtmlBlock> inside = blocks.stream().filter(block -> isWithin(block.element(), root)).toList();
		new Blocks(inside, blocks, heading, authors).cut();
		structured.ifPresent(body -> new Confirmation(body, inside).cutBehind());
		for (HtmlBlock block : blocks) {
			if (block.isKept() && !isWithin(block.element(), root)) {
				block.remove(reason(block), "not in the part of the page that holds the article");
			}
		}
	}

	/** What stands above the heading is not the article, unless that stands below it. */
	private void cutAbove(HtmlBlock heading) {
		int at = blocks.indexOf(heading);
		int above = Prose.total(blocks.subList(0, at));
		int below = Prose.total(blocks.subList(at, blocks.size()));
		if (below >= Root.SOME && below >= above / 4) {
			blocks.subList(0, at).forEach(block -> block.remove(RemovalReason.OUTSIDE, "above the title"));
		}
	}

	/** The verdict on the outermost ancestor that has one. */
	private Optional<Chrome.Verdict> verdict(Element element) {
		if (element == null || element == page.document().body()) {
			return Optional.empty();
		}
		Optional<Chrome.Verdict> known = verdicts.get(element);
		if (known == null) {
			known = verdict(element.parent()).or(
					() -> Chrome.judge(element).filter(this::counts).filter(found -> !mayHoldArticle(found, element)));
			verdicts.put(element, known);
		}
		return known;
	}

	private boolean counts(Chrome.Verdict verdict) {
		return !lenient || verdict.certain() || ANY_SHARE.contains(verdict.reason());
	}

	private boolean mayHoldArticle(Chrome.Verdict verdict, Element element) {
		if (verdict.certain()) {
			return false;
		}
		double least = heading.isPresent() ? MOST : ARTICLE_SHARE;
		return holdsHeading(element) || !ANY_SHARE.contains(verdict.reason()) && all.share(element) >= least;
	}

	/** Whether the article's heading and some of its text are in there. */
	private boolean holdsHeading(Element element) {
		return heading.filter(title -> title.element() != element && isWithin(title.element(), element)).isPresent()
				&& all.weight(element) >= Root.SOME;
	}

	private static RemovalReason reason(HtmlBlock outside) {
		if (outside.kind() == ParagraphKind.CAPTION) {
			return RemovalReason.CAPTION;
		}
		return Chrome.isDeck(outside.element()) ? RemovalReason.DECK : RemovalReason.OUTSIDE;
	}

	static boolean isWithin(Element element, Element root) {
		for (Element ancestor = element; ancestor != null; ancestor = ancestor.parent()) {
			if (ancestor == root) {
				return true;
			}
		}
		return false;
	}
}
