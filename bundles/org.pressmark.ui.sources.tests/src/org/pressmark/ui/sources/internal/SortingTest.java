// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleQuery.Sort;

/** What clicks on headings do, and that it is remembered. */
class SortingTest {

	@Test
	void clicked_UpDownAndOff() {
		Sorting up = Sorting.NONE.clicked(ArticleColumn.DATE);
		assertEquals(new Sorting(Sort.PUBLISHED, false), up);
		assertEquals(new Sorting(Sort.PUBLISHED, true), up.clicked(ArticleColumn.DATE));
		assertEquals(Sorting.NONE, up.clicked(ArticleColumn.DATE).clicked(ArticleColumn.DATE));
	}

	@Test
	void clicked_AnotherColumn_Ascending() {
		assertEquals(new Sorting(Sort.TITLE, false), new Sorting(Sort.OUTLET, true).clicked(ArticleColumn.TITLE));
	}

	@Test
	void column_OfImportOrder_None() {
		assertTrue(Sorting.NONE.column().isEmpty());
		assertEquals(Optional.of(ArticleColumn.STATUS), new Sorting(Sort.STATUS, false).column());
	}

	@Test
	void query_FilterIsStripped() {
		assertEquals(new ArticleQuery("g7", Sort.TITLE, true), new Sorting(Sort.TITLE, true).query("  g7 "));
	}

	@Test
	void load_AsSaved() {
		DialogSettings settings = new DialogSettings("list");
		assertEquals(Sorting.NONE, Sorting.load(settings));
		new Sorting(Sort.OUTLET, true).save(settings);
		assertEquals(new Sorting(Sort.OUTLET, true), Sorting.load(settings));
	}

	@Test
	void load_OfAnotherVersion_ByImport() {
		DialogSettings settings = new DialogSettings("list");
		settings.put("sort", "SMELL");
		assertEquals(Sorting.NONE, Sorting.load(settings));
	}
}
