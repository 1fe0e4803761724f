// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Arrays;

import org.pressmark.model.text.Folding;
import org.pressmark.model.text.ScriptGroup;

/**
 * Where the words of a text are, as the full-text index takes it apart; but a change between a script that sets words apart
 * by spaces and one that does not is the end of a word, too: "G7" is one in a Chinese sentence. Immutable.
 */
final class TextWords {

	private final String text;
	/** The begin of each word and the end of each, by turns. */
	private int[] bounds;
	private int size;

	private TextWords(String text) {
		this.text = text;
		bounds = new int[Math.max(16, text.length() / 2)];
	}

	static TextWords of(String text) {
		TextWords words = new TextWords(text);
		words.read();
		return words;
	}

	String text() {
		return text;
	}

	int size() {
		return size;
	}

	int begin(int index) {
		return bounds[2 * index];
	}

	int end(int index) {
		return bounds[2 * index + 1];
	}

	/** The first word that ends behind an offset; {@link #size()} if none does. */
	int firstBehind(int offset) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (end(middle) > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	private void read() {
		int at = 0;
		while (at < text.length()) {
			int character = text.codePointAt(at);
			if (Folding.isWord(character)) {
				int end = endOfWord(at + Character.charCount(character), ScriptGroup.of(character));
				add(at, end);
				at = end;
			} else {
				at += Character.charCount(character);
			}
		}
	}

	private int endOfWord(int from, ScriptGroup group) {
		int at = from;
		while (at < text.length()) {
			int character = text.codePointAt(at);
			boolean goesOn = Folding.isWord(character) ? ScriptGroup.of(character) == group : Folding.isAccent(character);
			if (!goesOn) {
				return at;
			}
			at += Character.charCount(character);
		}
		return at;
	}

	private void add(int begin, int end) {
		if (2 * size + 1 >= bounds.length) {
			bounds = Arrays.copyOf(bounds, bounds.length * 2);
		}
		bounds[2 * size] = begin;
		bounds[2 * size + 1] = end;
		size++;
	}
}
