// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.RemovalReason;

/** What is cut by its words alone, and what is not. */
class PhrasesTest {

	@Test
	void tail_InManyLanguages() {
		for (String line : new String[] { "MOST VIEWED", "Related stories", "You may also like…", "Mehr zum Thema:",
				"À lire aussi", "LEIA TAMBÉM", "Читайте также:", "関連記事", "많이 본 기사", "اقرأ أيضا" }) {
			assertEquals(Optional.of(RemovalReason.RELATED_LINKS), Phrases.tail(line), line);
		}
		assertEquals(Optional.of(RemovalReason.COMMENTS), Phrases.tail("Comments"));
	}

	@Test
	void line_ByItsBeginning() {
		assertEquals(Optional.of(RemovalReason.CREDIT), Phrases.line("Image credits: AP"));
		assertEquals(Optional.of(RemovalReason.CONTACT), Phrases.line("Please direct comments or questions to []"));
		assertEquals(Optional.of(RemovalReason.CONTACT), Phrases.line("Contact Jane Doe at jane@example.org"));
		assertEquals(Optional.of(RemovalReason.RELATED_LINKS), Phrases.line("Lesen Sie auch: Der Gipfel in Zahlen"));
	}

	@Test
	void sentence_Stays() {
		assertEquals(Optional.empty(), Phrases.line("Relatedly, the ministers agreed on a date."));
		assertEquals(Optional.empty(), Phrases.line("Sharedata fell by 3 percent."));
		assertEquals(Optional.empty(), Phrases.tail("Most viewed the talks as a success."));
		String sentence = "Follow us on this thought for a while: "
				+ "the matter is not as simple as it seems. ".repeat(8);
		assertEquals(Optional.empty(), Phrases.line(sentence));
	}

	@Test
	void caption_EndsWithCredit() {
		assertTrue(Captions.endsWithCredit("Ministers meet in London. POOL/AFP"));
		assertTrue(Captions.endsWithCredit("Ministers meet in London. (EPA/Yonhap News)"));
		assertTrue(Captions.endsWithCredit("Ministers meet in London. Photo: Jane Doe"));
		assertTrue(Captions.endsWithCredit("Minister trifft Minister. (Foto: dpa)"));
		assertFalse(Captions.endsWithCredit("The talks (and the dinner) were long."));
		assertFalse(Captions.endsWithCredit("They met in the USA"));
	}

	@Test
	void placeholder_OfPicture() {
		assertTrue(Captions.isPlaceholder("Content image - Example Times"));
		assertFalse(Captions.isPlaceholder("Image problems follow the minister wherever she goes"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Photo: that was the word everybody used.", "Picture: this is what the ministers wanted to show",
			"Credit: that is what the minister wants.", "Bild: das war das Wort des Tages" })
	void sentence_ThatBeginsAsACredit_Stays(String sentence) {
		assertEquals(Optional.empty(), Phrases.line(sentence));
		assertFalse(Captions.endsWithCredit("The ministers met in London. " + sentence));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Photo: Jane Doe", "Photo: courtesy of the Doe family", "Foto: picture alliance / dpa", "Foto: dpa",
			"Photo: via the police", "Bild: imago images / Max Roe", "Photo: A woman walks past a poster in London" })
	void credit_Goes(String credit) {
		assertEquals(Optional.of(RemovalReason.CREDIT), Phrases.line(credit));
		assertTrue(Captions.endsWithCredit("The ministers met in London. " + credit));
	}
}
