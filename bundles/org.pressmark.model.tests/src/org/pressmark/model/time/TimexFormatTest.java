// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexFormatTest {

	@Test
	void isValue_FormsOfTheGuidelines() {
		for (String value : List.of("2021-05-03", "2021-05", "2021", "2021-W17", "2021-W17-WE", "2021-Q2", "2021-SU",
				"XXXX-05-03", "XXXX-WXX-1", "19", "BC0346", "2021-05-03T16:59", "2021-05-03TEV", "T24:00", "P2Y", "P70Y",
				"PXD", "P1WE", "PT30M", "P1DT12H", "PAST_REF", "PRESENT_REF", "FUTURE_REF", "2021-05-03/2021-05-05")) {
			assertTrue(TimexFormat.isValue(value), value);
		}
	}

	@Test
	void isValue_Nonsense() {
		for (String value : List.of("", "heme", "P", "PT", "May 3", "2021-5-3", "yesterday", "_REF", "2021-05-03T", "P2")) {
			assertFalse(TimexFormat.isValue(value), value);
		}
	}

	@ParameterizedTest
	@CsvSource({ "2021-05-03,2021-05-03", "2021-05-03~,2021-05-03", "2021-05,2021-05", "2021,2021", "199X,199", "18XX,18",
			"2021-05-XX,2021-05", "2021-21,2021-SP", "2021-24,2021-WI", "2021-34,2021-Q2", "2021-41,2021-H2",
			"2021-04-26/2021-05-02,2021-W17", "2021-05-01/2021-05-02,2021-W17-WE", "2018-12-31/2019-01-06,2019-W01",
			"2021-05-03T14:30+09:00,2021-05-03T14:30+09:00", "2021-05-01/2021-05-10~,2021-05", "1997~/1999,199" })
	void value_OfDate(String edtf, String timex) {
		assertEquals(timex, TimexFormat.value(Edtf.parse(edtf)));
		assertTrue(TimexFormat.isValue(timex), timex);
	}

	@Test
	void value_OfWhatTimex3CannotSay_StaysAsItIs() {
		for (String edtf : List.of("2021-05-03/2021-05-05", "2021-05/..", "[2021-05-03,2021-05-05]", "2021-05-02/2021-05-08")) {
			assertEquals(edtf, TimexFormat.value(Edtf.parse(edtf)));
			assertTrue(TimexFormat.isValue(edtf), edtf);
		}
	}
}
