// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Evidence;
import org.pressmark.model.Identified;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.model.Project;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.codebook.CreateCode;
import org.pressmark.operations.entities.AddAlias;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** The commands behind keys and fields: what they change, how the history names them, and that undo takes them back. */
class EditCommandsTest {

	private static final String TEXT = "Kim \uD83D\uDE00 said no.\n"
			+ "Blinken stayed in London for a while and then for another while.";

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		store.execute(ProjectCommand.of("add", transaction -> {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId("a");
			article.setText(TEXT);
			transaction.add(article, null);
		}));
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void createEntity() throws Exception {
		CreateEntity command = new CreateEntity(EntityType.COUNTRY, "  Japan ");
		assertTrue(command.entityId().isEmpty());
		store.execute(command);

		Entity entity = project().getEntities().getFirst();
		assertEquals(command.entityId(), Optional.of(entity.getId()));
		assertEquals("Japan", entity.getName());
		assertSame(EntityType.COUNTRY, entity.getType());
		undone();
	}

	@Test
	void create_WithoutName() {
		refused(new CreateEntity(EntityType.PERSON, " \t"));
		refused(new CreateEvent(" ", Optional.empty(), Optional.empty()));
		refused(new CreateCode("", "#000000", Optional.empty()));
		refused(MarkMention.ofNew(span("Kim"), "Kim", EntityType.PERSON, " "));
		refused(MarkEvent.ofNew(span("Kim"), "Kim", "", Optional.empty()));
	}

	@Test
	void name_IsOneLineOfCharactersThatCanBeSeen() throws Exception {
		refused(new CreateEntity(EntityType.PERSON, "Kim\u0000"));
		refused(new CreateEvent("Talks\u001b", Optional.empty(), Optional.empty()));
		refused(new CreateCode("\u0007Policy", "#000000", Optional.empty()));
		store.execute(new CreateEntity(EntityType.PERSON, "Kim \n\tJong-un"));
		Entity kim = project().getEntities().getFirst();
		assertEquals("Kim Jong-un", kim.getName());

		refused(set(kim, ModelPackage.Literals.ENTITY__NAME, "Kim\u0001"));
		store.execute(set(kim, ModelPackage.Literals.ENTITY__NAME, "Kim\u2028Yo-jong"));
		assertEquals("Kim Yo-jong", project().getEntities().getFirst().getName());
	}

	@Test
	void createEvent() throws Exception {
		CreateEvent command = new CreateEvent("Summit", Optional.of(Edtf.parse("2021-06~")), Optional.of("Meeting"));
		store.execute(command);

		Event event = project().getEvents().getFirst();
		assertEquals("Summit 2021-06~ Meeting", String.join(" ", event.getTitle(), event.getWhen(), event.getCategory()));
		assertEquals(command.eventId(), Optional.of(event.getId()));
		undone();
	}

	@Test
	void createCode_AndItsChild() throws Exception {
		store.execute(new CreateCode("Policy", "#0072B2", Optional.empty()));
		CreateCode child = new CreateCode("Criticism", "#D55E00", Optional.of(project().getCodes().getFirst()));
		store.execute(child);

		Code policy = project().getCodes().getFirst();
		assertEquals("#0072B2", policy.getColor());
		assertEquals(child.codeId(), Optional.of(policy.getCodes().getFirst().getId()));
		undone();
	}

	@Test
	void markMention_New() throws Exception {
		MarkMention command = MarkMention.ofNew(span("Kim"), "Kim", EntityType.PERSON, "Kim Jong-un");
		store.execute(command);

		Mention mention = (Mention) annotations().getFirst();
		assertEquals(command.annotationId(), Optional.of(mention.getId()));
		assertEquals("Kim Jong-un [Kim]", mention.getEntity().getName() + ' ' + mention.getEntity().getAliases());
		assertEquals("Kim", TEXT.substring(mention.getBegin(), mention.getEnd()));
		assertEquals("Ada", mention.getAuthor());
		assertSame(AnnotationOrigin.HAND, mention.getOrigin());
		assertTrue(Instant.parse(mention.getCreated()).isBefore(Instant.now().plusSeconds(1)));
		assertEquals("Mark \u201cKim\u201d as Kim Jong-un", label());
		undone();
		assertTrue(project().getEntities().isEmpty());
	}

	@Test
	void markMention_OfAKnownEntity_AddsAliasOnce() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Antony Blinken"));
		for (String place : List.of("Blinken", "Kim")) {
			store.execute(MarkMention.of(span(place), " Blinken ", project().getEntities().getFirst()));
		}
		assertEquals(List.of("Blinken"), project().getEntities().getFirst().getAliases());
		assertEquals(2, annotations().size());
		undone();
	}

	@Test
	void markMention_ByPreferredName_AddsNoAlias() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Blinken"));
		store.execute(MarkMention.of(span("Blinken"), "Blinken", project().getEntities().getFirst()));

		assertEquals(List.of(), project().getEntities().getFirst().getAliases());
	}

	@Test
	void markMention_WordsWithoutALetter_AreNoAlias() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Blinken"));
		store.execute(MarkMention.of(span("Kim"), "4", project().getEntities().getFirst()));

		assertEquals(List.of(), project().getEntities().getFirst().getAliases());
	}

	@Test
	void markMention_OfAParagraph_IsNoAlias() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Blinken"));
		store.execute(MarkMention.of(span("Kim"), "He said so. ".repeat(9), project().getEntities().getFirst()));

		assertEquals(List.of(), project().getEntities().getFirst().getAliases());
		assertFalse(MarkMention.canBeName("He said so. ".repeat(9)));
		assertTrue(MarkMention.canBeName("Office of the United Nations High Commissioner\nfor Human Rights"));
	}

	@Test
	void delete_MarkThatWasASlip_TakesTheAliasThatCameWithIt() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Antony Blinken"));
		store.execute(MarkMention.of(span("Kim"), "Kim", project().getEntities().getFirst()));
		store.execute(Delete.of(annotations().getFirst(), "\u201cKim\u201d"));

		assertEquals(List.of(), project().getEntities().getFirst().getAliases());
		assertEquals("Delete \u201cKim\u201d and the name that came with it: Kim", label());
		undone();
	}

	@Test
	void delete_Mark_AliasThatSomebodyEntered_OrThatOthersBear_Stays() throws Exception {
		CreateEntity creation = new CreateEntity(EntityType.PERSON, "Antony Blinken");
		store.execute(creation);
		store.execute(new AddAlias(creation.entityId().orElseThrow(), "Antony Blinken", "Kim"));
		store.execute(MarkMention.of(span("Kim"), "Kim", project().getEntities().getFirst()));
		store.execute(Delete.of(annotations().getFirst(), "\u201cKim\u201d"));
		assertEquals(List.of("Kim"), project().getEntities().getFirst().getAliases());

		store.execute(MarkMention.of(span("Blinken"), "Blinken", project().getEntities().getFirst()));
		store.execute(ProjectCommand.of("Mark once more", transaction -> {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId("b");
			article.setText("Blinken");
			transaction.add(article, null);
			Mention other = ModelFactory.eINSTANCE.createMention();
			other.setEnd(article.getText().length());
			other.setEntity(transaction.get(Entity.class, creation.entityId().orElseThrow()));
			transaction.add(other, "b");
		}));
		store.execute(Delete.of(annotations().getFirst(), "\u201cBlinken\u201d"));
		assertEquals(List.of("Kim", "Blinken"), project().getEntities().getFirst().getAliases());
	}

	@Test
	void markMention_OfAnEntityThatIsGone() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Blinken"));
		Entity shown = project().getEntities().getFirst();
		ProjectStore.await(store.undo());

		refused(MarkMention.of(span("Blinken"), "Blinken", shown));
	}

	@Test
	void mark_OutsideTheText_MakesNoEntity() throws Exception {
		refused(MarkMention.ofNew(new Span("a", 0, 9999), "Kim", EntityType.PERSON, "Kim"));
		refused(MarkMention.ofNew(new Span("a", -1, 5), "Kim", EntityType.PERSON, "Kim"));
		refused(MarkMention.ofNew(new Span("gone", 0, 3), "Kim", EntityType.PERSON, "Kim"));

		assertTrue(project().getEntities().isEmpty());
	}

	@Test
	void mark_InsideACharacter_MarksTheWhole_WithoutSpaceAround() throws Exception {
		store.execute(MarkMention.ofNew(new Span("a", 0, 5), "Kim \uD83D", EntityType.PERSON, "Kim"));
		store.execute(new MarkPassage(new Span("a", 5, 11), "", List.of()));

		assertEquals(List.of("Kim \uD83D\uDE00", "\uD83D\uDE00 said"), annotations().stream()
				.map(each -> TEXT.substring(each.getBegin(), each.getEnd())).toList());
		assertEquals(List.of("Kim \uD83D\uDE00"), project().getEntities().getFirst().getAliases());
		undone();
	}

	@Test
	void mark_NoWords_Refused() throws Exception {
		assertEquals("There are no words in the selection. Select the words to mark.",
				refused(MarkMention.ofNew(new Span("a", 3, 4), " ", EntityType.PERSON, "Kim")));
		refused(MarkMention.ofNew(new Span("a", 3, 3), "", EntityType.PERSON, "Kim"));
	}

	@Test
	void mark_TheSameTwice() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Kim"));
		store.execute(new CreateEntity(EntityType.PERSON, "Other"));
		store.execute(new CreateEvent("Summit", Optional.empty(), Optional.empty()));
		store.execute(new CreateCode("Policy", "#0072B2", Optional.empty()));
		store.execute(new CreateCode("Security", "#CC79A7", Optional.empty()));
		Project shown = project();
		Entity kim = shown.getEntities().getFirst();
		List<Supplier<Mark>> marks = List.of(() -> MarkMention.of(span("Kim"), "Kim", kim),
				() -> MarkQuotation.of(span("Kim"), "Kim", kim, QuotationMode.DIRECT),
				() -> MarkQuotation.ofUnknown(span("Kim"), "Kim", QuotationMode.DIRECT),
				() -> MarkEvent.of(span("Kim"), "Kim", shown.getEvents().getFirst()),
				() -> new MarkPassage(span("Kim"), "Kim", shown.getCodes()),
				() -> new MarkPassage(span("Kim"), "Kim", shown.getCodes().subList(0, 1)),
				() -> new MarkTime(span("Kim"), "Kim", timex(TimexType.DATE, "2021")),
				() -> new MarkTime(span("Kim"), "Kim", new TimexValue(TimexType.DATE, Optional.empty())),
				() -> MarkMention.of(span("Kim"), "Kim", shown.getEntities().getLast()),
				() -> MarkMention.of(span("said no"), "said no", kim));
		for (Supplier<Mark> mark : marks) {
			Mark first = mark.get();
			store.execute(first);
			assertEquals(Optional.empty(), first.sameId());
			Mark again = mark.get();
			assertEquals("These words are marked as this already.", refused(again));
			assertEquals(first.annotationId(), again.sameId());
			assertEquals(Optional.empty(), again.annotationId());
		}
		assertEquals(marks.size(), annotations().size());
		refused(new MarkPassage(span("Kim"), "Kim", shown.getCodes().reversed()));
	}

	@Test
	void mark_TheSameAgain_WhenItWasTakenBack() throws Exception {
		store.execute(MarkQuotation.ofUnknown(span("no"), "no", QuotationMode.DIRECT));
		ProjectStore.await(store.undo());

		store.execute(MarkQuotation.ofUnknown(span("no"), "no", QuotationMode.DIRECT));
		assertEquals(1, annotations().size());
		undone();
	}

	@Test
	void markQuotation() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Kim"));
		store.execute(MarkQuotation.of(span("no"), "no", project().getEntities().getFirst(), QuotationMode.DIRECT));
		assertEquals("Mark quotation \u201cno\u201d by Kim", label());
		store.execute(MarkQuotation.ofUnknown(span("said no"), "said no", QuotationMode.INDIRECT));
		assertEquals("Mark quotation \u201csaid no\u201d", label());

		Quotation unknown = (Quotation) annotations().getFirst();
		assertNull(unknown.getSpeaker());
		assertSame(QuotationMode.INDIRECT, unknown.getMode());
		assertEquals("Kim", ((Quotation) annotations().getLast()).getSpeaker().getName());
		undone();
	}

	@Test
	void markQuotation_OfANewSpeaker() throws Exception {
		store.execute(MarkQuotation.ofNew(span("no"), "no", EntityType.COUNTRY, " Japan ", QuotationMode.MIXED));

		Quotation quotation = (Quotation) annotations().getFirst();
		assertEquals("Japan", quotation.getSpeaker().getName());
		assertSame(EntityType.COUNTRY, quotation.getSpeaker().getType());
		assertSame(QuotationMode.MIXED, quotation.getMode());
		assertEquals(List.of(), quotation.getSpeaker().getAliases());
		undone();
		assertTrue(project().getEntities().isEmpty());
	}

	@Test
	void markTime_ADateAndADuration() throws Exception {
		store.execute(new MarkTime(span("for a while"), "for a while", timex(TimexType.DURATION, "P2Y")));
		assertEquals("Mark time \u201cfor a while\u201d as P2Y", label());
		store.execute(new MarkTime(span("London"), "London", timex(TimexType.DATE, "2021-05-03")));

		assertEquals("DATE 2021-05-03 2021-05-03", said(annotations().getFirst()));
		assertEquals("DURATION P2Y null", said(annotations().getLast()));
		undone();
	}

	@Test
	void markTime_NotNormalised() throws Exception {
		store.execute(new MarkTime(span("for a while"), "for a while", new TimexValue(TimexType.SET, Optional.empty())));

		assertEquals("SET null null", said(annotations().getFirst()));
		assertEquals("Mark time \u201cfor a while\u201d as unknown", label());
		undone();
	}

	@Test
	void updateTime_TakesTheDateAlong_InOneStep() throws Exception {
		store.execute(new MarkTime(span("for a while"), "for a while", timex(TimexType.DATE, "2021-05-03")));
		String id = annotations().getFirst().getId();

		store.execute(new UpdateTime(id, timex(TimexType.DATE, "2021-05")));
		assertEquals("DATE 2021-05 2021-05", said(annotations().getFirst()));
		assertEquals("Change time \u201cfor a while\u201d to 2021-05", label());
		undone();
		assertEquals("DATE 2021-05-03 2021-05-03", said(annotations().getFirst()));

		store.execute(new UpdateTime(id, timex(TimexType.DATE, "2021-W18")));
		assertEquals("DATE 2021-W18 null", said(annotations().getFirst()));
		undone();
		store.execute(new UpdateTime(id, new TimexValue(TimexType.DATE, Optional.empty())));
		assertEquals("DATE null null", said(annotations().getFirst()));
		undone();
	}

	@Test
	void time_WrongValue_SaysWhatToWrite() throws Exception {
		TimexValue wrong = timex(TimexType.DATE, "heme");
		String problem = wrong.problem().orElseThrow();

		assertTrue(problem.contains("\u201cheme\u201d") && problem.contains("P2Y"), problem);
		assertEquals(problem, refused(new MarkTime(span("London"), "London", wrong)));
		assertTrue(annotations().isEmpty());
		store.execute(new MarkTime(span("London"), "London", timex(TimexType.DATE, "2021")));
		assertEquals(problem, refused(new UpdateTime(annotations().getFirst().getId(), wrong)));
		assertEquals("DATE 2021 2021", said(annotations().getFirst()));
	}

	@Test
	void markEvent_NewAndKnown() throws Exception {
		store.execute(MarkEvent.ofNew(span("stayed"), "stayed", "Stay in London", Optional.of(Edtf.parse("2021-05-03"))));
		Event event = project().getEvents().getFirst();
		assertEquals("2021-05-03", event.getWhen());
		assertEquals("Mark \u201cstayed\u201d as evidence of Stay in London", label());
		store.execute(MarkEvent.of(span("London"), "London", event));

		assertEquals(1, project().getEvents().size());
		assertEquals(List.of(event.getId(), event.getId()),
				annotations().stream().map(each -> ((EventMention) each).getEvent().getId()).toList());
		undone();
	}

	@Test
	void markPassage() throws Exception {
		store.execute(new CreateCode("Policy", "#0072B2", Optional.empty()));
		store.execute(new CreateCode("Security", "#CC79A7", Optional.empty()));
		store.execute(new MarkPassage(new Span("a", 0, TEXT.length()), TEXT, project().getCodes()));

		assertEquals(List.of("Policy", "Security"),
				((Passage) annotations().getFirst()).getCodes().stream().map(Code::getName).toList());
		assertTrue(label().endsWith("\u201d as Policy, Security"), label());
		assertTrue(label().contains("said no. Blinken"), label());
		assertTrue(label().length() < 80, label());
		undone();
	}

	@Test
	void setFeature_AttributeReferenceListAndUnknown() throws Exception {
		store.execute(MarkMention.ofNew(span("Kim"), "Kim", EntityType.PERSON, "Kim"));
		store.execute(new CreateEntity(EntityType.PERSON, "Other"));
		Mention mention = (Mention) annotations().getFirst();
		Entity other = project().getEntities().getLast();

		store.execute(set(mention, ModelPackage.Literals.MENTION__ENTITY, other));
		assertEquals("Other", ((Mention) annotations().getFirst()).getEntity().getName());
		store.execute(set(mention, ModelPackage.Literals.ANNOTATION__COMMENT, "sure?"));
		assertEquals("sure?", annotations().getFirst().getComment());
		store.execute(set(mention, ModelPackage.Literals.ANNOTATION__COMMENT, null));
		assertNull(annotations().getFirst().getComment());
		store.execute(set(mention, ModelPackage.Literals.MENTION__ENTITY, null));
		assertNull(((Mention) annotations().getFirst()).getEntity());
		store.execute(set(other, ModelPackage.Literals.ENTITY__ALIASES, List.of("A", "B")));
		assertEquals(List.of("A", "B"), project().getEntities().getLast().getAliases());
		store.execute(set(other, ModelPackage.Literals.ENTITY__ALIASES, null));
		assertEquals(List.of(), project().getEntities().getLast().getAliases());
		undone();
	}

	@Test
	void setFeature_ToWhatItIs_IsNoStep() throws Exception {
		Article article = article();

		assertTrue(store.execute(set(article, ModelPackage.Literals.ARTICLE__STATUS, ArticleStatus.NEW)).isEmpty());
		assertTrue(store.execute(set(article, ModelPackage.Literals.ARTICLE__STATUS, ArticleStatus.READ)).isPresent());
		assertSame(ArticleStatus.NEW, article.getStatus());
	}

	@Test
	void setFeature_PublishedInAnInterval() throws Exception {
		Article article = article();

		assertTrue(refused(set(article, ModelPackage.Literals.ARTICLE__PUBLISHED, "2021-05-03/2021-05-05"))
				.contains("cannot be a publication date"));
		assertTrue(store.execute(set(article, ModelPackage.Literals.ARTICLE__PUBLISHED, "2021-05")).isPresent());
	}

	@Test
	void setFeature_ListIsTakenAsItWas() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Kim"));
		String[] aliases = { "A" };
		SetFeature command = set(project().getEntities().getFirst(), ModelPackage.Literals.ENTITY__ALIASES,
				Arrays.asList(aliases));
		aliases[0] = "scribbled";
		store.execute(command);

		assertEquals(List.of("A"), project().getEntities().getFirst().getAliases());
	}

	@Test
	void commands_KeepNoObjectsOfAView() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Kim"));
		store.execute(new CreateCode("Policy", "#0072B2", Optional.empty()));
		Entity kim = project().getEntities().getFirst();
		Code policy = project().getCodes().getFirst();
		List<ProjectCommand> commands = List.of(new MarkPassage(span("said no"), "said no", List.of(policy)),
				MarkQuotation.of(span("no"), "no", kim, QuotationMode.DIRECT),
				new CreateCode("Child", "#D55E00", Optional.of(policy)));
		Stream.of(kim, policy).forEach(EditCommandsTest::scribbleOn);
		for (ProjectCommand command : commands) {
			store.execute(command);
		}

		assertEquals(List.of("Create code Child", "Mark quotation \u201cno\u201d by Kim", "Code \u201csaid no\u201d as Policy"),
				store.read(reader -> reader.history(3)).stream().map(HistoryEntry::label).toList());
		assertEquals("Child", project().getCodes().getFirst().getCodes().getFirst().getName());
	}

	@Test
	void setFeature_KeepsNoObjectsOfAView() throws Exception {
		store.execute(MarkMention.ofNew(span("Kim"), "Kim", EntityType.PERSON, "Kim"));
		store.execute(new CreateEntity(EntityType.PERSON, "Other"));
		Mention mention = (Mention) annotations().getFirst();
		Entity other = project().getEntities().getLast();
		SetFeature command = set(mention, ModelPackage.Literals.MENTION__ENTITY, other);
		Stream.of(mention, other).forEach(EditCommandsTest::scribbleOn);
		store.execute(command);

		assertEquals("Other", ((Mention) annotations().getFirst()).getEntity().getName());
	}

	@Test
	void delete_OneByItsName() throws Exception {
		store.execute(MarkMention.ofNew(span("Kim"), "Kim", EntityType.PERSON, "Kim"));
		Entity kim = project().getEntities().getFirst();

		assertTrue(refused(Delete.of(kim, "Kim")).contains("Kim"));
		store.execute(Delete.of(annotations().getFirst(), "\u201cKim\u201d"));
		assertEquals("Delete \u201cKim\u201d", label());
		store.execute(Delete.of(kim, "Kim"));
		assertTrue(project().getEntities().isEmpty());
		undone();
	}

	@Test
	void delete_Several_OneInsideTheOther() throws Exception {
		store.execute(new CreateCode("Policy", "#0072B2", Optional.empty()));
		Code parent = project().getCodes().getFirst();
		CreateCode child = new CreateCode("Criticism", "#D55E00", Optional.of(parent));
		store.execute(child);

		store.execute(new Delete("Delete 2 codes", Code.class, List.of(parent.getId(), child.codeId().orElseThrow())));

		assertTrue(project().getCodes().isEmpty());
		assertEquals("Delete 2 codes", label());
		undone();
	}

	@Test
	void delete_OneIsGone_NoneIsDeleted() throws Exception {
		store.execute(new CreateEntity(EntityType.PERSON, "Kim"));

		refused(new Delete("Delete", Entity.class, List.of(project().getEntities().getFirst().getId(), "gone")));
		assertEquals(1, project().getEntities().size());
	}

	@Test
	void delete_ArticleWithItsAnnotations() throws Exception {
		store.execute(MarkMention.ofNew(span("Kim"), "Kim", EntityType.PERSON, "Kim"));
		store.execute(Delete.of(article(), "the article"));

		assertEquals(0, store.read(reader -> reader.references(project().getEntities().getFirst().getId())).size());
		undone();
	}

	@Test
	void labels_AreOneShortLineOfWholeCharacters() {
		assertEquals("a b", Labels.shortened("  a \n\t b ", 10));
		assertEquals("\uD83D\uDE00\u2026", Labels.shortened("\uD83D\uDE00\uD83D\uDE00", 3));
		assertEquals("\uD83D\uDE00\uD83D\uDE00", Labels.shortened("\uD83D\uDE00\uD83D\uDE00", 4));
		assertEquals("ab\u2026", Labels.shortened("ab cd", 3));
	}

	/** The newest step is taken back and repeated without a trace, and the project is sound before and after. */
	private void undone() throws StoreException {
		assertEquals(List.of(), store.read(ProjectReader::check));
		String after = state();
		ProjectStore.await(store.undo());
		assertEquals(List.of(), store.read(ProjectReader::check));
		ProjectStore.await(store.redo());
		assertEquals(after, state());
		ProjectStore.await(store.undo());
	}

	private String state() throws StoreException {
		return store.read(reader -> {
			StringBuilder state = new StringBuilder();
			reader.project().eAllContents().forEachRemaining(state::append);
			reader.article("a").ifPresent(article -> article.eAllContents().forEachRemaining(state::append));
			return state.toString().replaceAll("Impl@\\w+", "");
		});
	}

	private String refused(ProjectCommand command) {
		return assertThrows(StoreException.class, () -> store.execute(command)).getMessage();
	}

	private static TimexValue timex(TimexType type, String value) {
		return new TimexValue(type, Optional.of(value));
	}

	private static String said(Annotation annotation) {
		TimeExpression time = (TimeExpression) annotation;
		return time.getType() + " " + time.getValue() + " " + time.getEdtf();
	}

	/** As if the view's thread changed the object before the command runs. */
	private static void scribbleOn(Identified object) {
		object.setId("scribbled");
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		if (name != null) {
			object.eSet(name, "Scribbled");
		}
	}

	@Test
	void setFeature_OfArticle_HasNoEvidenceAnyMore() throws Exception {
		store.execute(ProjectCommand.of("find", t -> {
			Article article = t.get(Article.class, "a");
			article.setOutlet("Posst");
			article.setTitle("Talks");
			article.getEvidence().addAll(List.of(evidence("title", "json-ld headline"), evidence("outlet", "meta og:site_name")));
		}));

		assertTrue(store.execute(set(article(), ModelPackage.Literals.ARTICLE__OUTLET, "Posst")).isEmpty());
		store.execute(set(article(), ModelPackage.Literals.ARTICLE__OUTLET, "Post"));
		assertEquals(List.of("title"), article().getEvidence().stream().map(Evidence::getFeature).toList());
		ProjectStore.await(store.undo());
		assertEquals(List.of("title", "outlet"), article().getEvidence().stream().map(Evidence::getFeature).toList());
	}

	private static Evidence evidence(String feature, String source) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setFeature(feature);
		evidence.setSource(source);
		return evidence;
	}

	private static SetFeature set(Identified object, EStructuralFeature feature, Object value) {
		return new SetFeature("Set " + feature.getName(), object, feature, value);
	}

	private static Span span(String words) {
		int begin = TEXT.indexOf(words);
		return new Span("a", begin, begin + words.length());
	}

	private String label() throws StoreException {
		return store.read(reader -> reader.history(1)).getFirst().label();
	}

	private Project project() throws StoreException {
		return store.read(ProjectReader::project);
	}

	private Article article() throws StoreException {
		return store.read(reader -> reader.article("a")).orElseThrow();
	}

	private List<Annotation> annotations() throws StoreException {
		return article().getAnnotations();
	}
}
