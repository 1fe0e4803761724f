// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTitleTest {

	@ParameterizedTest
	@CsvSource({ "Quay closed | World | The Courier, Quay closed", "Quay closed after storm | Seaside Weekly, Quay closed after storm", "Quay closed | Courier, Quay closed",
			"Quay closed - Coastal Courier, Quay closed", "BBC News - Quay closed, Quay closed", "Причал закрыт на полгода — Береговая газета, Причал закрыт на полгода",
			"Kai nach Sturm gesperrt – Küsten-Zeitung | Nordblatt, Kai nach Sturm gesperrt – Küsten-Zeitung" })
	void headline_WithoutOutlet(String title, String headline) {
		assertEquals(headline, WindowTitle.headline(title));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Quay - closed", "Strike ends after a week - UN", "Opinion | Why the quay was closed and what comes now", "Live updates | Quay closed",
			"The Courier: Quay closed", "Quay closed after storm - all the latest news", "Quay closed" })
	void headline_Whole(String title) {
		assertEquals(title, WindowTitle.headline(title));
	}
}
