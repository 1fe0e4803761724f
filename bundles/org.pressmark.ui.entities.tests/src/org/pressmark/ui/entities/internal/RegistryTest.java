// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.EntityType;
import org.pressmark.operations.entities.KnownEntity;

class RegistryTest {

	private static final KnownEntity KIM = entity("k", EntityType.PERSON, "Kim Jong-un", "Chairman Kim");
	private static final KnownEntity SEOUL = entity("s", EntityType.PLACE, "Seoul");
	private static final KnownEntity BLINKEN = entity("b", EntityType.PERSON, "Antony Blinken");
	private static final Map<String, Integer> COUNTS = Map.of("k", 3, "s", 9, "b", 5);

	private final Registry registry = new Registry(id -> COUNTS.getOrDefault(id, 0));

	@Test
	void begin_ListsByName() {
		registry.begin(List.of(KIM, SEOUL, BLINKEN));
		assertEquals(List.of(BLINKEN, KIM, SEOUL), registry.shown());
	}

	@Test
	void setOrder_SortsByCountAndType() {
		registry.begin(List.of(KIM, SEOUL, BLINKEN));
		registry.setOrder(Registry.Order.COUNT);
		assertEquals(List.of(SEOUL, BLINKEN, KIM), registry.shown());
		registry.setOrder(Registry.Order.TYPE);
		assertEquals(List.of(BLINKEN, KIM, SEOUL), registry.shown());
	}

	@Test
	void setFilter_FindsByAliasAndKeepsTheOrder() {
		registry.begin(List.of(KIM, SEOUL, BLINKEN));
		registry.setFilter("chair");
		assertEquals(List.of(KIM), registry.shown());
		registry.setFilter("");
		assertEquals(3, registry.shown().size());
	}

	@Test
	void follow_ShowsWhatChangedAndDropsWhatIsGone() {
		registry.begin(List.of(KIM, SEOUL, BLINKEN));
		KnownEntity renamed = entity("k", EntityType.PERSON, "Zhou");
		registry.follow(List.of(renamed), Set.of("s"));
		assertEquals(List.of(BLINKEN, renamed), registry.shown());
	}

	private static KnownEntity entity(String id, EntityType type, String name, String... aliases) {
		return new KnownEntity(id, type, name, List.of(aliases), List.of(), Optional.empty(), Set.of());
	}
}
