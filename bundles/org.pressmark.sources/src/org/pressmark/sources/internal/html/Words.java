// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;

/**
 * The words in an element's class and id, which tell what its author made it for: lower case, split at capitals and at
 * what is neither letter nor digit. Between two names stands {@value #END}.
 */
final class Words {

	/** Ends a name; no word is like it. */
	static final String END = "|";
	static final Words NONE = new Words(List.of());

	private static final int LONGEST = 600;

	private final List<String> words;

	private Words(List<String> words) {
		this.words = words;
	}

	static Words of(Element element) {
		if (element.attributesSize() == 0) {
			return NONE;
		}
		String names = element.attributes().get("class");
		String id = element.attributes().get("id");
		// Asked of each element above each paragraph, so what is too long must not even be copied.
		if (names.length() + id.length() > LONGEST || names.isEmpty() && id.isEmpty()) {
			return NONE;
		}
		List<String> words = new ArrayList<>();
		split(names, words);
		split(id, words);
		return words.isEmpty() ? NONE : new Words(words);
	}

	private static void split(String names, List<String> words) {
		int begin = 0;
		boolean lower = true;
		for (int i = 0; i <= names.length(); i++) {
			char c = i == names.length() ? ' ' : names.charAt(i);
			if (c >= 'a' && c <= 'z') {
				continue; // As most characters of most names.
			}
			boolean part = Character.isLetterOrDigit(c);
			boolean capital = part && i > begin && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
			if (!part || capital) {
				if (i > begin) {
					String word = names.substring(begin, i);
					words.add(lower ? word : word.toLowerCase(Locale.ROOT));
				}
				begin = capital ? i : i + 1;
				lower = true;
			}
			lower &= !part || c >= '0' && c <= '9';
			if (Character.isWhitespace(c) && !words.isEmpty() && !words.getLast().equals(END)) {
				words.add(END);
			}
		}
	}

	/** The words in their order. */
	List<String> list() {
		return words;
	}

	boolean isEmpty() {
		return words.isEmpty();
	}

	/** As a person reads them. */
	@Override
	public String toString() {
		return String.join(" ", words);
	}
}
