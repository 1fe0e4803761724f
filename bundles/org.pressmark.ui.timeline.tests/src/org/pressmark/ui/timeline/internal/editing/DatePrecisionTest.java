// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.time.Edtf;

class DatePrecisionTest {

	@ParameterizedTest
	@CsvSource({ "2021-05-03T18:00, 2021-05-03", "2021-05-03, 2021-05", "2021-05, 2021", "2021-05-03?, 2021-05?",
			"2021-05~, 2021~", "-0044-03-15, -0044-03", "2021-05-03/2021-06-04, 2021-05/2021-06",
			"2021-05-03/2021-05-09, 2021-05", "2021-05-03/.., 2021-05/..", "../2021-05-03, ../2021-05" })
	void less_OneStep(String date, String coarser) {
		assertEquals(coarser, DatePrecision.less(Edtf.parse(date)).orElseThrow().toString());
	}

	@ParameterizedTest
	@CsvSource({ "2021, 2021-01", "2021-05, 2021-05-01", "2021-05?, 2021-05-01?", "2020-02/2020-02-10, 2020-02-01/2020-02-10",
			"2021/2022, 2021-01/2022-12", "2021-01/2021-02, 2021-01-01/2021-02-28" })
	void more_FirstOfIt_AnEndIsTheLast(String date, String finer) {
		assertEquals(finer, DatePrecision.more(Edtf.parse(date)).orElseThrow().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-05-03", "2021-21", "199X", "{2021,2022}", "2021-05-XX" })
	void more_NoSuchStep_Empty(String date) {
		assertEquals(Optional.empty(), DatePrecision.more(Edtf.parse(date)));
	}

	@Test
	void less_Year_Empty() {
		assertEquals(Optional.empty(), DatePrecision.less(Edtf.parse("2021")));
	}
}
