// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.util.List;

/**
 * A name without what does not matter when it is looked for: words of Latin letters and digits in lower case, whatever
 * script, case, accents and signs it was written with. An apostrophe belongs to the word that it stands in:
 * {@code O'Neill} is one word, {@code U.N.} are two. Immutable.
 */
public final class FoldedName {

	private final String text;
	private final List<String> words;

	private FoldedName(String text) {
		this.text = text;
		this.words = text.isEmpty() ? List.of() : List.of(text.split(" "));
	}

	/** Folds a name. Of one that is written in Latin letters in a microsecond, of others in some dozens. */
	public static FoldedName of(String name) {
		return new FoldedName(LatinLetters.of(name));
	}

	/** A name of words that are folded already. */
	static FoldedName ofWords(List<String> words) {
		return new FoldedName(String.join(" ", words));
	}

	/** The words with a space between them; empty if the name has neither letters nor digits. */
	public String text() {
		return text;
	}

	/** The name of a person without titles and honorifics; itself if it has none. */
	public FoldedName withoutTitles() {
		return Honorifics.strip(this);
	}

	/** The words, in order. */
	public List<String> words() {
		return words;
	}

	/** The words without spaces. */
	public String joined() {
		return text.replace(" ", "");
	}

	/** The first character of each word. */
	public String initials() {
		StringBuilder initials = new StringBuilder(words.size());
		words.forEach(word -> initials.append(word.charAt(0)));
		return initials.toString();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FoldedName name && text.equals(name.text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	@Override
	public String toString() {
		return text;
	}
}
