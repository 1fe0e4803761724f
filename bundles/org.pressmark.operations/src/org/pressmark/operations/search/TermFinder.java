// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.analysis.TextSpan;
import org.pressmark.operations.search.Node.Term;

/** Finds words that follow each other in a text. */
final class TermFinder {

	private final TextWords words;
	private final String text;

	TermFinder(TextWords words) {
		this.words = words;
		this.text = words.text();
	}

	/** All places, in order; none overlaps another. */
	List<TextSpan> find(Term term) {
		return term.isUnseparated() ? inside(term.words().getFirst()) : following(term.words());
	}

	private List<TextSpan> inside(WordPattern pattern) {
		List<TextSpan> found = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			for (int at = words.begin(i); at < words.end(i);) {
				int end = pattern.endOfMatch(text, at, words.end(i));
				if (end > at) {
					found.add(new TextSpan(at, end));
				}
				at = end > at ? end : at + Character.charCount(text.codePointAt(at));
			}
		}
		return found;
	}

	private List<TextSpan> following(List<WordPattern> patterns) {
		List<TextSpan> found = new ArrayList<>();
		for (int i = 0; i + patterns.size() <= words.size();) {
			TextSpan range = following(patterns, i);
			if (range != null) {
				found.add(range);
			}
			i += range != null ? patterns.size() : 1;
		}
		return found;
	}

	/** Null if they are not there: this is asked of each word of a project. */
	private TextSpan following(List<WordPattern> patterns, int first) {
		int begin = begin(patterns.getFirst(), first, patterns.size() > 1);
		if (begin < 0) {
			return null;
		}
		int last = patterns.size() - 1;
		for (int i = 1; i < last; i++) {
			if (!matches(patterns.get(i), first + i)) {
				return null;
			}
		}
		int end = last == 0 ? words.end(first) : end(patterns.get(last), first + last);
		return end < 0 ? null : new TextSpan(begin, end);
	}

	/** Where the first word begins: of a script without spaces, in a run of characters that ends with it. */
	private int begin(WordPattern pattern, int word, boolean isPhrase) {
		if (matches(pattern, word)) {
			return words.begin(word);
		}
		if (isPhrase && pattern.isUnseparated()) {
			for (int at = words.begin(word) + 1; at < words.end(word); at++) {
				if (pattern.endOfMatch(text, at, words.end(word)) == words.end(word)) {
					return at;
				}
			}
		}
		return -1;
	}

	/** Where the last word ends: of a script without spaces, in a run of characters that begins with it. */
	private int end(WordPattern pattern, int word) {
		if (pattern.isUnseparated()) {
			return pattern.endOfMatch(text, words.begin(word), words.end(word));
		}
		return matches(pattern, word) ? words.end(word) : -1;
	}

	private boolean matches(WordPattern pattern, int word) {
		return pattern.matches(text, words.begin(word), words.end(word));
	}
}
