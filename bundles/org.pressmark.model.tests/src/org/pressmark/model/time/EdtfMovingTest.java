// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfMovingTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2021-05-03                | P3D       | 2021-05-06
			2021-05-03                | P-3D      | 2021-04-30
			2021-05-03                | PT11H     | 2021-05-03
			2021-05-03                | PT13H     | 2021-05-04
			2021-05-03                | PT-13H    | 2021-05-02
			2021-05-03~               | P1D       | 2021-05-04~
			2021-05                   | P10D      | 2021-05
			2021-05                   | P20D      | 2021-06
			2021-05                   | P-20D     | 2021-04
			2021-12?                  | P31D      | 2022-01?
			2021-05-XX                | P31D      | 2021-06-XX
			2021                      | P365D     | 2022
			2021-XX-XX                | P-365D    | 2020-XX-XX
			199X                      | P3653D    | 200X
			19XX                      | P36525D   | 20XX
			2021-24                   | P90D      | 2022-21
			2021-21                   | P-90D     | 2020-24
			-0001                     | P366D     | 0000
			Y170000002                | P365D     | Y170000003
			9999                      | P365D     | Y10000
			2021-05-03T23:30          | PT45M     | 2021-05-04T00:15
			2021-05-03T23:30:10+09:00 | PT1.4S    | 2021-05-03T23:30:11+09:00
			2021-05-04/2021-05-05     | P2D       | 2021-05-06/2021-05-07
			2021-05/2021-05-03        | P2D       | 2021-05/2021-05-03
			2021-05/2021-05-03        | P20D      | 2021-06/2021-06-03
			2021-05-31/2021-05        | P28D      | 2021-06-30/2021-06
			2021-05-04~/..            | P1D       | 2021-05-05~/..
			/2021-05-04               | P1D       | /2021-05-05
			2020/2021-21              | P365D     | 2021/2022-21
			2021-05-03T18:00/2021-05-04 | PT30H   | 2021-05-04T18:00/2021-05-05
			2021-?05-~03              | P1D       | 2021-?05-~04
			2021-33                   | P90D      | 2021-34
			2021-36                   | P92D      | 2022-33
			2021-39                   | P-120D    | 2021-38
			2021-41                   | P184D     | 2022-40
			2021-31                   | P-92D     | 2020-30
			2021-21/2021-37           | P365D     | 2022-21/2022-37
			2021-21/2021-41           | P184D     | 2021-23/2022-40
			1984-1X                   | P366D     | 1985-1X
			156X-12-25                | P3653D    | 157X-12-25
			15X6                      | P36525D   | 16X6
			1XXX-12                   | P365250D  | 2XXX-12
			-001X                     | P3653D    | -000X
			-000X                     | P3653D    | 000X
			XXXX-12-25                | P365D     | XXXX-12-25
			2021-01-3X                | P31D      | 2021-02-XX
			1950S2                    | P36525D   | 2050S2
			Y171010000S3              | P365D     | Y171010000S3
			Y-17E7                    | P365D     | Y-169999999
			[2021-05-04..2021-05-05]  | P1D       | [2021-05-05..2021-05-06]
			{1984,1990-05..}          | P366D     | {1985,1991-05..}
			""")
	void shift_KeepsPrecision(String text, String duration, String expected) {
		assertEquals(expected, Edtf.parse(text).shift(Duration.parse(duration)).toString());
	}

	@Test
	void shift_OutOfRange() {
		assertThrows(DateTimeException.class, () -> Edtf.parse("9999-12-31").shift(Duration.ofDays(1)));
		assertThrows(DateTimeException.class, () -> Edtf.parse("9999-12-31T23:59").shift(Duration.ofDays(1)));
		assertThrows(DateTimeException.class, () -> Edtf.parse("Y999999998").shift(Duration.ofDays(365)));
		assertThrows(DateTimeException.class, () -> Edtf.parse("2021").shift(Duration.ofDays(365_250_000_000L)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2021-05-03            | 2021-05-01       | 2021-05-01/2021-05-03
			2021-05-03~           | 2021-05-01       | 2021-05-01/2021-05-03~
			2021-05-03/2021-05-05 | 2021-05-04       | 2021-05-04/2021-05-05
			2021-05-03/2021-05-05 | 2021-05-05       | 2021-05-05
			../2021-05-05         | 2021-05-01       | 2021-05-01/2021-05-05
			2021-05-03/..         | 2021-05-01       | 2021-05-01/..
			2021-05               | 2021-04-20/2022  | 2021-04-20/2021-05
			[..2021-05-05]        | 2021-05-01       | 2021-05-01/2021-05-05
			[2021-05-04..2021-05-05] | 2021-05-01    | 2021-05-01/2021-05-05
			""")
	void withStart_Stretches(String text, String start, String expected) {
		assertEquals(expected, Edtf.parse(text).withStart(Edtf.parse(start)).toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2021-05-03            | 2021-05-05       | 2021-05-03/2021-05-05
			2021-05-03/2021-05-05 | 2021-05-03       | 2021-05-03
			2021-05-03/           | 2021-05-04       | 2021-05-03/2021-05-04
			2021-05-03            | 2021-05-03T18:00 | 2021-05-03/2021-05-03T18:00
			2021-05-03            | 2021/..          | 2021-05-03/..
			""")
	void withEnd_Stretches(String text, String end, String expected) {
		assertEquals(expected, Edtf.parse(text).withEnd(Edtf.parse(end)).toString());
	}

	@Test
	void withEnd_BeforeStart() {
		assertThrows(EdtfException.class, () -> Edtf.parse("2021-05-03").withEnd(Edtf.parse("2021-05-02")));
	}
}
