// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a query from its begin to its end: what stands there next, and where it is wrong. */
final class QueryScanner {

	private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,4}))?");
	/** What was meant for one. */
	private static final Pattern BAD_NEAR = Pattern.compile("NEAR/.*", Pattern.DOTALL);
	private static final Pattern FIELD = Pattern.compile("(\\p{L}+):(?!//)");
	private static final String QUOTES = "\"\u201c\u201d\u201e";

	private final String text;
	private int at;

	QueryScanner(String text) {
		this.text = text;
	}

	/** Where it is: an offset in the query. */
	int at() {
		return at;
	}

	/** Where the next thing stands that is no space, to which it goes. */
	int next() {
		skipSpace();
		return at;
	}

	/** What stands from there to where it is, without space behind it. */
	String since(int begin) {
		return text.substring(Math.min(begin, at), at).stripTrailing();
	}

	/** How long the query is. */
	int length() {
		return text.length();
	}

	/** Whether nothing but space is left, which is skipped. */
	boolean isAtEnd() {
		skipSpace();
		return at == text.length();
	}

	/** Whether that stands there, with nothing but space before it, which is skipped. */
	boolean is(char unit) {
		return !isAtEnd() && text.charAt(at) == unit;
	}

	/** Whether a quotation mark stands there. */
	boolean isQuote() {
		return at < text.length() && isQuote(text.charAt(at));
	}

	/** Whether a regular expression stands there: a slash alone is a sign like others. */
	boolean isExpression() {
		return is('/') && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
	}

	/** Whether an operator stands there. */
	boolean isWord(String operator) {
		skipSpace();
		int end = at + operator.length();
		return text.startsWith(operator, at) && (end == text.length() || isEndOfWord(text.charAt(end)));
	}

	/** Goes behind an operator, if it stands there. */
	boolean takeWord(String operator) {
		boolean isThere = isWord(operator);
		at += isThere ? operator.length() : 0;
		return isThere;
	}

	/** Goes behind one character. */
	void take() {
		at++;
	}

	/** Goes behind a minus that stands before a word, a phrase or a parenthesis. */
	boolean takeMinus() {
		boolean isMinus = is('-') && at + 1 < text.length()
				&& (!isEndOfWord(text.charAt(at + 1)) || text.charAt(at + 1) == '(' || isQuote(text.charAt(at + 1)));
		at += isMinus ? 1 : 0;
		return isMinus;
	}

	/**
	 * Goes behind {@code NEAR} and its number, if it stands there.
	 *
	 * @param usual the number if there is none
	 * @throws QueryException if it is no number
	 */
	OptionalInt takeNear(int usual) {
		skipSpace();
		int begin = at;
		String word = word();
		Matcher near = NEAR.matcher(word);
		if (near.matches()) {
			return OptionalInt.of(near.group(1) == null ? usual : Integer.parseInt(near.group(1)));
		}
		if (BAD_NEAR.matcher(word).matches()) {
			throw wrong(begin, at, Messages.query_nearNumber);
		}
		at = begin;
		return OptionalInt.empty();
	}

	/** The name before a colon, if it stands there; goes behind the colon. */
	Optional<String> takeField() {
		Matcher field = FIELD.matcher(text).region(at, text.length()).useTransparentBounds(true);
		if (!field.lookingAt()) {
			return Optional.empty();
		}
		boolean isFollowed = field.end() < text.length() && !isSpace(text.charAt(field.end()));
		if (!isFollowed && Field.of(field.group(1)).isEmpty()) {
			return Optional.empty();
		}
		at = field.end();
		return Optional.of(field.group(1));
	}

	/** Goes behind all up to a space, a parenthesis or a quotation mark. */
	String word() {
		int begin = at;
		while (at < text.length() && !isEndOfWord(text.charAt(at))) {
			at++;
		}
		return text.substring(begin, at);
	}

	/**
	 * Goes behind a phrase that begins here.
	 *
	 * @return what stands between the quotation marks
	 */
	String phrase() {
		int begin = at++;
		while (at < text.length() && !isQuote()) {
			at++;
		}
		if (at == text.length()) {
			throw wrong(begin, begin + 1, Messages.query_quote);
		}
		return text.substring(begin + 1, at++);
	}

	/**
	 * Goes behind a regular expression that begins here, its last slash included.
	 *
	 * @return what stands between the slashes
	 */
	String expression() {
		int begin = at++;
		StringBuilder regex = new StringBuilder();
		while (at < text.length() && text.charAt(at) != '/') {
			if (text.charAt(at) == '\\' && at + 1 < text.length()) {
				regex.append(text.charAt(at + 1) == '/' ? "" : "\\").append(text.charAt(at + 1));
				at++;
			} else {
				regex.append(text.charAt(at));
			}
			at++;
		}
		if (at == text.length()) {
			throw wrong(begin, begin + 1, Messages.query_slash);
		}
		at++;
		return regex.toString();
	}

	/** Goes behind the flag of a regular expression that ignores letter case, if it stands there. */
	boolean takeIgnoreCase() {
		boolean ignoreCase = at < text.length() && text.charAt(at) == 'i';
		at += ignoreCase ? 1 : 0;
		if (at < text.length() && !isEndOfWord(text.charAt(at))) {
			throw wrong(at, at + 1, Messages.query_flag);
		}
		return ignoreCase;
	}

	/** What to throw where the query is wrong. */
	QueryException wrong(int begin, int end, String reason) {
		return new QueryException(text, Math.min(begin, text.length()), Math.min(end, text.length()), reason);
	}

	private void skipSpace() {
		while (at < text.length() && isSpace(text.charAt(at))) {
			at++;
		}
	}

	private static boolean isEndOfWord(char unit) {
		return isSpace(unit) || unit == '(' || unit == ')' || isQuote(unit);
	}

	private static boolean isSpace(char unit) {
		return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\0';
	}

	private static boolean isQuote(char unit) {
		return QUOTES.indexOf(unit) >= 0;
	}
}
