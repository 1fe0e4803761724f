// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Dates;

/** Tells what stands above and below the text of each page: the outlet's name, a date, the number of the page. */
final class RunningHeads {

	/** The parts of a page, at its top and at its bottom, in which they stand. */
	private static final double MARGIN = 0.12;
	/** As many lines stand there. */
	private static final int MOST_LINES = 2;
	/** And so many, of no more parts than that, if nearly all pages have them and all further out are running heads. */
	private static final int MOST_INNER_LINES = 4;
	private static final int MOST_PARTS = 12;
	private static final double NEARLY_ALL = 0.8;
	private static final int LONGEST_HEAD = 100;
	/** A headline's characters are so much larger than those above it. */
	private static final double HEADLINE = 1.3;
	private static final Pattern BAR = Pattern.compile("\\s[|·•]\\s");
	private static final Pattern DIGITS = Pattern.compile("\\d+");
	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"(?:(?:page|seite|p\\.|s\\.|página|pagina)\\s?)?[-–—|]?"
			+ "\\s?\\d{1,4}\\s?[-–—|]?(?:\\s?(?:/|of|von|de|di|sur)\\s?\\d{1,4})?", Pattern.CASE_INSENSITIVE);

	/** A page's number with that of all pages: nobody else counts so. */
	private static final Pattern OF_ALL = Pattern.compile(
			"(?<![\\d/])(?:(?:page|seite|página|pagina)\\s)?\\d{1,4}\\s?(?:/|of|von|de|di|sur)\\s?\\d{1,4}(?![\\d/])",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern ADDRESS = Pattern.compile("(?:https?://|file:/|www\\.)\\S+");
	/** When somebody printed it: a day in numbers, and the time. */
	private static final Pattern PRINTED = Pattern.compile("\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}"
			+ "(?:,?\\s\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern WORD = Pattern.compile("\\p{Ll}[\\p{L}\\p{M}]*[.,;:]?");
	private static final Pattern BETWEEN = Pattern.compile("[\\s|,;·•–—-]*");

	private final Map<String, Integer> pagesOf = new HashMap<>();
	private final Map<String, Integer> pagesOfInner = new HashMap<>();
	private final int pages;

	RunningHeads(List<Page> pages) {
		this.pages = pages.size();
		for (Page page : pages) {
			Map<Boolean, Set<String>> keys = page.runs().stream().filter(run -> isOutermost(run, page, MOST_INNER_LINES))
					.collect(Collectors.partitioningBy(run -> isOutermost(run, page, MOST_LINES),
							Collectors.mapping(RunningHeads::key, Collectors.toSet())));
			keys.get(true).forEach(key -> pagesOf.merge(key, 1, Integer::sum));
			keys.get(false).forEach(key -> pagesOfInner.merge(key, 1, Integer::sum));
		}
	}

	/** Numbers count on; even and odd pages have different ones. */
	private static String key(Run run) {
		return DIGITS.matcher(run.text()).replaceAll("#");
	}

	/** Whether this stands in a margin, above or below nearly everything else. */
	private static boolean isOutermost(Run run, Page page, int most) {
		return (isAbove(run, page) || isBelow(run, page))
				&& further(run, page).map(Run::baseline).map(Math::rint).distinct().limit(most).count() < most;
	}

	private static boolean isAbove(Run run, Page page) {
		return run.baseline() < page.height() * MARGIN;
	}

	private static boolean isBelow(Run run, Page page) {
		return run.baseline() > page.height() * (1 - MARGIN);
	}

	/** What stands between this and the edge of the page. */
	private static Stream<Run> further(Run run, Page page) {
		boolean above = isAbove(run, page);
		return page.runs().stream()
				.filter(other -> above ? other.baseline() < run.baseline() - 1 : other.baseline() > run.baseline() + 1);
	}

	/**
	 * Whether this is one: a page's number, what a browser prints around a page, the outlet's name with a date over the
	 * headline, or what stands on a third of all pages
	 * and on two of them at least.
	 */
	boolean is(Run run, Page page) {
		if (isWordOfLine(run, page)) {
			return false;
		}
		if (isOutermost(run, page, MOST_LINES)) {
			return isPageNumber(run) || isPrinted(run, page) || isNameAndDate(run, page) || isOn(pagesOf, run, 1.0 / 3);
		}
		return isOn(pagesOfInner, run, NEARLY_ALL) && isNextToOthers(run, page);
	}

	/** A justified line may have wide gaps, and a word of it may stand in the first line of another page, too. */
	private static boolean isWordOfLine(Run run, Page page) {
		return WORD.matcher(run.text()).matches()
				&& page.runs().stream().anyMatch(other -> other != run && isBeside(run, other));
	}

	/** Whether such a part of all pages has it, and more than one. */
	private boolean isOn(Map<String, Integer> counts, Run run, double part) {
		int same = counts.getOrDefault(key(run), 0);
		return same >= 2 && same >= part * pages;
	}

	private boolean isNextToOthers(Run run, Page page) {
		if (!isOutermost(run, page, MOST_INNER_LINES)) {
			return false;
		}
		List<Run> others = further(run, page).limit(MOST_PARTS + 1L).toList();
		return others.size() <= MOST_PARTS && others.stream().allMatch(other -> is(other, page));
	}

	/** {@code The Courier | Tuesday 4 May 2021} over the headline: a document of one page has it only once. */
	private static boolean isNameAndDate(Run run, Page page) {
		String[] parts = BAR.split(run.text());
		return parts.length == 2 && run.text().length() <= LONGEST_HEAD && isAbove(run, page) && isOutermost(run, page, 1)
				&& DateLine.alone(parts[0]).isPresent() != DateLine.alone(parts[1]).isPresent()
				&& page.runs().stream().anyMatch(other -> other.baseline() > run.baseline() && other.size() > HEADLINE * run.size());
	}

	private static boolean isPageNumber(Run run) {
		return PAGE_NUMBER.matcher(run.text()).matches();
	}

	/** Nothing but an address, a page's number, and a date beside them or in the same line. */
	private static boolean isPrinted(Run run, Page page) {
		String words = OF_ALL.matcher(ADDRESS.matcher(run.text()).replaceFirst("")).replaceFirst("");
		boolean isTold = words.length() < run.text().length();
		return isPause(words) && (isTold || page.runs().stream().filter(other -> other != run && isBeside(run, other))
				.anyMatch(other -> isPageNumber(other) || ADDRESS.matcher(other.text()).lookingAt()));
	}

	/** Whether no words are left without the date. */
	private static boolean isPause(String words) {
		Optional<Dates.Match> date = Dates.find(words);
		String rest = date.isEmpty() ? PRINTED.matcher(words).replaceFirst("")
				: words.substring(0, date.get().begin()) + words.substring(date.get().end());
		return BETWEEN.matcher(rest).matches();
	}

	private static boolean isBeside(Run run, Run other) {
		return Math.abs(run.baseline() - other.baseline()) < 1;
	}
}
