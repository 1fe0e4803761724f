// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventLinkKind;
import org.pressmark.model.EventMention;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.model.Project;
import org.pressmark.model.TimexType;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.CreateEvent;
import org.pressmark.operations.edit.Delete;
import org.pressmark.operations.edit.EventDetails;
import org.pressmark.operations.edit.EventPart;
import org.pressmark.operations.edit.JoinMarks;
import org.pressmark.operations.edit.MarkEvent;
import org.pressmark.operations.edit.MarkMention;
import org.pressmark.operations.edit.MarkTime;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.edit.TimexValue;
import org.pressmark.operations.edit.UpdateEvent;
import org.pressmark.operations.internal.StoredReportInput;
import org.pressmark.store.Commit;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

class EventCommandsTest {

	private static final String TEXT = """
			Kim met Moon last week. They spoke of trade.
			The summit was on 27 April 2018 in Panmunjom.
			Nobody said when they parted.""";

	@TempDir
	Path folder;

	private final List<Commit> commits = new ArrayList<>();
	private ProjectStore store;

	@BeforeEach
	void project() throws Exception {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		store.execute(ProjectCommand.of("make", transaction -> {
			String project = transaction.project().getId();
			for (String id : List.of("kim", "moon", "panmunjom")) {
				Entity entity = ModelFactory.eINSTANCE.createEntity();
				entity.setId(id);
				entity.setName(id);
				transaction.add(entity, project);
			}
			for (String id : List.of("a", "b")) {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId(id);
				article.setText(TEXT);
				article.setOutlet("Outlet " + id);
				article.setPublished(id.equals("a") ? "2018-05-02" : null);
				transaction.add(article, null);
			}
		}));
		store.addListener(commits::add);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void createAndUpdate_AllThatAnEventSays() throws Exception {
		EventDetails details = new EventDetails(" Summit\tat the border ", date("2018-04-27"),
				List.of(new EventPart("kim", Optional.of("guest")), EventPart.of("moon")), Optional.of("panmunjom"),
				Optional.of("Meeting"), EventStatus.CONFIRMED, Optional.of("first of three"));
		KnownEvent summit = create(details);
		assertEquals(details.withTitle("Summit at the border"), EventDetails.of(event(summit)));

		EventDetails other = details.withTitle("Talks").withWhen(date("2018-04")).withParticipants(List.of(EventPart.of("moon")))
				.withPlace(Optional.empty()).withCategory(Optional.of(" ")).withStatus(EventStatus.DISPUTED)
				.withNotes(Optional.empty());
		store.execute(new UpdateEvent(summit.id(), other));
		assertEquals(other.withCategory(Optional.empty()), EventDetails.of(event(summit)));
		assertTrue(store.execute(new UpdateEvent(summit.id(), other)).isEmpty(), "nothing changed");

		refused(new UpdateEvent(summit.id(), other.withTitle(" ")));
		refused(new UpdateEvent(summit.id(), other.withNotes(Optional.of("a\u0000b"))));
		refused(new UpdateEvent(summit.id(), other.withPlace(Optional.of("gone"))));
		refused(new CreateEvent(other.withParticipants(List.of(EventPart.of("gone")))));
	}

	@Test
	void update_DateThatCannotBeRead_StaysUntilAnotherIsSaid() throws Exception {
		KnownEvent event = create(EventDetails.titled("Talks"));
		store.execute(ProjectCommand.of("damage", transaction -> transaction.get(Event.class, event.id()).setWhen("soon")));

		store.execute(new UpdateEvent(event.id(), EventDetails.of(event(event))));
		assertEquals("soon", event(event).getWhen());
		store.execute(new UpdateEvent(event.id(), EventDetails.of(event(event)).withWhen(date("2018"))));
		assertEquals("2018", event(event).getWhen());
	}

	@Test
	void setWhen_NoDate_IsRefusedWithThePlace() throws Exception {
		Event event = event(create(EventDetails.titled("Talks")));
		for (String wrong : List.of("2021-02-31", "2021-05-04/2021-05-03", "9999999", "0", "Y9999999999")) {
			String reason = refused(new SetFeature("date", event, ModelPackage.Literals.EVENT__WHEN, wrong));
			assertTrue(reason.contains(wrong) && reason.contains("character"), reason);
		}
		store.execute(new SetFeature("date", event, ModelPackage.Literals.EVENT__WHEN, "-0001"));
		store.execute(new SetFeature("date", event, ModelPackage.Literals.EVENT__WHEN, "0000"));
	}

	@Test
	void mark_SaysWhenByItsWordsOrTheirSentence() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks").withWhen(date("2018-04-28")));

		assertEquals("2018-04-23/2018-04-29", mark(talks, "a", "Kim met Moon").getWhen());
		assertNull(mark(talks, "b", "Kim met Moon").getWhen(), "nobody knows when last week was");
		assertEquals("2018-04-27", mark(talks, "b", "summit").getWhen());
		assertNull(mark(talks, "a", "spoke of trade").getWhen());
		assertNull(mark(talks, "a", "parted").getWhen());
		assertEquals("2018-04-28", event(talks).getWhen());
	}

	@Test
	void mark_SaysWhenAsATimeExpressionInTheSentenceDoes() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		store.execute(new MarkTime(span("b", "last week"), "last week",
				new TimexValue(TimexType.DATE, Optional.of("2018-04-25"))));

		assertEquals("2018-04-25", mark(talks, "b", "Kim met Moon").getWhen());
	}

	@Test
	void join_WhatEitherSaysStays() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		EventMention silent = mark(talks, "a", "spoke of");
		EventMention other = mark(talks, "a", "trade");
		store.execute(new SayWhen(talks, other.getId(), date("2018-05"), true));

		store.execute(JoinMarks.of(annotation("a", silent.getId()), annotation("a", other.getId())));

		EventReport report = reports(talks).getFirst();
		assertEquals(date("2018-05"), report.says());
		assertTrue(report.differs());
		assertEquals(1, reports(talks).size());
	}

	@Test
	void attach_MarksOfAnyKind_OnceEach() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		MarkMention mention = MarkMention.ofNew(span("a", "Moon"), "Moon", EntityType.PERSON, "Moon Jae-in");
		store.execute(mention);
		String id = mention.annotationId().orElseThrow();

		AttachEvidence attach = AttachEvidence.of(talks, List.of(id, id));
		store.execute(attach);

		EventMention evidence = (EventMention) annotation("a", attach.evidenceIds().getFirst());
		assertEquals(1, attach.evidenceIds().size());
		assertEquals(talks.id(), evidence.getEvent().getId());
		assertEquals("2018-04-23/2018-04-29", evidence.getWhen());
		assertEquals("Ada", evidence.getAuthor());
		assertEquals(List.of("Outlet a"), outlets(talks));
		refused(AttachEvidence.of(talks, List.of(id)));

		ProjectStore.await(store.undo());
		assertEquals(List.of(), outlets(talks));
	}

	@Test
	void attach_EvidenceOfAnotherEvent_StaysOrMoves() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		KnownEvent summit = create(EventDetails.titled("Summit"));
		EventMention mark = mark(talks, "a", "summit");

		store.execute(AttachEvidence.of(summit, List.of(mark.getId())));
		assertEquals(List.of("Outlet a"), outlets(talks));
		assertEquals(List.of("Outlet a"), outlets(summit));
		store.execute(AttachEvidence.moving(summit, List.of(mark.getId())));
		assertEquals(List.of(), outlets(talks));
		assertEquals(List.of("Outlet a"), outlets(summit));

		EventMention other = mark(talks, "b", "summit");
		AttachEvidence moving = AttachEvidence.moving(summit, List.of(other.getId()));
		store.execute(moving);
		assertEquals(List.of(other.getId()), moving.evidenceIds());
		assertEquals(List.of("Outlet a", "Outlet b"), outlets(summit));
	}

	@Test
	void detach_EventStaysAndIsFound() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		EventMention mark = mark(talks, "a", "summit");
		KnownEvent other = create(EventDetails.titled("Other"));
		refused(new DetachEvidence(other, List.of(mark.getId())));

		store.execute(new DetachEvidence(talks, List.of(mark.getId())));

		assertEquals(List.of(), outlets(talks));
		EventFilter filter = EventFilter.ALL.withWithoutEvidence(true);
		assertTrue(filter.shows(event(talks), reports(talks)));
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void onlyEvidenceDeleted_EventStaysAndIsFound_AndUndoBringsItBack(boolean withItsArticle) throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		EventMention mark = mark(talks, "a", "summit");
		store.execute(withItsArticle ? Delete.of(mark.getArticle(), "a") : Delete.of(mark, "summit"));

		assertEquals(List.of(), outlets(talks));
		assertTrue(EventFilter.ALL.withWithoutEvidence(true).shows(event(talks), reports(talks)));
		assertEquals(List.of(), store.read(ProjectReader::check));

		ProjectStore.await(store.undo());
		assertEquals(List.of("Outlet a"), outlets(talks));
	}

	@Test
	void sayWhen_AndThatItDiffers() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks").withWhen(date("2018-04-28")));
		EventMention mark = mark(talks, "a", "spoke of trade");
		assertTrue(disagreement(talks).isEmpty());

		store.execute(new SayWhen(talks, mark.getId(), date("2018-05-01"), true));

		EventReport report = reports(talks).getFirst();
		assertEquals(date("2018-05-01"), report.says());
		assertTrue(report.differs());
		Disagreement disagreement = disagreement(talks).orElseThrow();
		assertEquals(Set.of(Disagreement.Kind.RECORDED_DATE, Disagreement.Kind.RECORDED_DESCRIPTION), disagreement.kinds());
		assertTrue(disagreement.voices().getFirst().isOtherDate());

		store.execute(new SayWhen(talks, mark.getId(), Optional.empty(), false));
		assertFalse(((EventMention) annotation("a", mark.getId())).isSetDiffers());
		assertTrue(disagreement(talks).isEmpty());
		refused(new SayWhen(create(EventDetails.titled("Other")), mark.getId(), Optional.empty(), false));
	}

	@Test
	void link_EachOnce_NeverToItself() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		KnownEvent treaty = create(EventDetails.titled("Treaty"));
		store.execute(new LinkEvents(talks, List.of(treaty), EventLinkKind.CAUSES));
		store.execute(new LinkEvents(talks, List.of(treaty), EventLinkKind.FOLLOWED_BY));

		refused(new LinkEvents(talks, List.of(treaty), EventLinkKind.CAUSES));
		refused(new LinkEvents(talks, List.of(talks), EventLinkKind.CAUSES));
		assertEquals(List.of("causes Treaty", "followedBy Treaty"), links(talks));

		store.execute(new UnlinkEvents(talks, treaty, Optional.of(EventLinkKind.CAUSES)));
		assertEquals(List.of("followedBy Treaty"), links(talks));
		refused(new UnlinkEvents(talks, treaty, Optional.of(EventLinkKind.CAUSES)));
		store.execute(new UnlinkEvents(talks, treaty, Optional.empty()));
		assertEquals(List.of(), links(talks));
	}

	@Test
	void link_InACircle_IsNamed() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		KnownEvent treaty = create(EventDetails.titled("Treaty"));
		KnownEvent breach = create(EventDetails.titled("Breach"));
		store.execute(new LinkEvents(talks, List.of(treaty), EventLinkKind.FOLLOWED_BY));
		store.execute(new LinkEvents(treaty, List.of(breach), EventLinkKind.FOLLOWED_BY));
		assertEquals(List.of(), circle(talks, breach));

		store.execute(new LinkEvents(breach, List.of(talks), EventLinkKind.CAUSES));

		assertEquals(List.of("Breach", "Talks", "Treaty", "Breach"), circle(breach, talks));
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void delete_WhatLeadsToItGoesWithIt() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		KnownEvent treaty = create(EventDetails.titled("Treaty"));
		store.execute(new LinkEvents(talks, List.of(treaty), EventLinkKind.CAUSES));
		mark(treaty, "a", "summit");

		refused(new Delete("delete", Event.class, List.of(treaty.id())));
		refused(DeleteEvents.unused(List.of(treaty)));
		store.execute(DeleteEvents.withEvidence(List.of(treaty)));
		assertEquals(List.of(), links(talks));
		assertEquals(List.of(), store.read(reader -> reader.article("a").orElseThrow().getAnnotations()));
		ProjectStore.await(store.undo());
		assertEquals(List.of("causes Treaty"), links(talks));
		assertEquals(List.of("Outlet a"), outlets(treaty));

		store.execute(DeleteEvents.withEvidence(List.of(treaty, talks)));
		assertEquals(List.of(), store.read(reader -> reader.project().getEvents()));
		ProjectStore.await(store.undo());
		store.execute(new DetachEvidence(treaty, List.of(reports(treaty).getFirst().annotationId())));
		store.execute(new Delete("delete", Event.class, List.of(treaty.id())));
		assertEquals(List.of(), links(talks));
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void split_ChosenEvidenceGoes() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		mark(talks, "a", "summit");
		EventMention other = mark(talks, "b", "summit");

		SplitEvent split = new SplitEvent(talks, EventDetails.titled("Second talks"), List.of(other.getId()));
		store.execute(split);

		KnownEvent second = new KnownEvent(split.eventId().orElseThrow(), "Second talks");
		assertEquals(List.of("Outlet a"), outlets(talks));
		assertEquals(List.of("Outlet b"), outlets(second));
		assertEquals(date("2018-04-27"), reports(second).getFirst().says());
		refused(new SplitEvent(talks, EventDetails.titled("Third"), List.of()));
		refused(new SplitEvent(talks, EventDetails.titled("Third"), List.of(other.getId())));
		ProjectStore.await(store.undo());
		assertEquals(List.of("Outlet a", "Outlet b"), outlets(talks));
	}

	@Test
	void split_SharedEvidence_IsThatOfBoth() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		EventMention only = mark(talks, "b", "summit");

		SplitEvent split = SplitEvent.sharing(talks, EventDetails.titled("Second talks"), List.of(only.getId()));
		store.execute(split);

		KnownEvent second = new KnownEvent(split.eventId().orElseThrow(), "Second talks");
		assertEquals(List.of("Outlet b"), outlets(talks));
		assertEquals(List.of("Outlet b"), outlets(second));
		assertEquals(List.of(), store.read(ProjectReader::check));
		refused(SplitEvent.sharing(talks, EventDetails.titled("Third"), List.of()));
		refused(SplitEvent.sharing(second, EventDetails.titled("Third"), List.of(only.getId())));
		ProjectStore.await(store.undo());
		assertEquals(List.of("Outlet b"), outlets(talks));
	}

	@Test
	void merge_JoinsAllAndLosesNothing() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks").withWhen(date("2018-04-27"))
				.withParticipants(List.of(EventPart.of("kim"))).withNotes(Optional.of("one")));
		KnownEvent same = create(EventDetails.titled("Summit").withWhen(date("2018-04-28"))
				.withParticipants(List.of(new EventPart("kim", Optional.of("guest")), EventPart.of("moon")))
				.withPlace(Optional.of("panmunjom")).withCategory(Optional.of("Meeting")).withNotes(Optional.of("two")));
		KnownEvent before = create(EventDetails.titled("Before"));
		KnownEvent after = create(EventDetails.titled("After"));
		EventMention kept = mark(talks, "a", "summit");
		EventMention doubled = mark(same, "a", "summit");
		EventMention parted = mark(same, "b", "parted");
		store.execute(new SetFeature("comment", doubled, ModelPackage.Literals.ANNOTATION__COMMENT, "look here"));
		store.execute(new LinkEvents(before, List.of(talks, same), EventLinkKind.CAUSES));
		store.execute(new LinkEvents(same, List.of(after, talks), EventLinkKind.FOLLOWED_BY));
		store.execute(new LinkEvents(talks, List.of(same), EventLinkKind.FOLLOWED_BY));
		EventsTouched touched = store.read(reader -> EventsTouched.by(reader, List.of(talks.id(), same.id())));
		assertEquals(3, touched.evidence());
		assertEquals(2, touched.articles());
		assertEquals(1, touched.leadingTo());
		assertEquals(List.of("summit", "summit", "parted"), touched.first().stream().map(each -> each.words()).toList());
		int steps = store.<Integer>read(reader -> reader.history(99).size());

		store.execute(new MergeEvents(talks, List.of(same)));

		EventDetails merged = EventDetails.of(event(talks));
		assertEquals(EventDetails.titled("Talks").withWhen(date("2018-04-27"))
				.withParticipants(List.of(new EventPart("kim", Optional.of("guest")), EventPart.of("moon")))
				.withPlace(Optional.of("panmunjom")).withCategory(Optional.of("Meeting")).withNotes(Optional.of("one\n\ntwo")),
				merged);
		assertEquals(List.of("followedBy After"), links(talks));
		assertEquals(List.of("causes Talks"), links(before));
		assertEquals(List.of(kept.getId(), parted.getId()), reports(talks).stream().map(EventReport::annotationId).toList());
		assertEquals("look here", annotation("a", kept.getId()).getComment());
		assertEquals(date("2018-04-28"), reports(talks).getLast().says(), "it was dated so");
		assertEquals(Set.of(Disagreement.Kind.DATE), disagreement(talks).orElseThrow().kinds());
		assertEquals(3, store.<Integer>read(reader -> reader.project().getEvents().size()));
		assertEquals(List.of(), store.read(ProjectReader::check));
		assertEquals(steps + 1, store.<Integer>read(reader -> reader.history(99).size()));

		ProjectStore.await(store.undo());
		assertEquals(List.of("followedBy After", "followedBy Talks"), links(same));
		assertEquals(List.of("Outlet a", "Outlet b"), outlets(same));
		refused(new MergeEvents(talks, List.of()));
		refused(new MergeEvents(talks, List.of(same, talks)));
	}

	@Test
	void merge_IntoOneWithoutDate_TakesTheFirst() throws Exception {
		KnownEvent talks = create(EventDetails.titled("Talks"));
		KnownEvent one = create(EventDetails.titled("One").withWhen(date("2018-04-27")));
		KnownEvent two = create(EventDetails.titled("Two").withWhen(date("2018-04-29")));
		mark(two, "a", "parted");

		store.execute(new MergeEvents(talks, List.of(two, one)));

		assertEquals("2018-04-27", event(talks).getWhen());
		assertEquals(date("2018-04-29"), reports(talks).getFirst().says());
	}

	@Test
	void move_EachByItsOwnUnits() throws Exception {
		KnownEvent day = create(EventDetails.titled("Day").withWhen(date("2018-04-27")));
		KnownEvent month = create(EventDetails.titled("Month").withWhen(date("2018-04~")));
		KnownEvent undated = create(EventDetails.titled("Undated"));

		store.execute(new MoveEvents(List.of(day, month, undated), Duration.ofDays(31)));

		assertEquals("2018-05-28", event(day).getWhen());
		assertEquals("2018-05~", event(month).getWhen());
		assertNull(event(undated).getWhen());
		refused(new MoveEvents(List.of(undated), Duration.ofDays(31)));
		refused(new MoveEvents(List.of(day), Duration.ofHours(1)));
		String reason = refused(new MoveEvents(List.of(month, day), Duration.ofDays(365L * Edtf.MAX_YEAR)));
		assertTrue(reason.contains("Month"), reason);
		assertEquals("2018-05-28", event(day).getWhen());
	}

	@Test
	void reports_FollowEachCommit() throws Exception {
		EventReports reports = store.read(EventReports::read);
		KnownEvent talks = create(EventDetails.titled("Talks"));
		EventMention mark = mark(talks, "a", "summit");
		mark(talks, "b", "summit");
		store.execute(new SayWhen(talks, mark.getId(), date("2018"), false));
		store.execute(ProjectCommand.of("outlet", t -> t.get(Article.class, "b").setOutlet("Other")));
		store.execute(ProjectCommand.of("passage", t -> {
			Code code = (Code) t.create(ModelPackage.Literals.CODE);
			code.setName("Code");
			t.add(code, t.project().getId());
			Passage passage = (Passage) t.create(ModelPackage.Literals.PASSAGE);
			passage.setBegin(0);
			passage.setEnd(TEXT.length());
			passage.getCodes().add(code);
			t.add(passage, "a");
		}));
		store.execute(new MergeEvents(create(EventDetails.titled("Same")), List.of(talks)));
		ProjectStore.await(store.undo());
		store.execute(new Delete("delete", Article.class, List.of("b")));
		for (Commit commit : List.copyOf(commits)) {
			EventReports before = reports;
			reports = store.<EventReports.Update>read(reader -> before.after(commit, reader)).reports();
		}

		EventReports anew = store.read(EventReports::read);
		assertEquals(1, anew.of(talks.id()).size());
		assertEquals(1, anew.of(talks.id()).getFirst().codes().size());
		assertEquals(anew.of(talks.id()), reports.of(talks.id()));
	}

	private KnownEvent create(EventDetails details) throws StoreException {
		CreateEvent command = new CreateEvent(details);
		store.execute(command);
		return new KnownEvent(command.eventId().orElseThrow(), details.title());
	}

	private EventMention mark(KnownEvent event, String article, String words) throws StoreException {
		MarkEvent command = MarkEvent.of(span(article, words), words, event(event));
		store.execute(command);
		return (EventMention) annotation(article, command.annotationId().orElseThrow());
	}

	private static Span span(String article, String words) {
		int begin = TEXT.indexOf(words);
		return new Span(article, begin, begin + words.length());
	}

	private Annotation annotation(String article, String id) throws StoreException {
		return store.<Annotation>read(reader -> reader.article(article).orElseThrow().getAnnotations().stream()
				.filter(each -> each.getId().equals(id)).findFirst().orElseThrow());
	}

	private Event event(KnownEvent known) throws StoreException {
		return store.<Event>read(reader -> reader.project().getEvents().stream()
				.filter(event -> event.getId().equals(known.id())).findFirst().orElseThrow());
	}

	private List<String> links(KnownEvent known) throws StoreException {
		return event(known).getLinks().stream().map(link -> link.getKind().getLiteral() + ' ' + link.getTarget().getTitle())
				.toList();
	}

	private List<String> circle(KnownEvent from, KnownEvent to) throws StoreException {
		Event first = event(from);
		Event second = ((Project) first.eContainer()).getEvents().stream()
				.filter(event -> event.getId().equals(to.id())).findFirst().orElseThrow();
		return EventCircle.closedBy(first, second).stream().map(Event::getTitle).toList();
	}

	private List<EventReport> reports(KnownEvent event) throws StoreException {
		return store.<List<EventReport>>read(reader -> reader.events().reports(List.of(event.id())));
	}

	private List<String> outlets(KnownEvent event) throws StoreException {
		return reports(event).stream().map(report -> report.outlet().orElse("")).toList();
	}

	/** As a command knows it and as a report has it, which say the same. */
	private Optional<Disagreement> disagreement(KnownEvent event) throws StoreException {
		Optional<Disagreement> disagreement = Disagreement.of(event(event), reports(event));
		List<String> inReport = store.<List<String>>read(reader -> new StoredReportInput(reader, Optional.empty()).disagreements()
				.stream().filter(each -> each.eventId().equals(event.id())).flatMap(each -> each.voices().stream())
				.map(voice -> voice.annotationId() + voice.says() + voice.isOtherDate() + voice.isOtherwise()).toList());
		assertEquals(disagreement.stream().flatMap(each -> each.voices().stream()).map(voice -> voice.report().annotationId()
				+ voice.report().says() + voice.isOtherDate() + voice.report().differs()).toList(), inReport);
		return disagreement;
	}

	private static Optional<Edtf> date(String edtf) {
		return Optional.of(Edtf.parse(edtf));
	}

	private String refused(ProjectCommand command) {
		return assertThrows(StoreException.class, () -> store.execute(command)).getMessage();
	}
}
