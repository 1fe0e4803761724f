// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.store.ProjectFixture.change;
import static org.pressmark.store.ProjectFixture.code;
import static org.pressmark.store.ProjectFixture.entity;
import static org.pressmark.store.ProjectFixture.event;
import static org.pressmark.store.ProjectFixture.mention;
import static org.pressmark.store.ProjectFixture.place;
import static org.pressmark.store.ProjectFixture.refusal;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Identified;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;

/** What no command can do to a project, whatever it tries. */
class RulesTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	/** Of eight UTF-16 units; the face is the units 2 and 3. */
	private static final String TEXT = "a \uD83D\uDE00 bcd";

	@TempDir
	Path folder;
	private Path file;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("p.pressmark");
		store = ProjectStore.create(file, "P", "Ada");
		ProjectFixture.addArticle(store, "a", "Faces", TEXT);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@ParameterizedTest
	@CsvSource({ "-1,2", "0,0", "4,2", "0,9", "8,9", "2,3", "0,3", "3,5", "-5,-1", "0,2147483647", "-2147483648,1" })
	void mark_OutsideTextOrInsideCharacter(int begin, int end) throws Exception {
		String reason = refusal(store, transaction -> transaction.add(mention("m", begin, end, null), "a"));

		assertTrue(reason.contains(begin + " to " + end), reason);
		assertEquals(0, ProjectFixture.number(file, "SELECT count(*) FROM annotation"));
	}

	@ParameterizedTest
	@CsvSource({ "0,1", "0,8", "2,4", "7,8", "0,4" })
	void mark_InsideText(int begin, int end) throws Exception {
		change(store, transaction -> transaction.add(mention("m", begin, end, null), "a"));

		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void mark_MovedOutside() throws Exception {
		change(store, transaction -> transaction.add(mention("m", 0, 1, null), "a"));

		refusal(store, transaction -> transaction.get(Mention.class, "m").setEnd(99));
		refusal(store, transaction -> transaction.get(Mention.class, "m").setEnd(3));
	}

	@Test
	void text_ShortenedUnderMark() throws Exception {
		change(store, transaction -> transaction.add(mention("m", 5, 8, null), "a"));

		refusal(store, transaction -> transaction.get(Article.class, "a").setText("short"));
		refusal(store, transaction -> transaction.get(Article.class, "a").setText(null));
		refusal(store, transaction -> transaction.get(Article.class, "a").setText("1234\uD83D\uDE00..."));
	}

	@Test
	void text_ShortenedWithMark() throws Exception {
		change(store, transaction -> transaction.add(mention("m", 5, 8, null), "a"));

		change(store, transaction -> {
			transaction.get(Article.class, "a").setText("short");
			transaction.get(Mention.class, "m").setBegin(0);
			transaction.get(Mention.class, "m").setEnd(5);
		});
	}

	@Test
	void mark_InArticleWithoutText() {
		refusal(store, transaction -> {
			transaction.add(ProjectFixture.article("b", "Two", null), null);
			transaction.add(mention("m", 0, 1, null), "b");
		});
	}

	@Test
	void mark_InNoArticle() {
		assertTrue(refusal(store, t -> t.add(mention("m", 0, 1, null), "nowhere")).contains("nowhere"));
	}

	@Test
	void delete_EntityThatIsMentioned() throws Exception {
		inUse("Blinken", Entity.class, entity("x", "Blinken"),
				(transaction, entity) -> transaction.add(mention("m", 0, 1, entity), "a"));
	}

	@Test
	void delete_EntityThatSpeaks() throws Exception {
		inUse("Blinken", Entity.class, entity("x", "Blinken"), (transaction, entity) -> {
			Quotation quotation = place(MODEL.createQuotation(), 0, 1);
			quotation.setSpeaker(entity);
			transaction.add(quotation, "a");
		});
	}

	@Test
	void delete_EntityThatIsSpokenTo() throws Exception {
		inUse("Blinken", Entity.class, entity("x", "Blinken"), (transaction, entity) -> {
			Quotation quotation = place(MODEL.createQuotation(), 0, 1);
			quotation.setAddressee(entity);
			transaction.add(quotation, "a");
		});
	}

	@Test
	void delete_EntityThatIsAPlace() throws Exception {
		inUse("London", Entity.class, entity("x", "London"), (transaction, entity) -> {
			Event event = event("summit", "Summit");
			event.setPlace(entity);
			transaction.add(event, transaction.project().getId());
		});
	}

	@Test
	void delete_EntityThatTakesPart() throws Exception {
		inUse("Japan", Entity.class, entity("x", "Japan"),
				(transaction, entity) -> transaction.add(summit(entity, "guest"), transaction.project().getId()));
	}

	@Test
	void delete_EventWithEvidence() throws Exception {
		inUse("Summit", Event.class, event("x", "Summit"), (transaction, event) -> {
			EventMention mention = place(MODEL.createEventMention(), 0, 1);
			mention.setEvent(event);
			transaction.add(mention, "a");
		});
	}

	@Test
	void delete_CodeInUse() throws Exception {
		inUse("Policy", Code.class, code("x", "Policy"), (transaction, code) -> transaction.add(passage(code), "a"));
	}

	@Test
	void move_CodeBelowItself() throws Exception {
		change(store, transaction -> {
			Code parent = code("x", "Policy");
			parent.getCodes().add(code("y", "Criticism"));
			transaction.add(parent, transaction.project().getId());
		});

		assertTrue(refusal(store, t -> t.move(t.get(Code.class, "x"), "y", 0)).contains("Policy"));
		assertTrue(refusal(store, t -> t.move(t.get(Code.class, "x"), "x", 0)).contains("Policy"));
		assertTrue(refusal(store, t -> t.move(t.get(Code.class, "x"), "nowhere", 0)).contains("nowhere"));
	}

	@Test
	void delete_CodeWhoseSubcodeIsInUse() throws Exception {
		change(store, transaction -> {
			Code parent = code("x", "Policy");
			Code child = code("y", "Criticism");
			parent.getCodes().add(child);
			transaction.add(parent, transaction.project().getId());
			transaction.add(passage(child), "a");
		});

		assertTrue(refusal(store, t -> t.delete(t.get(Code.class, "x"))).contains("Criticism"));
	}

	@Test
	void delete_TogetherWithWhatRefersToIt() throws Exception {
		change(store, transaction -> {
			Entity entity = entity("x", "Blinken");
			transaction.add(entity, transaction.project().getId());
			transaction.add(mention("m", 0, 1, entity), "a");
		});

		change(store, transaction -> {
			transaction.delete(transaction.get(Entity.class, "x"));
			transaction.delete(transaction.get(Article.class, "a"));
		});
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	/** An id that happens to be a word which stands somewhere as text. */
	@Test
	void delete_EntityWhoseIdIsSomebodysRole() throws Exception {
		change(store, transaction -> {
			Entity japan = entity("japan", "Japan");
			transaction.add(japan, transaction.project().getId());
			transaction.add(entity("guest", "Guest"), transaction.project().getId());
			transaction.add(summit(japan, "guest"), transaction.project().getId());
		});

		change(store, transaction -> transaction.delete(transaction.get(Entity.class, "guest")));
	}

	@Test
	void delete_EntityWithIdThatJsonEscapes() throws Exception {
		String id = "a\"b\\c'd";
		change(store, transaction -> {
			Entity entity = entity(id, "Odd");
			transaction.add(entity, transaction.project().getId());
			transaction.add(summit(entity, "guest"), transaction.project().getId());
		});

		assertTrue(refusal(store, t -> t.delete(t.get(Entity.class, id))).contains("Odd"));
	}

	@Test
	void reference_ToWhatWasNotAdded() {
		assertTrue(refusal(store, t -> t.add(mention("m", 0, 1, entity("stranger", "X")), "a")).contains("stranger"));
		assertTrue(refusal(store, t -> t.add(passage(code("stranger", "X")), "a")).contains("stranger"));
		assertTrue(refusal(store, t -> t.add(summit(entity("stranger", "X"), null), t.project().getId()))
				.contains("stranger"));
	}

	@Test
	void reference_ToWhatWasNotAdded_Single() {
		for (Reference reference : List.<Reference>of(
				(quotation, event, mention) -> quotation.setSpeaker(entity("stranger", "X")),
				(quotation, event, mention) -> quotation.setAddressee(entity("stranger", "X")),
				(quotation, event, mention) -> event.setPlace(entity("stranger", "X")),
				(quotation, event, mention) -> mention.setEvent(event("stranger", "X")))) {
			assertTrue(refusal(store, transaction -> {
				Quotation quotation = place(MODEL.createQuotation(), 0, 1);
				Event event = event("summit", "Summit");
				EventMention mention = place(MODEL.createEventMention(), 0, 1);
				mention.setEvent(event);
				reference.set(quotation, event, mention);
				transaction.add(event, transaction.project().getId());
				transaction.add(quotation, "a");
				transaction.add(mention, "a");
			}).contains("stranger"));
		}
	}

	@Test
	void code_WithoutParent() {
		assertTrue(refusal(store, transaction -> transaction.add(code("c", "Policy"), "stranger")).contains("Policy"));
	}

	@Test
	void anything_WithoutOwner() throws Exception {
		for (Identified object : List.of(entity("e", "X"), event("e", "X"), code("c", "X"), mention("m", 0, 1, null))) {
			ProjectCommand command = ProjectCommand.of("a bug", transaction -> transaction.add(object, null));
			assertThrows(NullPointerException.class, () -> store.execute(command));
		}
		assertEquals(2, store.read(reader -> reader.history(9)).size());
	}

	@Test
	void entity_OfNoProject() {
		assertTrue(refusal(store, transaction -> transaction.add(entity("e", "X"), "stranger")).contains("stranger"));
	}

	@Test
	void project_Deleted() throws Exception {
		refusal(store, transaction -> transaction.delete(transaction.project()));

		assertEquals("P", store.<String>read(reader -> reader.project().getName()));
	}

	@Test
	void project_Second() throws Exception {
		refusal(store, transaction -> transaction.add(MODEL.createProject(), null));

		assertEquals("P", store.<String>read(reader -> reader.project().getName()));
	}

	@Test
	void article_OfSourceThatIsNotKept() {
		assertNoTrace(refusal(store, transaction -> {
			Article article = ProjectFixture.article("b", "Two", TEXT);
			article.setSourceHash("0".repeat(64));
			transaction.add(article, null);
		}));
	}

	private static Event summit(Entity entity, String role) {
		Event event = event("summit", "Summit");
		Participant participant = MODEL.createParticipant();
		participant.setEntity(entity);
		participant.setRole(role);
		event.getParticipants().add(participant);
		return event;
	}

	private static Passage passage(Code code) {
		Passage passage = place(MODEL.createPassage(), 0, 1);
		passage.getCodes().add(code);
		return passage;
	}

	private <T extends Identified> void inUse(String name, Class<T> type, T object, Use<T> use) throws Exception {
		change(store, transaction -> {
			transaction.add(object, transaction.project().getId());
			use.add(transaction, object);
		});
		String before = ProjectFixture.dump(file);

		String reason = refusal(store, transaction -> transaction.delete(transaction.get(type, "x")));

		assertTrue(reason.startsWith(name + " "), reason);
		assertEquals(before, ProjectFixture.dump(file));
	}

	private static void assertNoTrace(String reason) {
		assertEquals(1, reason.lines().count(), reason);
		assertFalse(reason.contains("Exception") || reason.contains("SQLITE_"), reason);
	}

	@FunctionalInterface
	private interface Reference {

		void set(Quotation quotation, Event event, EventMention mention);
	}

	@FunctionalInterface
	private interface Use<T> {

		void add(ProjectTransaction transaction, T object) throws StoreException;
	}
}
