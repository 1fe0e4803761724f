// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.time.Edtf;

class ReportingLagTest {

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "2021-05-03, 2021-05-03, 0", "2021-05-03, 2021-05-05, 2",
			"2021-05-03, 2021-05-01, -2", "2021-05-03T23:30Z, 2021-05-04T08:00+09:00, 1",
			"2021-05-03/2021-05-05, 2021-05-04, 0", "2021-05-03/2021-05-05, 2021-05-07, 2", "2021-04, 2021-05-02, 2",
			"2021-05-03/.., 2021-06-03, 0", "2021-05-03/.., 2021-05-02, -1", "2021-05-03/, 2021-06-03, -",
			"../2021-05-03, 2021-05-04, 1", "2021-05-03, 2021-05, -", "2021-05-03, 2021, -",
			"-0043-03-15, 2021-05-03, 753910" })
	void days(String when, String published, Long days) {
		assertEquals(days == null ? OptionalLong.empty() : OptionalLong.of(days),
				ReportingLag.days(Edtf.parse(when), Edtf.parse(published)));
	}
}
