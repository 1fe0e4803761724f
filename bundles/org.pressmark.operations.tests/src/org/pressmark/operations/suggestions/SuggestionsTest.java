// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggesters;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.CorrectText;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** What a person does with suggestions. */
class SuggestionsTest {

	private static final String TEXT = "“We will talk,” Maria Vance said on 3 May 2021. Vance left. “We will talk,” she wrote.";

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void make() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		article("a", TEXT);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private void article(String id, String text) throws StoreException {
		store.execute(ProjectCommand.of("import", transaction -> {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId(id);
			article.setTitle("Talks");
			article.setLanguage("en");
			article.setPublished("2021-05-04");
			article.setStatus(ArticleStatus.NEW);
			article.setText(text);
			transaction.add(article, null);
		}));
	}

	private static TextSpan place(String words) {
		int begin = TEXT.indexOf(words);
		return new TextSpan(begin, begin + words.length());
	}

	private static Suggestion mention(String words, String name) {
		return new Suggestion(place(words), new SuggestedMark.Mention(
				List.of(SuggestedEntity.unknown(EntityType.PERSON, name))), 0.6, "why");
	}

	private static Suggestion passage(String words, String... codes) {
		return new Suggestion(place(words), new SuggestedMark.Passage(List.of(codes)), 0.9, "why");
	}

	private static final Suggestion TIME = new Suggestion(place("3 May 2021"),
			new SuggestedMark.Time(TimexType.DATE, "2021-05-03", Optional.of(Edtf.parse("2021-05-03"))), 0.9, "why");
	private static final Suggestion QUOTATION = new Suggestion(place("We will talk,"), new SuggestedMark.Quotation(
			Optional.of(SuggestedEntity.unknown(EntityType.PERSON, "Maria Vance")), Optional.of("said"), QuotationMode.DIRECT),
			0.8, "why");

	private void accept(Suggestion... suggestions) throws StoreException {
		store.execute(new AcceptSuggestions("a", TEXT, List.of(suggestions)));
	}

	private Article article() throws StoreException {
		return store.read(reader -> reader.article("a")).orElseThrow();
	}

	private <T extends Annotation> T only(Class<T> kind) throws StoreException {
		return article().getAnnotations().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
	}

	private List<Suggestion> open(Suggestion... suggestions) throws StoreException {
		return OpenSuggestions.of(article(), List.of(suggestions));
	}

	@Test
	void accept_MarksWithOriginAndConfidence_AsOneStep() throws Exception {
		accept(mention("Maria Vance", "Maria Vance"), TIME, QUOTATION, passage("Vance left", "Diplomacy"));
		assertEquals(4, article().getAnnotations().size());
		assertTrue(article().getAnnotations().stream().allMatch(each -> each.getOrigin() == AnnotationOrigin.SUGGESTION));
		assertEquals(0.9, only(TimeExpression.class).getConfidence());
		assertEquals("2021-05-03", only(TimeExpression.class).getEdtf());
		assertEquals("said", only(Quotation.class).getCue());
		assertEquals(only(Mention.class).getEntity().getId(), only(Quotation.class).getSpeaker().getId());
		assertEquals("Diplomacy", only(Passage.class).getCodes().getFirst().getName());
		assertEquals(List.of(), store.read(ProjectReader::check));
		assertEquals("Accept 4 suggestions", store.toUndo().orElseThrow().label());

		store.undo().get(1, TimeUnit.MINUTES);
		assertEquals(List.of(), article().getAnnotations());
		assertEquals(List.of(), store.read(ProjectReader::project).getEntities());
		assertEquals(List.of(), store.read(ProjectReader::project).getCodes());
	}

	@Test
	void accept_TakesEntitiesAndCodesThatAreThere() throws Exception {
		accept(mention("Maria Vance", "Maria Vance"), passage("Vance left", "Diplomacy"));
		accept(mention("Vance left".substring(0, 5), "Maria Vance"), passage("Maria Vance", "DIPLOMACY"));
		List<Entity> entities = store.read(ProjectReader::project).getEntities();
		assertEquals(List.of("Maria Vance"), entities.stream().map(Entity::getName).toList());
		assertEquals(1, store.read(ProjectReader::project).getCodes().size());
	}

	@Test
	void accept_WhatIsMarkedAlready_OrHasChanged_IsRefused() throws Exception {
		accept(TIME);
		assertThrows(StoreException.class, () -> accept(TIME));
		assertEquals(1, article().getAnnotations().size());
		accept(TIME, QUOTATION);
		assertEquals(2, article().getAnnotations().size());
		store.execute(CorrectText.of(article(), 0, 1, "\""));
		assertThrows(StoreException.class,
				() -> store.execute(new AcceptSuggestions("a", TEXT.replace("Maria", "Marie"), List.of(mention("Maria Vance", "X")))));
	}

	@Test
	void open_WhatIsMarked_IsSuggestedNoMore() throws Exception {
		Suggestion name = mention("Maria Vance", "Maria Vance");
		Suggestion part = mention("Vance said".substring(0, 5), "Vance");
		assertEquals(List.of(name, TIME, QUOTATION), open(name, TIME, QUOTATION));
		accept(name, QUOTATION, passage("Maria Vance", "Diplomacy"));
		assertEquals(List.of(TIME), open(name, part, TIME, QUOTATION, passage("Maria Vance", "diplomacy")));
		assertEquals(1, open(passage("Maria Vance", "Security")).size());
	}

	@Test
	void reject_DoesNotComeAgain_UntilUndone() throws Exception {
		store.execute(new RejectSuggestions("a", TEXT, List.of(TIME, QUOTATION)));
		assertEquals("Reject 2 suggestions", store.toUndo().orElseThrow().label());
		assertEquals(List.of(), open(TIME, QUOTATION));
		assertEquals(1, open(mention("3 May 2021", "May")).size(), "as something else it may be right");
		assertEquals(List.of(), store.read(ProjectReader::check));
		store.undo().get(1, TimeUnit.MINUTES);
		assertEquals(2, open(TIME, QUOTATION).size());

		store.execute(new RejectSuggestions("a", TEXT, List.of(mention("Maria Vance", "Maria Vance"))));
		accept(QUOTATION);
		String id = only(Quotation.class).getSpeaker().getId();
		assertEquals(List.of(), open(new Suggestion(place("Maria Vance"), new SuggestedMark.Mention(
				List.of(new SuggestedEntity(Optional.of(id), EntityType.PERSON, "Maria Vance"))), 0.9, "why")),
				"that the project knows her now makes no other suggestion of it");
	}

	@Test
	void reject_HoldsAfterACorrectionElsewhere_AndOnlyThere() throws Exception {
		store.execute(new RejectSuggestions("a", TEXT, List.of(QUOTATION)));
		int second = TEXT.lastIndexOf("We will talk,");
		Suggestion other = new Suggestion(new TextSpan(second, second + 13), QUOTATION.mark(), 0.8, "why");
		assertEquals(List.of(other), open(other), "the same words elsewhere are others");

		int end = TEXT.length();
		store.execute(CorrectText.of(article(), end - 10, end, "she added."));
		assertEquals(List.of(), OpenSuggestions.of(article(), List.of(QUOTATION)));
	}

	@Test
	void reject_HoldsWhenWhatStandsBesideIsCorrected_OnEitherSide() throws Exception {
		store.execute(new RejectSuggestions("a", TEXT, List.of(QUOTATION, mention("Maria Vance", "Maria Vance"), TIME)));
		int said = TEXT.indexOf("said");
		store.execute(CorrectText.of(article(), said, said + 4, "wrote"));
		String text = article().getText();
		List<Suggestion> moved = List.of(QUOTATION, mention("Maria Vance", "Maria Vance"), at(text, "3 May 2021", TIME));
		assertEquals(List.of(), OpenSuggestions.of(article(), moved), "behind her name, and before the date");

		store.execute(CorrectText.of(article(), text.indexOf("Maria"), text.indexOf("Maria") + 5, "Marie"));
		Suggestion corrected = new Suggestion(place("Maria Vance"), new SuggestedMark.Mention(
				List.of(SuggestedEntity.unknown(EntityType.PERSON, "Marie Vance"))), 0.6, "why");
		assertEquals(List.of(corrected), OpenSuggestions.of(article(), List.of(corrected)), "corrected words are others, which may be right");
	}

	private static Suggestion at(String text, String words, Suggestion suggestion) {
		int begin = text.indexOf(words);
		return new Suggestion(new TextSpan(begin, begin + words.length()), suggestion.mark(), suggestion.confidence(), "why");
	}

	@Test
	void reject_AsOlderVersionsStoredIt_Holds() {
		List<Suggestion> all = List.of(QUOTATION, TIME);
		assertEquals(List.of(QUOTATION), OpenSuggestions.of(TEXT, List.of(), List.of("3 May 2021 #7d97dae83ee9fc50"), all));
		assertEquals(all, OpenSuggestions.of(TEXT, List.of(), List.of("3 May 2021 #0000000000000000"), all));
	}

	@Test
	void accept_WhatIsMarkedAlready_ChangesNothing() throws Exception {
		accept(mention("Maria Vance", "M. Vance"));
		store.execute(ProjectCommand.of("forget", transaction -> transaction.get(Entity.class, only(Mention.class).getEntity().getId())
				.getAliases().clear()));
		accept(mention("Maria Vance", "M. Vance"), TIME);
		assertEquals(List.of(), store.read(ProjectReader::project).getEntities().getFirst().getAliases(),
				"her name is marked, and nobody said now that it is one of hers");
		assertEquals(2, article().getAnnotations().size());
	}

	@Test
	void accept_TheSameTwice_IsOneMark() throws Exception {
		SuggestedMark.Quotation said = (SuggestedMark.Quotation) QUOTATION.mark();
		accept(QUOTATION, new Suggestion(QUOTATION.place(),
				new SuggestedMark.Quotation(said.speaker(), Optional.empty(), QuotationMode.INDIRECT), 0.5, "another says so, too"));
		assertEquals(1, article().getAnnotations().size());
	}

	@Test
	void groups_OfWordsNameAndKind_WithoutWhatLiesOnEachOther() {
		Suggestion name = mention("Maria Vance", "Maria Vance");
		Suggestion last = at(TEXT, "Vance left", mention("Vance left", "Maria Vance"));
		Suggestion guess = new Suggestion(place("Vance said"), name.mark(), 0.3, "why");
		Suggestion other = mention("she wrote", "Ada");
		List<Suggestion> all = List.of(QUOTATION, name, guess, TIME, last, other);
		List<SuggestionGroup> toAccept = SuggestionGroup.toAccept(TEXT, all, Optional.of(name));
		assertEquals(List.of("WORDS MENTION 1", "MEANING MENTION 2", "KIND MENTION 3", "KIND TIME 1", "KIND QUOTATION 1"),
				shown(toAccept));
		assertEquals("Maria Vance", toAccept.get(1).name());
		assertEquals(List.of(name, last, other), toAccept.get(2).suggestions());
		assertEquals(List.of("WORDS MENTION 1", "MEANING MENTION 3", "GUESSES MENTION 1", "KIND MENTION 4", "KIND TIME 1",
				"KIND QUOTATION 1"), shown(SuggestionGroup.toReject(TEXT, all, Optional.of(name))));
		assertEquals(List.of("KIND TIME 1", "KIND MENTION 3", "KIND QUOTATION 1"),
				shown(SuggestionGroup.toAccept(TEXT, all, Optional.of(TIME))), "the kind of what is selected first");
		assertEquals(List.of("KIND MENTION 1"), shown(SuggestionGroup.toAccept(TEXT, List.of(guess), Optional.empty())));
		assertEquals(List.of(), SuggestionGroup.toAccept(TEXT, List.of(), Optional.empty()));
	}

	private static List<String> shown(List<SuggestionGroup> groups) {
		return groups.stream().map(each -> each.scope() + " " + each.kind() + " " + each.suggestions().size()).toList();
	}

	@Test
	void batch_OfSeveralArticles_IsTakenBackAsOne() throws Exception {
		article("b", TEXT);
		article("c", "Nothing.");
		AcceptedBatch batch = new AcceptedBatch(store, Set.of(SuggestionKind.TIME));
		new SuggestOperation(store, Suggesters.installed()).all(batch::accept, new NullProgressMonitor());
		assertEquals("2 in 2", batch.marks() + " in " + batch.articles());
		assertEquals("Accept 2 suggestions", store.toUndo().orElseThrow().label());
		assertEquals("2021-05-03", only(TimeExpression.class).getEdtf());
		assertEquals(1, article().getAnnotations().size(), "times only");
		store.undo().get(1, TimeUnit.MINUTES);
		assertEquals(List.of(), article().getAnnotations());
		assertEquals(List.of(), store.read(reader -> reader.article("b")).orElseThrow().getAnnotations());
	}

	@Test
	void suggest_OfAProject_TellsOfEachArticle_AndIsCancelled() throws Exception {
		article("b", "Nothing.");
		List<ArticleSuggestions> found = new ArrayList<>();
		SuggestOperation operation = new SuggestOperation(store, Suggesters.installed());
		operation.all(found::add, new NullProgressMonitor());
		assertEquals(List.of("a", "b"), found.stream().map(ArticleSuggestions::articleId).toList());
		assertEquals(TEXT, found.getFirst().text());
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> operation.all(found::add, cancelled));
	}

	@Test
	void suggest_installed_KnowsTheProject() throws Exception {
		accept(mention("Maria Vance", "Maria Vance"));
		List<ArticleSuggestions> found = new ArrayList<>();
		new SuggestOperation(store, Suggesters.installed()).of(List.of("a", "gone"), found::add, new NullProgressMonitor());
		List<Suggestion> suggestions = found.getFirst().suggestions();
		assertEquals(List.of("We will talk", "3 May 2021", "We will talk"), suggestions.stream()
				.map(each -> each.place().of(TEXT)).toList());
		SuggestedMark.Quotation first = (SuggestedMark.Quotation) suggestions.getFirst().mark();
		assertTrue(first.speaker().orElseThrow().id().isPresent(), first::toString);
		assertEquals(1, found.size());
	}
}
