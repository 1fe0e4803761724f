// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimeTest {

	@ParameterizedTest
	@CsvSource({ "gull7 2 hours ago, gull7", "gull7 · an hour ago, gull7", "Mina (3 days ago), Mina", "Jürgen K. vor 2 Stunden, Jürgen K.",
			"Jürgen K. vor einer Stunde, Jürgen K.", "Anne il y a 3 heures, Anne", "Luis hace 5 minutos, Luis", "Luca 2 ore fa, Luca",
			"Piet 4 uur geleden, Piet", "Ива 2 часа назад, Ива", "李明 2小时前, 李明", "田中 3時間前, 田中", "김민수 3시간 전, 김민수",
			"أحمد منذ ساعتين, أحمد", "gull7 · 2h, gull7", "gull7 just now, gull7", "2 hours ago, ''", "vor 3 Tagen, ''", "5 min, ''" })
	void at_EndOfLine(String line, String before) {
		assertEquals(before, line.substring(0, RelativeTime.at(line).orElseThrow()).strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "gull7", "Verdacht vor dem Spiel", "Streit vor Gericht", "Chicago", "Long ago", "Cable 2 m", "Tom Sefa",
			"Two hours ago the quay was closed", "Quay closed 12 March 2024" })
	void at_OtherLine(String line) {
		assertTrue(RelativeTime.at(line).isEmpty(), line);
	}
}
