// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventLink;
import org.pressmark.model.EventLinkKind;
import org.pressmark.model.EventMention;
import org.pressmark.model.Identified;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.model.Passage;
import org.pressmark.operations.edit.CutParagraph;
import org.pressmark.operations.edit.KeepRemoved;
import org.pressmark.operations.suggestions.RejectSuggestions;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** What the history says of each kind of change, in words and without ids. */
class StepDescriptionTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final StepSubject.OfArticle TALKS = new StepSubject.OfArticle("a", "Talks");

	@TempDir
	private Path folder;
	private ProjectStore store;
	private HistoryEntry marked;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		marked = change(transaction -> {
			Entity blinken = named(MODEL.createEntity(), "e");
			blinken.setName("Antony Blinken");
			blinken.getAliases().addAll(List.of("Blinken", "Mr Blinken"));
			transaction.add(blinken, transaction.project().getId());
			Article article = named(MODEL.createArticle(), "a");
			article.setTitle("Talks");
			article.setText("Blinken spoke in London.");
			transaction.add(article, null);
			transaction.add(mention("m", 0, 7, blinken), "a");
		});
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void added_SaysWhatItHas() throws Exception {
		assertEquals(List.of("Person \u201cAntony Blinken\u201d added", "  Type: person", "  Name: Antony Blinken",
				"  Also called: Blinken; Mr Blinken", "Article \u201cTalks\u201d added", "  Title: Talks", "  Status: new",
				"Name \u201cBlinken\u201d in \u201cTalks\u201d added", "  Names: Antony Blinken"), lines(marked));
		assertEquals(Optional.of(new StepSubject.OfWords(TALKS, 0, 7)), describe(marked, 99).subject());
	}

	@Test
	void changed_SaysBeforeAndAfter() throws Exception {
		HistoryEntry typed = change(t -> {
			t.get(Entity.class, "e").setType(EntityType.COUNTRY);
			t.get(Entity.class, "e").setNotes("A note.\n" + "long ".repeat(99));
		});
		HistoryEntry renamed = change(t -> t.get(Entity.class, "e").setName("The US"));
		HistoryEntry cleared = change(t -> t.get(Article.class, "a").setTitle(null));

		assertEquals(List.of("Person \u201cAntony Blinken\u201d changed", "  Name: Antony Blinken \u2192 The US"),
				lines(renamed).stream().map(line -> line.replace("Country", "Person")).toList());
		assertEquals("  Type: person \u2192 country", lines(typed).get(1));
		assertTrue(lines(typed).get(2).matches("  Notes: A note\\. long .{120,160}\u2026"), lines(typed).get(2));
		assertEquals(List.of("Article \u201cTalks\u201d changed", "  Title: Talks \u2192 nothing"), lines(cleared));
		assertEquals(Optional.of(new StepSubject.OfEntity("e")), describe(renamed, 99).subject());
	}

	@Test
	void rejectedSuggestions_AreTheirWords() throws Exception {
		HistoryEntry rejected = store.execute(new RejectSuggestions("a", "Blinken spoke in London.", List.of(new Suggestion(
				new TextSpan(17, 23), new SuggestedMark.Passage(List.of("Cities")), 0.5, "why")))).orElseThrow();
		assertEquals(List.of("Article \u201cTalks\u201d changed", "  Rejected suggestions: London"), lines(rejected));
	}

	@Test
	void references_AreNamed_AlsoWhenTheyAreGone() throws Exception {
		HistoryEntry event = change(t -> {
			Event summit = named(MODEL.createEvent(), "s");
			summit.setTitle("Summit");
			summit.setWhen("2021-05");
			Participant participant = MODEL.createParticipant();
			participant.setEntity(t.get(Entity.class, "e"));
			participant.setRole("host");
			summit.getParticipants().add(participant);
			t.add(summit, t.project().getId());
		});
		assertTrue(lines(event).contains("  Participants: Antony Blinken (host)"), lines(event).toString());
		assertEquals(Optional.of(new StepSubject.OfEvent("s")), describe(event, 99).subject());

		change(t -> t.delete(t.get(Annotation.class, "m")));
		change(t -> t.delete(t.get(Event.class, "s")));
		HistoryEntry deleted = change(t -> t.delete(t.get(Entity.class, "e")));

		assertEquals("Person \u201cAntony Blinken\u201d deleted", lines(deleted).getFirst());
		assertTrue(lines(event).contains("  Participants: (no longer there: e) (host)"), lines(event).toString());
		assertEquals(Optional.empty(), describe(event, 99).subject());
	}

	@Test
	void links_AreNamed_AndWhenTheirEvidenceSays() throws Exception {
		HistoryEntry linked = change(t -> {
			Event talks = named(MODEL.createEvent(), "t");
			talks.setTitle("Talks");
			Event treaty = named(MODEL.createEvent(), "y");
			treaty.setTitle("Treaty");
			for (EventLinkKind kind : EventLinkKind.values()) {
				EventLink link = MODEL.createEventLink();
				link.setKind(kind);
				link.setTarget(treaty);
				talks.getLinks().add(link);
			}
			t.add(treaty, t.project().getId());
			t.add(talks, t.project().getId());
			EventMention mention = place(named(MODEL.createEventMention(), "em"), 8, 23);
			mention.setEvent(talks);
			mention.setWhen("2021-05");
			t.add(mention, "a");
		});

		assertTrue(lines(linked).contains("  Leads to: causes Treaty; followed by Treaty"), lines(linked).toString());
		assertTrue(lines(linked).contains("  When: May 2021"), lines(linked).toString());
	}

	@Test
	void codes_AreNamedInTheirOrder() throws Exception {
		HistoryEntry coded = change(t -> {
			Code one = code("1", "Trade");
			Code two = code("2", "War");
			t.add(one, t.project().getId());
			t.add(two, t.project().getId());
			Passage passage = place(named(MODEL.createPassage(), "p"), 8, 23);
			passage.getCodes().addAll(List.of(two, one));
			t.add(passage, "a");
		});

		assertTrue(lines(coded).contains("  Codes: War; Trade"), lines(coded).toString());
	}

	@Test
	void deletedMark_KeepsItsWordsAndItsPlace() throws Exception {
		HistoryEntry deleted = change(t -> t.delete(t.get(Annotation.class, "m")));

		assertEquals(List.of("Name \u201cBlinken\u201d in \u201cTalks\u201d deleted", "  Names: Antony Blinken"),
				lines(deleted));
		assertEquals(Optional.of(new StepSubject.OfWords(TALKS, 0, 7)), describe(deleted, 99).subject());

		change(t -> t.delete(t.get(Article.class, "a")));
		assertEquals("Name \u201c\u2026\u201d deleted", lines(deleted).getFirst());
		assertEquals(Optional.empty(), describe(deleted, 99).subject());
	}

	/** Whoever reads what was noted of a mark wants to know of which one, even if it was replaced since. */
	@Test
	void changedMark_ThatIsGone_IsStillNamed() throws Exception {
		HistoryEntry noted = change(transaction -> transaction.get(Mention.class, "m").setComment("Sure?"));
		change(transaction -> transaction.delete(transaction.get(Mention.class, "m")));
		change(transaction -> transaction.get(Article.class, "a").setText("Nobody spoke in London."));
		assertEquals(List.of("Name \u201cBlinken\u201d in \u201cTalks\u201d changed", "  Comment: Sure?"), lines(noted));
	}

	@Test
	void distinctEntities_AreNamed() throws Exception {
		HistoryEntry apart = change(transaction -> {
			Entity other = named(MODEL.createEntity(), "e2");
			other.setName("Tony Blinken");
			transaction.add(other, transaction.project().getId());
			transaction.get(Entity.class, "e").getDistinctFrom().add("e2");
		});
		assertTrue(lines(apart).contains("  Not the same as: Tony Blinken"), () -> all(apart));
	}

	private String all(HistoryEntry step) {
		try {
			return lines(step).toString();
		} catch (StoreException e) {
			return e.getMessage();
		}
	}

	@Test
	void changedText_SaysWhichWords_AndNothingOfMarksThatWentAlong() throws Exception {
		change(t -> {
			Article article = t.get(Article.class, "a");
			article.setText("Share this.\nBlinken spoke in London.\nBye.");
			t.get(Annotation.class, "m").setBegin(12);
			t.get(Annotation.class, "m").setEnd(19);
			t.add(mention("share", 0, 5, null), "a");
		});
		store.execute(CutParagraph.of(article(), 0, true));
		HistoryEntry cut = store.read(reader -> reader.history(1)).getFirst();

		assertEquals(List.of("Article \u201cTalks\u201d changed", "  Words in the text: Share this. \u2192 nothing",
				"  Blocks cut away: 1", "Name \u201cShare\u201d in \u201cTalks\u201d deleted"), lines(cut));
		assertEquals(Optional.of(new StepSubject.OfWords(TALKS, 0, 0)), describe(cut, 99).subject());

		store.execute(KeepRemoved.of(article(), 0));
		HistoryEntry kept = store.read(reader -> reader.history(1)).getFirst();
		assertEquals(List.of("Article \u201cTalks\u201d changed", "  Words in the text: Share this.", "  Paragraphs: 1",
				"  Blocks cut away: 1 \u2192 nothing"), lines(kept));
		assertEquals(Optional.of(new StepSubject.OfWords(TALKS, 0, 12)), describe(kept, 99).subject());

		store.execute(CutParagraph.of(article(), 30, true));
		assertEquals("Name \u201cShare\u201d in \u201cTalks\u201d deleted", lines(cut).getLast());
		assertEquals(Optional.of(TALKS), describe(kept, 99).subject());
	}

	@Test
	void deletedMark_OfAnotherText_KeepsItsWords() throws Exception {
		HistoryEntry deleted = change(t -> t.delete(t.get(Annotation.class, "m")));
		change(t -> t.get(Article.class, "a").setText("He spoke in London."));

		assertEquals("Name \u201cBlinken\u201d in \u201cTalks\u201d deleted", lines(deleted).getFirst());
		assertEquals(Optional.of(TALKS), describe(deleted, 99).subject());
	}

	@Test
	void manyChanges_AreCounted() throws Exception {
		StepDescription first = describe(marked, 2);

		assertEquals(2, first.changes().size());
		assertEquals(1, first.more());
		assertEquals(new StepDescription(List.of(), 0, Optional.empty()),
				store.read(reader -> StepDescription.read(reader, "no such step", 99, Locale.ROOT)));
	}

	private Article article() throws StoreException {
		return store.read(reader -> reader.article("a")).orElseThrow();
	}

	private HistoryEntry change(ProjectCommand.Change change) throws StoreException {
		return store.execute(ProjectCommand.of("change", change)).orElseThrow();
	}

	private StepDescription describe(HistoryEntry step, int limit) throws StoreException {
		return store.read(reader -> StepDescription.read(reader, step.id(), limit, Locale.UK));
	}

	private List<String> lines(HistoryEntry step) throws StoreException {
		return describe(step, 99).changes().stream().flatMap(object -> Stream.concat(Stream.of(object.line()),
				object.fieldLines().stream().map(field -> "  " + field))).toList();
	}

	private static Mention mention(String id, int begin, int end, Entity entity) {
		Mention mention = place(named(MODEL.createMention(), id), begin, end);
		mention.setEntity(entity);
		return mention;
	}

	private static Code code(String id, String name) {
		Code code = named(MODEL.createCode(), id);
		code.setName(name);
		return code;
	}

	private static <T extends Annotation> T place(T annotation, int begin, int end) {
		annotation.setBegin(begin);
		annotation.setEnd(end);
		return annotation;
	}

	private static <T extends Identified> T named(T object, String id) {
		object.setId(id);
		return object;
	}
}
