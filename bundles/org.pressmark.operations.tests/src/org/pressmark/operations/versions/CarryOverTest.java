// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.Stance;
import org.pressmark.model.TimeExpression;
import org.pressmark.operations.versions.Carried.Outcome;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Annotations go to the same words of another version, and to no others. */
class CarryOverTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final String FROM = "\uD83D\uDE00 Blinken met Moon on Monday. \"We agreed,\" Blinken said in London. "
			+ "日本の外相も参加した。 حضر وزير الخارجية أيضا. Talks resume in June.";
	private static final String TO = "LONDON \uD83D\uDE00\uD83D\uDE00 \u2013 By our staff.\n\uD83D\uDE00 Blinken met Moon on May 3. "
			+ "\"We agreed,\" Blinken said in London.\n日本の外相も出席した。 حضر وزير الخارجية أيضا.";

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		store.execute(ProjectCommand.of("add", t -> {
			add(t, "from", FROM);
			add(t, "to", TO);
			Entity blinken = MODEL.createEntity();
			blinken.setId("blinken");
			blinken.setName("Antony Blinken");
			t.add(blinken, t.project().getId());
			Code code = MODEL.createCode();
			code.setId("code");
			code.setName("Agreement");
			t.add(code, t.project().getId());
			Event event = MODEL.createEvent();
			event.setId("event");
			event.setTitle("Talks");
			t.add(event, t.project().getId());
		}));
	}

	@AfterEach
	void close() throws StoreException {
		assertEquals(List.of(), store.read(ProjectReader::check));
		store.close();
	}

	private static void add(ProjectTransaction transaction, String id, String text) throws StoreException {
		Article article = MODEL.createArticle();
		article.setId(id);
		article.setText(text);
		transaction.add(article, null);
	}

	private void annotate(String articleId, Annotation annotation, String words) throws StoreException {
		annotate(articleId, annotation, words, 0);
	}

	private void annotate(String articleId, Annotation annotation, String words, int after) throws StoreException {
		store.execute(ProjectCommand.of("annotate", t -> {
			int at = t.text(articleId).indexOf(words, after);
			annotation.setBegin(at);
			annotation.setEnd(at + words.length());
			annotation.setAuthor("Bob");
			switch (annotation) {
			case Mention mention -> mention.setEntity(t.get(Entity.class, "blinken"));
			case Quotation quotation -> quotation.setSpeaker(t.get(Entity.class, "blinken"));
			case Passage passage -> passage.getCodes().add(t.get(Code.class, "code"));
			case EventMention mention -> mention.setEvent(t.get(Event.class, "event"));
			default -> {
				// Nothing to refer to.
			}
			}
			t.add(annotation, articleId);
		}));
	}

	private List<Carried> carryOver() throws StoreException {
		CarryOver command = new CarryOver("from", "to", "Other version", id -> true);
		store.execute(command);
		return command.carried();
	}

	private List<Annotation> there() throws StoreException {
		return store.read(reader -> reader.article("to")).orElseThrow().getAnnotations();
	}

	private static String words(Annotation annotation) {
		return annotation.getArticle().getText().substring(annotation.getBegin(), annotation.getEnd());
	}

	@Test
	void eachKind_WithAllThatItSays() throws Exception {
		annotate("from", MODEL.createMention(), "Blinken");
		Quotation quotation = MODEL.createQuotation();
		quotation.setCue("said");
		quotation.setMode(QuotationMode.DIRECT);
		quotation.setStance(Stance.SUPPORTIVE);
		quotation.setComment("clear");
		quotation.setConfidence(0.5);
		annotate("from", quotation, "We agreed");
		annotate("from", MODEL.createPassage(), "حضر وزير الخارجية أيضا");
		annotate("from", MODEL.createEventMention(), "met Moon");
		annotate("from", MODEL.createMention(), "日本");

		List<Carried> carried = carryOver();

		assertEquals(5, carried.stream().filter(each -> each.outcome() == Outcome.CARRIED).count());
		List<Annotation> there = there();
		assertEquals(Set.of("Blinken", "We agreed", "met Moon", "حضر وزير الخارجية أيضا", "日本"),
				there.stream().map(CarryOverTest::words).collect(Collectors.toSet()));
		Quotation copy = there.stream().filter(Quotation.class::isInstance).map(Quotation.class::cast).findFirst().orElseThrow();
		assertEquals("Antony Blinken", copy.getSpeaker().getName());
		assertEquals("said", copy.getCue());
		assertEquals(QuotationMode.DIRECT, copy.getMode());
		assertEquals(Stance.SUPPORTIVE, copy.getStance());
		assertEquals("clear", copy.getComment());
		assertEquals(0.5, copy.getConfidence());
		assertEquals("Ada", copy.getAuthor());
		assertTrue(there.stream().allMatch(each -> each.getOrigin() == AnnotationOrigin.PROPAGATED && each.getCreated() != null));
		assertEquals(5, store.read(reader -> reader.article("from")).orElseThrow().getAnnotations().size());
	}

	@Test
	void wordsThatAreNotThere_AreNamedWithTheReason() throws Exception {
		TimeExpression monday = MODEL.createTimeExpression();
		monday.setValue("2021-05-03");
		annotate("from", monday, "Monday");
		annotate("from", MODEL.createPassage(), "met Moon on Monday");
		annotate("from", MODEL.createMention(), "参加");
		annotate("from", MODEL.createPassage(), "Talks resume in June");

		List<Carried> carried = carryOver();

		assertEquals(List.of("met Moon on Monday CHANGED", "Monday MISSING", "参加 MISSING", "Talks resume in June MISSING"),
				carried.stream().map(each -> each.words() + ' ' + each.outcome()).toList());
		assertEquals("Agreement", carried.get(0).about());
		assertEquals("2021-05-03", carried.get(1).about());
		assertEquals(-1, carried.get(1).newBegin());
		assertEquals(List.of(), there());
	}

	@Test
	void secondOfTwoSameWords_GoesToTheSecond() throws Exception {
		annotate("from", MODEL.createMention(), "Blinken", FROM.indexOf("agreed"));
		carryOver();
		assertEquals(TO.lastIndexOf("Blinken"), there().getFirst().getBegin());
	}

	@Test
	void wordsThatACorrectionTookAway_AreNowhere() throws Exception {
		annotate("from", MODEL.createMention(), "Blinken");
		String lost = store.read(reader -> CarryOver.preview(reader, "from", "to")).getFirst().annotationId();
		store.execute(ProjectCommand.of("lose", transaction -> transaction.get(Annotation.class, lost).setFormerWords("Raab")));

		assertEquals(List.of("Raab MISSING"), carryOver().stream().map(each -> each.words() + ' ' + each.outcome()).toList());
		assertEquals(List.of(), there());
	}

	@Test
	void again_AddsNothing() throws Exception {
		annotate("from", MODEL.createMention(), "Blinken");
		annotate("to", MODEL.createMention(), "Blinken", TO.indexOf("agreed"));
		assertEquals(List.of(Outcome.CARRIED), carryOver().stream().map(Carried::outcome).toList());
		long steps = store.read(reader -> reader.history(99)).size();

		assertEquals(List.of(Outcome.THERE), carryOver().stream().map(Carried::outcome).toList());

		assertEquals(2, there().size());
		assertEquals(steps, store.read(reader -> reader.history(99)).size());
	}

	@Test
	void oneUndo_TakesAllBack() throws Exception {
		annotate("from", MODEL.createMention(), "Blinken");
		annotate("from", MODEL.createPassage(), "met Moon");
		carryOver();
		assertEquals("Carry annotations over to \u201cOther version\u201d", store.toUndo().orElseThrow().label());

		ProjectStore.await(store.undo());

		assertEquals(List.of(), there());
	}

	@Test
	void onlyThoseThatAreWanted() throws Exception {
		annotate("from", MODEL.createMention(), "Blinken");
		annotate("from", MODEL.createPassage(), "met Moon");
		String wanted = store.read(reader -> CarryOver.preview(reader, "from", "to")).get(1).annotationId();

		store.execute(new CarryOver("from", "to", "T", wanted::equals));

		assertEquals(List.of("met Moon"), there().stream().map(CarryOverTest::words).toList());
	}

	@Test
	void refused() {
		assertEquals("Both are the same article. Choose two versions.", assertThrows(StoreException.class,
				() -> store.read(reader -> CarryOver.preview(reader, "from", "from"))).getMessage());
		assertEquals("The project has no article gone.", assertThrows(StoreException.class,
				() -> store.execute(new CarryOver("from", "gone", "T", id -> true))).getMessage());
	}
}
