// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.time.Edtf;

class LagTest {

	@ParameterizedTest
	@CsvSource({ "2021-05-03, 2021-05-03, 0", "2021-05-03, 2021-05-05, 2", "2021-05-03, 2021-05-01, -2",
			"2021-05-03/2021-05-05, 2021-05-06, 1",
			"2021-05, 2021-06-01, 1", "../2021-05-05, 2021-05-07, 2",
			"2021-05-03T18:00, 2021-05-03T23:30:00Z, 0" })
	void between_WholeDays(String event, String published, long days) {
		assertEquals(Optional.of(new Lag(days)), Lag.between(Edtf.tryParse(event), Edtf.tryParse(published)));
	}

	@ParameterizedTest
	@CsvSource({ "2021-05-03/2021-05-05, 2021-05-04", "2021-05-03/2021-05-05, 2021-05-05", "2021-05, 2021-05-31",
			"2019-02-28/.., 2021-05-07", "../2021-05-05, 2021-05-04" })
	void between_WhileItTakesPlace_During(String event, String published) {
		assertEquals(Optional.of(new Lag(0, true)), Lag.between(Edtf.tryParse(event), Edtf.tryParse(published)));
	}

	@Test
	void between_Unknown_Empty() {
		assertEquals(Optional.empty(), Lag.between(Optional.empty(), Edtf.tryParse("2021-05-03")));
		assertEquals(Optional.empty(), Lag.between(Edtf.tryParse("2021-05-03"), Optional.empty()));
	}
}
