// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.analysis.TextSpan;

/**
 * Makes what a person selected, roughly, a place that can be marked: without white space at its ends, and never
 * beginning or ending inside a word or inside a character as people see it (a surrogate pair, a letter with its
 * combining marks, an emoji of several parts; Unicode's extended grapheme clusters). In scripts that don't put spaces
 * between all words, and in Korean, where particles cling to names, a word may well be a part of what looks like one:
 * there the selection is taken as it is.
 */
public final class TextSnapper {

	private static final String POSSESSIVE = "['\u2019]s";
	/** In scripts with spaces between words. */
	private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}"
			+ "\\p{IsBopomofo}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]+";
	/** Java's own BreakIterator takes what hyphens and dashes connect for one word, too. */
	private static final Pattern WORD = Pattern.compile(
			LETTERS + "(?:(?:['\u2019](?=\\p{L})|(?<=\\p{N})[.,](?=\\p{N}))" + LETTERS + ")*");

	private TextSnapper() {
	}

	/** The place that is meant by a selection; empty when it holds nothing but white space. */
	public static Optional<TextSpan> snap(String text, int begin, int end) {
		int from = begin;
		int to = end;
		while (from < to && isSpace(text.charAt(from))) {
			from++;
		}
		while (from < to && isSpace(text.charAt(to - 1))) {
			to--;
		}
		return from == to ? Optional.empty()
				: Optional.of(new TextSpan(characterBefore(text, wordBegin(text, from)),
				characterAfter(text, wordEnd(text, to))));
	}

	/** The word at an offset, or right before it; a possessive ending is not part of it. */
	public static Optional<TextSpan> wordAt(String text, int offset) {
		Optional<TextSpan> here = wordContaining(text, offset);
		return here.isPresent() || offset == 0 ? here : wordContaining(text, offset - 1);
	}

	/** The sentence at an offset, as the language of the text divides it. */
	public static TextSpan sentenceAt(String text, int offset, Locale language) {
		TextSpan line = lineAt(text, offset);
		BreakIterator sentences = BreakIterator.getSentenceInstance(language);
		sentences.setText(line.of(text));
		int at = Math.min(offset - line.begin(), line.length());
		int end = at == line.length() ? sentences.last() : sentences.following(at);
		int begin = sentences.previous();
		return new TextSpan(line.begin() + Math.max(begin, 0), line.begin() + end);
	}

	/** The line, without its line feed, that an offset lies in. */
	public static TextSpan lineAt(String text, int offset) {
		int begin = text.lastIndexOf('\n', offset - 1) + 1;
		int end = text.indexOf('\n', offset);
		return new TextSpan(begin, end < 0 ? text.length() : end);
	}

	private static int wordBegin(String text, int begin) {
		return wordAround(text, begin).map(TextSpan::begin).orElse(begin);
	}

	/** Before a possessive ending, unless that was selected, too. */
	private static int wordEnd(String text, int end) {
		return wordAround(text, end).map(word -> {
			int plainEnd = plain(text, word).end();
			return end <= plainEnd ? plainEnd : word.end();
		}).orElse(end);
	}

	/** The word that an offset lies inside of, neither at its begin nor at its end. */
	private static Optional<TextSpan> wordAround(String text, int offset) {
		TextSpan line = lineAt(text, offset);
		return WORD.matcher(text).region(line.begin(), line.end()).results()
				.filter(word -> word.start() < offset && offset < word.end()).findFirst()
				.map(word -> new TextSpan(word.start(), word.end()));
	}

	private static Optional<TextSpan> wordContaining(String text, int offset) {
		TextSpan line = lineAt(text, offset);
		if (!line.contains(offset)) {
			return Optional.empty();
		}
		BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
		words.setText(line.of(text));
		int end = line.begin() + words.following(offset - line.begin());
		TextSpan word = new TextSpan(line.begin() + words.previous(), end);
		return word.of(text).codePoints().anyMatch(Character::isLetterOrDigit) ? Optional.of(plain(text, word))
				: Optional.empty();
	}

	private static TextSpan plain(String text, TextSpan word) {
		int ending = 2;
		boolean possessive = word.length() > ending && text.substring(word.end() - ending, word.end())
				.matches(POSSESSIVE);
		return possessive ? new TextSpan(word.begin(), word.end() - ending) : word;
	}

	private static int characterBefore(String text, int offset) {
		TextSpan line = lineAt(text, offset);
		BreakIterator characters = characters(line.of(text));
		int at = offset - line.begin();
		return characters.isBoundary(at) ? offset : line.begin() + characters.preceding(at);
	}

	private static int characterAfter(String text, int offset) {
		TextSpan line = lineAt(text, offset);
		BreakIterator characters = characters(line.of(text));
		int at = offset - line.begin();
		return characters.isBoundary(at) ? offset : line.begin() + characters.following(at);
	}

	private static BreakIterator characters(String line) {
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(line);
		return characters;
	}

	private static boolean isSpace(char unit) {
		return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
	}
}
