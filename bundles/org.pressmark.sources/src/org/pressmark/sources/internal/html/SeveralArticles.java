// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.Warning;
import org.pressmark.sources.internal.Messages;

/**
 * Tells pages with several articles of about one length, none of which is said to be that of the page, or of which the one with
 * the page's title was taken. The entries of a live report stand below the title of them all.
 */
final class SeveralArticles {

	/** Any other is a teaser. */
	private static final double PART = 1.0 / 3;

	/** What an element holds. */
	private static final class Held {

		private int weight;
		private boolean headed;
		private boolean titled;
	}

	private final Map<Element, Held> articles = new IdentityHashMap<>();
	private boolean titled;

	private SeveralArticles(List<HtmlBlock> blocks) {
		blocks.forEach(this::add);
	}

	/** @param elements those for articles on the page */
	static Optional<Warning> warning(List<HtmlBlock> blocks, List<Element> elements) {
		return elements.size() < 2 ? Optional.empty() : new SeveralArticles(blocks).warning();
	}

	private void add(HtmlBlock block) {
		titled |= block.isTitle();
		outermost(block.element()).map(article -> articles.computeIfAbsent(article, key -> new Held())).ifPresent(held -> {
			held.titled |= block.isTitle();
			held.headed |= held.weight == 0 && (block.isTitle() || block.kind() == ParagraphKind.HEADING && block.linkShare() == 0);
			held.weight += block.isProse() && (block.isKept() || block.isCutBy(FollowingArticles.BEHIND)) ? block.weight() : 0;
		});
	}

	private static Optional<Element> outermost(Element element) {
		Element found = null;
		for (Element around = element; around != null; around = around.parent()) {
			found = around.nameIs("article") ? around : found;
		}
		return Optional.ofNullable(found);
	}

	private Optional<Warning> warning() {
		int longest = articles.values().stream().mapToInt(held -> held.weight).max().orElse(0);
		List<Held> alike = articles.values().stream().filter(held -> held.headed && held.weight >= Math.max(Root.SOME, PART * longest)).toList();
		boolean parts = titled && alike.stream().noneMatch(held -> held.titled);
		return alike.size() > 1 && !parts
				? Optional.of(new Warning(Warning.Kind.SEVERAL_ARTICLES, NLS.bind(Messages.severalArticles_alike, alike.size()))) : Optional.empty();
	}
}
