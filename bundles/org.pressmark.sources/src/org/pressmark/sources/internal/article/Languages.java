// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells the language of a text by its script and, where several languages share one, by its function words. Says
 * nothing when the text is short or two languages come close, unless the words that only one of them has tell.
 */
public final class Languages {

	private static final int SAMPLE = 2_500;
	private static final int FEWEST_LETTERS = 20;
	/** Of a script that is one language's fewer tell as much. */
	private static final int FEWEST_LETTERS_OF_A_SCRIPT = 8;
	private static final int FEWEST_HITS = 4;
	/** Function words among all words: ordinary prose has three to five times that. */
	private static final double LEAST_SHARE = 0.08;
	private static final double LEAST_LEAD = 1.15;
	/** So many times as many words that only one of two languages has tell that this is the one. */
	private static final int LEAST_OWN = 3;
	private static final int FEWEST_OWN = 3;
	private static final int FIRST_BEYOND_ASCII = 0x80;
	/** The types of characters that words are made of, as bits. */
	private static final int IN_WORDS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
			| 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER
			| 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK
			| 1 << Character.SURROGATE;

	/** Scripts that one language of the press uses. */
	private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(Map.entry(UnicodeScript.HANGUL, "ko"),
			Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.HEBREW, "he"),
			Map.entry(UnicodeScript.THAI, "th"), Map.entry(UnicodeScript.KHMER, "km"),
			Map.entry(UnicodeScript.LAO, "lo"),
			Map.entry(UnicodeScript.MYANMAR, "my"), Map.entry(UnicodeScript.GEORGIAN, "ka"),
			Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.BENGALI, "bn"),
			Map.entry(UnicodeScript.TAMIL, "ta"), Map.entry(UnicodeScript.TELUGU, "te"),
			Map.entry(UnicodeScript.KANNADA, "kn"), Map.entry(UnicodeScript.MALAYALAM, "ml"),
			Map.entry(UnicodeScript.GUJARATI, "gu"), Map.entry(UnicodeScript.GURMUKHI, "pa"),
			Map.entry(UnicodeScript.SINHALA, "si"), Map.entry(UnicodeScript.ETHIOPIC, "am"));

	/** The languages of which function words are known. */
	private static final List<String> LANGUAGES = new ArrayList<>();
	/** Which of the languages have a function word. */
	private static final Map<String, int[]> BY_WORD = new HashMap<>();

	static {
		Resources.lists(Languages.class, "languages.properties", "\\s+").forEach((language, words) -> {
			int[] added = { LANGUAGES.size() };
			LANGUAGES.add(language);
			words.forEach(word -> BY_WORD.merge(word, added, Languages::joined));
		});
	}

	/** Function words are short; many of the others are told by that. */
	private static final int LONGEST_WORD =
			BY_WORD.keySet().stream().mapToInt(String::length).max().orElseThrow();

	private static final int TABLE = 1 << 10;
	/** How long function words are, as bits, by their first and last characters: tells of most words that they are none. */
	private static final long[] LENGTHS = lengths();

	private Languages() {
	}

	private static long[] lengths() {
		long[] lengths = new long[TABLE];
		BY_WORD.keySet().forEach(word -> lengths[place(word, 0, word.length())] |= 1L << word.length());
		return lengths;
	}

	private static int place(String text, int begin, int end) {
		return text.charAt(begin) * 31 + text.charAt(end - 1) & TABLE - 1;
	}

	/** Whether such a word may have this length, for most others need not be looked up. */
	private static boolean mayBeKnown(String text, int begin, int end) {
		int length = end - begin;
		return length <= LONGEST_WORD && (LENGTHS[place(text, begin, end)] >> length & 1) != 0;
	}

	private static int[] joined(int[] some, int[] more) {
		return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
	}

	/**
	 * Identifies the language of a text.
	 *
	 * @param text the text
	 * @return its BCP 47 tag; empty when it is not clear
	 */
	public static Optional<String> identify(String text) {
		String sample = text.substring(0, Math.min(text.length(), SAMPLE));
		Map<UnicodeScript, Integer> letters = letters(sample);
		int all = 0;
		for (int some : letters.values()) {
			all += some;
		}
		if (all < FEWEST_LETTERS_OF_A_SCRIPT) {
			return Optional.empty();
		}
		int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
		int han = letters.getOrDefault(UnicodeScript.HAN, 0);
		boolean enough = all >= FEWEST_LETTERS;
		if ((kana + han) * 2 > all && enough) {
			return Optional.of(kana * 10 > han ? "ja" : "zh");
		}
		UnicodeScript main = Collections.max(letters.entrySet(), Map.Entry.comparingByValue()).getKey();
		if (letters.get(main) * 2 < all) {
			return Optional.empty();
		}
		return Optional.ofNullable(BY_SCRIPT.get(main)).or(() -> enough ? byWords(sample) : Optional.empty());
	}

	private static Map<UnicodeScript, Integer> letters(String sample) {
		Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
		int latin = 0;
		for (int i = 0; i < sample.length(); i++) {
			int c = sample.codePointAt(i);
			if (c < FIRST_BEYOND_ASCII) {
				latin += Character.isLetter(c) ? 1 : 0;
			} else if (Character.isLetter(c)) {
				letters.merge(UnicodeScript.of(c), 1, Integer::sum);
			}
			i += Character.charCount(c) - 1;
		}
		if (latin > 0) {
			letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
		}
		return letters;
	}

	private static Optional<String> byWords(String sample) {
		List<int[]> found = new ArrayList<>();
		int all = 0;
		String lower = sample.toLowerCase(Locale.ROOT);
		int begin = 0;
		for (int i = 0; i <= lower.length(); i++) {
			if (i < lower.length() && isPartOfWord(lower.charAt(i))) {
				continue;
			}
			if (i > begin) {
				int[] languages = mayBeKnown(lower, begin, i) ? BY_WORD.get(lower.substring(begin, i)) : null;
				if (languages != null) {
					found.add(languages);
				}
				all++;
			}
			begin = i + 1;
		}
		return clearest(found, all);
	}

	/**
	 * @param found the languages of each word that is one of theirs
	 * @param all   how many words there are
	 */
	private static Optional<String> clearest(List<int[]> found, int all) {
		int[] hits = new int[LANGUAGES.size()];
		for (int[] languages : found) {
			for (int language : languages) {
				hits[language]++;
			}
		}
		int best = most(hits, -1);
		int second = most(hits, best);
		boolean clear = hits[best] >= FEWEST_HITS && hits[best] >= LEAST_SHARE * all
				&& (hits[best] >= LEAST_LEAD * hits[second] || isPlain(found, best, second));
		return clear ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
	}

	/** The language of most words, but for one; of several the first. */
	private static int most(int[] hits, int except) {
		int most = except == 0 ? 1 : 0;
		for (int language = most + 1; language < hits.length; language++) {
			if (language != except && hits[language] > hits[most]) {
				most = language;
			}
		}
		return most;
	}

	/** Whether the words that only one of the two has are those of the best, though they share most, as neighbours do. */
	private static boolean isPlain(List<int[]> found, int best, int second) {
		long own = found.stream().filter(languages -> has(languages, best) && !has(languages, second)).count();
		long other = found.stream().filter(languages -> has(languages, second) && !has(languages, best)).count();
		return own >= FEWEST_OWN && own >= LEAST_OWN * other;
	}

	private static boolean has(int[] languages, int language) {
		return IntStream.of(languages).anyMatch(candidate -> candidate == language);
	}

	private static boolean isPartOfWord(char c) {
		return c >= 'a' && c <= 'z' || (IN_WORDS >> Character.getType(c) & 1) != 0;
	}
}
