// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Similarity;

/** Cuts away what is not the article: first what elements are for, then what lies outside the root, then by block. */
final class Body {

	/** An element with so much of a page's prose is no by-work, whatever its class says. */
	private static final double ARTICLE_SHARE = 0.3;
	/** The same on a page that shows its title elsewhere. */
	private static final double MOST = 0.5;
	/** So many paragraphs are more than a deck. */
	private static final int PARAGRAPHS = 3;
	/** Nothing speaks against it. */
	private static final Chrome.Verdict NONE = new Chrome.Verdict(RemovalReason.OUTSIDE, "", Chrome.Strength.WEAK);
	private static final Evaluator LINK = new Evaluator.Tag("a");
	private static final int SHORTEST_DECK = 60;
	private static final int SHORTEST_POINT = 25;
	private static final int SHORTEST_NAME = 5;
	/** Thai and what follows on it write names without spaces. */
	private static final int FIRST_WITHOUT_SPACES = 0x0E00;
	/** A page with so many times the text of the shortest article has one. */
	private static final int MUCH = 3;

	/** What a person reads of what was cut for nothing else. */
	static final String ELSEWHERE = "not in the part of the page that holds the article";

	private final Page page;
	private final Element body;
	private final List<HtmlBlock> blocks;
	private final Optional<HtmlBlock> heading;
	private final Prose all;
	private final Optional<StructuredBody> structured;
	private final Set<String> authors;
	private final Optional<Box> titled;
	/** By the boxes' numbers; null where none was asked for yet. */
	private final Chrome.Verdict[] verdicts;
	private Optional<RuledPage> ruled = Optional.empty();
	private boolean lenient;
	/** What holds the only text of the page. */
	private Optional<Box> only = Optional.empty();

	Body(Page page, List<HtmlBlock> blocks, Optional<String> title, Optional<String> articleBody,
			List<String> authors) {
		this.page = page;
		body = page.document().body();
		this.blocks = blocks;
		heading = title.flatMap(this::heading);
		all = Prose.of(blocks);
		this.authors = authors.stream().filter(Body::isOfPerson).map(Similarity::key).filter(key -> key.length() >= SHORTEST_NAME)
				.collect(Collectors.toSet());
		structured = StructuredBody.of(articleBody, blocks);
		titled = titled();
		verdicts = new Chrome.Verdict[Box.count(blocks)];
	}

	/** Whether it may be more than the one word by which agencies are called in the middle of their reports. */
	private static boolean isOfPerson(String author) {
		return author.indexOf(' ') > 0 || author.codePointAt(0) >= FIRST_WITHOUT_SPACES;
	}

	/** The block that shows the title: a heading if there is one. */
	private Optional<HtmlBlock> heading(String headline) {
		String key = Similarity.key(headline);
		HtmlBlock found = null;
		for (HtmlBlock block : blocks) {
			boolean better = found == null || found.kind() != ParagraphKind.HEADING && block.kind() == ParagraphKind.HEADING;
			found = better && block.says(key) ? block : found;
		}
		return Optional.ofNullable(found);
	}

	/** Cuts as the rule for the site says, and where it leaves the text open, as on any page. */
	void cut(Optional<RuledPage> ruled) {
		this.ruled = ruled;
		ruled.ifPresent(this::removeRuled);
		List<Element> roots = ruled.map(RuledPage::body).orElse(List.of());
		List<HtmlBlock> inside = roots.isEmpty() ? List.of() : blocks.stream()
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
			lenient = true;
			cutAnew();
		}
		if (Prose.total(blocks) < Root.SOME) {
			only = heading.flatMap(new OnlyText(blocks, all)::below);
			only.ifPresent(box -> cutAnew());
		}
	}

	private void cutAnew() {
		blocks.forEach(HtmlBlock::restore);
		Arrays.fill(verdicts, null);
		cutOnce();
	}

	private void cutOnce() {
		ruled.ifPresent(this::removeRuled);
		for (HtmlBlock block : blocks) {
			Chrome.Verdict verdict = verdict(block.box());
			if (verdict != NONE) {
				block.remove(verdict.reason(), verdict.evidence());
			}
		}
		Teasers.cut(blocks, heading);
		ConsentBox.cut(blocks, heading);
		InputBox.cut(blocks, page.landmarks().tagged("input"), heading);
		heading.ifPresent(this::cutAbove);
		heading.ifPresent(title -> FollowingArticles.cut(blocks, title));
		structured.ifPresent(body -> new Confirmation(body, blocks).restore());
		Element root = Root.find(page, Prose.of(blocks), heading.map(HtmlBlock::element));
		List<HtmlBlock> inside = blocks.stream()
				.filter(block -> isWithin(block.element(), root) || isConfirmed(block)).toList();
		new Blocks(inside, blocks, heading, authors).cut();
		structured.ifPresent(body -> new Confirmation(body, inside).cutBehind());
		Set<HtmlBlock> judged = new HashSet<>(inside);
		head(root).stream().filter(block -> !judged.contains(block) && block.kind() != ParagraphKind.CAPTION)
				.filter(Body::sumsUp).forEach(block -> block.remove(RemovalReason.DECK, HeadLines.DECK));
		blocks.stream().filter(block -> !judged.contains(block))
				.forEach(block -> block.remove(reason(block), ELSEWHERE));
		LiveReport.restore(blocks);
	}

	/** Whether nothing spoke against it so far, and the text that the page gives to machines has it, too. */
	private boolean isConfirmed(HtmlBlock block) {
		return block.isKept() && block.isProse() && block.kind() != ParagraphKind.CAPTION
				&& structured.filter(text -> text.confirms(block)).isPresent();
	}

	/** Whether it is a deck, which may be a list of key points, by what it says or by what it is called. */
	private static boolean sumsUp(HtmlBlock block) {
		boolean says = block.links() == 0
				&& block.text().length() >= (block.kind() == ParagraphKind.LIST_ITEM ? SHORTEST_POINT : SHORTEST_DECK);
		return block.isProse() || says || Chrome.deck(block.box()).isPresent();
	}

	/** What stands between the title and the part of the page that holds the article. */
	private List<HtmlBlock> head(Element root) {
		int begin = heading.map(blocks::indexOf).orElse(blocks.size());
		int end = begin;
		while (end < blocks.size() && !isWithin(blocks.get(end).element(), root)) {
			end++;
		}
		return blocks.subList(begin, end);
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

	/** The verdict on the outermost box that has one. */
	private Chrome.Verdict verdict(Box box) {
		if (box == null || box.element() == body) {
			return NONE;
		}
		Chrome.Verdict known = verdicts[box.number()];
		if (known == null) {
			known = verdict(box.parent());
			if (known == NONE) {
				known = Chrome.judge(box).filter(found -> counts(found, box) && !mayHoldArticle(found, box)).orElse(NONE);
			}
			verdicts[box.number()] = known;
		}
		return known;
	}

	private boolean counts(Chrome.Verdict verdict, Box box) {
		return only.filter(box::equals).isEmpty() && (!lenient || verdict.strength() != Chrome.Strength.WEAK) && !isPromoOfFacts(verdict, box);
	}

	/** A box that leads to other articles has links; with sentences and without any link it tells something itself. */
	private boolean isPromoOfFacts(Chrome.Verdict verdict, Box box) {
		return verdict.reason() == RemovalReason.RELATED_LINKS && all.weight(box) > 0
				&& box.element().selectFirst(LINK) == null;
	}

	private boolean mayHoldArticle(Chrome.Verdict verdict, Box box) {
		if (verdict.strength() == Chrome.Strength.CERTAIN) {
			return false;
		}
		double least = heading.isPresent() ? MOST : ARTICLE_SHARE;
		return holdsHeading(box) || verdict.strength() == Chrome.Strength.WEAK && all.share(box) >= least
				&& !isArticleBeside(box);
	}

	/** Whether the title has paragraphs beside it, outside of the box: then those are the article. */
	private boolean isArticleBeside(Box box) {
		return titled.filter(article -> !box.isIn(article)).isPresent();
	}

	/** The smallest box with the title and several paragraphs, if no larger one is needed for some text. */
	private Optional<Box> titled() {
		Box smallest = heading.map(HtmlBlock::box).orElse(null);
		while (smallest != null && all.weight(smallest) < Root.SOME) {
			smallest = smallest.parent();
		}
		return Optional.ofNullable(smallest).filter(this::hasParagraphs);
	}

	private boolean hasParagraphs(Box box) {
		int paragraphs = 0;
		for (int i = 0; i < blocks.size() && paragraphs < PARAGRAPHS; i++) {
			paragraphs += blocks.get(i).isProse() && blocks.get(i).box().isIn(box) ? 1 : 0;
		}
		return paragraphs == PARAGRAPHS;
	}

	/** Whether the article's heading and some of its text are in there. */
	private boolean holdsHeading(Box box) {
		return heading.filter(title -> title.box() != box && title.box().isIn(box)).isPresent()
				&& all.weight(box) >= Root.SOME;
	}

	private static RemovalReason reason(HtmlBlock outside) {
		return outside.kind() == ParagraphKind.CAPTION ? RemovalReason.CAPTION : RemovalReason.OUTSIDE;
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
