// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.sources.internal.article.Resources;

/**
 * Tells the encodings of Latin alphabets apart by the letters of languages: in a wrong one a text has letters that no single
 * language has together, or signs within its words.
 */
final class Alphabets {

	private static final String KEY = "alphabet.";
	/** Names from elsewhere have other letters. */
	private static final double MOST = 0.9;
	/** As much of a text shows that it is not in the encoding that it declares, when it fits another one so well. */
	private static final double DECLARED_MOST = 0.94;
	private static final double CLEAR = 0.98;
	/** So many letters beyond ASCII, and so many different ones, tell another encoding than that which seems likely. */
	private static final int FEWEST = 6;
	private static final int FEWEST_KINDS = 3;
	private static final int ASCII = 0x80;

	private static final List<Charset> ENCODINGS = Stream.of("windows-1252", "windows-1250", "ISO-8859-2", "windows-1254",
			"windows-1257").map(Charset::forName).toList();
	private static final Set<String> LATIN = Set.of("windows-1252", "windows-1250", "ISO-8859-2", "windows-1254",
			"windows-1257", "ISO-8859-15", "ISO-8859-3", "ISO-8859-4", "ISO-8859-13");

	private static final List<BitSet> ALPHABETS = new ArrayList<>();
	private static final Map<String, BitSet> BY_LANGUAGE = new HashMap<>();

	static {
		Resources.lists(Alphabets.class, "encodings.properties", "\\|").forEach((key, list) -> {
			if (key.startsWith(KEY)) {
				BitSet letters = new BitSet();
				(list.getFirst() + list.getFirst().toUpperCase(Locale.ROOT)).chars().forEach(letters::set);
				ALPHABETS.add(letters);
				BY_LANGUAGE.put(key.substring(KEY.length()), letters);
			}
		});
	}

	private Alphabets() {
	}

	/**
	 * The guesses, with another one first when the likeliest fits no language, or not wholly, and that does.
	 *
	 * @param guesses encodings, the likeliest first
	 * @param sample  a part of the text
	 */
	static List<Charset> first(List<Charset> guesses, byte[] sample) {
		double least = fits(guesses, sample) ? 1 : MOST;
		if (!isLatin(guesses) || fit(sample, likeliest(guesses)) == 1) {
			return guesses;
		}
		Optional<Charset> better = Stream.concat(guesses.stream().filter(guess -> LATIN.contains(guess.name())),
				ENCODINGS.stream()).filter(charset -> isPlain(sample, charset) && fit(sample, charset) >= least).findFirst();
		return better.isEmpty() ? guesses : Stream.concat(better.stream(), guesses.stream()).toList();
	}

	/**
	 * The encoding in which a text is that is in a language.
	 *
	 * @param language of two letters
	 * @param sample   a part of the text
	 * @return of those that fit nearly, that which fits best; empty when none does, or the language's alphabet is not known
	 */
	static Optional<Charset> ofLanguage(String language, byte[] sample) {
		List<BitSet> alphabet = Optional.ofNullable(BY_LANGUAGE.get(language)).stream().toList();
		Optional<Charset> best = Optional.empty();
		double most = 0;
		for (Charset charset : alphabet.isEmpty() ? List.<Charset>of() : ENCODINGS) {
			double fit = fit(sample, charset, alphabet);
			if (fit >= MOST && fit > most) {
				most = fit;
				best = Optional.of(charset);
			}
		}
		return best;
	}

	/** Whether the likeliest of the guesses is of another script, or one language has the letters of the text in it. */
	static boolean fits(List<Charset> guesses, byte[] sample) {
		return !isLatin(guesses) || fit(sample, likeliest(guesses)) >= MOST;
	}

	private static boolean isLatin(List<Charset> guesses) {
		return isLatin(likeliest(guesses));
	}

	/** Whether an encoding is one of a Latin alphabet. */
	static boolean isLatin(Charset charset) {
		return LATIN.contains(charset.name());
	}

	/**
	 * The encoding in which a text is that says it is in another one.
	 *
	 * @param sample   a part of the text
	 * @param declared an encoding of a Latin alphabet
	 * @return empty when the text fits the declared one well enough, or no other clearly better
	 */
	static Optional<Charset> instead(byte[] sample, Charset declared) {
		if (fit(sample, declared) > DECLARED_MOST) {
			return Optional.empty();
		}
		return ENCODINGS.stream().filter(charset -> !charset.equals(declared) && isPlain(sample, charset) && fit(sample, charset) >= CLEAR)
				.max(Comparator.comparingDouble(charset -> fit(sample, charset)));
	}

	private static Charset likeliest(List<Charset> guesses) {
		return guesses.isEmpty() ? ENCODINGS.getFirst() : guesses.getFirst();
	}

	/**
	 * The encoding in which a text of a Latin alphabet is.
	 *
	 * @param guesses encodings, the likeliest first
	 * @param sample  a part of the text
	 * @return the commonest one if a language has the letters of the text in it, else one of the guesses of which that is
	 *         true; empty when there is none
	 */
	static Optional<Charset> latin(List<Charset> guesses, byte[] sample) {
		return Stream.concat(Stream.of(ENCODINGS.getFirst()), guesses.stream())
				.filter(charset -> LATIN.contains(charset.name()) && fit(sample, charset) >= MOST).findFirst();
	}

	/** The share of what is beyond ASCII in a word that the alphabet of one language has, of the language with most. */
	private static double fit(byte[] sample, Charset charset) {
		return fit(sample, charset, ALPHABETS);
	}

	private static double fit(byte[] sample, Charset charset, List<BitSet> alphabets) {
		String text = new String(sample, charset);
		int[] found = new int[alphabets.size()];
		int all = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (counts(text, i, c)) {
				all++;
				for (int language = 0; language < found.length; language++) {
					found[language] += alphabets.get(language).get(c) ? 1 : 0;
				}
			}
		}
		int most = 0;
		for (int each : found) {
			most = Math.max(most, each);
		}
		return all == 0 ? 1 : (double) most / all;
	}

	/** Whether a character is a letter beyond ASCII, or what stands within a word in its place. */
	private static boolean counts(String text, int at, char c) {
		if (c < ASCII || c == '’' || c == '\u00AD') {
			return false;
		}
		boolean goesOn = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
		return Character.isLetter(c) || Character.isISOControl(c)
				|| goesOn && (isSign(c) || at > 0 && Character.isLetter(text.charAt(at - 1)));
	}

	/** What begins no word. */
	private static boolean isSign(char c) {
		return switch (Character.getType(c)) {
		case Character.OTHER_SYMBOL, Character.OTHER_NUMBER, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL -> true;
		default -> false;
		};
	}

	/** Whether there are letters enough to tell. */
	private static boolean isPlain(byte[] sample, Charset charset) {
		int[] letters = new String(sample, charset).chars().filter(c -> c >= ASCII && Character.isLetter(c)).toArray();
		return letters.length >= FEWEST && Arrays.stream(letters).distinct().count() >= FEWEST_KINDS;
	}
}
