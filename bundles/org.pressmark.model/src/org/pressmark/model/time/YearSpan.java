// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years of which the last one is written with two digits or four: "2020/21" for a season of sport, a fiscal or academic year,
 * "1914\u201318" for a war. What is not said is when in these years it begins and ends, so that it is an interval of years.
 *
 * @param first the first year
 * @param last the last one, later than the first
 * @param isShort whether it is written with two digits
 * @param mark what stands between them
 */
record YearSpan(int first, int last, boolean isShort, String mark) {

	/** A span of two years, for words around it: the first group is the first year, the second one the rest. */
	static final Pattern IN_WORDS = Pattern.compile("(?<!\\d)(\\d{4})( ?[-/\u2013\u2014] ?(?:\\d{4}|\\d\\d))(?!\\d)");

	private static final Pattern SPAN = Pattern.compile("(?<first>1\\d{3}|20\\d\\d) ?(?<mark>[-/\u2013\u2014]) ?(?<last>\\d{4}|\\d\\d)");
	private static final int CENTURY = 100;
	private static final int MONTHS = 12;
	private static final int FIRST_SEASON = 21;
	private static final int LAST_SEASON = 41;

	/** The span that a whole text is; empty if it is something else, or the last year is not later than the first. */
	static Optional<YearSpan> of(String text) {
		Matcher match = SPAN.matcher(text);
		if (!match.matches()) {
			return Optional.empty();
		}
		int first = Integer.parseInt(match.group("first"));
		int written = Integer.parseInt(match.group("last"));
		boolean isShort = match.group("last").length() == 2;
		int last = isShort ? last(first, written) : written;
		return Optional.of(new YearSpan(first, last, isShort, match.group("mark"))).filter(span -> span.last > span.first);
	}

	/** "1999/00" goes on to the next century, "1998/12" does not. */
	private static int last(int first, int digits) {
		int sameCentury = first - first % CENTURY + digits;
		return first + 1 == sameCentury + CENTURY ? first + 1 : sameCentury;
	}

	/** Whether it is two years, one after the other. */
	boolean isOverNewYear() {
		return last == first + 1;
	}

	/** The years. */
	Edtf years() {
		return Edtf.interval(EdtfDate.ofYear(first), EdtfDate.ofYear(last));
	}

	/**
	 * What it is, the likeliest first: "2020-21" is the spring of 2020 in EDTF too, "2011/12" may be a month. Empty where it is
	 * a month to everybody, "2011-12" or "1998/12".
	 */
	Optional<DateReading> reading() {
		int digits = last % CENTURY;
		boolean isMonth = isShort && digits >= 1 && digits <= MONTHS;
		boolean isSeason = isShort && digits >= FIRST_SEASON && digits <= LAST_SEASON;
		if (isMonth && (mark.equals("-") || mark.equals("/") && !isOverNewYear())) {
			return Optional.empty();
		}
		List<Edtf> meanings = new ArrayList<>(List.of(years()));
		if (isMonth && mark.equals("/")) {
			meanings.add(EdtfDate.of(first, digits));
		} else if (isSeason && mark.equals("-")) {
			Edtf.tryParse(first + "-" + digits).ifPresent(meanings::add);
		}
		return Optional.of(DateReading.of(meanings));
	}

	/** EDTF that may be years, too: it is taken for what EDTF says, and the years are the other meaning. */
	static DateReading otherwise(Edtf edtf) {
		List<Edtf> meanings = new ArrayList<>(List.of(edtf));
		of(edtf.toString()).filter(span -> span.mark.equals("-")).flatMap(YearSpan::reading).ifPresent(each -> meanings.add(each.value()));
		return DateReading.of(meanings);
	}
}
