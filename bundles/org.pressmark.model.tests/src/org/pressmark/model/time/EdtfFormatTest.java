// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfFormatTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2021-05-03                | 3 May 2021
			2021-05                   | May 2021
			2021                      | 2021
			2021-21                   | spring 2021
			2021-24~                  | about winter 2021
			199X                      | 1990s
			19XX                      | a year from 1900 to 1999
			-201X                     | a year from 2020 BC to 2011 BC
			2021-XX                   | a month in 2021
			2021-05-XX                | a day in May 2021
			2021-XX-XX                | a day in 2021
			-0043-03-15               | 15 Mar 44 BC
			Y170000002                | 170000002
			2021-05~                  | about May 2021
			2021-05?                  | May 2021 (uncertain)
			2021-05%                  | about May 2021 (uncertain)
			2021-05-07T16:59          | 7 May 2021, 16:59
			2021-05-07T16:59:30       | 7 May 2021, 16:59:30
			2021-05-07T16:59Z         | 7 May 2021, 16:59 (UTC)
			2021-05-07T16:59+09:00    | 7 May 2021, 16:59 (UTC+09:00)
			2021-05-04/2021-05-05     | 4–5 May 2021
			2021-05-04~/2021-05-05~   | about 4–5 May 2021
			2021-05-04/2021-05-05?    | 4 May 2021 – 5 May 2021 (uncertain)
			2021-05-04/2021-05-04     | 4 May 2021
			2021-05-05/2021-06-05     | 5 May – 5 Jun 2021
			2020-12-31/2021-01-01     | 31 Dec 2020 – 1 Jan 2021
			2021-04/2021-05           | Apr–May 2021
			2020-12/2021-05           | Dec 2020 – May 2021
			2020/2021                 | 2020–2021
			2021-05-04/2021-05        | 4 May 2021 – May 2021
			2021-21/2021-22           | spring 2021 – summer 2021
			2021-XX/2021-12           | a month in 2021 – Dec 2021
			2021-05-03T18:00/2021-05-03T20:30 | 3 May 2021, 18:00–20:30
			2021-05-03T18:00Z/2021-05-03T20:30Z | 3 May 2021, 18:00–20:30 (UTC)
			2021-05-03T18:00/2021-05-04T20:30 | 3 May 2021, 18:00 – 4 May 2021, 20:30
			2021-05-04/..             | since 4 May 2021
			../2021-05-02             | until 2 May 2021
			2021-05-04~/              | from about 4 May 2021 to an unknown date
			/2021-05                  | from an unknown date to May 2021
			2021-05-01/2021-05-10~    | early May 2021
			2021-05-11~/2021-05-20~   | mid-May 2021
			2021-02-21~/2021-02-28    | late Feb 2021
			2021-01/2021-04~          | early 2021
			1994~/1996~               | mid-1990s
			2021-05-01/2021-05-09~    | 1 May 2021 – about 9 May 2021
			[2021-05-04..2021-05-05]  | between 4 and 5 May 2021
			[2021-05-04~..2021-05-05~] | between 4 and 5 May 2021, approximately
			[2020-12..2021-02]        | between Dec 2020 and Feb 2021
			[2021-05-03T18:00..2021-05-03T19:00] | between 3 May 2021, 18:00 and 19:00
			[1667,1668,1670..1672]    | 1667, 1668 or 1670–1672
			[1667?,1668?]             | 1667 or 1668 (uncertain)
			[1667?,1668]              | 1667 (uncertain) or 1668
			[..1984]                  | 1984 or earlier
			[1760-12..]               | Dec 1760 or later
			{1960,1961-12}            | 1960 and Dec 1961
			{2001..2003}              | each of 2001–2003
			{..1984}                  | 1984 and all before
			2004?-06-~11              | 11 Jun 2004 (year uncertain; day approximate)
			2004-06-~01/2004-06-~20   | 1–20 Jun 2004 (day approximate)
			156X-12-25                | 25 Dec, 1560s
			15XX-12-25                | 25 Dec, a year from 1500 to 1599
			XXXX-12-XX                | a day in Dec, year unknown
			1XXX-12                   | Dec, a year from 1000 to 1999
			1984-1X                   | a date from 1 Oct 1984 to 31 Dec 1984 (1984-1X)
			1950S2                    | about 1950 (from 1900 to 1999)
			Y-17E7                    | 170000001 BC
			2001-34?                  | second quarter of 2001 (uncertain)
			2001-29                   | spring 2001 (southern)
			2001-41                   | second half of 2001
			""")
	void format_InBritain(String text, String expected) {
		assertEquals(expected, EdtfFormat.of(Locale.UK).format(Edtf.parse(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en-US | 2021-05-03            | May 3, 2021
			en-US | 2021-05-04/2021-05-05 | May 4–5, 2021
			en-US | 2021-05-05/2021-06-05 | May 5 – Jun 5, 2021
			de-DE | 2021-05-04/2021-05-05 | 4.–5. Mai 2021
			es-ES | 2021-05-04/2021-05-05 | 4–5 may 2021
			ko-KR | 2021-05-03            | 2021년 5월 3일
			ko-KR | 2021-05-04/2021-05-05 | 2021년 5월 4–5일
			de-DE | 199X                  | 1990er Jahre
			de-DE | 1997~/1999            | Ende der 1990er Jahre
			de-DE | 2021-05-01/2021-05-10~ | Anfang Mai 2021
			de-DE | 2021-05-04/..         | seit dem 4. Mai 2021
			de-DE | 2021-05/..            | seit Mai 2021
			de-DE | [2021-05-04..2021-05-05] | zwischen dem 4. und 5. Mai 2021
			de-DE | 2021-33?              | 1. Quartal 2021 (unsicher)
			fr-FR | 2021-05-11~/2021-05-20~ | mi-mai 2021
			fr-FR | 2021-05-04~           | vers le 4 mai 2021
			fr-FR | 2021-05~              | vers mai 2021
			fr-FR | [2021-05-04..2021-05-05] | entre le 4 et le 5 mai 2021
			fr-FR | 1950                  | 1950
			ko-KR | 2021-05-01/2021-05-10~ | 2021년 5월 초
			ko-KR | 1997~/1999            | 1990년대 말
			ko-KR | 2021-05-04/..         | 2021년 5월 4일 이후
			ko-KR | [2021-05-04..2021-05-05] | 2021년 5월 4~5일 사이
			tr-TR | 2021-05-03            | 3 May 2021
			tr-TR | 2021-08-03            | 3 Ağu 2021
			""")
	void format_InOtherLocales(String tag, String text, String expected) {
		assertEquals(expected, EdtfFormat.of(Locale.forLanguageTag(tag)).format(Edtf.parse(text)));
	}

	@Test
	void format_DoesNotDependOnTheDefaults() {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.of("tr", "TR"));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
			format_InBritain("2021-05-04~/", "from about 4 May 2021 to an unknown date");
			format_InBritain("2021-05-07T16:59+09:00", "7 May 2021, 16:59 (UTC+09:00)");
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}
}
