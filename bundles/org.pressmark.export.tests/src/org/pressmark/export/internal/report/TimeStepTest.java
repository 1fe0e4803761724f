// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeStepTest {

	@ParameterizedTest
	@CsvSource({"2021-05-03,2021-05-03,DAY", "2021-05-01,2021-05-31,DAY", "2021-05-01,2021-06-01,WEEK",
			"2020-01-01,2021-12-20,WEEK", "2020-01-01,2022-12-31,MONTH", "1871-01-18,2021-05-03,YEAR"})
	void between_FewEnoughToBeSeen(LocalDate first, LocalDate last, TimeStep step) {
		assertEquals(step, TimeStep.between(first, last));
	}

	@ParameterizedTest
	@CsvSource({"DAY,2021-05-03", "WEEK,2020-W53", "MONTH,2021-01", "YEAR,2021"})
	void label_AsIso8601(TimeStep step, String label) {
		LocalDate day = step == TimeStep.DAY ? LocalDate.of(2021, 5, 3) : LocalDate.of(2021, 1, 3);
		assertEquals(label, step.label(day));
	}

	@Test
	void starts_NoneLeftOut() {
		assertEquals(List.of(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 4), LocalDate.of(2021, 1, 11)),
				TimeStep.WEEK.starts(LocalDate.of(2021, 1, 3), LocalDate.of(2021, 1, 12)));
		assertEquals(List.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 1)),
				TimeStep.MONTH.starts(LocalDate.of(2021, 1, 31), LocalDate.of(2021, 2, 1)));
	}
}
