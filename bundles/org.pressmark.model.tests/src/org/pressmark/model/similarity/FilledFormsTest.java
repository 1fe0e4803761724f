// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that one form was filled in for are no versions of each other; versions of one of them are. */
class FilledFormsTest {

	private static final String QUAKE = """
			LOWMERE (AP) - A magnitude 5.1 earthquake shook Lowmere early on Thursday. At least 12 people were injured and \
			40 houses damaged, officials said.
			The port stayed open, and the governor, Marta Oduya, will visit the town.
			""";

	static List<Note> notes() throws IOException {
		return Note.all();
	}

	@ParameterizedTest
	@MethodSource("notes")
	void otherReport_OfTheSameForm(Note note) {
		for (String one : note.reports()) {
			for (String other : note.reports()) {
				if (!one.equals(other)) {
					assertTrue(Shingles.of(one).similarity(Shingles.of(other)) > 0.2, "nothing to be taken for the same");
					assertSame(false, one, other);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("notes")
	void sameReport_OfAnotherOutlet(Note note) {
		for (String report : note.reports()) {
			String first = report.lines().findFirst().orElseThrow();
			assertSame(true, report, "Ada Adams\nWEXLEY (Reuters) - " + report);
			assertSame(true, "LOWMERE, Monday (AP) - " + report, "WEXLEY, Tuesday (Reuters) - " + report + "\nBob Brown, 2026");
			assertSame(true, report, report.toUpperCase(Locale.ROOT));
			assertSame(true, report, report.substring(first.length()).strip() + "\n" + first);
			assertSame(true, report, report.substring(0, report.length() * 3 / 4));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "(AP)|(Reuters)", "Thursday|March 5", "5.1|5.2", "12|At least 15", "Lowmere|Lowmeer",
			"Marta Oduya|M. Oduya", "early on Thursday|on Thursday morning", "At least 12 people|Twelve people",
			"The port stayed open|The harbour of Wexley was not closed" })
	void version_ThatSaysOneThingOtherwise(String words, String others) {
		assertSame(true, QUAKE, QUAKE.replace(words, others));
	}

	/** More are known to be injured the next day. */
	@Test
	void laterReport_OfTheSameEvent() {
		assertFalse(FilledForms.are(QUAKE, QUAKE.replace("12", "31").replace("40", "75").replace("Thursday", "Friday")));
	}

	@Test
	void reworded_ReportKeepsWhatItSays() {
		assertFalse(FilledForms.are(QUAKE, QUAKE.replace("earthquake shook", "quake jolted").replace("injured", "hurt")
				.replace("officials said", "according to the Interior Ministry").replace("(AP)", "(Reuters)")));
	}

	/** Two sentences of many are told otherwise: an outlet was wrong, or put it right. */
	@Test
	void longReport_Corrected() {
		String corrected = WireStory.whole().replace("Paul Adeyemi", "Peter Larsen").replace("Vestmark", "Ostmark")
				.replace("Thursday", "Friday");
		assertSame(true, WireStory.whole(), corrected);
	}

	@Test
	void textsWithoutWords() {
		assertFalse(FilledForms.are("", ""));
		assertFalse(FilledForms.are("\u2026", "1 2 3 4 5 6"));
	}

	/** In any language of the machine. */
	@Test
	void note_InTurkish() throws IOException {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));
			List<String> reports = Note.all().getFirst().reports();
			assertSame(false, reports.get(0), reports.get(1));
		} finally {
			Locale.setDefault(before);
		}
	}

	private static void assertSame(boolean same, String one, String other) {
		assertTrue(same == Retelling.is(one, other) && same == Retelling.is(other, one), () -> one + "\n---\n" + other);
	}
}
