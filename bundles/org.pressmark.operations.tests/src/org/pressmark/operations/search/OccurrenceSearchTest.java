// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.model.Search;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.search.Exclusion.Reason;
import org.pressmark.operations.search.UnmarkedNames.Unmarked;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/** All occurrences of names: which there are, what stands against them, and how they are marked. */
class OccurrenceSearchTest {

	@TempDir
	Path folder;
	private SearchProject project;

	@BeforeEach
	void create() throws StoreException {
		project = new SearchProject(folder);
		project.article("a", "One", "Antony Blinken came. \u201cBlinken is here,\u201d said Moon Jae-in. BLINKEN left South Korea in May 2021.");
		project.article("b", "Two", "Blinken met the South Korea Times and Mr Moon. blinken");
		project.article("c", "Three", "블링컨은 런던에서 Blinken과 만났다.");
		project.entity("blinken", "Antony Blinken", "Blinken", "블링컨");
		project.entity("moon", "Moon Jae-in", "Moon");
		project.entity("other", "Keith Moon", "Moon");
		project.entity("korea", "South Korea");
		project.entity("times", "South Korea Times");
	}

	@AfterEach
	void close() throws StoreException {
		assertEquals(List.of(), project.store.read(ProjectReader::check));
		project.close();
	}

	private List<Occurrence> find(Optional<Set<String>> scope, String... entityIds) throws StoreException {
		List<Occurrence> found = new ArrayList<>();
		project.store.read(reader -> new OccurrenceSearch(reader, WantedName.of(reader.project(), List.of(entityIds)), scope)
				.find(found::add, new NullProgressMonitor()));
		return found;
	}

	private String found(String... entityIds) throws StoreException {
		return String.join(" | ", find(Optional.empty(), entityIds).stream().map(OccurrenceSearchTest::text).toList());
	}

	private static String text(Occurrence each) {
		return each.hit().articleId() + ':' + each.hit().match()
				+ each.exclusion().map(why -> " (" + why.reason() + ' ' + why.by() + ')').orElse("");
	}

	@Test
	void occurrences_TheLongestOfEachPlace() throws Exception {
		assertEquals("a:Antony Blinken | a:Blinken | a:BLINKEN | b:Blinken | c:블링컨 | c:Blinken", found("blinken"));
		assertEquals("a:South Korea | b:South Korea (LONGER_NAME South Korea Times)", found("korea"));
		assertEquals("a:Moon Jae-in | b:Moon (SHARED_NAME Keith Moon)", found("moon"));
		assertEquals("a:Moon (LONGER_NAME Moon Jae-in) | b:Moon (SHARED_NAME Moon Jae-in)", found("other"));
		assertEquals("", found("nobody"));
	}

	@Test
	void occurrences_WithinWhatReadsLikeALongerName() throws Exception {
		project.entity("north", "North Korea", "the North");
		project.entity("us", "US", "Washington");
		project.article("d", "Four", "He met the North Korean leader, and the North agreed. The North's army left the North Monday."
				+ "\nUS Secretary of State Blinken read the Washington Post in Washington. He likes South Korea President Moon."
				+ "\nSome say that he left Washington I think, and in Washington Blinken said so.\nWashington Talks With North Korea Begin");
		project.entity("plain", "Korea");

		assertEquals("d:the North (LONGER_NAME the North Korean) | d:the North | d:The North | d:the North | d:North Korea",
				found("north"));
		assertEquals("d:US | d:Washington (LONGER_NAME Washington Post)"
				+ " | d:Washington | d:Washington | d:Washington | d:Washington", found("us"));
		assertEquals("d:South Korea", found("korea").split(" [|] ")[2]);
		project.article("g", "Gespräche", "Sie hoffen, dass Korea Raketen abzieht.");
		project.change(transaction -> transaction.get(Article.class, "g").setLanguage("de-AT"));
		assertEquals("g:Korea", String.join(" | ",
				find(Optional.of(Set.of("g")), "plain").stream().map(OccurrenceSearchTest::text).toList()));
		project.article("e", "Five", "They went to South Sudan and Korea.\nWest Korea fell.");
		assertEquals("e:Korea | e:Korea (LONGER_NAME West Korea)",
				String.join(" | ", find(Optional.of(Set.of("e")), "plain").stream().map(OccurrenceSearchTest::text).toList()));
	}

	@Test
	void occurrences_OfWords() throws Exception {
		List<Occurrence> found = new ArrayList<>();
		OccurrenceCounts counts = project.store.read(reader -> new OccurrenceSearch(reader,
				List.of(WantedName.of("Mr Moon"), WantedName.of("Times"), WantedName.of("!")), Optional.empty()).find(found::add,
						new NullProgressMonitor()));

		assertEquals("b:Times (LONGER_NAME South Korea Times)", text(found.getFirst()));
		assertEquals("b:Mr Moon", text(found.get(1)));
		assertEquals(new OccurrenceCounts(1, 1, Map.of(Reason.LONGER_NAME, 1)), counts);
		assertEquals(2, counts.all());
	}

	@Test
	void occurrences_InSomeArticles() throws Exception {
		assertEquals(2, find(Optional.of(Set.of("b", "gone", "c")), "blinken").stream().map(each -> each.hit().articleId()).distinct().count());
		assertEquals(List.of(), find(Optional.of(Set.of()), "blinken"));
	}

	@Test
	void exclusions_OfWhatIsMarked() throws Exception {
		project.mention("a", "Antony Blinken", "blinken");
		project.mention("a", "BLINKEN", "moon");
		project.quotation("a", "\u201cBlinken is here,\u201d", "moon");
		project.mention("b", "the South Korea Times and Mr Moon", "times");
		project.time("a", "May 2021", "2021-05");
		project.mention("c", "블링컨은 런던", "other");
		project.entity("may", "May");

		assertEquals("a:Antony Blinken (MARKED Antony Blinken) | a:Blinken | a:BLINKEN (MARKED_OTHERWISE Moon Jae-in) | b:Blinken"
				+ " | c:블링컨 (OTHER_MARK Keith Moon) | c:Blinken", found("blinken"));
		assertEquals("a:May (OTHER_MARK TimeExpression)", found("may"));
		assertEquals("b:South Korea Times (MARKED South Korea Times)", found("times"));
		assertTrue(find(Optional.empty(), "blinken").get(1).isQuoted());
		assertTrue(find(Optional.empty(), "blinken").stream().filter(Occurrence::isQuoted).count() == 1);
		OccurrenceCounts counts = project.store.read(reader -> new OccurrenceSearch(reader,
				WantedName.of(reader.project(), List.of("blinken")), Optional.empty()).count(new NullProgressMonitor()));
		assertEquals(new OccurrenceCounts(3, 3, Map.of(Reason.MARKED, 1, Reason.MARKED_OTHERWISE, 1, Reason.OTHER_MARK, 1)), counts);
		find(Optional.empty(), "blinken").forEach(each -> each.exclusion().ifPresent(why -> assertTrue(!why.explanation().isBlank())));
	}

	@Test
	void find_Cancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> project.store.read(reader -> new OccurrenceSearch(reader,
				List.of(WantedName.of("Blinken")), Optional.empty()).count(monitor)));
	}

	@Test
	void find_ManyNamesAtOnce() throws Exception {
		List<Occurrence> found = new ArrayList<>();
		List<WantedName> names = new ArrayList<>(WantedName.of(project.store.read(ProjectReader::project), List.of("blinken")));
		for (int i = 0; i < 300; i++) {
			names.add(WantedName.of("Nobody " + i));
		}
		project.store.read(reader -> new OccurrenceSearch(reader, names, Optional.empty()).find(found::add, new NullProgressMonitor()));

		assertEquals(find(Optional.empty(), "blinken"), found);
	}

	@Test
	void mark_InOneStep() throws Exception {
		List<Occurrence> ticked = find(Optional.empty(), "blinken");
		MarkOccurrences command = MarkOccurrences.of(ticked, "Antony Blinken");
		project.store.execute(command);

		assertEquals(6, command.marked());
		assertEquals(List.of(), command.refused());
		Article article = project.store.read(reader -> reader.article("a")).orElseThrow();
		assertEquals(3, article.getAnnotations().size());
		for (Annotation each : article.getAnnotations()) {
			assertEquals(AnnotationOrigin.PROPAGATED, each.getOrigin());
			assertEquals("Ada", each.getAuthor());
			assertEquals("blinken", ((Mention) each).getEntity().getId());
		}
		assertEquals(List.of("Blinken", "블링컨"), ((Mention) article.getAnnotations().getFirst()).getEntity().getAliases());
		assertEquals("Mark 6 occurrences of Antony Blinken", project.store.toUndo().orElseThrow().label());
		MarkOccurrences again = MarkOccurrences.of(ticked, "Antony Blinken");
		assertTrue(project.store.execute(again).isEmpty());
		assertEquals(6, again.there());
		project.store.undo().join();
		assertEquals(List.of(), project.store.read(reader -> reader.article("a")).orElseThrow().getAnnotations());
	}

	@Test
	void mark_RefusesWhatChangedMeanwhile() throws Exception {
		List<Occurrence> ticked = find(Optional.empty(), "blinken");
		project.change(transaction -> {
			transaction.get(Article.class, "a").setText("Then Antony Blinken came. \u201cBlinken is here,\u201d said Moon Jae-in.");
			transaction.delete(transaction.get(Article.class, "c"));
		});
		MarkOccurrences command = MarkOccurrences.of(ticked, "Antony Blinken");
		project.store.execute(command);

		assertEquals(1, command.marked());
		assertEquals(List.of("Antony Blinken", "Blinken", "BLINKEN", "블링컨", "Blinken"),
				command.refused().stream().map(MarkTarget::words).toList());
	}

	@Test
	void mark_WordsAsAnEntity() throws Exception {
		List<Occurrence> found = new ArrayList<>();
		project.store.read(reader -> new OccurrenceSearch(reader, List.of(WantedName.of("Mr Moon")), Optional.empty())
				.find(found::add, new NullProgressMonitor()));
		Entity moon = project.store.read(reader -> reader.project().getEntities().get(1));
		project.store.execute(MarkOccurrences.of(found, moon));

		assertEquals(List.of("Moon", "Mr Moon"), project.store.read(reader -> reader.project().getEntities().get(1)).getAliases());
	}

	@Test
	void mark_Hits() throws Exception {
		project.code("arrival", "Arrival", null);
		Code code = project.store.read(reader -> reader.project().getCodes().getFirst());
		MarkHits passages = MarkHits.asPassages(project.find("/\\w+ came/ OR title:two"), List.of(code));
		project.store.execute(passages);

		assertEquals(1, passages.marked());
		assertEquals(1, passages.refused().size());
		Passage passage = (Passage) project.store.read(reader -> reader.article("a")).orElseThrow().getAnnotations().getFirst();
		assertEquals("Arrival", passage.getCodes().getFirst().getName());
		Entity times = project.store.read(reader -> reader.project().getEntities().get(4));
		MarkHits mentions = MarkHits.asMentions(project.find("\"south korea times\""), times);
		project.store.execute(mentions);
		assertEquals("Mark 1 places as South Korea Times", project.store.toUndo().orElseThrow().label());
		assertThrows(IllegalArgumentException.class, () -> MarkHits.asPassages(List.of(), List.of()));
	}

	@Test
	void mark_HitsAsANewEntity_OneStep() throws Exception {
		MarkHits mentions = MarkHits.asMentionsOfNew(project.find("came OR left"), EntityType.OTHER, "Journey");
		project.store.execute(mentions);

		assertEquals(2, mentions.marked());
		Entity journey = project.store.read(reader -> reader.project().getEntities().getLast());
		assertEquals("Journey", journey.getName());
		assertEquals(EntityType.OTHER, journey.getType());
		assertEquals(Set.of("came", "left"), Set.copyOf(journey.getAliases()), "so they are found by them the next time");
		assertEquals(2, project.store.read(ProjectReader::referenceCounts).get(journey.getId()));
		project.store.undo().join();
		assertEquals(5, project.store.read(ProjectReader::project).getEntities().size());
	}

	@Test
	void mark_HitsAsANewEntity_NoneThatCanBe_NothingIsMade() throws Exception {
		MarkHits mentions = MarkHits.asMentionsOfNew(project.find("title:one"), EntityType.OTHER, "Journey");
		assertEquals(Optional.empty(), project.store.execute(mentions));
		assertEquals(1, mentions.refused().size());
	}

	@Test
	void mark_HalfACharacter() throws Exception {
		project.article("d", "Four", "\uD83D\uDE00 x");
		MarkOccurrences command = MarkOccurrences.ofTargets(
				List.of(new MarkTarget(new Span("d", 0, 1), "\uD83D", Optional.of("moon")),
						new MarkTarget(new Span("d", 3, 99), "x", Optional.of("moon")),
						new MarkTarget(new Span("d", 3, 3), "", Optional.of("moon"))), "Moon");
		project.store.execute(command);

		assertEquals(3, command.refused().size());
	}

	@Test
	void searches_AreKept() throws Exception {
		SaveSearch save = new SaveSearch(" Arrivals ", SearchQuery.parse("came OR arrived"));
		project.store.execute(save);
		project.store.execute(new SaveSearch("ARRIVALS", SearchQuery.parse("arriv*")));

		List<Search> searches = List.copyOf(project.store.read(ProjectReader::project).getSearches());
		assertEquals(1, searches.size());
		assertEquals("arriv*", searches.getFirst().getQuery());
		assertEquals(save.searchId().orElseThrow(), searches.getFirst().getId());
		assertThrows(StoreException.class, () -> project.store.execute(new SaveSearch(" ", SearchQuery.parse("x"))));
		project.store.execute(new DeleteSearch(searches.getFirst()));
		assertEquals(List.of(), project.store.read(ProjectReader::project).getSearches());
	}

	@Test
	void unmarked_InOrder() throws Exception {
		project.mention("a", "Antony Blinken", "blinken");
		Article article = project.store.read(reader -> reader.article("a")).orElseThrow();
		List<Unmarked> unmarked = UnmarkedNames.of(project.store.read(ProjectReader::project)).in(article.getText(),
				article.getAnnotations());

		assertEquals(List.of("Blinken", "Moon Jae-in", "BLINKEN", "South Korea"),
				unmarked.stream().map(each -> article.getText().substring(each.begin(), each.end())).toList());
		String two = project.text("b");
		List<Unmarked> shared = UnmarkedNames.of(project.store.read(ProjectReader::project)).in(two, List.of());
		assertEquals(List.of("Blinken", "South Korea Times", "Moon"),
				shared.stream().map(each -> two.substring(each.begin(), each.end())).toList());
		assertEquals(Set.of("moon", "other"), shared.getLast().entityIds());
	}

	@Test
	void unmarked_DirectionThatGoesOn_IsNoName() throws Exception {
		project.entity("north", "North Korea", "the North");
		String text = "Moon met the North Korean leader, and the North agreed, as the North Fleet had.\nThe North Fires Again";
		List<Unmarked> unmarked = UnmarkedNames.of(project.store.read(ProjectReader::project)).in(text, List.of());

		assertEquals(List.of(0, 38, 80), unmarked.stream().map(Unmarked::begin).toList());
	}

	/** Ten thousand marks on one word, and a text that is nothing but names. */
	@Test
	void unmarked_AmongMany() throws Exception {
		String text = "Moon ".repeat(50_000);
		List<Annotation> marks = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			Mention mention = ModelFactory.eINSTANCE.createMention();
			mention.setBegin(0);
			mention.setEnd(4);
			marks.add(mention);
		}

		assertEquals(49_999, UnmarkedNames.of(project.store.read(ProjectReader::project)).in(text, marks).size());
	}
}
