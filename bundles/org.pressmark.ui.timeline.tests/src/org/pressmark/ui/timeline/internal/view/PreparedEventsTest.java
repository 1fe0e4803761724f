// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Event;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.EventReports;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.ui.timeline.internal.table.EventRow;

class PreparedEventsTest {

	private final Deque<Runnable> later = new ArrayDeque<>();
	private final Deque<Runnable> elsewhere = new ArrayDeque<>();
	private final List<PreparedEvents.Prepared> done = new ArrayList<>();
	private final Deque<Runnable> elsewhereBroken = new ArrayDeque<>();
	private final List<String> failures = new ArrayList<>();
	private final PreparedEvents prepared = new PreparedEvents(later::add, work -> {
		CompletableFuture<EventTimeline> result = new CompletableFuture<>();
		elsewhere.add(() -> result.complete(work.get()));
		elsewhereBroken.add(() -> result.completeExceptionally(new IllegalStateException("broken")));
		return result;
	}, failure -> failures.add(failure.getMessage()));

	@Test
	void begin_FewEvents_AreThereAtOnce() {
		begin(project(PreparedEvents.FEW), EventFilter.ALL);
		assertEquals(PreparedEvents.FEW, done.getFirst().rows().size());
		assertFalse(prepared.isPreparing());
	}

	@Test
	void begin_VeryMany_OtherThingsComeInBetween() {
		Project project = project(PreparedEvents.FEW + 1);
		begin(project, EventFilter.ALL.withWords("1"));
		assertTrue(prepared.isPreparing());
		assertTrue(done.isEmpty());
		finish();

		assertFalse(prepared.isPreparing());
		List<String> shown = project.getEvents().stream().map(Event::getId).filter(id -> id.contains("1")).toList();
		assertEquals(shown, done.getFirst().rows().stream().map(EventRow::id).toList());
		assertEquals(shown.size(), done.getFirst().timeline().model().items().count());
	}

	@Test
	void begin_WhileOthersArePrepared_OnlyTheLastAreShown() {
		Project project = project(PreparedEvents.FEW + 1);
		begin(project, EventFilter.ALL);
		runAll(later);
		begin(project, EventFilter.ALL.withWords("7"));
		finish();
		assertEquals(List.of("7"), done.stream().map(each -> each.timeline().filter().words()).toList());
	}

	@Test
	void cancel_NothingIsShown() {
		begin(project(PreparedEvents.FEW + 1), EventFilter.ALL);
		prepared.cancel();
		finish();
		assertTrue(done.isEmpty());
		assertFalse(prepared.isPreparing());
	}

	@Test
	void begin_WorkFails_IsToldAndAtItsEnd() {
		begin(project(PreparedEvents.FEW + 1), EventFilter.ALL);
		runAll(later);
		runAll(elsewhereBroken);
		assertEquals(List.of("broken"), failures);
		assertFalse(prepared.isPreparing());
		assertTrue(done.isEmpty());
	}

	@Test
	void cancel_WorkFails_InterestsNobody() {
		begin(project(PreparedEvents.FEW + 1), EventFilter.ALL);
		runAll(later);
		prepared.cancel();
		runAll(elsewhereBroken);
		assertTrue(failures.isEmpty());
	}

	private void begin(Project project, EventFilter filter) {
		prepared.begin(project, EventReports.NONE, EventLanes.NONE, filter, done::add);
	}

	private void finish() {
		runAll(later);
		runAll(elsewhere);
	}

	private static void runAll(Deque<Runnable> work) {
		while (!work.isEmpty()) {
			work.removeFirst().run();
		}
	}

	private static Project project(int events) {
		Project project = ModelFactory.eINSTANCE.createProject();
		for (int i = 0; i < events; i++) {
			Event event = ModelFactory.eINSTANCE.createEvent();
			event.setId("e" + i);
			event.setTitle("Event " + i);
			event.setWhen("2021");
			project.getEvents().add(event);
		}
		return project;
	}
}
