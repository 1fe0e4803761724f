// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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
import org.pressmark.analysis.quotations.NearbyNames;

class QuotationsSuggesterTest {

	private static List<String> shown(SuggestionContext article) {
		return new QuotationsSuggester().suggest(article, new NullProgressMonitor()).stream().map(each -> shown(each, article))
				.toList();
	}

	private static String shown(Suggestion each, SuggestionContext article) {
		SuggestedMark.Quotation quotation = (SuggestedMark.Quotation) each.mark();
		return each.place().of(article.text()) + " | " + quotation.speaker().map(SuggestedEntity::name).orElse("?") + " | "
				+ quotation.cue().orElse("-") + " | " + quotation.mode();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"en#“We will talk soon,” Maria Vance said on Monday.#We will talk soon | Maria Vance | said | direct",
			"en#“We will talk soon,” said Foreign Minister Maria Vance.#We will talk soon | Maria Vance | said | direct",
			"en#\"We will talk soon,\" the minister, Maria Vance, told Paul Moore.#We will talk soon | Maria Vance | told | direct",
			"en#Maria Vance said that the talks would go on.#the talks would go on | Maria Vance | said | indirect",
			"en#Maria Vance said the talks would go on for days.#the talks would go on for days | Maria Vance | said | indirect",
			"en#The talks would go on, Maria Vance said.#The talks would go on | Maria Vance | said | indirect",
			"de#„Wir werden bald reden“, sagte Blinken.#Wir werden bald reden | Antony Blinken | sagte | direct",
			"de#»Wir werden bald reden«, sagte Blinken.#Wir werden bald reden | Antony Blinken | sagte | direct",
			"fr#« Nous allons parler », a déclaré Antony Blinken.#Nous allons parler | Antony Blinken | a déclaré | direct",
			"es#«Vamos a hablar pronto», dijo Antony Blinken.#Vamos a hablar pronto | Antony Blinken | dijo | direct",
			"ru#«Мы скоро поговорим», — сказал Blinken.#Мы скоро поговорим | Antony Blinken | сказал | direct",
			"ko#블링컨 장관은 \"곧 대화를 할 것입니다\"라고 말했다.#곧 대화를 할 것입니다 | Antony Blinken | 라고 | direct",
			"ja#Blinken は「すぐに話し合うつもりだ」と述べた。#すぐに話し合うつもりだ | Antony Blinken | 述べた | direct",
			"zh#Blinken表示：“我们很快就会谈。”#我们很快就会谈。 | Antony Blinken | 表示 | direct" })
	void quotations_HaveSpeakerAndCue(String language, String text, String expected) {
		assertEquals(List.of(expected), shown(Articles.known(language, text)));
	}

	@Test
	void quotations_GoOn_OfTheSameSpeaker() {
		SuggestionContext article = Articles.in("en",
				"“We will talk soon,” Maria Vance said. “It will take some time.”\nPaul Moore left. “This is my last word,” he added.");
		assertEquals(List.of("We will talk soon | Maria Vance | said | direct", "It will take some time. | Maria Vance | - | direct",
				"This is my last word | Paul Moore | added | direct"), shown(article));
	}

	@Test
	void quotations_OfSeveralParagraphs_EachIsOne() {
		SuggestionContext article = Articles.in("en", "“This is how it all began.\n“And so it will all end one day,” Maria Vance said.");
		assertEquals(2, shown(article).size());
		assertTrue(shown(article).getLast().startsWith("And so it will all end one day | Maria Vance"), shown(article)::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "He called it a “tax” and left.", "The “Fish Act” was passed.", "It was 5\" long and 6\" wide.",
			"He wrote a book, “The Longest Road from Nowhere to Somewhere,” she said.", "“", "””“", "\"\"" , "He said \"", "« »" })
	void whatIsNotSaid_IsLeftAlone(String text) {
		assertEquals(List.of(), shown(Articles.in("en", text)));
	}

	@Test
	void quotedWords_NearestPersonFirst() {
		List<String> names = List.of("xx far", "near");
		assertEquals(List.of("near", "xx far"), names.stream().sorted(NearbyNames.likeliestFirst(
				new org.pressmark.analysis.TextSpan(10, 12), false, name -> new org.pressmark.analysis.TextSpan(0, name.length()),
				name -> name.equals("near"))).toList());
	}
}
