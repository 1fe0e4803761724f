// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.analysis.Articles;
import org.pressmark.analysis.ProjectTerms;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.SuggestionContext;
import org.pressmark.model.time.TimexFormat;

class TimesSuggesterTest {

	private static List<Suggestion> suggest(SuggestionContext article) {
		return new TimesSuggester().suggest(article, new NullProgressMonitor());
	}

	private static String shown(SuggestionContext article) {
		return suggest(article).stream().map(each -> {
			SuggestedMark.Time time = (SuggestedMark.Time) each.mark();
			return each.place().of(article.text()) + '=' + time.type() + ' ' + time.value();
		}).collect(Collectors.joining("; "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en|They met on 3 May 2021 in London.|3 May 2021=DATE 2021-05-03",
			"en|They met yesterday and will meet next week.|yesterday=DATE 2021-05-06; next week=DATE 2021-W19",
			"en|It began on May 3 at 14:30.|May 3 at 14:30=TIME 2021-05-03T14:30", "en|It was founded in 1998 by 2000 people.|1998=DATE 1998",
			"en|The talks took two years, several weeks and 20 minutes.|two years=DURATION P2Y; several weeks=DURATION PXW; 20 minutes=DURATION PT20M",
			"en|They meet every Monday, and write daily.|every Monday=SET XXXX-WXX-1; daily=SET P1D", "en|It was 3 May 2021.\\nIt rained in spring 2020.|3 May 2021=DATE 2021-05-03; spring 2020=DATE 2020-SP",
			"en|It is now open, which seven decades ended recently.|now=DATE PRESENT_REF; seven decades=DURATION P7DE; recently=DATE PAST_REF",
			"en|A three-year-old won two years ago.|two years ago=DATE 2019",
			"de|Am 3. Mai 2021 und seit 2019 jeden Tag zwei Stunden.|3. Mai 2021=DATE 2021-05-03; 2019=DATE 2019; jeden Tag=SET P1D; zwei Stunden=DURATION PT2H",
			"fr|Le 3 mai 2021, depuis deux ans, chaque semaine.|3 mai 2021=DATE 2021-05-03; deux ans=DURATION P2Y; chaque semaine=SET P1W",
			"es|El 3 de mayo de 2021, ayer y en 2019.|3 de mayo de 2021=DATE 2021-05-03; ayer=DATE 2021-05-06; 2019=DATE 2019",
			"ru|Встреча прошла 3 мая 2021 года, вчера.|3 мая 2021 года=DATE 2021-05-03; вчера=DATE 2021-05-06",
			"ko|2021년 5월 3일에 만났다.|2021년 5월 3일=DATE 2021-05-03", "ja|2021年5月3日に会談した。|2021年5月3日=DATE 2021-05-03",
			"zh|他们于2021年5月3日会面。|2021年5月3日=DATE 2021-05-03", "ar|التقيا في 3 مايو 2021 في لندن.|3 مايو 2021=DATE 2021-05-03" })
	void times_OfEachLanguage(String language, String text, String expected) {
		String shown = shown(Articles.in(language, text.replace("\\n", "\n")));
		List.of(expected.split("; ")).forEach(each -> assertTrue(shown.contains(each), each + " in " + shown));
		assertEquals(expected.split("; ").length, shown.split("; ").length, shown);
	}

	@Test
	void withoutDateOfPublication_NothingIsCounted() {
		SuggestionContext article = new SuggestionContext("Yesterday, on 3 May 2021, for two days.", Optional.empty(),
				Optional.empty(), ProjectTerms.NONE);
		assertEquals("3 May 2021=DATE 2021-05-03; two days=DURATION P2D", shown(article));
	}

	@Test
	void unknownLanguage_AllAreRead() {
		SuggestionContext article = new SuggestionContext("Am 3. Mai 2021.\n2021년 5월 4일에 만났다.", Optional.empty(), Optional.empty(),
				ProjectTerms.NONE);
		assertEquals("3. Mai 2021=DATE 2021-05-03; 2021년 5월 4일=DATE 2021-05-04", shown(article));
	}

	@Test
	void values_AreOnesOfTimex3() {
		SuggestionContext article = Articles.in("en", "Every year, in early May 2021, the 1990s, on 3/4/2021, last weekend, in two weeks.");
		List<Suggestion> found = suggest(article);
		assertTrue(found.size() >= 5, found::toString);
		found.forEach(each -> assertTrue(TimexFormat.isValue(((SuggestedMark.Time) each.mark()).value()), each::toString));
	}
}
