// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.EntityType;
import org.pressmark.operations.lookup.CollectionId;
import org.pressmark.operations.lookup.LookupCandidate;
import org.pressmark.operations.lookup.LookupQuery;

/** The office's own table of names. */
class GazetteerTest {

	private static final String TABLE = """
			id,name,aliases,type,description
			wikidata:Q1490,London,Londra|Londres,place,capital of the United Kingdom
			wikidata:Q92561,London,,place,city in Ontario
			wikidata:Q45390,Jack London,,person,writer
			wikidata:Q84,Lond\u00f4n Bridge,,place,"a bridge, and a song"
			gnd:,Without id,,,
			wikidata:Q9,,,,without a name
			""";

	@TempDir
	Path folder;

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("names.csv"), text);
	}

	private List<LookupCandidate> find(String text, String name, Optional<EntityType> type) throws IOException {
		Path file = file(text);
		return new Gazetteer(() -> Optional.of(file)).find(new LookupQuery(name, type, Locale.UK, 10), new NullProgressMonitor());
	}

	private static List<String> ids(List<LookupCandidate> found) {
		return found.stream().map(each -> each.id().value()).toList();
	}

	@Test
	void find_SameNameFirst_ThenBeginnings_ThenWords() throws IOException {
		List<LookupCandidate> found = find(TABLE, "l\u00f3ndon", Optional.of(EntityType.PLACE));
		assertEquals(List.of("Q1490", "Q92561", "Q84", "Q45390"), ids(found));
		LookupCandidate first = found.getFirst();
		assertEquals(new LookupCandidate(new CollectionId("wikidata", "Q1490"), "London", "capital of the United Kingdom",
				List.of("Londra", "Londres"), Optional.of(EntityType.PLACE)), first);
	}

	@Test
	void find_ByAlias() throws IOException {
		assertEquals(List.of("Q1490"), ids(find(TABLE, "LONDRES", Optional.empty())));
	}

	@Test
	void find_OfTheTypeFirst() throws IOException {
		assertEquals(List.of("Q2", "Q1"), ids(find("id;name;type\nw:Q1;Jordan;country\nw:Q2;Jordan;person\n", "Jordan",
				Optional.of(EntityType.PERSON))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFEFFid\tName\nw:Q1\tKim\n", "NAME;ID\r\nKim;w:Q1", "id,name,more\nw:Q1,Kim\n" })
	void find_HoweverItIsSeparated(String table) throws IOException {
		assertEquals(List.of("Q1"), ids(find(table, "Kim", Optional.empty())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "name,aliases\nKim,\n", "", "id,name\nw:Q1,\"Kim\n" })
	void find_NoTable_SaysWhichFile(String table) {
		String message = assertThrows(IOException.class, () -> find(table, "Kim", Optional.empty())).getMessage();
		assertTrue(message.contains("names.csv"), message);
	}

	@Test
	void find_InTheEncodingOfASpreadsheet() throws IOException {
		Path file = Files.write(folder.resolve("names.csv"), "id;name\nw:Q1;J\u00fcrgen M\u00fcller\nw:Q2;\u00c4nne\n".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(List.of("Q1"), ids(new Gazetteer(() -> Optional.of(file)).find(
				new LookupQuery("J\u00fcrgen", Optional.empty(), Locale.UK, 10), new NullProgressMonitor())));
	}

	@Test
	void find_NoPath_SaysWhatAndWhere() {
		Gazetteer gazetteer = new Gazetteer(() -> Optional.of(Path.of("names\0.csv")));
		LookupQuery query = new LookupQuery("Kim", Optional.empty(), Locale.UK, 10);
		String message = assertThrows(IOException.class, () -> gazetteer.find(query, new NullProgressMonitor())).getMessage();
		assertTrue(message.contains("names") && message.contains("preferences"), message);
	}

	@Test
	void find_AWebPageInstead_SaysSo() {
		String message = assertThrows(IOException.class, () -> find("<!DOCTYPE html><p>not found</p>", "Kim", Optional.empty()))
				.getMessage();
		assertTrue(message.contains("names.csv") && message.contains("web page"), message);
	}

	@Test
	void find_NothingChosenOrGone_SaysSo() {
		LookupQuery query = new LookupQuery("Kim", Optional.empty(), Locale.UK, 10);
		assertThrows(IOException.class, () -> new Gazetteer(Optional::empty).find(query, new NullProgressMonitor()));
		Gazetteer gone = new Gazetteer(() -> Optional.of(folder.resolve("gone.csv")));
		String message = assertThrows(IOException.class, () -> gone.find(query, new NullProgressMonitor())).getMessage();
		assertTrue(message.contains("gone.csv"), message);
	}

	@Test
	void find_Cancelled() throws IOException {
		Path file = file(TABLE);
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new Gazetteer(() -> Optional.of(file))
				.find(new LookupQuery("London", Optional.empty(), Locale.UK, 10), cancelled));
	}
}
