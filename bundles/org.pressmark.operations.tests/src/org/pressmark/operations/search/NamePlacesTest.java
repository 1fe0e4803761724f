// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Project;
import org.pressmark.model.text.Surroundings;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/** Places of names, kept without the words around them, which are read when somebody asks. */
class NamePlacesTest {

	@TempDir
	Path folder;
	private SearchProject project;

	@BeforeEach
	void create() throws StoreException {
		project = new SearchProject(folder);
		project.article("a", "One", "The Times", "2021-05", "Moon met Blinken. \u201cMoon is late,\u201d he said.");
		project.article("b", "Two", "Then Mr Moon left. MOON again.");
		project.entity("moon", "Moon");
		project.mention("b", "Moon", "moon");
		project.quotation("a", "\u201cMoon is late,\u201d", "moon");
	}

	@AfterEach
	void close() throws StoreException {
		project.close();
	}

	private NamePlaces places() throws StoreException {
		NamePlaces places = new NamePlaces();
		project.store.read(reader -> new OccurrenceSearch(reader, WantedName.of(reader.project(), List.of("moon")), Optional.empty())
				.places(places::add, new NullProgressMonitor()));
		return places;
	}

	@Test
	void places_SayTheSameAsOccurrences() throws Exception {
		NamePlaces places = places();
		List<Occurrence> occurrences = new ArrayList<>();
		OccurrenceCounts counts = project.store.read(reader -> new OccurrenceSearch(reader,
				WantedName.of(reader.project(), List.of("moon")), Optional.empty()).find(occurrences::add, new NullProgressMonitor()));

		assertEquals(4, counts.all());
		assertEquals(occurrences.size(), places.size());
		for (int i = 0; i < places.size(); i++) {
			NamePlace place = places.get(i);
			Hit hit = occurrences.get(i).hit();
			assertEquals(hit.articleId(), place.article().id());
			assertEquals(hit.title(), place.article().title());
			assertEquals(hit.outlet(), place.article().outlet());
			assertEquals(hit.published(), place.article().published());
			assertEquals(List.of(hit.begin(), hit.end(), hit.match()), List.of(place.begin(), place.end(), place.words()));
			assertEquals(occurrences.get(i).exclusion(), place.exclusion());
			assertEquals(occurrences.get(i).isQuoted(), place.isQuoted());
			assertEquals(occurrences.get(i).name(), place.name());
		}
	}

	@Test
	void get_OfMoreThanAreKeptAtFirst_AllAsTheyWereAdded() {
		NamePlaces places = new NamePlaces();
		ArticleLabel article = new ArticleLabel("a", Optional.empty(), Optional.empty(), Optional.empty());
		for (int i = 0; i < 10_000; i++) {
			places.add(new NamePlace(article, i, "w" + i % 7, WantedName.of("w"), Optional.empty(), i % 2 == 0));
		}
		for (int i = 0; i < 10_000; i++) {
			assertEquals(new NamePlace(article, i, "w" + i % 7, WantedName.of("w"), Optional.empty(), i % 2 == 0), places.get(i));
		}
		assertThrows(IndexOutOfBoundsException.class, () -> places.get(10_000));
		assertThrows(IndexOutOfBoundsException.class, () -> places.get(-1));
	}

	@Test
	void words_OfPlacesInAnyOrder_AsTheTextIsNow() throws Exception {
		List<NamePlace> places = places().reversed();
		project.change(t -> t.delete(t.get(Article.class, "b")));
		project.change(t -> t.get(Article.class, "a").setText("Moon met Antony Blinken. \u201cMoon is late,\u201d he said."));
		TreeMap<Integer, Optional<Surroundings>> words = new TreeMap<>();
		project.store.read(reader -> {
			new PlaceWords(reader).each(places, words::put, new NullProgressMonitor());
			return null;
		});
		assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()),
				List.of(words.get(0), words.get(1), words.get(2)), "the article is gone, the words are elsewhere");
		assertEquals(" met Antony Blinken. \u201cMoon is late,\u201d he said.", words.get(3).orElseThrow().after());
	}

	@Test
	void words_Cancelled() throws Exception {
		NamePlaces places = places();
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> project.store.read(reader -> {
			new PlaceWords(reader).each(places, (index, around) -> { }, monitor);
			return null;
		}));
	}

	@Test
	void mark_WhatIsFree() throws Exception {
		Project read = project.store.read(ProjectReader::project);
		Entity moon = read.getEntities().getFirst();
		MarkOccurrences command = MarkOccurrences.ofPlaces(places().stream().filter(NamePlace::isFree).toList(), moon);
		project.store.execute(command);
		assertEquals(3, command.marked());
		assertEquals(List.of(), places().stream().filter(NamePlace::isFree).toList());
		assertEquals(new Span("a", 0, 4), places().getFirst().span());
	}
}
