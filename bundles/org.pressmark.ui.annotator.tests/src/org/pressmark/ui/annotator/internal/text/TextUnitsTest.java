// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;

class TextUnitsTest {

	/** A letter with a combining mark, an emoji of several parts. */
	private static final String TEXT = "One two. Three e\u0301u!\nFour \uD83D\uDC69\u200D\uD83D\uDCBB five.";

	private final TextUnits units = new TextUnits(TEXT, Locale.ENGLISH);

	@Test
	void sentences_EndWithTheParagraph() {
		assertEquals(9, units.sentenceAfter(0));
		assertEquals(9, units.sentenceAfter(8));
		assertEquals(20, units.sentenceAfter(9));
		assertEquals(TEXT.length(), units.sentenceAfter(20));
		assertEquals(TEXT.length(), units.sentenceAfter(TEXT.length()));
		assertEquals(20, units.sentenceBefore(TEXT.length()));
		assertEquals(9, units.sentenceBefore(20));
		assertEquals(0, units.sentenceBefore(9));
		assertEquals(0, units.sentenceBefore(0));
	}

	@Test
	void paragraphs() {
		assertEquals(20, units.paragraphAfter(0));
		assertEquals(TEXT.length(), units.paragraphAfter(21));
		assertEquals(20, units.paragraphBefore(22));
		assertEquals(0, units.paragraphBefore(20));
		assertEquals(0, units.paragraphBefore(0));
	}

	@Test
	void words_PassSpacesAndSigns() {
		assertEquals(7, units.wordEndAfter(3));
		assertEquals(14, units.wordEndAfter(7));
		assertEquals(7, units.wordEndBefore(14));
		assertEquals(9, units.wordBeginAfter(4));
		assertEquals(4, units.wordBeginBefore(9));
		assertEquals(0, units.wordBeginBefore(0));
		assertEquals(TEXT.length(), units.wordEndAfter(TEXT.length()));
	}

	/** A face, and a family of three people whom joiners hold together. */
	@Test
	void words_EmojiAreOnesToo() {
		String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
		TextUnits some = new TextUnits("Seoul \ud83d\ude00 Kim " + family + "!", Locale.ENGLISH);
		assertEquals(6, some.wordBeginBefore(9));
		assertEquals(0, some.wordBeginBefore(6));
		assertEquals(9, some.wordBeginAfter(6));
		assertEquals(8, some.wordEndAfter(5));
		assertEquals(13 + family.length(), some.wordEndAfter(12));
		assertEquals(12, some.wordEndBefore(13 + family.length()));
	}

	@Test
	void characters_AreWhole() {
		assertEquals(17, units.characterEndAfter(14));
		assertEquals(15, units.characterBeginBefore(17));
		assertEquals(30, units.characterEndAfter(24));
		assertEquals(25, units.characterBeginBefore(31));
	}

	@Test
	void enclosing_WordSentenceParagraphText() {
		TextSpan word = units.enclosing(new TextSpan(5, 5));
		assertEquals("two", word.of(TEXT));
		TextSpan sentence = units.enclosing(word);
		assertEquals("One two.", sentence.of(TEXT));
		TextSpan paragraph = units.enclosing(sentence);
		assertEquals(new TextSpan(0, 19), paragraph);
		TextSpan all = units.enclosing(paragraph);
		assertEquals(new TextSpan(0, TEXT.length()), all);
		assertEquals(all, units.enclosing(all));
	}
}
