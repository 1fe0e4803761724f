// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.search.ArticleLabel;
import org.pressmark.operations.search.MarkAll;
import org.pressmark.operations.search.SearchCounts;

/** What a person reads about hits. */
public final class SearchWords {

	private SearchWords() {
	}

	/** The title of an article, or that it has none. */
	public static String title(ArticleLabel article) {
		return article.title().orElse(Messages.title_unknown);
	}

	/** How much was found, and what is not in it. */
	static String counts(SearchCounts counts) {
		List<String> parts = new ArrayList<>();
		parts.add(Plurals.bind(counts.isLimited() ? Messages.search_limited : Messages.search_counts, counts.articles(),
				counts.hits()));
		counts.warnings().stream().findFirst().ifPresent(parts::add);
		if (counts.warnings().size() > 1) {
			parts.add(Plurals.bind(Messages.search_moreWarnings, counts.warnings().size() - 1));
		}
		return String.join(" ", parts);
	}

	/** How much was written, and what there is to know about it. */
	static String written(int count, Path file, List<String> warnings) {
		List<String> parts = new ArrayList<>();
		parts.add(Plurals.bind(Messages.export_done, count, file));
		parts.addAll(warnings);
		return String.join(" ", parts);
	}

	/** How much was marked, and what was not. */
	public static String outcome(MarkAll command) {
		List<String> parts = new ArrayList<>();
		parts.add(NLS.bind(Messages.mark_done, command.marked()));
		if (command.there() > 0) {
			parts.add(Plurals.bind(Messages.mark_there, command.there()));
		}
		if (!command.refused().isEmpty()) {
			parts.add(Plurals.bind(Messages.mark_refused, command.refused().size()));
		}
		return String.join(" ", parts);
	}
}
