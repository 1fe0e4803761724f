// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the beginning of a line says about when an article was published and changed:
 * {@code Posted on : 2021-05-07 16:59 KST Modified on : 2021-05-07 16:59 KST}.
 *
 * @param published the first date with such a label, or without any when the line has nothing else
 * @param updated   the first date labelled as a change
 * @param end       offset after the last date
 */
public record DateLine(Optional<String> published, Optional<String> updated, int end) {

	private static final int FEW_LETTERS = 25;
	private static final Pattern WEEKDAY = Pattern.compile("(?:\\p{L}{2,14}\\.?,?\\s)?");
	private static final String BETWEEN = " ,;|/·•-–—()[]";

	/**
	 * Reads the dates at the beginning of a line, each behind its label, which begins within {@value Dates#WITHIN}
	 * characters.
	 *
	 * @param line one line
	 * @return what it says; empty when it does not begin so
	 */
	public static Optional<DateLine> labelled(String line) {
		Optional<String> published = Optional.empty();
		Optional<String> updated = Optional.empty();
		int end = 0;
		for (int begin = 0; begin < Math.min(line.length(), Dates.WITHIN); begin = skip(line, end)) {
			Optional<Dates.Match> first = Field.PUBLISHED.date(line, begin);
			Optional<Dates.Match> later = Field.UPDATED.date(line, begin);
			if (first.isEmpty() && later.isEmpty()) {
				break;
			}
			published = published.or(() -> first.map(Dates.Match::edtf));
			updated = updated.or(() -> later.map(Dates.Match::edtf));
			end = first.or(() -> later).get().end();
		}
		return end == 0 ? Optional.empty() : Optional.of(new DateLine(published, updated, end));
	}

	/**
	 * Reads a line that is dates and nothing else, labelled or not.
	 *
	 * @param line one line
	 * @return what it says; empty when there is something else in it
	 */
	public static Optional<DateLine> alone(String line) {
		Optional<DateLine> labelled = labelled(line);
		if (labelled.isPresent()) {
			return labelled.filter(dates -> skip(line, dates.end) == line.length());
		}
		return Dates.find(line).filter(match -> isWeekday(line.substring(0, match.begin())))
				.filter(match -> skip(line, match.end()) == line.length())
				.map(match -> new DateLine(Optional.of(match.edtf()), Optional.empty(), match.end()));
	}

	/**
	 * Whether a line is dates and their labels, and at most a few words more.
	 *
	 * @param line one line
	 * @return true when no more than {@value #FEW_LETTERS} letters are beside its dates, and it is no sentence
	 */
	public static boolean isMostlyDates(String line) {
		int letters = 0;
		int begin = 0;
		Optional<Dates.Match> match = Dates.find(line);
		if (match.isEmpty()) {
			return false;
		}
		while (match.isPresent()) {
			letters += letters(line.substring(begin, begin + match.get().begin()));
			begin += match.get().end();
			match = Dates.find(line.substring(begin));
		}
		return letters + letters(line.substring(begin)) <= FEW_LETTERS && (begin == line.length() || !Sentences.ends(line));
	}

	private static int letters(String text) {
		return (int) text.codePoints().filter(Character::isLetter).count();
	}

	/** Nothing, or one word before the date as in {@code Tuesday, 4 May 2021}. */
	private static boolean isWeekday(String before) {
		return WEEKDAY.matcher(before).matches();
	}

	private static int skip(String line, int from) {
		int end = from;
		while (end < line.length() && BETWEEN.indexOf(line.charAt(end)) >= 0) {
			end++;
		}
		return end;
	}
}
