// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.pressmark.store.ArticleQuery.Sort;
import org.pressmark.store.ArticleRow;
import org.pressmark.ui.ModelLabels;

/** What the list says of an article, a column each, in this order. */
enum ArticleColumn {

	TITLE(Messages.column_title, Sort.TITLE, 22, 60, SWT.LEFT, ModelLabels::title),
	OUTLET(Messages.column_outlet, Sort.OUTLET, 15, 8, SWT.LEFT, row -> ModelLabels.outlet(row.outlet())),
	DATE(Messages.column_date, Sort.PUBLISHED, 15, 5, SWT.LEFT, row -> ModelLabels.date(row.published())),
	/** Five digits, bold ones of a new article, too, and the edges of the cell: a number that is cut reads as another one. */
	ANNOTATIONS(Messages.column_annotations, Sort.ANNOTATIONS, 8, 1, SWT.RIGHT,
			row -> String.valueOf(row.annotations())),
	VERSIONS(Messages.column_versions, Sort.STORY, 4, 1, SWT.RIGHT,
			row -> row.versions() == 1 ? "" : NLS.bind(Messages.versions_count, row.versions())),
	STATUS(Messages.column_status, Sort.STATUS, 12, 3, SWT.LEFT, row -> ModelLabels.status(row.status())),
	LANGUAGE(Messages.column_language, Sort.LANGUAGE, 9, 3, SWT.LEFT, row -> ModelLabels.language(row.language()));

	private final String label;
	private final Sort sort;
	private final int fewestCharacters;
	private final int characters;
	private final int alignment;
	private final Function<ArticleRow, String> text;

	ArticleColumn(String label, Sort sort, int fewestCharacters, int characters, int alignment,
			Function<ArticleRow, String> text) {
		this.label = label;
		this.sort = sort;
		this.fewestCharacters = fewestCharacters;
		this.characters = characters;
		this.alignment = alignment;
		this.text = text;
	}

	/** Its heading. */
	String label() {
		return label;
	}

	/** What its heading means, where that is not plain. */
	Optional<String> tip() {
		return this == VERSIONS ? Optional.of(Messages.versions_heading) : Optional.empty();
	}

	/** What a click on its heading sorts by. */
	Sort sort() {
		return sort;
	}

	/** About how many characters it has room for at least. */
	int fewestCharacters() {
		return fewestCharacters;
	}

	/** Its share of the room that is left when each column has its fewest characters. */
	int characters() {
		return characters;
	}

	/** On which side its texts are: an SWT constant. */
	int alignment() {
		return alignment;
	}

	/** What it says of an article. */
	String text(ArticleRow row) {
		return text.apply(row);
	}

	/** Whether it says that something is not known. */
	boolean isUnknown(ArticleRow row) {
		return switch (this) {
		case TITLE -> row.title().isEmpty();
		case OUTLET -> row.outlet().isEmpty();
		case DATE -> row.published().isEmpty();
		default -> false;
		};
	}
}
