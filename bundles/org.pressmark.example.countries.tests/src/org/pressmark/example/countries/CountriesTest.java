// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.countries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.EntityType;
import org.pressmark.operations.lookup.LookupCandidate;
import org.pressmark.operations.lookup.LookupQuery;

class CountriesTest {

	private static LookupQuery query(String name) {
		return new LookupQuery(name, Optional.empty(), Locale.ENGLISH, 5);
	}

	private static List<LookupCandidate> found(String name) {
		return new Countries().find(query(name), new NullProgressMonitor());
	}

	@ParameterizedTest
	@CsvSource({ "South Korea,KR", "corée du sud,KR", "Coree du Sud,KR", "kr,KR", "Япония,JP", "Niger,NE", " Fiji ,FJ" })
	void find_ByCodeOrName_TheSameFirst(String name, String code) {
		assertEquals(code, found(name).getFirst().id().value());
	}

	@Test
	void find_SaysWhatItIs() {
		LookupCandidate france = found("France").getFirst();

		assertEquals("France", france.label());
		assertEquals("FR, FRA", france.description());
		assertEquals(Optional.of(EntityType.COUNTRY), france.type());
		assertTrue(france.aliases().contains("Francia"), france.aliases()::toString);
	}

	@Test
	void find_NotMoreThanWanted() {
		assertEquals(5, found("land").size());
		assertEquals(List.of(), found("Atlantis"));
	}

	@Test
	void find_Cancelled_Ends() {
		IProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> new Countries().find(query("Japan"), monitor));
	}
}
