// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.ModelFactory;

class EntityChoicesTest {

	private static final Entity SEOUL = entity(EntityType.PLACE, "Seoul");
	private static final Entity VIRUS = entity(EntityType.OTHER, "COVID-19");
	private static final Entity KIM = entity(EntityType.PERSON, "Kim");
	private static final Entity JAPAN = entity(EntityType.COUNTRY, "Japan");
	private static final Entity TIMES = entity(EntityType.ORGANISATION, "The Seoul Times");

	private final List<String> taken = new ArrayList<>();
	private final EntityChoices choices = new EntityChoices(List.of(SEOUL, VIRUS, KIM, JAPAN, TIMES),
			entity -> taken.add(entity.getName()), (type, name) -> taken.add(type + " " + name));

	@Test
	void of_NothingTyped_LikelyFirst() {
		assertEquals("Kim, COVID-19, Japan, Seoul, The Seoul Times",
				String.join(", ", labels(choices.likely(List.of(KIM)), "")));
	}

	@Test
	void of_Speaking_NothingTyped_WhoSpeaks() {
		assertEquals(List.of("Japan", "Kim", "The Seoul Times"),
				labels(choices.speaking().likely(List.of(SEOUL, JAPAN)), ""));
	}

	@Test
	void of_Speaking_PlaceTyped_AfterWhoSpeaks() {
		assertEquals(List.of("The Seoul Times", "Seoul"),
				labels(choices.speaking().likely(List.of(SEOUL)), "seoul").subList(0, 2));
	}

	@Test
	void of_Naming_TheBestMatchFirst_AndNewOnesLast() {
		List<Choice> found = choices.naming("Seoul").of("");
		assertEquals(2 + EntityType.values().length, found.size());
		found.forEach(choice -> choice.action().run());
		assertEquals("Seoul", taken.getFirst());
		assertTrue(taken.contains("person Seoul"), taken::toString);
	}

	@Test
	void of_MoreThanAnybodyReads_TheBest_AndNewOnes() {
		List<Entity> many = IntStream.range(0, 10_000).mapToObj(i -> entity(EntityType.PERSON, "Kim " + i)).toList();
		List<String> found = labels(new EntityChoices(many, entity -> {
		}, (type, name) -> {
		}), "kim 9");
		assertEquals("Kim 9", found.getFirst());
		assertEquals(200 + EntityType.values().length, found.size());
	}

	@Test
	void of_Typed_WhoWasMarkedLastFirst_ButNotBeforeTheVeryName() {
		Entity jongUn = entity(EntityType.PERSON, "Kim Jong-un");
		Entity yoJong = entity(EntityType.PERSON, "Kim Yo-jong");
		Entity blinken = entity(EntityType.PERSON, "Antony Blinken");
		EntityChoices some = new EntityChoices(List.of(KIM, jongUn, yoJong, blinken), entity -> {
		}, (type, name) -> {
		}).recent(List.of(yoJong.getId()));
		assertEquals(List.of("Kim Yo-jong", "Kim Jong-un"), labels(some, "jong").subList(0, 2));
		assertEquals("Kim", labels(some, "kim").getFirst());
		assertEquals("Kim Jong-un", labels(some, "kju").getFirst());
	}

	/** Enter must not mark somebody else whose name is only spelt nearly so; one arrow key goes there. */
	@Test
	void of_OnlySpeltNearlySo_BehindANewOne() {
		EntityChoices some = choices(entity(EntityType.COUNTRY, "Iran"), entity(EntityType.COUNTRY, "Nigeria"),
				entity(EntityType.PERSON, "Kim Jong-un"), entity(EntityType.PERSON, "Joe Biden"),
				entity(EntityType.COUNTRY, "Somalia"), entity(EntityType.ORGANISATION, "Bank of China"));
		assertBehindNew("Iran", some.naming("Iraq"), "Iraq", "");
		assertBehindNew("Nigeria", some.naming("Niger"), "Niger", "");
		assertBehindNew("Nigeria", some, "niger", "niger");
		assertBehindNew("Kim Jong-un", some.naming("Kim Yong-un"), "Kim Yong-un", "");
		assertBehindNew("Joe Biden", some.naming("Hunter Biden"), "Hunter Biden", "");
		assertBehindNew("Bank of China", some.naming("China"), "China", "");
		assertBehindNew("Iran", some.naming("he"), "Iraq", "Iraq");
		assertBehindNew("Joe Biden", some, "bidn", "bidn");
		assertBehindNew("Somalia", some, "mali", "mali");
		assertEquals(NLS.bind(Messages.entity_newPerson, "."), labels(some.naming("."), "").getFirst());
	}

	private static void assertBehindNew(String near, EntityChoices choices, String name, String typed) {
		assertEquals(List.of(NLS.bind(Messages.entity_newPerson, name), near), labels(choices, typed).subList(0, 2));
	}

	@Test
	void of_Known_First() {
		EntityChoices some = choices(entity(EntityType.COUNTRY, "Nigeria"), entity(EntityType.PERSON, "Joe Biden"),
				entity(EntityType.ORGANISATION, "World Health Organization"),
				entity(EntityType.ORGANISATION, "The Hankyoreh"), entity(EntityType.PERSON, "Kim Jong-un"));
		for (String words : List.of("Biden", "BIDEN", "Joe Biden\u2019s", "Biden's", "President Biden", "Mr. Joe Biden")) {
			assertEquals("Joe Biden", labels(some.naming(words), "").getFirst(), words);
		}
		assertEquals("World Health Organization", labels(some.naming("WHO"), "").getFirst());
		assertEquals("The Hankyoreh", labels(some.naming("Hankyoreh"), "").getFirst());
		assertEquals("Nigeria", labels(some.naming("the country"), "nig").getFirst());
		assertEquals("Kim Jong-un", labels(some.naming("Kim"), "").getFirst());
		assertEquals(NLS.bind(Messages.entity_newPerson, "UN"), labels(some.naming("UN"), "").getFirst());
	}

	private static EntityChoices choices(Entity... entities) {
		return new EntityChoices(List.of(entities), entity -> {
		}, (type, name) -> {
		});
	}

	@Test
	void of_OrNobody() {
		choices.orNobody(() -> taken.add("nobody")).of("").getLast().action().run();
		assertEquals(List.of("nobody"), taken);
	}

	@Test
	void of_OrNobody_SomethingElseTyped_IsLast() {
		List<String> labels = labels(choices.speaking().orNobody(() -> taken.add("nobody")), "Maas");
		assertEquals(NLS.bind(Messages.entity_newPerson, "Maas"), labels.getFirst());
		assertEquals(Messages.entity_unknown, labels.getLast());
	}

	@Test
	void of_OrNobody_ItsNameTyped_IsFirst() {
		assertEquals(Messages.entity_unknown,
				labels(choices.orNobody(() -> taken.add("nobody")), Messages.entity_unknown.substring(0, 4)).getFirst());
	}

	@Test
	void of_Naming_NobodyKnown_ANewPersonFirst() {
		assertEquals(NLS.bind(Messages.entity_newPerson, "Maas"), labels(choices.naming("Maas"), "").getFirst());
	}

	private static List<String> labels(EntityChoices choices, String typed) {
		return choices.of(typed).stream().map(Choice::label).toList();
	}

	private static Entity entity(EntityType type, String name) {
		Entity entity = ModelFactory.eINSTANCE.createEntity();
		entity.setId(name);
		entity.setType(type);
		entity.setName(name);
		return entity;
	}
}
