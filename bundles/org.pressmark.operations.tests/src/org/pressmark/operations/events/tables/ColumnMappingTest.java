// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Event,When,Where|{TITLE=0, WHEN=1, PLACE=2}",
			"Headline,Date,End date,Media|{TITLE=0, START=1, END=2}",
			"Headline,Start Date|{TITLE=0, WHEN=1}",
			"Nr,Titel,Beginn,Ende,Beteiligte,Ort,Kategorie,Stand,Bemerkungen|{TITLE=1, START=2, END=3, PARTICIPANTS=4, PLACE=5, "
					+ "CATEGORY=6, STATUS=7, NOTES=8}",
			"TITRE,Date de d\u00e9but,Date de fin,Acteurs,Lieu|{TITLE=0, START=1, END=2, PARTICIPANTS=3, PLACE=4}",
			"\uc81c\ubaa9,\ub0a0\uc9dc,\uc7a5\uc18c,\uba54\ubaa8|{TITLE=0, WHEN=1, PLACE=2, NOTES=3}",
			"Id,Title,Date (EDTF),Date,First day,Last day|{ID=0, TITLE=1, WHEN=2}", "a,b|{}" })
	void guess_FromTheHeads(String heads, String expected) {
		assertEquals(expected, new TreeMap<>(ColumnMapping.guess(List.of(heads.split(","))).columns()).toString());
	}

	@Test
	void with_ADateIsWholeOrHasTwoEnds() {
		ColumnMapping mapping = ColumnMapping.guess(List.of("Title", "Start", "End", "Day"));
		assertEquals("{TITLE=0, WHEN=3}",
				new TreeMap<>(mapping.with(EventColumn.WHEN, OptionalInt.of(3)).columns()).toString());
		assertEquals("{TITLE=0, END=2}",
				new TreeMap<>(mapping.with(EventColumn.START, OptionalInt.empty()).columns()).toString());
	}

	@Test
	void named_ByHeadOrLetters() {
		EventTable table = new EventTable("t", List.of("Title", "", "When"), List.of(), List.of());
		assertEquals(OptionalInt.of(2), ColumnMapping.named(table, "when"));
		assertEquals(OptionalInt.of(1), ColumnMapping.named(table, "b"));
		assertEquals(OptionalInt.empty(), ColumnMapping.named(table, "Z"));
		assertEquals("A \u201cTitle\u201d B AB",
				table.columnName(0) + ' ' + table.columnName(1) + ' ' + EventTable.letters(27));
	}
}
