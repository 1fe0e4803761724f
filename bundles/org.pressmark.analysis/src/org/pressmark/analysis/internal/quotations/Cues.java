// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.quotations;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pressmark.analysis.internal.WordLists;

/**
 * The words of a language that tell that somebody says something.
 *
 * @param cue "said", "denied"; where words are not set apart, anywhere in the text
 * @param that what may stand between a cue and words that are not told word for word; empty where that is not read
 * @param bare cues behind which such words may begin at once: "Blinken said the talks went on"; empty where none are
 * @param pronoun "he", "she"; empty where a language has no use for them
 */
record Cues(Pattern cue, Optional<Pattern> that, Optional<Pattern> bare, Optional<Pattern> pronoun) {

	private static final WordLists LISTS = WordLists.of(Cues.class, "cues.properties");
	private static final Set<String> TOGETHER = Set.of("ko", "ja", "zh");

	/** Those of a language; of one without words of its own, none. */
	static Optional<Cues> of(Locale language) {
		String begin = TOGETHER.contains(language.getLanguage()) ? "" : "(?<![\\p{L}\\p{M}\\p{N}])";
		String end = begin.isEmpty() ? "" : "(?![\\p{L}\\p{M}\\p{N}])";
		return any("cue", language).map(cue -> new Cues(compile(begin + cue + end),
				any("that", language).map(that -> compile(begin + cue + end + "(?<more>[^.,:;]{0,40}?),?\\s+" + that + end + "\\s+")),
				any("bare", language).map(bare -> compile(begin + bare + end + "\\s+")),
				any("pronoun", language).map(pronoun -> compile(begin + pronoun + end))));
	}

	private static Pattern compile(String expression) {
		return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Optional<String> any(String key, Locale language) {
		String words = LISTS.words(key, language).stream().sorted((one, other) -> other.length() - one.length()).map(Pattern::quote)
				.collect(Collectors.joining("|"));
		return words.isEmpty() ? Optional.empty() : Optional.of("(?<" + key + '>' + words + ')');
	}
}
