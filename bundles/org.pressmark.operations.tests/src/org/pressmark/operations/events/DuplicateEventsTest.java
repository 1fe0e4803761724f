// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.pressmark.model.time.Edtf;

class DuplicateEventsTest {

	/** Names of events as outlets have them, most of which have nothing to do with each other. */
	private static final List<EventEntry> OTHERS = List.of(entry("o1", "Parliament debates the budget", "2021-05-03", 1),
			entry("o2", "Storm hits the coast", "2021-05-03", 1), entry("o3", "The minister resigns", "2021-05-04", 1),
			entry("o4", "Protest in the capital", "2021-05-05", 1));

	@Test
	void sameTitle_SameDay() {
		assertEquals(List.of("a <- b SAME_TITLE"), suggestions(entry("a", "G7 Foreign Ministers' Meeting", "2021-05-03", 2),
				entry("b", "G7 foreign ministers meeting", "2021-05-03", 1)));
	}

	@Test
	void alikeTitles_OverlappingDates_TheOneThatIsReportedMoreStays() {
		assertEquals(List.of("b <- a ALIKE_TITLES"),
				suggestions(entry("a", "The G7 ministers meet in London", "2021-05-04", 1),
						entry("b", "G7 foreign ministers meet in London", "2021-05-03/2021-05-05", 4)));
	}

	@Test
	void alikeTitles_OtherDates_AreOthers() {
		assertEquals(List.of(), suggestions(entry("a", "North Korea fires a missile", "2021-05-04", 1),
				entry("b", "North Korea fires a missile", "2021-05-07", 1)));
	}

	@Test
	void sameTitle_OneWithoutDate() {
		assertEquals(List.of("a <- b SAME_TITLE"), suggestions(entry("a", "Policy review ends", "2021-04-30", 1),
				entry("b", "Policy review ends", null, 1)));
	}

	@Test
	void sameParticipants_RelatedTitles() {
		EventEntry one = new EventEntry(new KnownEvent("a", "Blinken meets Chung"), Optional.of(Edtf.parse("2021-05-03")),
				Set.of("blinken", "chung"), 1);
		EventEntry other = new EventEntry(new KnownEvent("b", "Chung talks with Blinken in London"),
				Optional.of(Edtf.parse("2021-05-03")), Set.of("blinken", "chung"), 1);
		EventEntry unrelated = new EventEntry(new KnownEvent("c", "Dinner"), Optional.of(Edtf.parse("2021-05-03")),
				Set.of("blinken", "chung"), 1);

		assertEquals(List.of("a <- b SAME_PARTICIPANTS"), suggestions(one, other, unrelated));
	}

	@Test
	void titlesInKorean() {
		assertEquals(List.of("a <- b ALIKE_TITLES"), suggestions(entry("a", "G7 외교장관 회의 런던 개최", "2021-05-03", 1),
				entry("b", "G7 외교장관 회의 런던", "2021-05", 1)));
	}

	@Test
	void merge_OfASuggestion() {
		DuplicateSuggestion suggestion = DuplicateEvents.among(List.of(entry("a", "Talks in London", "2021", 1),
				entry("b", "Talks in London", "2021", 1))).getFirst();

		assertTrue(suggestion.explanation().contains("Talks in London"), suggestion.explanation());
		assertEquals("Merge Talks in London into Talks in London", suggestion.merge().label());
	}

	/** Each compared with each other would be fifty million comparisons, and as many suggestions. */
	@Test
	void tenThousandEvents_AllAtOneInstant_OrOverYears() {
		SplittableRandom random = new SplittableRandom(7);
		List<EventEntry> same = new ArrayList<>();
		List<EventEntry> spread = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			same.add(entry("s" + i, "Missile test", "2021-05-03T10:00Z", 1));
			spread.add(entry("d" + i, "Meeting " + random.nextInt(500) + " of the " + random.nextInt(50) + " group",
					LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_000)).toString(), 1));
		}
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			assertTrue(DuplicateEvents.among(same).size() >= same.size() - 1);
			DuplicateEvents.among(spread);
		});
	}

	private static List<String> suggestions(EventEntry... entries) {
		List<EventEntry> all = new ArrayList<>(List.of(entries));
		all.addAll(OTHERS);
		return DuplicateEvents.among(all).stream()
				.map(each -> each.into().event().id() + " <- " + each.other().event().id() + ' ' + each.reason()).toList();
	}

	private static EventEntry entry(String id, String title, String when, int reports) {
		return new EventEntry(new KnownEvent(id, title), Optional.ofNullable(when).map(Edtf::parse), Set.of(), reports);
	}

}
