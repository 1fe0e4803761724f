// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pressmark.analysis.TextSpan;

/**
 * Words with capital letters beside each other, with the small ones that names have between: "University of Oxford".
 *
 * @param line all tokens of the line
 * @param from the first token
 * @param to behind the last one; none is left where it is the same
 * @param isAtBegin whether the first one begins a sentence
 */
record CapitalRun(List<Token> line, int from, int to, boolean isAtBegin) {

	private static final int LONGEST = 7;
	private static final int LONGEST_PERSON = 3;
	private static final Pattern BRACKETS = Pattern.compile("\\s\\((\\p{Lu}{2,8})\\)");

	boolean isEmpty() {
		return from >= to;
	}

	int size() {
		return to - from;
	}

	/** A name is hardly as long as this. */
	boolean isLong() {
		return size() > LONGEST;
	}

	Token first() {
		return line.get(from);
	}

	TextSpan span() {
		return new TextSpan(first().span().begin(), line.get(to - 1).span().end());
	}

	String words(String text) {
		return span().of(text);
	}

	List<String> wordList() {
		return line.subList(from, to).stream().map(Token::word).toList();
	}

	/** Without a sentence's first word if that is one that stands in small letters elsewhere, or begins sentences only. */
	CapitalRun withoutBegin(Predicate<String> isOrdinary, NameWords words) {
		return !isEmpty() && isAtBegin && (isOrdinary.test(first().word()) || words.isNoName(first().word()))
				? new CapitalRun(line, nextCapital(from + 1), to, false) : this;
	}

	/** Without what is no name at the end, and the small word before it: "Blinken Monday", "North Koreans". */
	CapitalRun withoutEnd(NameWords words) {
		int end = to;
		while (end > from && (words.isNoName(line.get(end - 1).word()) || !line.get(end - 1).isCapital())) {
			end--;
		}
		return new CapitalRun(line, from, end, isAtBegin);
	}

	/** Without the titles before the name, and what these are of: "Antony Blinken" of "US Secretary of State Antony Blinken". */
	CapitalRun withoutTitles(NameWords words) {
		if (isEmpty() || words.isOrganisation(wordList())) {
			return this;
		}
		for (int end = to - 1; end > from; end--) {
			if (line.get(end).isCapital() && words.titles(wordList().subList(0, end - from)) > 0) {
				return new CapitalRun(line, end, to, false).unlessRole(words);
			}
		}
		return unlessRole(words);
	}

	private CapitalRun unlessRole(NameWords words) {
		return words.isRole(wordList()) ? new CapitalRun(line, to, to, false) : this;
	}

	private int nextCapital(int index) {
		int next = index;
		while (next < to && !line.get(next).isCapital()) {
			next++;
		}
		return next;
	}

	/** Whether a title stands before it, in whichever letter case. */
	boolean isBehindTitle(NameWords words) {
		List<String> before = new ArrayList<>();
		for (int i = from - 1; i >= 0 && before.size() < 4 && isJoined(i + 1); i--) {
			before.addFirst(line.get(i).word());
		}
		return !words.isOrganisation(wordList()) && words.titles(before) > 0;
	}

	private boolean isJoined(int index) {
		return line.get(index).isBehindSpace() || line.get(index).isBehindStop();
	}

	/** Whether a person may be called so: two or three words, none of which is small. */
	boolean mayBePerson() {
		return size() > 1 && size() <= LONGEST_PERSON && line.subList(from, to).stream().allMatch(Token::isCapital)
				&& line.subList(from, to).stream().noneMatch(token -> isAbbreviation(token.word()) || token.word().chars().anyMatch(Character::isDigit));
	}

	private static boolean isAbbreviation(String word) {
		return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
	}

	/** What a person of this name is called in short: by the last word, in Korean, with its hyphen, by the first. */
	List<String> lastNames() {
		String last = line.get(to - 1).word();
		return last.indexOf('-') > 0 ? List.of(first().word(), last) : List.of(last);
	}

	/** The letters in brackets behind it if they are those that its words begin with: IAEA. */
	Optional<String> abbreviation(String text) {
		Matcher brackets = BRACKETS.matcher(text).region(span().end(), text.length());
		String letters = line.subList(from, to).stream().filter(Token::isCapital).map(token -> token.word().substring(0, 1))
				.collect(Collectors.joining());
		return Optional.of(brackets).filter(Matcher::lookingAt).map(match -> match.group(1)).filter(letters::equals);
	}
}
