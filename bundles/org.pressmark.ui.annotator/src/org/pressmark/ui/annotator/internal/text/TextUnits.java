// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.GraphemeClusters;

/** Where characters, words, sentences and paragraphs of a text begin and end, as a caret goes from one to another. */
public final class TextUnits {

	private final String text;
	private final Locale language;

	/** @param language divides into sentences */
	public TextUnits(String text, Locale language) {
		this.text = text;
		this.language = language;
	}

	/** Where the next sentence begins; at the last one, the end of the text. A paragraph ends a sentence. */
	public int sentenceAfter(int offset) {
		TextSpan line = TextSnapper.lineAt(text, offset);
		int next = iterator(line).following(Math.min(offset - line.begin(), line.length()));
		return next == BreakIterator.DONE || line.begin() + next >= line.end() ? paragraphAfter(offset)
				: line.begin() + next;
	}

	/** Where the sentence begins that an offset lies in, or, where it begins there, the one before. */
	public int sentenceBefore(int offset) {
		TextSpan line = TextSnapper.lineAt(text, offset);
		if (offset == line.begin()) {
			return offset == 0 ? 0 : lastSentence(TextSnapper.lineAt(text, offset - 1));
		}
		return line.begin() + Math.max(0, iterator(line).preceding(offset - line.begin()));
	}

	/** Where the next paragraph begins; in the last one, the end of the text. */
	public int paragraphAfter(int offset) {
		return Math.min(TextSnapper.lineAt(text, offset).end() + 1, text.length());
	}

	/** Where the paragraph begins that an offset lies in, or, where it begins there, the one before. */
	public int paragraphBefore(int offset) {
		int begin = TextSnapper.lineAt(text, offset).begin();
		return begin < offset || offset == 0 ? begin : TextSnapper.lineAt(text, offset - 1).begin();
	}

	/** Where the first word, or emoji, ends that ends behind an offset; the offset if there is none. */
	public int wordEndAfter(int offset) {
		BreakIterator words = words();
		int begin = offset;
		int end = whole(words.following(offset), words::next);
		while (end != BreakIterator.DONE && !isWord(begin, end)) {
			begin = end;
			end = whole(words.next(), words::next);
		}
		return end == BreakIterator.DONE ? offset : end;
	}

	/** Where the last word ends that ends before an offset; the offset if there is none. */
	public int wordEndBefore(int offset) {
		BreakIterator words = words();
		int end = whole(words.preceding(offset), words::previous);
		int begin = end == BreakIterator.DONE ? end : whole(words.previous(), words::previous);
		while (begin != BreakIterator.DONE && !isWord(begin, end)) {
			end = begin;
			begin = whole(words.previous(), words::previous);
		}
		return begin == BreakIterator.DONE ? offset : end;
	}

	/** Where the first word begins that begins behind an offset; the offset if there is none. */
	public int wordBeginAfter(int offset) {
		BreakIterator words = words();
		int begin = whole(words.following(offset), words::next);
		int end = begin == BreakIterator.DONE ? begin : whole(words.next(), words::next);
		while (end != BreakIterator.DONE && !isWord(begin, end)) {
			begin = end;
			end = whole(words.next(), words::next);
		}
		return end == BreakIterator.DONE ? offset : begin;
	}

	/** Where the last word begins that begins before an offset; the offset if there is none. */
	public int wordBeginBefore(int offset) {
		BreakIterator words = words();
		int end = offset;
		int begin = whole(words.preceding(offset), words::previous);
		while (begin != BreakIterator.DONE && !isWord(begin, end)) {
			end = begin;
			begin = whole(words.previous(), words::previous);
		}
		return begin == BreakIterator.DONE ? offset : begin;
	}

	/** Where the next character ends that is no space, as a reader sees characters. */
	public int characterEndAfter(int offset) {
		int end = offset;
		while (end < text.length()) {
			int begin = end;
			end = GraphemeClusters.ceil(text, begin + 1);
			if (!text.substring(begin, end).isBlank()) {
				return end;
			}
		}
		return offset;
	}

	/** Where the last character before an offset begins that is no space. */
	public int characterBeginBefore(int offset) {
		int begin = offset;
		while (begin > 0) {
			int end = begin;
			begin = GraphemeClusters.floor(text, end - 1);
			if (!text.substring(begin, end).isBlank()) {
				return begin;
			}
		}
		return offset;
	}

	/** The smallest of word, sentence, paragraph and text that has a place in it and more; that place if it is all. */
	public TextSpan enclosing(TextSpan place) {
		TextSpan paragraphs = new TextSpan(TextSnapper.lineAt(text, place.begin()).begin(),
				TextSnapper.lineAt(text, place.end()).end());
		Stream<Optional<TextSpan>> larger = Stream.of(TextSnapper.wordAt(text, place.begin()),
				Optional.of(sentences(place)), Optional.of(paragraphs), Optional.of(new TextSpan(0, text.length())));
		List<TextSpan> found = larger.flatMap(Optional::stream)
				.filter(each -> each.begin() <= place.begin() && each.end() >= place.end() && !each.equals(place)).toList();
		return found.isEmpty() ? place : found.getFirst();
	}

	/** The sentences that a place touches, without the space behind them. */
	private TextSpan sentences(TextSpan place) {
		TextSpan first = TextSnapper.sentenceAt(text, place.begin(), language);
		TextSpan last = place.length() == 0 ? first : TextSnapper.sentenceAt(text, place.end() - 1, language);
		return TextSnapper.snap(text, first.begin(), last.end()).orElse(place);
	}

	private boolean isWord(int begin, int end) {
		return text.substring(begin, end).codePoints()
				.anyMatch(unit -> Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.OTHER_SYMBOL);
	}

	/** A boundary, or the first one from there on that is not within what a reader sees as one character. */
	private int whole(int boundary, IntSupplier other) {
		int at = boundary;
		while (at != BreakIterator.DONE && GraphemeClusters.splits(text, at)) {
			at = other.getAsInt();
		}
		return at;
	}

	private BreakIterator words() {
		BreakIterator words = BreakIterator.getWordInstance(language);
		words.setText(text);
		return words;
	}

	private int lastSentence(TextSpan line) {
		BreakIterator sentences = iterator(line);
		sentences.last();
		return line.begin() + Math.max(0, sentences.previous());
	}

	private BreakIterator iterator(TextSpan line) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(language);
		sentences.setText(line.of(text));
		return sentences;
	}
}
