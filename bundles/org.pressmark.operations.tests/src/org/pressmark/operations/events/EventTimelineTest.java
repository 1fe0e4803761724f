// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;
import org.pressmark.timeline.TimelineItem;
import org.pressmark.timeline.TimelineLane;
import org.pressmark.timeline.TimelineModel;

/** The timeline of a project, made anew or out of the one before. */
class EventTimelineTest {

	private static final String[] DATES = { "2021-05-03", "2021-05", "2021-05-04/2021-05-06", "2019~", "no date", null };
	private static final String[] CATEGORIES = { "Talks", "Treaty", null };

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void of_SomeEventsChanged_IsTheSameAsMadeAnew(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Project project = project();
		for (int i = 0; i < 30; i++) {
			project.getEvents().add(event("e" + i, random));
		}
		TimelineModel model = EventTimeline.of(project);
		for (int step = 0; step < 300; step++) {
			Set<String> changed = new HashSet<>();
			for (int i = random.nextInt(1, 4); i > 0; i--) {
				changed.add(change(project.getEvents(), "s" + step + '-' + i, random));
			}
			model = EventTimeline.of(project, model, changed);
			assertEquals(words(EventTimeline.of(project)), words(model), "seed " + seed + ", step " + step);
		}
	}

	@Test
	void of_OneEventChanged_OtherLanesAreThoseOfBefore() {
		Project project = project();
		project.getEvents().add(event("a", "Talks", "2021"));
		project.getEvents().add(event("b", "Treaty", "2022"));
		TimelineModel before = EventTimeline.of(project);
		project.getEvents().getFirst().setWhen("2023");

		TimelineModel after = EventTimeline.of(project, before, Set.of("a"));
		assertEquals("2023", after.find("a").orElseThrow().when().orElseThrow().toString());
		assertSame(before.lanes().getLast(), after.lanes().getLast());
	}

	private static String change(List<Event> events, String newId, SplittableRandom random) {
		int what = events.isEmpty() ? 0 : random.nextInt(4);
		if (what == 0) {
			events.add(random.nextInt(events.size() + 1), event(newId, random));
			return newId;
		}
		Event event = events.get(random.nextInt(events.size()));
		if (what == 1) {
			events.remove(event);
		} else {
			event.setTitle(newId);
			event.setWhen(DATES[random.nextInt(DATES.length)]);
			event.setStatus(EventStatus.values()[random.nextInt(EventStatus.values().length)]);
			event.setCategory(random.nextInt(20) == 0 ? newId : CATEGORIES[random.nextInt(CATEGORIES.length)]);
		}
		return event.getId();
	}

	private static Project project() {
		return ModelFactory.eINSTANCE.createProject();
	}

	private static Event event(String id, SplittableRandom random) {
		return event(id, CATEGORIES[random.nextInt(CATEGORIES.length)], DATES[random.nextInt(DATES.length)]);
	}

	private static Event event(String id, String category, String when) {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setId(id);
		event.setTitle(id);
		event.setCategory(category);
		event.setWhen(when);
		return event;
	}

	private static List<List<TimelineItem>> words(TimelineModel model) {
		List<List<TimelineItem>> words = new ArrayList<>(
				model.lanes().stream().map(TimelineLane::items).toList());
		words.add(model.undated());
		return words;
	}
}
