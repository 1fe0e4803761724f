// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.Disagreement.Kind;
import org.pressmark.operations.events.Disagreement.Voice;
import org.pressmark.store.EventReport;

/** What sources disagree in, and which events a filter shows. */
class DisagreementTest {

	@ParameterizedTest
	@CsvSource({ "2021-05-03, 2021-05-04, true", "2021-05-03, 2021-05, false", "2021-05-03, 2021-05-03T10:00, false",
			"2021-05-03, 2021-05-04T10:00, true", "2021-05-07, 2021-05-07T01:00+09:00, false",
			"2021-05-06, 2021-05-07T01:00+09:00, true", "2021-05-07T01:00+09:00, 2021-05-06T16:00Z, false",
			"2021-05-07T01:00+09:00, 2021-05-07T01:00Z, true", "2021-05-06T20:00+09:00/2021-05-06T23:00+09:00, 2021-05-07, false",
			"2021-05-03/.., 2025, false", "2021-05-03/.., 2021-05-02, true", "2021-05-03~, 2021-05-04, false",
			"2021-05-03~, 2021-05-09, true", "2021-05-01/2021-05-10~, 2021-05-12, false", "'[2021-05-03,2021-05-04]', 2021-05-05, true",
			"'[2021-05-03,2021-05-05]', 2021-05-04, true", "'{2021-05-03,2021-05-05}', 2021-05-05T10:00, false",
			"'[2021-05-03..2021-05-05]', 2021-05-04, false", "'[..2021-05-03]', 2021-05-04, true", "'[2021-05-03,2021-05-05]', 2021-05, false",
			"'{2021-05-03,2021-05-05}', '[2021-05-04,2021-05-06]', true", "../2021-05-05, 2021-05-04, false", "2021-05-XX, 2021-05-04, false",
			"2021-05?, 2021-05-04, false", "2021-21, 2021-05-04, false", "199X, 1995-02, false", "-0001, 0001, true" })
	void dates(String one, String other, boolean isConflict) {
		assertEquals(isConflict, DateConflict.is(Edtf.parse(one), Edtf.parse(other)));
		assertEquals(isConflict, DateConflict.is(Edtf.parse(other), Edtf.parse(one)));
	}

	@Test
	void of_TwoSources_WhateverIsRecorded() {
		List<EventReport> reports = List.of(report("a", "2021-05-03", false), report("b", "2021-05-04", false),
				report("c", null, false));

		Disagreement disagreement = Disagreement.of(event(null), reports).orElseThrow();

		assertEquals(Set.of(Kind.DATE), disagreement.kinds());
		assertEquals(List.of(true, true, false), disagreement.voices().stream().map(Voice::isOtherDate).toList());
		assertTrue(Disagreement.of(event("2021-05-03"), reports.subList(0, 1)).isEmpty());
		assertEquals(Set.of(Kind.DATE), Disagreement.of(event("2021-06"), reports).orElseThrow().kinds());
		assertEquals(Set.of(Kind.RECORDED_DATE),
				Disagreement.of(event("2021-06"), reports.subList(0, 1)).orElseThrow().kinds());
		assertTrue(Disagreement.of(event("soon"), List.of()).isEmpty());
	}

	@Test
	void of_StatusAndDescription() {
		Event event = event("2021");
		event.setStatus(EventStatus.DISPUTED);

		assertEquals(Set.of(Kind.STATUS, Kind.RECORDED_DESCRIPTION),
				Disagreement.of(event, List.of(report("a", null, true))).orElseThrow().kinds());
	}

	/** Outlets that differ are two at least: the same one may say two things, or another thing than was recorded. */
	@Test
	void of_OneOutlet_IsNoDisagreementOfOutlets() {
		assertEquals(Set.of(Kind.ONE_SOURCE_DATE), kinds(event("2021"), report("a", "2021-05-03", false),
				report("a", "2021-05-04", false)));
		assertEquals(Set.of(Kind.RECORDED_DATE),
				kinds(event("2021-05-03"), report("a", "2021-05-03", false), report("a", "2021-05-04", false)));
		assertEquals(Set.of(Kind.RECORDED_DESCRIPTION), kinds(event("2021"), report("a", null, true), report("a", null, false)));
		assertEquals(Set.of(Kind.RECORDED_DESCRIPTION), kinds(event("2021"), report("a", null, true), report("b", null, true)));
		assertEquals(Set.of(Kind.DESCRIPTION), kinds(event("2021"), report("a", null, true), report("b", null, false)));
		assertEquals(Set.of(Kind.DATE), kinds(event("2021"), report("a", "2021-05-03", false), report("a", "2021-05-04", false),
				report("b", "2021-05-04", false)));
	}

	private static Set<Kind> kinds(Event event, EventReport... reports) {
		return Disagreement.of(event, List.of(reports)).orElseThrow().kinds();
	}

	@Test
	void filter_ByEachOfItsParts() {
		Event event = event("2021-05-03");
		event.setCategory("Talks");
		event.setNotes("behind closed doors");
		Entity kim = ModelFactory.eINSTANCE.createEntity();
		kim.setId("kim");
		kim.setName("Kim Jong-\u00fcn");
		Participant participant = ModelFactory.eINSTANCE.createParticipant();
		participant.setEntity(kim);
		event.getParticipants().add(participant);
		List<EventReport> reports = List.of(report("Post", null, false));
		List<EventFilter> shown = new ArrayList<>(List.of(EventFilter.ALL, EventFilter.ALL.withWords(" KIM jong-un  POST "),
				EventFilter.ALL.withWords("closed event"), EventFilter.ALL.withEntities(Set.of("kim", "moon")),
				EventFilter.ALL.withCategories(Set.of("Talks")), EventFilter.ALL.withStatuses(Set.of(EventStatus.REPORTED)),
				EventFilter.ALL.withPeriod(Edtf.tryParse("2021-05")), EventFilter.ALL.withOutlets(Set.of("Post")),
				EventFilter.ALL.withArticles(Optional.of(Set.of("Post")))));
		List<EventFilter> hidden = List.of(EventFilter.ALL.withWords("Kim Moon"), EventFilter.ALL.withEntities(Set.of("moon")),
				EventFilter.ALL.withCategories(Set.of("")), EventFilter.ALL.withStatuses(Set.of(EventStatus.DISPUTED)),
				EventFilter.ALL.withPeriod(Edtf.tryParse("2021-06/..")), EventFilter.ALL.withOutlets(Set.of("Guardian")),
				EventFilter.ALL.withArticles(Optional.of(Set.of())), EventFilter.ALL.withDisagreement(true),
				EventFilter.ALL.withWithoutEvidence(true));

		shown.forEach(filter -> assertTrue(filter.shows(event, reports), filter.toString()));
		hidden.forEach(filter -> assertFalse(filter.shows(event, reports), filter.toString()));
		assertTrue(EventFilter.ALL.withWithoutEvidence(true).shows(event, List.of()));
		assertFalse(EventFilter.ALL.withPeriod(Edtf.tryParse("2021")).shows(event(null), reports));
		assertTrue(EventFilter.ALL.withWords("  ").isAll());
		assertFalse(EventFilter.ALL.withDisagreement(true).isAll());
	}

	private static Event event(String when) {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setId("e");
		event.setTitle("An event");
		event.setWhen(when);
		return event;
	}

	private static EventReport report(String outlet, String says, boolean differs) {
		return new EventReport("e", "m" + outlet, outlet, Optional.of(outlet), Optional.empty(),
				Optional.ofNullable(says).map(Edtf::parse), differs, Optional.empty(), List.of());
	}
}
