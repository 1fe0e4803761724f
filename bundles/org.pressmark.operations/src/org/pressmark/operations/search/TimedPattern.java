// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that ends in time. Java's engine tries ways one after the other and may have more of them than
 * anybody can wait for; but each way reads the text, and here the text looks at the clock. What repeats without reading,
 * {@code ((){999}){999}}, is refused at once, and what recurses too deep is caught. Immutable.
 */
final class TimedPattern {

	/** It took too long, or too much memory. */
	static final class TimeoutException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private TimeoutException() {
			super(null, null, false, false);
		}
	}

	private static final int READS_BETWEEN_LOOKS = 2_048;
	private static final long MOST_REPEATS = 10_000;
	/** Unicode's letters and digits, as everywhere in a search; lines are paragraphs. */
	private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE;

	private final Pattern pattern;
	private final int begin;
	private final int end;

	private TimedPattern(Pattern pattern, int begin, int end) {
		this.pattern = pattern;
		this.begin = begin;
		this.end = end;
	}

	/**
	 * Reads a regular expression.
	 *
	 * @param begin where it stands in the query
	 * @param end where it ends in the query
	 * @throws PatternSyntaxException if it is none, or repeats too often
	 */
	static TimedPattern of(String regex, boolean ignoreCase, int begin, int end) {
		if (repeats(regex) > MOST_REPEATS) {
			throw new PatternSyntaxException(Messages.query_repeats, regex, -1);
		}
		try {
			int flags = ignoreCase ? FLAGS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : FLAGS;
			return new TimedPattern(Pattern.compile(regex, flags), begin, end);
		} catch (StackOverflowError e) {
			throw new PatternSyntaxException(Messages.query_nested, regex, -1);
		}
	}

	int begin() {
		return begin;
	}

	int end() {
		return end;
	}

	/** Takes a match, and tells whether to go on. */
	@FunctionalInterface
	interface Found {

		boolean at(int begin, int end);
	}

	/**
	 * Finds all matches but empty ones.
	 *
	 * @param deadline in {@link System#nanoTime}
	 * @throws TimeoutException if it is over before all were found
	 */
	void find(String text, long deadline, Found found) {
		Matcher matcher = pattern.matcher(new Watched(text, 0, text.length(), deadline));
		try {
			while (matcher.find()) {
				if (System.nanoTime() - deadline > 0) {
					throw new TimeoutException();
				}
				if (matcher.end() > matcher.start() && !found.at(matcher.start(), matcher.end())) {
					return;
				}
			}
		} catch (StackOverflowError e) {
			throw new TimeoutException();
		}
	}

	/**
	 * How often the innermost part of nested counted repetitions is repeated. What only looks like one, in a character
	 * class say, may make it more, never less.
	 */
	private static long repeats(String regex) {
		Deque<Long> inner = new ArrayDeque<>();
		inner.push(1L);
		long last = 1;
		long most = 1;
		for (int i = 0; i < regex.length(); i++) {
			switch (regex.charAt(i)) {
			case '\\' -> {
				i++;
				last = 1;
			}
			case '(' -> {
				inner.push(1L);
				last = 1;
			}
			case ')' -> {
				last = inner.size() > 1 ? inner.pop() : 1;
				inner.push(Math.max(inner.pop(), last));
			}
			case '{' -> {
				last = Math.min(Long.MAX_VALUE >> 32, last) * count(regex, i + 1);
				inner.push(Math.max(inner.pop(), last));
				most = Math.max(most, last);
			}
			case '+', '*', '?', '}' -> {
				// Without an own count, what follows repeats the same part; and its count's digits are no part.
			}
			default -> last = isInCount(regex, i) ? last : 1;
			}
		}
		return most;
	}

	/** The lower number of a count, which is what is repeated in any case. */
	private static long count(String regex, int from) {
		int to = from;
		while (to < regex.length() && Character.digit(regex.charAt(to), 10) >= 0 && to - from < 9) {
			to++;
		}
		return to == from ? 1 : Math.max(1, Long.parseLong(regex.substring(from, to)));
	}

	private static boolean isInCount(String regex, int index) {
		int at = index;
		while (at > 0 && (Character.digit(regex.charAt(at), 10) >= 0 || regex.charAt(at) == ',')) {
			at--;
		}
		return at < index && regex.charAt(at) == '{';
	}

	/** A text that looks at the clock while it is read. */
	private static final class Watched implements CharSequence {

		private final String text;
		private final int from;
		private final int to;
		private final long deadline;
		private int reads;

		Watched(String text, int from, int to, long deadline) {
			this.text = text;
			this.from = from;
			this.to = to;
			this.deadline = deadline;
		}

		@Override
		public char charAt(int index) {
			if (++reads >= READS_BETWEEN_LOOKS) {
				reads = 0;
				if (System.nanoTime() - deadline > 0) {
					throw new TimeoutException();
				}
			}
			return text.charAt(from + index);
		}

		@Override
		public int length() {
			return to - from;
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return new Watched(text, from + start, from + end, deadline);
		}

		@Override
		public String toString() {
			return text.substring(from, to);
		}
	}
}
