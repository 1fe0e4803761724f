// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as the press writes them, to EDTF with the precision that they have. A date whose day and month could be
 * swapped, {@code 03/04/2021}, is not understood, because that would be a guess.
 */
public final class Dates {

	/**
	 * A date found in a text.
	 *
	 * @param edtf  the date
	 * @param begin offset of its first character
	 * @param end   offset after its last character
	 */
	public record Match(String edtf, int begin, int end) {
	}

	/** No date is looked for behind this offset: those that say when an article appeared stand at the beginning. */
	static final int WITHIN = 400;

	private static final String YEAR = "(?<year>(?:1[6-9]|20|21)\\d\\d)(?!\\d)";
	private static final String DAY = "(?<day>[0-3]?\\d)";
	private static final String NUMBER = "(?<month>[01]?\\d)";
	private static final String NAME = "(?<month>\\p{L}[\\p{L}\\p{M}]{1,13})\\.?";
	private static final String ORDINAL = "(?:st|nd|rd|th|er|º|ª|\\.)?";

	/**
	 * A way to write a day.
	 *
	 * @param pattern with the groups year, month and day, or year, first and second
	 * @param ordered whether day and month cannot be swapped
	 * @param digits  how many of a text in this form are digits at least
	 * @param marks   one of these characters is in it; empty when it needs none
	 */
	private record Form(Pattern pattern, boolean ordered, int digits, String marks) {

		static Form of(String expression, int digits, String marks) {
			Pattern pattern = compile("(?<!\\d)" + expression);
			return new Form(pattern, !pattern.namedGroups().containsKey("first"), digits, marks);
		}

		/** At little cost tells of most forms that they are not in a text. */
		boolean mayBeIn(String text, int found) {
			return found >= digits && (marks.isEmpty() || isAnyIn(text));
		}

		private boolean isAnyIn(String text) {
			for (int i = 0; i < marks.length(); i++) {
				if (text.indexOf(marks.charAt(i)) >= 0) {
					return true;
				}
			}
			return false;
		}
	}

	private record Day(String edtf, MatchResult match) {

		/** Whether it begins before the other one, or there and ends behind it. */
		boolean isBefore(Day other) {
			int order = Integer.compare(match.start(), other.match.start());
			return order < 0 || order == 0 && match.end() > other.match.end();
		}
	}

	private static final List<Form> DAYS = List.of(
			Form.of(YEAR + "(?<mark>[-/.])" + NUMBER + "\\k<mark>" + DAY + "(?!\\d)", 6, "-/."),
			Form.of(YEAR + "\\.\\s" + NUMBER + "\\.\\s" + DAY + "(?!\\d)", 6, "."),
			Form.of(YEAR + "\\s?[年년]\\s?" + NUMBER + "\\s?[月월]\\s?" + DAY + "\\s?[日일號号]", 6, "年년"),
			Form.of(DAY + ORDINAL + "[\\s-]?(?:de |of )?" + NAME
					+ "(?:\\s?/\\s?\\p{L}{3,9})?[,،]?(?:\\s(?:de|del|năm))?[\\s-]" + YEAR, 5, ""),
			Form.of("(?<!\\p{L})" + NAME + "\\s" + DAY + ORDINAL + "[,،]?\\s" + YEAR, 5, ""),
			Form.of(YEAR + "(?:\\.|\\sm\\.)\\s" + NAME + "\\s" + DAY + "(?!\\d)(?:\\sd)?", 5, "."),
			Form.of(YEAR + "\\.?\\sgada\\s" + DAY + "\\.\\s" + NAME, 5, "."),
			Form.of(DAY + "\\.\\s?" + NUMBER + "\\.\\s?" + YEAR, 6, "."),
			Form.of("(?<first>\\d\\d?)(?<mark>[-/])(?<second>\\d\\d?)\\k<mark>" + YEAR, 6, "-/"));

	/** As machines write a day and a time. */
	private static final Pattern ISO = Pattern.compile("((?:1[6-9]|20|21)\\d\\d)-(\\d\\d)-(\\d\\d)(?:T\\S{0,24})?");

	/** The basic format of ISO 8601. */
	private static final Pattern BASIC = Pattern.compile("((?:1[6-9]|20|21)\\d\\d)([01]\\d)([0-3]\\d)"
			+ "(?:T([0-2]\\d)([0-5]\\d)([0-5]\\d)?(?:\\.\\d{1,9})?(Z|[+-]\\d\\d(?::?\\d\\d)?|))?");

	/** A month without its day; understood only where nothing but a date stands. */
	private static final List<Pattern> MONTHS = Stream
			.of(YEAR + "-(?<month>[01]\\d)(?!\\d)", NAME + "(?: de)?\\s" + YEAR)
			.map(Dates::compile).toList();

	/** What may stand between hour and minute, in either case. */
	private static final String CLOCK_MARKS = ":：.hH時时点點시";
	/** Four digits together are a time only when a zone or the word for hours follows; else they may be anything. */
	private static final String TOGETHER = "(?<=\\b[0-2]\\d)(?=[0-5]\\d\\s?(?:hrs?|hours|h|Uhr"
			+ "|(?-i:GMT|UTC|[BI]ST|CES?T|EES?T|[ECMP][SD]T|МСК|мск))(?!\\p{L}))";
	private static final String CLOCK = "(?:(?<sun>오전|오후|上午|下午|午前|午後)\\s?)?"
			+ "(?<hour>[0-2]?\\d)(?:[:：.時时点點]|\\s?h\\s?|시\\s?|" + TOGETHER + ")(?<minute>[0-5]\\d|\\d(?=[分분]))[分분]?"
			+ "(?!\\.?\\d)(?:[:：](?<second>[0-5]\\d)(?:[.,]\\d{1,9})?)?(?:\\s?(?<half>[ap])\\.?\\s?m\\b\\.?)?"
			+ "(?:\\s?(?:Uhr|hrs?|hours|hs|h|ч|น)(?!\\p{L})\\.?)?";
	private static final String ZONE =
			"(?:\\s?\\(?(?<zone>(?:UTC|GMT)?[+\\-\u2212]\\d{1,2}(?::?\\d{2})?|(?-i:(?:[A-Z]{1,4}|МСК|мск)(?!\\p{L})))\\)?)?";
	/** What stands between day and time: a weekday in brackets, a mark, a preposition. */
	private static final Pattern TIME_AFTER = compile("\\.?(?:\\s?[(（]\\p{L}{1,4}\\.?[)）])?"
			+ "(?:T|(?<=[日일號号)）])|\\s?[,;،|/–—·•-]?\\s?(?:at|um|à|às|a las|a les|alle|ore|om|kl\\.?|klo|o|о|в|об|la ora|ora|"
			+ "saat|pukul|lúc|godz\\.?|στις|الساعة|г\\.?)?\\s)"
			+ CLOCK + ZONE);
	private static final Pattern TIME_BEFORE = compile(CLOCK + ZONE + "[,|·•–—-]?\\s(?:on |\\p{L}{3,10},? )?$");
	private static final Pattern CLOCK_FIRST = compile(CLOCK + ZONE);
	/** As the C library prints: {@code Fri May 07 16:59:00 KST 2021}. */
	private static final Form UNIX =
			new Form(compile("(?<month>\\p{L}{3}) " + DAY + " " + CLOCK + ZONE + " " + YEAR), true, 7, CLOCK_MARKS);

	/** A larger number is not meant as a day. */
	private static final int LONGEST_MONTH = 31;
	private static final String END_OF_DAY = "T24";
	private static final Set<String> AFTERNOON = Set.of("오후", "下午", "午後");
	private static final Map<String, Integer> MONTH_NAMES = monthNames();

	private Dates() {
	}

	private static Pattern compile(String expression) {
		return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Map<String, Integer> monthNames() {
		Map<String, Integer> names = new HashMap<>();
		Resources.lists(Dates.class, "months.properties", "\\s+")
				.forEach((number, words) -> words.forEach(word -> names.put(word, Integer.valueOf(number))));
		return names;
	}

	/**
	 * Finds the first date near the beginning of a text.
	 *
	 * @param text one line
	 * @return the date with its time and zone where they stand by it
	 */
	public static Optional<Match> find(String text) {
		String start = Digits.toAscii(text.substring(0, Math.min(text.length(), WITHIN)));
		int digits = digits(start);
		if (digits == 0) {
			return Optional.empty();
		}
		return iso(start).or(() -> unix(start, digits)).or(() -> first(start, digits)
				.map(day -> withTime(start, day.edtf, day.match.start(), day.match.end())));
	}

	/** Of the days in all forms the first, of several at one place the longest. */
	private static Optional<Day> first(String text, int digits) {
		Optional<Day> first = Optional.empty();
		for (Form form : DAYS) {
			Optional<Day> found = form.mayBeIn(text, digits) ? firstValid(form, text) : Optional.empty();
			if (found.isPresent() && (first.isEmpty() || found.get().isBefore(first.get()))) {
				first = found;
			}
		}
		return first;
	}

	/**
	 * Reads a time of day.
	 *
	 * @param text one line
	 * @return its beginning as a time, from {@code T} on; empty when it begins otherwise
	 */
	static Optional<Match> clock(String text) {
		Matcher clock = CLOCK_FIRST.matcher(Digits.toAscii(text));
		return clock.lookingAt() ? time(clock).filter(time -> !time.startsWith(END_OF_DAY)).map(time -> new Match(time, 0, clock.end())) : Optional.empty();
	}

	/**
	 * Understands a value that is a date and maybe some words with it.
	 *
	 * @param value such as {@code 2021-05-07T16:59:00+09:00} or {@code May 2021}
	 * @return the date; empty when there is none, or more than a month is open
	 */
	public static Optional<String> parse(String value) {
		String given = Digits.toAscii(Whitespace.normalise(Beginning.of(value)));
		Matcher basic = BASIC.matcher(given);
		String line = basic.matches() ? extended(basic) : given;
		return digits(line) > 0 ? find(line).map(Match::edtf).or(() -> month(line)).filter(date -> !isNothing(date))
				: Optional.empty();
	}

	/** Whether a value in which no date is found names a day that its month does not have: {@code 31 February 2021}. */
	static boolean isNoDay(String value) {
		String line = Digits.toAscii(Whitespace.normalise(Beginning.of(value)));
		String start = line.substring(0, Math.min(line.length(), WITHIN));
		int digits = digits(start);
		return digits > 0 && DAYS.stream().filter(form -> form.ordered && form.mayBeIn(start, digits))
				.flatMap(form -> form.pattern.matcher(start).results()).anyMatch(Dates::isNoDay);
	}

	private static boolean isNoDay(MatchResult match) {
		int day = Integer.parseInt(match.group("day"));
		return day <= LONGEST_MONTH && monthOf(match).filter(month -> day > YearMonth
				.of(Integer.parseInt(match.group("year")), month).lengthOfMonth()).isPresent();
	}

	/** {@code 20210504T081500Z}: the same with the marks that most have. */
	private static String extended(Matcher basic) {
		String day = basic.group(1) + '-' + basic.group(2) + '-' + basic.group(3);
		String second = basic.group(6) == null ? "" : ':' + basic.group(6);
		return basic.group(4) == null ? day : day + 'T' + basic.group(4) + ':' + basic.group(5) + second + basic.group(7);
	}

	/** Whether this is the first moment that Unix knows, which programs print when they know none. */
	private static boolean isNothing(String date) {
		if (!date.startsWith("1970-01-01T") && !date.startsWith("1969-12-31T")) {
			return false;
		}
		try {
			return OffsetDateTime.parse(date).toEpochSecond() == 0;
		} catch (DateTimeParseException e) {
			return date.startsWith("1970-01-01T00:00"); // It has no zone.
		}
	}

	/** Whether a line has digits that may be a year; without them it has no date. */
	static boolean hasYear(String line) {
		return digits(Digits.toAscii(line)) > 0;
	}

	/** How many digits there are; 0 when none of them are a year, without which no form of a date needs to be tried. */
	private static int digits(String text) {
		int all = 0;
		int together = 0;
		boolean year = false;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : ' ';
			if (c >= '0' && c <= '9') {
				all++;
				together++;
			} else {
				year |= together == 4 && isCentury(text.charAt(i - 4), text.charAt(i - 3));
				together = 0;
			}
		}
		return year ? all : 0;
	}

	/** The same as at the beginning of {@link #YEAR}. */
	private static boolean isCentury(char first, char second) {
		return first == '1' ? second >= '6' : first == '2' && second <= '1';
	}

	private static Optional<String> month(String line) {
		return MONTHS.stream().map(form -> form.matcher(line)).filter(Matcher::matches)
				.flatMap(match -> monthOf(match).stream().map(month -> match.group("year") + "-" + two(month)))
				.findFirst();
	}

	/** The date that begins a text of no more than one word, which no other form of a date could be found in before. */
	private static Optional<Match> iso(String line) {
		Matcher iso = ISO.matcher(line);
		if (!iso.matches()) {
			return Optional.empty();
		}
		return iso(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)))
				.map(day -> withTime(line, day, 0, iso.end(3)));
	}

	private static Optional<Match> unix(String line, int digits) {
		if (!UNIX.mayBeIn(line, digits)) {
			return Optional.empty();
		}
		return firstValid(UNIX, line).flatMap(day -> time(day.match)
				.map(time -> new Match(moment(day.edtf, time), day.match.start(), day.match.end())));
	}

	private static Optional<Day> firstValid(Form form, String line) {
		Matcher matcher = form.pattern.matcher(line);
		while (matcher.find()) {
			Optional<String> day = day(form, matcher);
			if (day.isPresent()) {
				return Optional.of(new Day(day.get(), matcher.toMatchResult()));
			}
		}
		return Optional.empty();
	}

	/** The day that stands between two offsets, with the time behind it or before it. */
	private static Match withTime(String line, String day, int begin, int end) {
		Matcher after = TIME_AFTER.matcher(line).region(end, line.length()).useTransparentBounds(true);
		Optional<String> time = after.lookingAt() ? time(after) : Optional.empty();
		if (time.isPresent()) {
			return new Match(moment(day, time.get()), begin, after.end());
		}
		Matcher before = TIME_BEFORE.matcher(line).region(Math.max(0, begin - 30), begin);
		Optional<String> earlier = before.find() ? time(before) : Optional.empty();
		return earlier.map(clock -> new Match(moment(day, clock), before.start(), end))
				.orElseGet(() -> new Match(day, begin, end));
	}

	/** A day and a time; midnight at the end of a day is the beginning of the next. */
	private static String moment(String day, String time) {
		return time.startsWith(END_OF_DAY) ? LocalDate.parse(day).plusDays(1) + "T00" + time.substring(END_OF_DAY.length())
				: day + time;
	}

	private static Optional<String> day(Form form, MatchResult match) {
		int year = Integer.parseInt(match.group("year"));
		if (form.ordered) {
			return monthOf(match).flatMap(month -> iso(year, month, Integer.parseInt(match.group("day"))));
		}
		int first = Integer.parseInt(match.group("first"));
		int second = Integer.parseInt(match.group("second"));
		boolean clear = first > 12 || second > 12 || first == second;
		return clear ? iso(year, Math.min(first, second), Math.max(first, second)) : Optional.empty();
	}

	private static Optional<Integer> monthOf(MatchResult match) {
		String month = match.group("month");
		if (Character.isLetter(month.charAt(0))) {
			return Optional.ofNullable(MONTH_NAMES.get(month.toLowerCase(Locale.ROOT)));
		}
		int number = Integer.parseInt(month);
		return number >= 1 && number <= 12 ? Optional.of(number) : Optional.empty();
	}

	private static Optional<String> iso(int year, int month, int day) {
		boolean exists = month >= 1 && month <= 12 && day >= 1
				&& day <= YearMonth.of(year, month).lengthOfMonth();
		return exists ? Optional.of(year + "-" + two(month) + "-" + two(day)) : Optional.empty();
	}

	/** The time as it follows the day, from {@code T} on. */
	private static Optional<String> time(MatchResult match) {
		int hour = Integer.parseInt(match.group("hour"));
		Optional<Boolean> afternoon = isAfternoon(match);
		if (afternoon.isPresent()) {
			if (hour < 1 || hour > 12) {
				return Optional.empty();
			}
			hour = hour % 12 + (afternoon.get() ? 12 : 0);
		}
		String second = match.group("second") == null ? "" : ":" + match.group("second");
		boolean end = hour == 24 && match.group("minute").equals("00") && (second.isEmpty() || second.equals(":00"));
		if (hour > 23 && !end) {
			return Optional.empty();
		}
		String zone = match.group("zone") == null ? "" : Zones.offset(match.group("zone")).orElse("");
		return Optional.of("T" + two(hour) + ":" + two(Integer.parseInt(match.group("minute"))) + second + zone);
	}

	/** Which half of the day the time is in, where that is said. */
	private static Optional<Boolean> isAfternoon(MatchResult match) {
		return Optional.ofNullable(match.group("half")).map(half -> half.equalsIgnoreCase("p"))
				.or(() -> Optional.ofNullable(match.group("sun")).map(AFTERNOON::contains));
	}

	/** A number of no more than two digits, with two. */
	static String two(int number) {
		return number < 10 ? "0" + number : String.valueOf(number);
	}
}
