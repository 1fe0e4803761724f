// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.suggester;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.analysis.ProjectTerms;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggesters;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.SuggestionContext;

class DocumentSymbolsTest {

	private static SuggestionContext article(String text) {
		return new SuggestionContext(text, Optional.empty(), Optional.empty(), ProjectTerms.NONE);
	}

	private static List<String> symbols(String text) {
		return new DocumentSymbols().suggest(article(text), new NullProgressMonitor()).stream()
				.map(each -> each.place().of(text)).toList();
	}

	/** As the documents themselves bear them. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Resolution S/RES/2397 (2017) says so.|S/RES/2397 (2017)", "See A/75/982.|A/75/982",
			"(A/RES/60/1)|A/RES/60/1", "《S/2021/211》|S/2021/211", "in A/HRC/46/L.1 and elsewhere|A/HRC/46/L.1",
			"the report E/2020/3, which|E/2020/3", "CEDAW/C/GC/35 of 2017|CEDAW/C/GC/35" })
	void symbols_AreFound(String text, String symbol) {
		assertEquals(List.of(symbol), symbols(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "A/B testing", "and/or", "the A/C was off", "http://example.org/S/RES/2397", "USA/75/982", "S/", "" })
	void otherWords_AreNot(String text) {
		assertEquals(List.of(), symbols(text));
	}

	@Test
	void suggestions_AreCodedPassages() {
		Suggestion found = new DocumentSymbols().suggest(article("S/RES/2397"), new NullProgressMonitor()).getFirst();
		assertEquals(new SuggestedMark.Passage(List.of(DocumentSymbols.CODE)), found.mark());
	}

	@Test
	void installed_IsAskedBesideOthers() {
		List<Suggestion> found = Suggesters.installed().suggest(article("S/RES/2397"), new NullProgressMonitor());
		assertTrue(found.stream().anyMatch(each -> each.mark() instanceof SuggestedMark.Passage), found::toString);
		assertEquals("Document symbols", Suggesters.installed().names().get("org.pressmark.example.suggester"));
	}
}
