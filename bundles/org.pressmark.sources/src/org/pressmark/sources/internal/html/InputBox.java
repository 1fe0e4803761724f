// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.pressmark.sources.RemovalReason;

/** Cuts the few words beside a field that readers shall fill in: an offer to send mails, a question of a quiz. */
final class InputBox {

	/** No page asks in so many places. */
	private static final int MOST_FIELDS = 20;
	private static final int LEVELS = 6;
	private static final int MOST_PARAGRAPHS = 6;
	private static final int LONGEST = 350;
	/** So much of the article stands above. */
	private static final int TEXT = 60;
	/** As fields are that say no type. */
	private static final Set<String> TYPES = Set.of("", "text", "email");
	private static final List<String> SEARCH = List.of("search", "query", "such", "recherch", "busc", "cerca", "zoek", "поиск", "搜", "検索");
	private static final Set<String> SEARCH_NAMES = Set.of("q", "s", "query", "keyword", "keywords", "k");

	private final List<HtmlBlock> blocks;
	private final Optional<HtmlBlock> heading;

	private InputBox(List<HtmlBlock> blocks, Optional<HtmlBlock> heading) {
		this.blocks = blocks;
		this.heading = heading;
	}

	/** @param heading what shows the title, which stands in no such box */
	static void cut(List<HtmlBlock> blocks, List<Element> fields, Optional<HtmlBlock> heading) {
		InputBox box = new InputBox(blocks, heading);
		fields.stream().filter(InputBox::isFilledIn).limit(MOST_FIELDS).forEach(box::cutAround);
	}

	private static boolean isFilledIn(Element field) {
		if (!TYPES.contains(field.attributes().get("type").toLowerCase(Locale.ROOT)) || field.hasAttr("hidden")) {
			return false;
		}
		String said = said(field);
		return !SEARCH_NAMES.contains(field.attributes().get("name").toLowerCase(Locale.ROOT)) && SEARCH.stream().noneMatch(said::contains);
	}

	private static String said(Element field) {
		return String.join(" ", field.attributes().get("type"), field.attributes().get("name"), field.attributes().get("id"),
				field.attributes().get("class"), field.attributes().get("placeholder"), field.attributes().get("aria-label"))
				.toLowerCase(Locale.ROOT);
	}

	private void cutAround(Element field) {
		List<HtmlBlock> around = List.of();
		Element box = field.parent();
		for (int level = 0; level < LEVELS && box != null && !box.nameIs("body"); level++, box = box.parent()) {
			List<HtmlBlock> inside = inside(box);
			if (inside.size() > MOST_PARAGRAPHS || inside.stream().mapToInt(HtmlBlock::weight).sum() > LONGEST
					|| heading.filter(inside::contains).isPresent()) {
				break;
			}
			around = inside;
		}
		if (!around.isEmpty() && Prose.total(text(around.getFirst())) >= TEXT) {
			RemovalReason reason = said(field).contains("mail") ? RemovalReason.SUBSCRIPTION : RemovalReason.WIDGET;
			around.forEach(block -> block.remove(reason, "beside a field to fill in"));
		}
	}

	private List<HtmlBlock> inside(Element box) {
		return blocks.stream().filter(block -> Body.isWithin(block.element(), box)).toList();
	}

	/** What stands between the title and a paragraph. */
	private List<HtmlBlock> text(HtmlBlock end) {
		int begin = heading.map(blocks::indexOf).orElse(0);
		return blocks.subList(begin, Math.max(begin, blocks.indexOf(end)));
	}
}
