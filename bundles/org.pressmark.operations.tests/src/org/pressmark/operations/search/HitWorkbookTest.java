// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.export.ReportOptions;
import org.pressmark.store.StoreException;

/** What a search found, as rows of a workbook. */
class HitWorkbookTest {

	private static final ReportOptions OPTIONS = new ReportOptions("talks", Optional.empty(), "Me",
			ZonedDateTime.parse("2021-05-09T10:00:00Z"), Locale.UK, Optional.empty());

	@TempDir
	Path folder;
	private SearchProject project;
	private HitWorkbook workbook;

	@BeforeEach
	void create() throws StoreException {
		project = new SearchProject(folder);
		project.article("a", "One", "Korea denied the talks.");
		project.article("b", "Two", "The talks about talks failed.");
		workbook = new HitWorkbook(project.store, Optional.empty());
	}

	@AfterEach
	void close() throws StoreException {
		project.close();
	}

	@Test
	void write_PlacesThatAreKnown_SameRowsAsOfTheSearch() throws Exception {
		SearchQuery query = SearchQuery.parse("talks");
		List<HitPlace> places = new ArrayList<>();
		project.store.read(reader -> new Searcher(reader, query).places(100, places::add, new NullProgressMonitor()));
		Path known = folder.resolve("known.xlsx");
		Path found = folder.resolve("found.xlsx");

		assertEquals(List.of(), workbook.write(places, OPTIONS, known, new NullProgressMonitor()));
		HitWorkbook.Found what = workbook.write(query, 100, OPTIONS, found, new NullProgressMonitor());

		assertEquals(List.of(3, 2), List.of(what.counts().hits(), what.counts().articles()));
		assertEquals(List.of(), what.remarks());
		assertEquals(sheet(found), sheet(known));
		assertEquals(4, sheet(found).split("<row ", -1).length - 1);
		assertTrue(sheet(found).contains(" about talks failed.</t>"), sheet(found));
	}

	@Test
	void write_NoMoreThanTheLimit() throws Exception {
		Path file = folder.resolve("one.xlsx");
		workbook.write(SearchQuery.parse("talks"), 1, OPTIONS, file, new NullProgressMonitor());
		assertEquals(2, sheet(file).split("<row ", -1).length - 1);
	}

	@Test
	void write_RefusedOrImpossible_SaysWhy_AndLeavesNothing() throws Exception {
		SearchQuery query = SearchQuery.parse("talks");
		NullProgressMonitor monitor = new NullProgressMonitor();
		Path project = this.project.store.file();
		assertThrows(StoreException.class, () -> workbook.write(query, 1, OPTIONS, project, monitor));
		assertThrows(StoreException.class, () -> workbook.write(List.of(), OPTIONS, project, monitor));
		assertThrows(StoreException.class,
				() -> workbook.write(query, 1, OPTIONS, folder.resolve("none/a.xlsx"), monitor));
		Path file = folder.resolve("a.xlsx");
		assertThrows(QueryException.class,
				() -> workbook.write(SearchQuery.parse("entity:Nobody"), 1, OPTIONS, file, monitor));
		assertFalse(Files.exists(file));
	}

	private static String sheet(Path file) throws Exception {
		try (ZipFile workbook = new ZipFile(file.toFile());
				InputStream in = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
