// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
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
	/** The length of a date that names a day. */
	private static final int DAY = 10;
	private static final Pattern WEEKDAY = Pattern.compile("(?:\\p{L}{2,14}\\.?,?\\s)?");
	private static final String BETWEEN = " ,;.|/·•-–—()[]،：:";
	/** What stands between a day and the time of day at which the article was changed: {@code Actualizado a las 18:00h}. */
	private static final Pattern BEFORE_CLOCK = Pattern.compile("\\s?[:：]?\\s?(?:[\\p{L}\\p{M}]{1,4}\\s){0,2}");
	/** What stands between a date and a later one in brackets, whatever that is: {@code 18 marzo 2024 (agg. 19 marzo 2024)}. */
	private static final Pattern REMARK = Pattern.compile("[\\s,]{0,3}[(\\[（]\\s?(?:[\\p{L}\\p{M}]{1,14}[.:]?\\s?){1,3}");
	/** What sets a date off from the words before it. */
	private static final String MARKS = ",;|/·•-–—()[]،：:>";

	/**
	 * Reads the dates at the beginning of a line, each behind its label, which begins within {@value Dates#WITHIN}
	 * characters.
	 *
	 * @param line one line
	 * @return what it says; empty when it does not begin so
	 */
	public static Optional<DateLine> labelled(String line) {
		if (!Dates.hasYear(line)) {
			return Optional.empty();
		}
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
		return scan(line, true).filter(dates -> skip(line, dates.end) == line.length());
	}

	/**
	 * Reads the dates in a line that has other words too. A date counts when a label stands before it, or when it is set
	 * off from the words before it; one that is part of what the line tells says nothing of the article.
	 *
	 * @param line one line
	 * @return what it says; empty when it has no date that counts
	 */
	public static Optional<DateLine> within(String line) {
		return scan(line, false);
	}

	private static Optional<DateLine> scan(String line, boolean alone) {
		Optional<String> published = Optional.empty();
		Optional<String> updated = Optional.empty();
		boolean labelled = false;
		int end = 0;
		Optional<Dates.Match> next = Dates.find(line);
		while (next.isPresent() && end < Dates.WITHIN) {
			Dates.Match date = next.get();
			String before = line.substring(end, end + date.begin());
			OptionalInt change = Field.UPDATED.labelAtEnd(before);
			OptionalInt label = change.isPresent() ? change : Field.PUBLISHED.labelAtEnd(before);
			boolean first = published.isEmpty() && updated.isEmpty();
			boolean counts = label.isPresent() ? !alone || skip(before, 0) >= label.getAsInt()
					: first && (isWeekday(before.substring(skip(before, 0))) || !alone && isSetOff(before));
			if (!counts && published.isPresent() && updated.isEmpty() && REMARK.matcher(before).matches()) {
				return Optional.of(new DateLine(published, updated, end));
			}
			if (!counts && !first && !labelled && label.isEmpty()) {
				return Optional.empty(); // From one day to another, or several things that were on some days.
			}
			if (alone && !counts) {
				break;
			}
			labelled |= label.isPresent();
			if (counts && change.isPresent()) {
				updated = updated.or(() -> Optional.of(date.edtf()));
			} else if (counts) {
				published = published.or(() -> Optional.of(date.edtf()));
			}
			end += date.end();
			next = Dates.find(line.substring(end));
		}
		if (published.isEmpty() && updated.isEmpty()) {
			return Optional.empty();
		}
		Optional<DateLine> dates = Optional.of(new DateLine(published, updated, end));
		return published.isPresent() && updated.isEmpty() ? dates.map(found -> found.withClock(line)) : dates;
	}

	/** With the change of which only the time of day is told. */
	private DateLine withClock(String line) {
		int label = skip(line, end);
		Matcher cue = Field.UPDATED.labelAt(line, label);
		if (!cue.lookingAt()) {
			return this;
		}
		Matcher between = BEFORE_CLOCK.matcher(line).region(cue.end(), line.length());
		int begin = between.lookingAt() ? between.end() : cue.end();
		String day = published.orElseThrow();
		return Dates.clock(line.substring(begin)).filter(clock -> day.length() >= DAY)
				.map(clock -> new DateLine(published, Optional.of(day.substring(0, DAY) + clock.edtf()), begin + clock.end()))
				.orElse(this);
	}

	/** Whether nothing, a mark, or just the name of an author stands before a date. */
	private static boolean isSetOff(String before) {
		String words = before.strip();
		return words.isEmpty() || MARKS.indexOf(words.charAt(words.length() - 1)) >= 0
				|| Bylines.isBeforeDate(words);
	}

	/**
	 * Whether a line tells when an article was published or changed and nothing else of weight: {@code Published 4 May
	 * 2021 · 3 min}.
	 *
	 * @param line one line
	 * @return true for dates alone, and for labelled ones with no more than {@value #FEW_LETTERS} characters behind them
	 */
	public static boolean isAbout(String line) {
		return alone(line).isPresent() || labelled(line).isPresent()
				&& scan(line, true).filter(dates -> line.length() - dates.end <= FEW_LETTERS).isPresent();
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
