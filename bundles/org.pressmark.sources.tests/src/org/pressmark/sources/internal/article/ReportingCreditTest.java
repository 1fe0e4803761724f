// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingCreditTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"(Reporting by Jane Doe and John Roe; editing by Max Poe) | Jane Doe, John Roe",
			"Reporting by Jane Doe in New York, John Roe in London; Editing by Max Poe | Jane Doe, John Roe",
			"(Reporting by Jane Doe, with reporting by Ann Lee, editing by Max Poe.) | Jane Doe",
			"(Reporting by Jane Doe; additional reporting by Ann Lee; writing by Max Poe) | Jane Doe",
			"The talks end on Wednesday. (Reporting by Jane Doe. Editing by Max Poe) | Jane Doe",
			"(Bericht von Jana Doe und Max Roe, redigiert von Ute Poe.) | Jana Doe, Max Roe" })
	void peopleThatReported(String line, String names) {
		assertEquals(List.of(names.split(", ")), ReportingCredit.reporters(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Reporting by the United Nations shows a rise of crimes.", "(Writing by Max Poe; editing by Ann Lee)",
			"(Reporting by Reuters staff; editing by Ann Lee)", "Additional reporting by Ann Lee", "He is reporting by Friday." })
	void nobody(String line) {
		assertEquals(List.of(), ReportingCredit.reporters(line));
	}
}
