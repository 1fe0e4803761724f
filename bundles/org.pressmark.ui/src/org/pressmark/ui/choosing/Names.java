// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds what is meant by a few words among things with several names. The best first: a name that is just these
 * words, one that begins with them, one with a word that begins so, one that contains them, one that has a word in
 * common with them, one whose words begin with their letters. Case and accents don't matter.
 */
public final class Names {

	private static final int NONE = 0;
	private static final int LETTERS = 1;
	private static final int SHARED_WORD = 2;
	private static final int INSIDE = 3;
	private static final int WORD_PREFIX = 4;
	private static final int PREFIX = 5;
	private static final int EXACT = 6;
	private static final int MIN_SHARED = 3;
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Names() {
	}

	/**
	 * Those that match, the best first; of equally good ones in the order given.
	 *
	 * @param words the words; blank ones match nothing
	 * @param names tells all names of a thing
	 */
	public static <T> List<T> rank(Collection<? extends T> things, String words,
			Function<? super T, List<String>> names) {
		return rankFolded(things, words, thing -> names.apply(thing).stream().map(Names::fold).toList());
	}

	/**
	 * As {@link #rank}, for those who search the same things often.
	 *
	 * @param names tells all names of a thing, {@link #fold folded}
	 */
	public static <T> List<T> rankFolded(Collection<? extends T> things, String words,
			Function<? super T, List<String>> names) {
		record Match<T>(T thing, int score) {
		}
		String wanted = fold(words);
		if (wanted.isEmpty()) {
			return List.of();
		}
		return things.stream().<Match<T>>map(thing -> new Match<>(thing, score(names.apply(thing), wanted)))
				.filter(match -> match.score() > NONE)
				.sorted(Comparator.comparingInt((Match<T> match) -> match.score()).reversed())
				.<T>map(Match::thing).toList();
	}

	/** Whether a name has these words in it, the last one perhaps not yet typed to its end. */
	public static boolean contains(String name, String words) {
		return score(fold(name), fold(words)) >= INSIDE;
	}

	private static int score(List<String> names, String wanted) {
		return names.stream().mapToInt(name -> score(name, wanted)).max().orElse(NONE);
	}

	private static int score(String name, String wanted) {
		if (name.isEmpty()) {
			return NONE;
		}
		if (name.equals(wanted)) {
			return EXACT;
		}
		if (name.startsWith(wanted)) {
			return PREFIX;
		}
		if (name.contains(' ' + wanted)) {
			return WORD_PREFIX;
		}
		if (name.contains(wanted)) {
			return INSIDE;
		}
		if (sharesWord(name, wanted)) {
			return SHARED_WORD;
		}
		return hasLetters(name, wanted) ? LETTERS : NONE;
	}

	private static boolean sharesWord(String name, String wanted) {
		List<String> words = Arrays.asList(name.split(" "));
		return Arrays.stream(wanted.split(" ")).anyMatch(word -> word.length() >= MIN_SHARED && words.contains(word));
	}

	/** Letters are in order somewhere in many a long name, so that they have to begin words: it is not meant else. */
	private static boolean hasLetters(String name, String wanted) {
		if (wanted.indexOf(' ') >= 0 || wanted.charAt(0) != name.charAt(0)) {
			return false;
		}
		int at = 0;
		for (int i = 0; i < name.length() && at < wanted.length(); i++) {
			boolean startsWord = i == 0 || name.charAt(i - 1) == ' ';
			if (startsWord && name.charAt(i) == wanted.charAt(at)) {
				at++;
			}
		}
		return at == wanted.length();
	}

	/** A name without what does not matter: case, accents, and what is neither letter nor digit. */
	public static String fold(String words) {
		String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
		return OTHERS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}
}
