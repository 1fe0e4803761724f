// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.text.Folding;
import org.pressmark.model.text.ScriptGroup;

/** Takes what was typed apart into words with wildcards. */
final class QueryTerms {

	private QueryTerms() {
	}

	/** The words in any text, as {@link TextWords} has them, with their wildcards. */
	static List<WordPattern> words(String typed) {
		List<WordPattern> words = new ArrayList<>();
		List<Integer> word = new ArrayList<>();
		for (int i = 0; i < typed.length();) {
			int character = typed.codePointAt(i);
			int next = i + Character.charCount(character);
			if (Folding.isWord(character)) {
				if (i > 0 && Folding.isWord(typed.codePointBefore(i))
						&& ScriptGroup.of(typed.codePointBefore(i)) != ScriptGroup.of(character)) {
					endWord(word, words);
				}
				word.add(Folding.fold(character));
			} else if (character == '*') {
				word.add(WordPattern.ANY);
			} else if (character == '?' && next < typed.length() && isOfPattern(typed.codePointAt(next))) {
				word.add(WordPattern.ONE);
			} else if (!Folding.isAccent(character)) {
				endWord(word, words);
			}
			i = next;
		}
		endWord(word, words);
		return words;
	}

	private static boolean isOfPattern(int character) {
		return Folding.isWord(character) || character == '?';
	}

	/** Wildcards alone are no word. */
	private static void endWord(List<Integer> word, List<WordPattern> words) {
		if (word.stream().anyMatch(each -> each >= 0)) {
			words.add(new WordPattern(word.stream().mapToInt(Integer::intValue).toArray()));
		}
		word.clear();
	}
}
