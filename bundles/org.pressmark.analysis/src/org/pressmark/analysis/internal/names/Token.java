// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.WordRanges;

/**
 * A word of a line as a name has it, with its hyphens and apostrophes: "Jae-in", "O'Brien". Not with what English puts on
 * the end of a name: "Blinken" of "Blinken's".
 *
 * @param span where in the text
 * @param word the word
 * @param before what stands between it and the token before it in its line
 */
record Token(TextSpan span, String word, String before) {

	private static final String JOINING = "-'\u2019\u2010\u2011\u02bc";
	private static final String APOSTROPHES = "'\u2019\u02bc";

	/** The tokens of a line that begins at an offset. */
	static List<Token> of(String line, int offset) {
		WordRanges words = WordRanges.of(line);
		List<Token> tokens = new ArrayList<>();
		int behind = 0;
		for (int i = 0; i < words.size(); i++) {
			int begin = words.begin(i);
			int end = words.end(i);
			while (i + 1 < words.size() && isJoined(line, words, i, i + 1)) {
				i++;
				end = words.end(i);
			}
			tokens.add(new Token(new TextSpan(offset + begin, offset + end), line.substring(begin, end),
					line.substring(behind, begin)));
			behind = end;
		}
		return tokens;
	}

	/** Not "Korea" and "US" of "North Korea-US talks". */
	private static boolean isJoined(String line, WordRanges words, int index, int next) {
		String word = line.substring(words.begin(next), words.end(next));
		boolean isAbbreviation = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
		return words.begin(next) == words.end(index) + 1 && JOINING.indexOf(line.charAt(words.end(index))) >= 0
				&& !isAbbreviation && !isGenitive(line, words, next);
	}

	private static boolean isGenitive(String line, WordRanges words, int index) {
		int begin = words.begin(index);
		return APOSTROPHES.indexOf(line.charAt(begin - 1)) >= 0 && words.end(index) == begin + 1
				&& Character.toLowerCase(line.charAt(begin)) == 's';
	}

	/** Whether it begins with a capital letter. */
	boolean isCapital() {
		int first = word.codePointAt(0);
		return Character.isUpperCase(first) || Character.isTitleCase(first);
	}

	/** Whether only a space stands between it and the token before. */
	boolean isBehindSpace() {
		return before.equals(" ") || before.equals("\u00a0");
	}

	/** Whether only the full stop of an abbreviation and a space do. */
	boolean isBehindStop() {
		return before.equals(". ");
	}

	/** Whether the word before it is a plural that owns it: "Party" of "Workers' Party". */
	boolean isBehindOwners() {
		return before.length() == 2 && APOSTROPHES.indexOf(before.charAt(0)) >= 0 && before.charAt(1) == ' ';
	}

	/** Whether it is an initial. */
	boolean isInitial() {
		return word.codePointCount(0, word.length()) == 1 && isCapital();
	}
}
