// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.analysis.Articles;
import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.SuggestionContext;

class NamesSuggesterTest {

	private static List<Suggestion> suggest(SuggestionContext article) {
		return new NamesSuggester().suggest(article, new NullProgressMonitor());
	}

	private static SuggestedEntity named(Suggestion suggestion) {
		return ((SuggestedMark.Mention) suggestion.mark()).likeliest();
	}

	private static List<String> words(SuggestionContext article) {
		return suggest(article).stream().map(each -> each.place().of(article.text())).toList();
	}

	@Test
	void known_NamesAndAliases_AreOfTheirEntities() {
		SuggestionContext article = Articles.known("en", "Britain's talks with Blinken went on.");
		List<Suggestion> found = suggest(article);
		assertEquals(List.of("Britain", "Blinken"), words(article));
		assertEquals(List.of(Optional.of("uk"), Optional.of("blinken")), found.stream().map(each -> named(each).id()).toList());
	}

	@Test
	void known_SharedName_IsOfAllWhoHaveIt() {
		List<Suggestion> found = suggest(Articles.known("en", "She read London then."));
		assertEquals(2, ((SuggestedMark.Mention) found.getFirst().mark()).entities().size());
		assertTrue(found.getFirst().confidence() < 0.9);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en|Talks in South Korea went on.|South Korea|country", "en|He flew to Seoul.|Seoul|place",
			"de|Die Gespräche in Südkorea gingen weiter.|Südkorea|country", "fr|Il est arrivé à Séoul.|Séoul|place",
			"es|La reunión en Alemania siguió.|Alemania|country", "ru|Встреча прошла в Сеул вчера.|Сеул|place",
			"ko|런던에서 회담이 열렸다.|런던|place", "ja|会談はロンドンで行われた。|ロンドン|place", "zh|会谈在伦敦举行。|伦敦|place",
			"ar|عقدت المحادثات في لندن امس.|لندن|place" })
	void countriesAndCities_InAnyScript(String language, String text, String name, String type) {
		List<Suggestion> found = suggest(Articles.in(language, text));
		assertEquals(List.of(name), words(Articles.in(language, text)));
		assertEquals(type, named(found.getFirst()).type().getLiteral());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It was US Secretary of State Maria Vance who spoke.|Maria Vance|person",
			"The talks with Gen. Smith went on.|Smith|person", "A paper by the Bank of Ruritania said so.|Bank of Ruritania|organisation",
			"They joined the Workers’ Party of Ruritania then.|Workers’ Party of Ruritania|organisation",
			"They met foreign minister Anna de la Cruz there.|Anna de la Cruz|person",
			"Then J. R. Ewing left.|J. R. Ewing|person", "They crossed the Great Ruritanian River at night.|Great Ruritanian River|place" })
	void unknown_SeveralCapitals_AreNames(String text, String name, String type) {
		List<Suggestion> found = suggest(Articles.in("en", text));
		assertEquals(List.of(name), words(Articles.in("en", text)));
		assertEquals(type, named(found.getFirst()).type().getLiteral());
		assertEquals(Optional.empty(), named(found.getFirst()).id());
	}

	@Test
	void unknown_LastNameAndAbbreviation_MeanTheSame() {
		SuggestionContext article = Articles.in("en",
				"They heard Maria Vance of the Global Fish Agency (GFA). Vance spoke first, the GFA did not.");
		assertEquals(List.of("Maria Vance", "Global Fish Agency", "GFA", "Vance"),
				words(article).stream().distinct().toList());
		List<String> named = suggest(article).stream().map(each -> named(each).name()).toList();
		assertEquals("Maria Vance", named.get(named.size() - 2));
		assertEquals("Global Fish Agency", named.getLast());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The talks went on. They were long.", "On Monday the Korean and American sides met in May.",
			"World Leaders Meet To Talk About Fish", "The US President spoke to the G7 Foreign Ministers.",
			"Something odd. Another thing is odd.", "He said I was right and I left." })
	void unknown_WhatIsNoName_IsLeftAlone(String text) {
		assertEquals(List.of(), words(Articles.in("en", text)));
	}

	@Test
	void unknown_InGerman_CapitalsTellNothing() {
		assertEquals(List.of(), words(Articles.in("de", "Der Große Rat hat die Neue Ordnung beschlossen.")));
	}

	@Test
	void known_GoBeforeOthers_AndNoTwoOverlap() {
		SuggestionContext article = Articles.known("en", "The Jack London Prize in London went to Blinken Street in South Korea.");
		List<Suggestion> found = suggest(article);
		for (int i = 1; i < found.size(); i++) {
			assertFalse(found.get(i - 1).place().overlaps(found.get(i).place()));
		}
		assertTrue(words(article).contains("Jack London"));
	}
}
