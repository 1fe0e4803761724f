// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what stands above and below the text of each page: the outlet's name, a date, the number of the page. */
final class RunningHeads {

	/** The parts of a page, at its top and at its bottom, in which they stand. */
	private static final double MARGIN = 0.12;
	/** As many lines stand there. */
	private static final int MOST_LINES = 2;
	private static final Pattern DIGITS = Pattern.compile("\\d+");
	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"(?:(?:page|seite|p\\.|s\\.|página|pagina)\\s?)?[-–—|]?"
			+ "\\s?\\d{1,4}\\s?[-–—|]?(?:\\s?(?:/|of|von|de|di|sur)\\s?\\d{1,4})?", Pattern.CASE_INSENSITIVE);

	private final Map<String, Integer> pagesOf = new HashMap<>();
	private final int pages;

	RunningHeads(List<Page> pages) {
		this.pages = pages.size();
		for (Page page : pages) {
			Set<String> keys = new HashSet<>();
			page.runs().stream().filter(run -> isOutermost(run, page)).forEach(run -> keys.add(key(run)));
			keys.forEach(key -> pagesOf.merge(key, 1, Integer::sum));
		}
	}

	/** Numbers count on; even and odd pages have different ones. */
	private static String key(Run run) {
		return DIGITS.matcher(run.text()).replaceAll("#");
	}

	/** Whether this stands in a margin, above or below nearly everything else. */
	private static boolean isOutermost(Run run, Page page) {
		boolean above = run.baseline() < page.height() * MARGIN;
		boolean below = run.baseline() > page.height() * (1 - MARGIN);
		return (above || below) && page.runs().stream().map(Run::baseline)
				.filter(other -> above ? other < run.baseline() - 1 : other > run.baseline() + 1).map(Math::rint).distinct()
				.count() < MOST_LINES;
	}

	/** Whether this is one: a page's number, or what stands on a third of all pages and on two of them at least. */
	boolean is(Run run, Page page) {
		if (!isOutermost(run, page)) {
			return false;
		}
		int same = pagesOf.getOrDefault(key(run), 0);
		return PAGE_NUMBER.matcher(run.text()).matches() || same >= 2 && same * 3 >= pages;
	}
}
