// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the same story and what does not. */
class ShinglesTest {

	private static double similarity(String one, String other) {
		return Shingles.of(one).similarity(Shingles.of(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "one two three four five|One, two - THREE \u201cfour\u201d five!|1",
			"one two three four|one two three four five|0.5", "one two three|one two three|1", "one two three|one two|0",
			"one two three four|two three four five|0", "stra\u00dfe caf\u00e9 a b|STRASSE CAFE\u0301 a b|1",
			"\uff21\uff22 c d e|ab c d e|1", "a b c d \uD83D\uDE00 e|a b c d e|1", "it\u2019s all we had|it's all we had|1",
			"1 2 3 4|1 2 3 5|0" })
	void similarity_OfWords(String one, String other, double expected) {
		assertEquals(expected, similarity(one, other));
		assertEquals(expected, similarity(other, one));
	}

	@Test
	void similarity_WithoutWords() {
		assertTrue(Shingles.of("").isEmpty());
		assertTrue(Shingles.of(" \u2026 \uD83D\uDE00\uFE0F!").isEmpty());
		assertEquals(0, similarity("", ""));
		assertEquals(0, similarity("", "word"));
		assertFalse(Shingles.of("word").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "외교부 장관은 런던에서 회담했다 그리고 돌아왔다", "اجتمع وزراء الخارجية في لندن يوم الاثنين",
			"日本国外務大臣は会談した。その後帰国した。", "รัฐมนตรีต่างประเทศพบกันที่ลอนดอน", "外交部长在伦敦会面并发表了联合声明" })
	void similarity_InAnyScript_OfBeginningAndWhole(String text) {
		assertTrue(Shingles.of(text).size() > 1);
		assertEquals(1, similarity(text, "\u3000" + text + "."));
		double shorter = similarity(text, text.substring(0, text.length() - 2));
		assertTrue(shorter > 0 && shorter < 1, "" + shorter);
	}

	@Test
	void sameStory_ParagraphsCut() {
		assertSame(WireStory.whole(), WireStory.cut(6));
		assertSame(WireStory.whole(), WireStory.cut(5));
		assertSame(WireStory.whole(), String.join("\n", WireStory.PARAGRAPHS.subList(3, 9)));
	}

	@Test
	void sameStory_QuotationsElsewhere() {
		List<String> moved = new ArrayList<>(WireStory.PARAGRAPHS);
		moved.add(0, moved.remove(2));
		moved.add(moved.remove(5));
		assertTrue(similarity(WireStory.whole(), String.join("\n", moved)) > 0.9);
	}

	@Test
	void sameStory_OtherHeadlineAndFrame() {
		String printed = "Harbours reopen for aid\nBy our own correspondent\n" + WireStory.whole()
				+ "\nWith material by the agency. Read more about this in our dossier. Subscribe to our newsletter.";
		assertTrue(similarity(WireStory.whole(), printed) > 0.85);
	}

	@Test
	void sameStory_TypingErrors() {
		String wrong = WireStory.whole().replace("Ministers", "Minister's").replace("dispute", "dipsute")
				.replace("compromise", "compromice").replace("vessels", "vesels").replace("Thursday", "Wednesday");
		assertSame(WireStory.whole(), wrong);
	}

	@Test
	void sameStory_InChinese() {
		String edited = WireStory.CHINESE.replace("林德奎斯特", "林奎斯特").replace("约有四百艘", "大约四百艘");
		assertSame(WireStory.CHINESE, edited);
		assertSame(WireStory.CHINESE, WireStory.CHINESE.substring(0, WireStory.CHINESE.length() * 6 / 10));
	}

	@Test
	void otherStory_AboutTheSame() {
		assertTrue(similarity(WireStory.whole(), WireStory.OTHER_REPORT) < 0.1);
		assertTrue(similarity(WireStory.CHINESE, WireStory.CHINESE_OTHER) < 0.1);
	}

	/** Whatever words are changed, the similarity is what the number of runs that they spoil makes of it. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 7, 42 })
	void randomEdits_SpoilNoMoreThanTheirRuns(long seed) {
		Random random = new Random(seed);
		List<String> words = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			words.add("word" + i);
		}
		String before = String.join(" ", words);
		for (int edits = 1; edits <= 30; edits++) {
			int at = random.nextInt(words.size());
			switch (random.nextInt(3)) {
			case 0 -> words.set(at, "other" + random.nextInt(1_000_000));
			case 1 -> words.remove(at);
			default -> words.add(at, "more" + random.nextInt(1_000_000));
			}
			double runs = 397;
			double spoilt = Math.min(runs, edits * Shingles.WORDS);
			assertTrue(similarity(before, String.join(" ", words)) >= (runs - spoilt) / (runs + spoilt), "edit " + edits);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 3, 11 })
	void randomOrderOfParagraphs_SpoilsOnlyTheirBorders(long seed) {
		List<String> shuffled = new ArrayList<>(WireStory.PARAGRAPHS);
		Collections.shuffle(shuffled, new Random(seed));
		assertTrue(similarity(WireStory.whole(), String.join("\n", shuffled)) > 0.8);
	}

	@Test
	void similarity_InAnyLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));
			assertEquals(1, similarity("I\u0307T\u00cdL INTERIM \u00c9 d", "i\u0307t\u00edl interim \u00e9 D"));
		} finally {
			Locale.setDefault(before);
		}
	}

	private static void assertSame(String one, String other) {
		double similarity = similarity(one, other);
		assertTrue(similarity >= Fingerprint.THRESHOLD, "" + similarity);
	}
}
