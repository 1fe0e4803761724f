// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.EntityType;
import org.pressmark.operations.entities.FoundEntity.Match;

/** Who is found while somebody types, and in which order. */
class EntityFinderTest {

	private final EntityFinder finder = EntityFinder.of(List.of(known("b", "Antony Blinken", "Tony", "블링컨"),
			known("k", "Kim Jong-un", "김정은"), known("y", "Kim Yo-jong"), known("p", "Владимир Путин"),
			known("m", "Müller"), known("e", "European Union", "EU"), known("a", "Ankara"), known("o", "Ban Ki-moon"),
			new KnownEntity("u", EntityType.ORGANISATION, "United Nations", List.of("UN"), List.of(), Optional.empty(), Set.of())));

	@Test
	void byName_Alias_BeginningOfAnyWord_Initials() {
		assertEquals(List.of("Antony Blinken"), typed("antony blinken"));
		assertEquals(List.of("Antony Blinken"), typed("TONY"));
		assertEquals(List.of("Antony Blinken"), typed("bli"));
		assertEquals(List.of("Antony Blinken"), typed("bl an").subList(0, 1));
		assertEquals(List.of("Antony Blinken"), typed("ab").subList(0, 1));
		assertEquals(List.of("Kim Jong-un", "Kim Yo-jong"), typed("kim jo"));
		assertEquals(List.of("Kim Jong-un", "Kim Yo-jong"), typed("kim"));
		assertEquals(List.of("Kim Jong-un"), typed("kimjongun"));
		assertSame(Match.INITIALS, finder.find(EntityQuery.typed("kj")).getFirst().match());
		assertEquals("Tony", finder.find(EntityQuery.typed("ton")).getFirst().name());
	}

	@Test
	void withoutRegardToScriptAndAccents() {
		assertEquals(List.of("Владимир Путин"), typed("putin"));
		assertEquals(List.of("Владимир Путин"), typed("путин"));
		assertEquals(List.of("Müller"), typed("muller"));
		assertEquals(List.of("Kim Jong-un"), typed("김정은"));
		assertEquals(List.of("Kim Jong-un"), typed("gimj"));
	}

	@Test
	void withOneSlip() {
		assertEquals(List.of("Antony Blinken"), typed("blinkin"));
		assertEquals(List.of("Antony Blinken"), typed("blnken"));
		assertEquals(List.of("Antony Blinken"), typed("bilnk"));
		assertEquals(List.of("Antony Blinken"), typed("anthony"));
		assertEquals(List.of("Antony Blinken"), typed("Anthony Blinken"));
		assertEquals(List.of("Antony Blinken"), typed("antny blinkin"));
		assertEquals(List.of("Antony Blinken"), typed("Blimken Amtony"));
		assertEquals(List.of("Antony Blinken"), typed("antnoy blni"));
		assertEquals(List.of(), typed("antny kim"));
		assertEquals(List.of(), typed("blxnkxn"));
		assertEquals(List.of(), typed("kix"));
		assertSame(Match.TYPO, finder.find(EntityQuery.typed("muler")).getFirst().match());
	}

	@Test
	void theSameNameFirst_ThenWhoWasUsedLast_ThenHowWellItFits() {
		assertEquals(List.of("United Nations", "European Union", "Kim Jong-un"), typed("un"));
		assertEquals(List.of("Ankara", "Antony Blinken", "Ban Ki-moon", "European Union"), typed("an"));
		assertEquals(List.of("Antony Blinken", "Ankara", "Ban Ki-moon", "European Union"), names(EntityQuery.typed("an").recent(List.of("b", "x"))));
		assertEquals(List.of("Ban Ki-moon", "Antony Blinken", "Ankara", "European Union"),
				names(EntityQuery.typed("an").recent(List.of("o", "b", "o"))));
		assertEquals(List.of("United Nations", "Kim Jong-un", "European Union"), names(EntityQuery.typed("un").recent(List.of("k"))));
	}

	@Test
	void nothingTyped_RecentFirst_ThenAllByName() {
		List<String> all = names(EntityQuery.typed("").recent(List.of("y", "a")));
		assertEquals(9, all.size());
		assertEquals(List.of("Kim Yo-jong", "Ankara", "Antony Blinken", "Ban Ki-moon"), all.subList(0, 4));
		assertEquals(all, names(EntityQuery.selected(" . ").recent(List.of("y", "a"))));
		assertEquals(List.of("Kim Yo-jong"), names(EntityQuery.typed("").recent(List.of("y")).limit(1)));
	}

	@Test
	void theWordsOfASelection_MayHaveMoreThanTheName() {
		assertEquals(List.of("Antony Blinken"), names(EntityQuery.selected("Secretary Blinken")));
		assertEquals(List.of("Antony Blinken"), names(EntityQuery.selected("블링컨")));
		assertEquals(List.of("Kim Jong-un", "Kim Yo-jong"), names(EntityQuery.selected("Mr. Kim")));
		assertEquals(List.of(), typed("Secretary Blinken"));
	}

	@Test
	void otherTypes_ComeLast_AndOnlyWhenSomethingIsTyped() {
		EnumSet<EntityType> organisations = EnumSet.of(EntityType.ORGANISATION);
		assertEquals(List.of("United Nations"), names(EntityQuery.typed("").offering(organisations)));
		assertEquals(List.of("United Nations", "Kim Jong-un", "European Union"),
				names(EntityQuery.typed("un").recent(List.of("k")).offering(organisations)));
	}

	@Test
	void afterAChange_AsIfMadeAnew() {
		List<KnownEntity> all = new ArrayList<>();
		Random random = new Random(3);
		EntityFinder changing = EntityFinder.of(all);
		for (int i = 0; i < 200; i++) {
			KnownEntity one = known("e" + random.nextInt(20), "N" + random.nextInt(9));
			boolean isGone = random.nextInt(4) == 0;
			all.removeIf(each -> each.id().equals(one.id()));
			all.addAll(isGone ? List.of() : List.of(one));
			changing = isGone ? changing.with(List.of(), Set.of(one.id())) : changing.with(List.of(one, one), Set.of("none"));
			Collections.shuffle(all, random);
			assertEquals(EntityFinder.of(all).find(EntityQuery.typed("n")), changing.find(EntityQuery.typed("n")));
			assertEquals(all.size(), changing.size());
		}
	}

	@Test
	void amongTenThousand_TheOneThatIsMeant() {
		EntityFinder many = EntityFinder.of(IntStream.range(0, 10_000).mapToObj(i -> known("e" + i, "Kim " + i)).toList());
		assertEquals("Kim 9999", many.find(EntityQuery.typed("kim 9999")).getFirst().entity().name());
		assertEquals(EntityQuery.MOST, many.find(EntityQuery.typed("kim")).size());
	}

	private List<String> typed(String words) {
		return names(EntityQuery.typed(words));
	}

	private List<String> names(EntityQuery query) {
		return finder.find(query).stream().map(each -> each.entity().name()).toList();
	}

	private static KnownEntity known(String id, String name, String... aliases) {
		return new KnownEntity(id, EntityType.PERSON, name, List.of(aliases), List.of(), Optional.empty(), Set.of());
	}
}
