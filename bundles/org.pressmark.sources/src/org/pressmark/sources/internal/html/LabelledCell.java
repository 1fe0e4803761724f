// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.pressmark.sources.internal.article.Bylines;

/** Tells who wrote an article where a table or list says it in one cell and the names in the next. */
final class LabelledCell {

	private static final Set<String> LABELS = Set.of("td", "th", "dt");
	private static final Set<String> VALUES = Set.of("td", "dd");

	private LabelledCell() {
	}

	/** The names in a cell that is labelled so; none if it is not. */
	static List<String> authors(HtmlBlock block) {
		Element cell = block.element();
		return VALUES.contains(cell.normalName()) && isLabel(cell.previousElementSibling())
				? Bylines.names(block.text()).stream().filter(name -> name.indexOf(' ') > 0).toList() : List.of();
	}

	/** Whether this is such a cell, or its label. */
	static boolean isByline(HtmlBlock block) {
		return !authors(block).isEmpty() || isLabel(block.element()) && Optional
				.ofNullable(block.element().nextElementSibling()).filter(next -> VALUES.contains(next.normalName())).isPresent();
	}

	private static boolean isLabel(Element cell) {
		return cell != null && LABELS.contains(cell.normalName()) && Bylines.isLabel(ShortText.of(cell));
	}
}
