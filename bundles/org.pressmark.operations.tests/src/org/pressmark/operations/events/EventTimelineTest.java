// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventLinkKind;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.model.Project;
import org.pressmark.model.time.Edtf;
import org.pressmark.store.Commit;
import org.pressmark.store.EventReport;
import org.pressmark.store.RowChange;
import org.pressmark.timeline.internal.model.LaneSubject;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineReport;

/** The timeline of a project, made anew or out of the one before. */
class EventTimelineTest {

	private static final String[] DATES = { "2021-05-03", "2021-05", "2021-05-04/2021-05-06", "2019~", "no date", null };
	private static final String[] OUTLETS = { "Post", "Guardian" };
	private static final String[] CATEGORIES = { "Talks", "Treaty", null };

	@ParameterizedTest
	@EnumSource
	void after_SomeEventsChanged_IsTheSameAsMadeAnew(EventLanes lanes) {
		for (EventFilter filter : List.of(EventFilter.ALL, EventFilter.ALL.withStatuses(Set.of(EventStatus.DISPUTED)))) {
			SplittableRandom random = new SplittableRandom(lanes.ordinal());
			Project project = project();
			for (int i = 0; i < 30; i++) {
				project.getEvents().add(event("e" + i, random));
			}
			EventReports reports = EventReports.NONE;
			EventTimeline timeline = EventTimeline.of(project, reports, lanes, filter);
			for (int step = 0; step < 300; step++) {
				Set<String> changed = new HashSet<>();
				for (int i = random.nextInt(1, 4); i > 0; i--) {
					changed.add(change(project.getEvents(), "s" + step + '-' + i, random));
				}
				reports = reports.with(changed, changed.stream().flatMap(id -> reports(id, random)).toList());
				timeline = timeline.after(project, reports, changed);
				assertEquals(words(EventTimeline.of(project, reports, lanes, filter).model()), words(timeline.model()),
						lanes + ", step " + step);
			}
		}
	}

	@Test
	void after_OneEventChanged_OtherLanesAreThoseOfBefore() {
		Project project = project();
		project.getEvents().add(event("a", "Talks", "2021"));
		project.getEvents().add(event("b", "Treaty", "2022"));
		EventTimeline timeline = EventTimeline.of(project);
		TimelineModel before = timeline.model();
		project.getEvents().getFirst().setWhen("2023");

		TimelineModel after = timeline.after(project, EventReports.NONE, Set.of("a")).model();
		assertEquals("2023", after.find("a").orElseThrow().when().orElseThrow().toString());
		assertSame(before.lanes().getLast(), after.lanes().getLast());
	}

	@Test
	void renames_NameOrType_NotOtherNamesNorNewOnes() {
		assertTrue(EventTimeline.renames(commit(Optional.of(Map.of("name", "Blinken")))));
		assertTrue(EventTimeline.renames(commit(Optional.of(Map.of("type", "person")))));
		assertFalse(EventTimeline.renames(commit(Optional.of(Map.of("aliases", "[]")))));
		assertFalse(EventTimeline.renames(commit(Optional.empty())));
	}

	private static Commit commit(Optional<Map<String, Object>> before) {
		return new Commit(null, List.of(new RowChange("entity", "e", before, Optional.of(Map.of("name", "Antony Blinken")))),
				Map.of());
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

	@Test
	void of_ByActor_LiesInTheLaneOfEach() {
		Project project = project();
		Entity kim = entity("k", "Kim", EntityType.PERSON);
		Entity seoul = entity("s", "South Korea", EntityType.COUNTRY);
		Event talks = event("t", "Talks", "2021-05-03");
		talks.getParticipants().addAll(List.of(participant(kim), participant(seoul), participant(kim)));
		Event speech = event("p", "Speech", "2021-05-04");
		speech.getParticipants().add(participant(kim));
		project.getEvents().addAll(List.of(speech, talks, event("n", null, "2021")));

		assertEquals(List.of("Kim p t", "South Korea t", " n"), lanes(project, EventLanes.ACTOR, EventReports.NONE));
		assertEquals(List.of("South Korea t", " n p"), lanes(project, EventLanes.COUNTRY, EventReports.NONE));
		assertEquals(List.of(" n p t"), lanes(project, EventLanes.NONE, EventReports.NONE));
		assertEquals(LaneSubject.COUNTRY,
				EventTimeline.of(project, EventReports.NONE, EventLanes.COUNTRY, EventFilter.ALL).model().laneSubject());
	}

	@Test
	void of_ByOutletAndCode_AsItIsReported() {
		Project project = project();
		Code code = ModelFactory.eINSTANCE.createCode();
		code.setId("c");
		code.setName("Sanctions");
		project.getCodes().add(code);
		project.getEvents().add(event("t", "Talks", "2021-05-03"));
		EventReports reports = EventReports.of(List.of(
				report("t", "Post", Optional.empty(), List.of()), report("t", "Guardian", Optional.empty(), List.of("c", "gone"))));

		assertEquals(List.of("Guardian t", "Post t"), lanes(project, EventLanes.OUTLET, reports));
		assertEquals(List.of("Sanctions t"), lanes(project, EventLanes.CODE, reports));
		assertEquals(List.of("Post", "Guardian"), EventTimeline.of(project, reports, EventLanes.NONE, EventFilter.ALL).model()
				.find("t").orElseThrow().reports().stream().map(TimelineReport::outlet).toList());
	}

	@Test
	void of_CodesSayWhatEventsAreAbout_HaveTheirColours() {
		Project project = project();
		project.getCodes().addAll(List.of(code("c", "Sanctions", "#0072b2"), code("d", "Diplomacy", "#123456")));
		project.getCodes().getFirst().getCodes().add(code("s", "Summit", "#E69F00"));
		project.getEvents().addAll(List.of(event("t", "Talks", "2021"), event("d", "diplomacy", "2021"), event("n", null, "2021")));
		EventReports reports = EventReports.of(List.of(report("n", "Post", Optional.empty(), List.of("gone", "s")),
				report("d", "Post", Optional.empty(), List.of("c", "s"))));

		TimelineModel byCategory = EventTimeline.of(project, reports, EventLanes.CATEGORY, EventFilter.ALL).model();
		assertEquals("#123456", byCategory.find("d").orElseThrow().color());
		assertEquals("#e69f00", byCategory.find("n").orElseThrow().color());
		assertEquals("#0072b2", byCategory.find("t").orElseThrow().color());
		TimelineModel byCode = EventTimeline.of(project, reports, EventLanes.CODE, EventFilter.ALL).model();
		assertEquals(Set.of("#0072b2", "#e69f00"),
				byCode.findAll("d").stream().map(TimelineItem::color).collect(Collectors.toSet()));
	}

	@Test
	void of_CategoriesWithoutCode_HaveColoursThatNoOtherHas() {
		Project project = project();
		project.getCodes().add(code("c", "Diplomacy", "#0072B2"));
		project.getEvents().addAll(List.of(event("t", "Talks", "2021"), event("d", "Diplomacy", "2021"), event("n", null, "2021")));

		assertEquals(3, EventTimeline.of(project).model().items().map(TimelineItem::color).distinct().count());
	}

	@Test
	void of_FlagsTellWhyAnEventWantsASecondLook() {
		Project project = project();
		project.getEvents().addAll(List.of(event("a", null, "2021-05-03"), event("b", null, "2021-05-03"), event("c", null, "2021"),
				event("d", null, "2021")));
		project.getEvents().getFirst().setStatus(EventStatus.DISPUTED);
		EventReports reports = EventReports.of(List.of(report("b", "Post", Optional.of(Edtf.parse("2021-06")), List.of()),
				report("c", "Post", Optional.empty(), List.of()), report("d", "Post", Optional.of(Edtf.parse("2021-06")), List.of()),
				report("d", "Herald", Optional.of(Edtf.parse("2021-07")), List.of())));

		TimelineModel model = EventTimeline.of(project, reports, EventLanes.NONE, EventFilter.ALL).model();
		assertEquals(Set.of(TimelineFlag.DISPUTED, TimelineFlag.UNREPORTED), model.find("a").orElseThrow().flags());
		assertEquals(Set.of(TimelineFlag.OTHER_DATE), model.find("b").orElseThrow().flags());
		assertEquals(Set.of(), model.find("c").orElseThrow().flags());
		assertEquals(Set.of(TimelineFlag.OUTLETS_DIFFER), model.find("d").orElseThrow().flags());
		assertEquals(Set.of(), EventTimeline.of(project).model().find("c").orElseThrow().flags());
	}

	@Test
	void of_OnlyWhatIsReportedUnderACode() {
		Project project = project();
		project.getEvents().addAll(List.of(event("t", "Talks", "2021"), event("n", null, "2021")));
		EventReports reports = EventReports.of(List.of(report("t", "Post", Optional.empty(), List.of("c")),
				report("t", "Guardian", Optional.empty(), List.of()), report("n", "Post", Optional.empty(), List.of("d"))));

		assertEquals(List.of("t"), EventTimeline.of(project, reports, EventLanes.NONE,
				EventFilter.ALL.withCodes(Set.of("c", "other"))).model().items().map(TimelineItem::id).toList());
	}

	private static Code code(String id, String name, String color) {
		Code code = ModelFactory.eINSTANCE.createCode();
		code.setId(id);
		code.setName(name);
		code.setColor(color);
		return code;
	}

	@Test
	void of_EventsLeadToOthers() {
		Project project = project();
		Event talks = event("t", "Talks", "2021-05-03");
		Event treaty = event("y", "Treaty", "2021-06");
		project.getEvents().addAll(List.of(talks, treaty));
		Links.add(talks, treaty, EventLinkKind.FOLLOWED_BY);

		assertEquals(List.of(new TimelineLink("t", "y", TimelineLink.Kind.FOLLOWED_BY)),
				EventTimeline.of(project).model().links());
	}

	private static List<String> lanes(Project project, EventLanes lanes, EventReports reports) {
		return EventTimeline.of(project, reports, lanes, EventFilter.ALL).model().lanes().stream()
				.map(lane -> lane.name() + ' ' + lane.items().stream().map(TimelineItem::id).sorted()
						.collect(Collectors.joining(" ")))
				.toList();
	}

	private static EventReport report(String eventId, String outlet, Optional<Edtf> says, List<String> codes) {
		return new EventReport(eventId, eventId + outlet, "a", Optional.of(outlet), Optional.empty(), says, false,
				Optional.empty(), codes);
	}

	private static Entity entity(String id, String name, EntityType type) {
		Entity entity = ModelFactory.eINSTANCE.createEntity();
		entity.setId(id);
		entity.setName(name);
		entity.setType(type);
		return entity;
	}

	private static Participant participant(Entity entity) {
		Participant participant = ModelFactory.eINSTANCE.createParticipant();
		participant.setEntity(entity);
		return participant;
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

	private static Stream<EventReport> reports(String eventId, SplittableRandom random) {
		return IntStream.range(0, random.nextInt(3)).mapToObj(i -> new EventReport(eventId, eventId + i, "a",
				Optional.of(OUTLETS[random.nextInt(OUTLETS.length)]), Optional.empty(), Optional.empty(), false,
				Optional.empty(), List.of()));
	}

	private static List<Object> words(TimelineModel model) {
		List<Object> words = new ArrayList<>();
		model.lanes().forEach(lane -> words.add(lane.name() + lane.items()));
		words.add(model.undated());
		words.add(Set.copyOf(model.links()));
		return words;
	}
}
