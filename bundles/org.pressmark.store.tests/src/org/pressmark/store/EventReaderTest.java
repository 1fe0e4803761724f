// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.store.ProjectFixture.change;
import static org.pressmark.store.ProjectFixture.place;
import static org.pressmark.store.ProjectFixture.refusal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Event;
import org.pressmark.model.EventLink;
import org.pressmark.model.EventLinkKind;
import org.pressmark.model.EventMention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.model.time.Edtf;

/** Who reported which event, and events that lead to others. */
class EventReaderTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	@TempDir
	Path folder;

	private ProjectStore store;

	@BeforeEach
	void report() throws Exception {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		change(store, transaction -> {
			String project = transaction.project().getId();
			Event talks = ProjectFixture.event("talks", "Talks");
			Event speech = ProjectFixture.event("speech", "Speech");
			transaction.add(talks, project);
			transaction.add(speech, project);
			transaction.add(ProjectFixture.event("unknown", "Nobody reports this"), project);
			transaction.add(ProjectFixture.code("c", "Code"), project);
			Article guardian = ProjectFixture.article("a", "One", ProjectFixture.TEXT);
			guardian.setOutlet("Guardian");
			guardian.setPublished("2021-05-07");
			transaction.add(guardian, null);
			Article unknown = ProjectFixture.article("b", "Two", ProjectFixture.TEXT);
			unknown.setPublished("soon");
			transaction.add(unknown, null);
			EventMention first = evidence("m1", 8, 13, talks);
			first.setWhen("2021-05-03");
			first.setDiffers(true);
			first.setComment("how it differs");
			transaction.add(evidence("m2", 0, 7, speech), "a");
			transaction.add(first, "a");
			transaction.add(evidence("m3", 0, 7, talks), "b");
			transaction.add(evidence("m4", 0, 5, null), "b");
			transaction.add(passage(transaction, "p", 10, 20), "a");
			transaction.add(passage(transaction, "q", 12, 20), "a");
		});
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void reports_OfOneEvent_InTheOrderOfArticles() throws Exception {
		EventReport guardian = new EventReport("talks", "m1", "a", Optional.of("Guardian"), Edtf.tryParse("2021-05-07"),
				Edtf.tryParse("2021-05-03"), true, Optional.of("how it differs"), List.of("c"));
		EventReport unknown = new EventReport("talks", "m3", "b", Optional.empty(), Optional.empty(), Optional.empty(), false,
				Optional.empty(), List.of());

		assertEquals(List.of(guardian, unknown), reports("talks"));
		assertEquals(List.of(), reports("unknown"));
		assertEquals(List.of(), reports("gone"));
		assertEquals(List.of(), store.<List<EventReport>>read(reader -> reader.events().reports(List.of())));
	}

	@Test
	void allReports_AreThoseOfEachEvent() throws Exception {
		List<EventReport> all = store.read(reader -> reader.events().allReports());

		assertEquals(Set.of("m1", "m2", "m3"), Set.copyOf(all.stream().map(EventReport::annotationId).toList()));
		assertEquals(reports("talks"), all.stream().filter(each -> each.eventId().equals("talks")).toList());
	}

	@Test
	void reports_WithoutThoseThatLostTheirWords_WhichStillAreEvidence() throws Exception {
		change(store, transaction -> transaction.get(EventMention.class, "m1").setFormerWords("quite other words"));

		assertEquals(List.of("m3"), reports("talks").stream().map(EventReport::annotationId).toList());
		assertEquals(List.of("m1", "m3"), store.<List<String>>read(reader -> reader.events().evidence(List.of("talks"))));
	}

	@Test
	void reports_CodesOfPassagesThatHaveTheirWords() throws Exception {
		change(store, transaction -> transaction.get(Passage.class, "p").setFormerWords("quite other words"));
		assertEquals(List.of("c"), reports("talks").getFirst().codes(), "another passage has it");
		change(store, transaction -> transaction.get(Passage.class, "q").setFormerWords("quite other words"));
		assertEquals(List.of(), reports("talks").getFirst().codes());
	}

	@Test
	void reportedBy_ArticlesAndAnnotations() throws Exception {
		assertEquals(Set.of("talks", "speech"), reportedBy(List.of("p"), List.of()));
		assertEquals(Set.of("talks"), reportedBy(List.of(), List.of("b")));
		assertEquals(Set.of("talks"), reportedBy(List.of("m4", "gone"), List.of("gone")));
		assertEquals(Set.of(), reportedBy(List.of(), List.of()));
	}

	@Test
	void event_ThatOthersLeadTo_IsNotDeleted() throws Exception {
		change(store, transaction -> link(transaction, "unknown", "speech"));

		assertEquals(List.of("unknown"),
				store.<List<String>>read(reader -> reader.events().leadingTo(List.of("speech", "talks"))));
		change(store, transaction -> transaction.delete(transaction.get(EventMention.class, "m2")));
		String reason = refusal(store, transaction -> transaction.delete(transaction.get(Event.class, "speech")));
		assertTrue(reason.contains("Speech"), reason);
		change(store, transaction -> {
			transaction.get(Event.class, "unknown").getLinks().clear();
			transaction.delete(transaction.get(Event.class, "speech"));
		});
		ProjectFixture.undo(store);
		assertEquals("Speech", store.<String>read(
				reader -> reader.project().getEvents().stream().filter(event -> !event.getLinks().isEmpty()).findFirst()
						.orElseThrow().getLinks().getFirst().getTarget().getTitle()));
		// The date of this article is none.
		assertEquals(List.of("article b"), store.read(ProjectReader::check).stream().map(Problem::where).toList());
	}

	@Test
	void link_ToNoEvent_IsRefused() throws Exception {
		String reason = refusal(store, transaction -> {
			Event gone = ProjectFixture.event("gone", "Gone");
			add(transaction.get(Event.class, "talks"), gone);
		});
		assertTrue(reason.contains("gone"), reason);
	}

	/** Loading one event after the other, each with what it leads to, would need as deep a stack as there are events. */
	@Test
	void events_EachLeadsToTheNext_OneIsLoadedWithoutTheOthers() throws Exception {
		int last = 20_000;
		change(store, transaction -> {
			String project = transaction.project().getId();
			List<Event> events = IntStream.rangeClosed(0, last).mapToObj(i -> ProjectFixture.event("e" + i, "Step " + i)).toList();
			for (int i = 0; i <= last; i++) {
				if (i < last) {
					add(events.get(i), events.get(i + 1));
				}
				transaction.add(events.get(i), project);
			}
			transaction.get(EventMention.class, "m1").setEvent(events.getFirst());
		});

		change(store, transaction -> {
			Event first = transaction.get(Event.class, "e0");
			Event next = first.getLinks().getFirst().getTarget();
			assertNull(next.getTitle());
			assertSame(next, transaction.get(Event.class, "e1"));
			assertEquals("Step 1", next.getTitle());
			next.setNotes("changed");
		});
		store.read(reader -> {
			EventMention mention = (EventMention) reader.article("a").orElseThrow().getAnnotations().stream()
					.filter(each -> each.getId().equals("m1")).findFirst().orElseThrow();
			Event first = mention.getEvent();
			assertEquals("Step 0", first.getTitle());
			Event next = first.getLinks().getFirst().getTarget();
			assertEquals("e1", next.getId());
			assertEquals(last + 4, reader.project().getEvents().size());
			assertEquals("changed", next.getNotes());
			assertEquals("Step 2", next.getLinks().getFirst().getTarget().getTitle());
			return null;
		});
		assertEquals(1, ProjectFixture.undo(store).size());
	}

	private List<EventReport> reports(String eventId) throws StoreException {
		return store.read(reader -> reader.events().reports(List.of(eventId)));
	}

	private Set<String> reportedBy(List<String> annotations, List<String> articles) throws StoreException {
		return store.read(reader -> reader.events().reportedBy(annotations, articles));
	}

	private static void link(ProjectTransaction transaction, String from, String to) throws StoreException {
		add(transaction.get(Event.class, from), transaction.get(Event.class, to));
	}

	private static void add(Event from, Event to) {
		EventLink link = MODEL.createEventLink();
		link.setKind(EventLinkKind.FOLLOWED_BY);
		link.setTarget(to);
		from.getLinks().add(link);
	}

	private static EventMention evidence(String id, int begin, int end, Event event) {
		EventMention mention = place(MODEL.createEventMention(), begin, end);
		mention.setId(id);
		mention.setEvent(event);
		return mention;
	}

	private static Passage passage(ProjectTransaction transaction, String id, int begin, int end) throws StoreException {
		Passage passage = place(MODEL.createPassage(), begin, end);
		passage.setId(id);
		passage.getCodes().add(transaction.get(Code.class, "c"));
		return passage;
	}
}
